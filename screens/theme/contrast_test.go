package theme

import (
	"fmt"
	"image/color"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	fynetest "fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

const (
	textLevel    = 4.5 // WCAG AA for text
	controlLevel = 3.0 // for controls, borders and the focus
)

// pair says that one colour must stand out from others.
type pair struct {
	front fyne.ThemeColorName
	on    []fyne.ThemeColorName
	level float64
}

func names(n ...fyne.ThemeColorName) []fyne.ThemeColorName { return n }

// grounds are what Fyne and the widgets put text on.
func grounds() []fyne.ThemeColorName {
	return names(fynetheme.ColorNameBackground, fynetheme.ColorNameButton, fynetheme.ColorNameDisabledButton,
		fynetheme.ColorNameFocus, fynetheme.ColorNameHeaderBackground, fynetheme.ColorNameInputBackground,
		fynetheme.ColorNameMenuBackground, fynetheme.ColorNameOverlayBackground, fynetheme.ColorNameSelection,
		ColorSurface, ColorSelected)
}

// pages are the large areas on which everything else lies.
func pages() []fyne.ThemeColorName {
	return names(fynetheme.ColorNameBackground, fynetheme.ColorNameInputBackground, fynetheme.ColorNameOverlayBackground,
		fynetheme.ColorNameHeaderBackground, fynetheme.ColorNameMenuBackground, ColorSurface)
}

// pairs covers every name of Fyne's and of our own but those that only decorate; see decorations.
func pairs() []pair {
	all := append(pages(), ColorSelected)
	return []pair{
		{fynetheme.ColorNameForeground, grounds(), textLevel},
		{ColorText, grounds(), textLevel},
		{ColorMuted, append(pages(), ColorSelected, fynetheme.ColorNameButton), textLevel},
		{fynetheme.ColorNamePlaceHolder, all, textLevel},
		{fynetheme.ColorNameDisabled, append(pages(), fynetheme.ColorNameDisabledButton), textLevel},
		{fynetheme.ColorNameError, all, textLevel},
		{ColorDanger, all, textLevel},
		{fynetheme.ColorNameSuccess, all, textLevel},
		{ColorSuccess, all, textLevel},
		{fynetheme.ColorNameWarning, all, textLevel},
		{ColorWarning, all, textLevel},
		{fynetheme.ColorNamePrimary, all, textLevel},
		{fynetheme.ColorNameHyperlink, all, textLevel},
		{ColorAccent, all, textLevel},
		{ColorFocusRing, append(all, fynetheme.ColorNameButton), controlLevel},
		{fynetheme.ColorNameForegroundOnError, names(fynetheme.ColorNameError), textLevel},
		{fynetheme.ColorNameForegroundOnPrimary, names(fynetheme.ColorNamePrimary), textLevel},
		{ColorOnAccent, names(ColorAccent, ColorDanger), textLevel},
		{fynetheme.ColorNameForegroundOnSuccess, names(fynetheme.ColorNameSuccess), textLevel},
		{fynetheme.ColorNameForegroundOnWarning, names(fynetheme.ColorNameWarning), textLevel},
		{fynetheme.ColorNameFocus, names(fynetheme.ColorNameBackground, fynetheme.ColorNameInputBackground), controlLevel},
		{fynetheme.ColorNameInputBorder, pages(), controlLevel},
		{ColorBorder, pages(), controlLevel},
		{fynetheme.ColorNameScrollBar, append(pages(), fynetheme.ColorNameScrollBarBackground), controlLevel},
		{ColorSidebarText, names(ColorSidebar, ColorSidebarSelected), textLevel},
		{ColorSidebarMuted, names(ColorSidebar, ColorSidebarSelected), textLevel},
		{ColorSidebarFocus, names(ColorSidebar, ColorSidebarSelected), controlLevel},
		{ColorToastText, names(ColorToast), textLevel},
		{ColorToastLink, names(ColorToast), textLevel},
	}
}

// decorations carry no information that is not also said otherwise: hover, pressed state, separators, shadows, tracks.
func decorations() []fyne.ThemeColorName {
	return names(fynetheme.ColorNameHover, fynetheme.ColorNamePressed, fynetheme.ColorNameSeparator,
		fynetheme.ColorNameShadow, ColorTrack)
}

func variants() map[string]fyne.Theme {
	return map[string]fyne.Theme{"light": New(100, app.AppearanceLight), "dark": New(100, app.AppearanceDark)}
}

func TestContrast(t *testing.T) {
	for variant, th := range variants() {
		for _, p := range pairs() {
			for _, on := range p.on {
				got := Contrast(th.Color(p.front, 0), th.Color(on, 0))
				if got < p.level {
					t.Errorf("%s: %s on %s has %.2f : 1, needs %.1f", variant, p.front, on, got, p.level)
				}
			}
		}
	}
}

func TestTextStaysReadableUnderThePointer(t *testing.T) {
	for variant, th := range variants() {
		for _, film := range names(fynetheme.ColorNameHover, fynetheme.ColorNamePressed) {
			for _, ground := range names(fynetheme.ColorNameBackground, fynetheme.ColorNameButton, ColorSurface, ColorSelected) {
				on := Over(th.Color(film, 0), th.Color(ground, 0))
				if got := Contrast(th.Color(ColorText, 0), on); got < textLevel {
					t.Errorf("%s: text on %s under %s has %.2f : 1", variant, ground, film, got)
				}
			}
			on := Over(th.Color(film, 0), th.Color(fynetheme.ColorNamePrimary, 0))
			if got := Contrast(th.Color(ColorOnAccent, 0), on); got < textLevel && film == fynetheme.ColorNameHover {
				t.Errorf("%s: text on a primary button under the pointer has %.2f : 1", variant, got)
			}
		}
	}
}

func TestEveryNameIsJudged(t *testing.T) {
	judged := map[fyne.ThemeColorName]bool{}
	for _, p := range pairs() {
		judged[p.front] = true
		for _, on := range p.on {
			judged[on] = true
		}
	}
	for _, name := range decorations() {
		judged[name] = true
	}
	for name := range colours(figure.Light(), lightExtras()) {
		if !judged[name] && name != ColorBackground && !strings.HasPrefix(string(name), "role.group-") {
			t.Errorf("no contrast is demanded of %s", name)
		}
	}
}

// TestGroups judges the colours of groups by the signs that are drawn on them, see On; their tiles have a frame.
func TestGroups(t *testing.T) {
	for variant, th := range variants() {
		for i := range 8 {
			c := th.Color(fyne.ThemeColorName(fmt.Sprintf("role.group-%d", i+1)), 0)
			if got := Contrast(On(c), c); got < textLevel {
				t.Errorf("%s: a sign on the colour of group %d has %.2f : 1", variant, i+1, got)
			}
		}
	}
}

func TestFyneFindsAllItsColours(t *testing.T) {
	for name, th := range variants() {
		fynetest.AssertAllColorNamesDefined(t, th, name)
	}
	fynetest.AssertAllColorNamesDefined(t, New(100, app.AppearanceSystem), "system")
}

func TestRolesHaveTheColoursOfPictures(t *testing.T) {
	for role, want := range figure.Dark() {
		if got := New(100, app.AppearanceDark).Color(Role(role), 0); got != want {
			t.Errorf("%s is %v on screen and %v in pictures", role, got, want)
		}
	}
}

func TestOnChoosesTheReadableOne(t *testing.T) {
	for _, c := range []color.NRGBA{hex(0xF0E442), hex(0x0072B2), hex(0x009E73), hex(0xD55E00), hex(0x000000), hex(0x777777)} {
		if got := Contrast(On(c), c); got < textLevel {
			t.Errorf("on %v: %.2f : 1", c, got)
		}
	}
}

func TestContrastOfBlackAndWhite(t *testing.T) {
	if got := Contrast(hex(0), hex(0xFFFFFF)); got < 20.99 || got > 21.01 {
		t.Errorf("got %v", got)
	}
	if got := Over(alpha(0xFFFFFF, 0x80), hex(0)); got != hex(0x808080) {
		t.Errorf("half white over black is %v", got)
	}
}
