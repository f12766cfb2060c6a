package theme

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	fynetest "fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

func TestAppearance(t *testing.T) {
	for _, c := range []struct {
		appearance app.Appearance
		variant    fyne.ThemeVariant
		dark       bool
	}{
		{app.AppearanceLight, fynetheme.VariantDark, false},
		{app.AppearanceDark, fynetheme.VariantLight, true},
		{app.AppearanceSystem, fynetheme.VariantLight, false},
		{app.AppearanceSystem, fynetheme.VariantDark, true},
	} {
		want := figure.Light()[figure.Background]
		if c.dark {
			want = figure.Dark()[figure.Background]
		}
		if got := New(100, c.appearance).Color(fynetheme.ColorNameBackground, c.variant); got != want {
			t.Errorf("%s in variant %d: got %v, want %v", c.appearance, c.variant, got, want)
		}
	}
}

func TestSizes(t *testing.T) {
	normal, large := New(100, app.AppearanceLight), New(200, app.AppearanceLight)
	for name, want := range map[fyne.ThemeSizeName][2]float32{
		fynetheme.SizeNameText:           {14, 28},
		fynetheme.SizeNameCaptionText:    {12, 24},
		fynetheme.SizeNameSubHeadingText: {20, 40},
		fynetheme.SizeNameHeadingText:    {28, 56},
		SizeDisplay:                      {36, 72},
		fynetheme.SizeNamePadding:        {8, 12},
		SizeFocus:                        {3, 3},
		fynetheme.SizeNameInputBorder:    {1, 1},
	} {
		if normal.Size(name) != want[0] || large.Size(name) != want[1] {
			t.Errorf("%s: got %v and %v, want %v", name, normal.Size(name), large.Size(name), want)
		}
	}
	if New(0, app.AppearanceLight).Size(fynetheme.SizeNameText) != 14 {
		t.Error("no size must mean 100 %")
	}
	if New(100, app.AppearanceLight).Size(fynetheme.SizeNameWindowTitleBarHeight) <= 0 {
		t.Error("sizes of Fyne's own are missing")
	}
}

func TestEveryIconCanBeDrawn(t *testing.T) {
	fynetest.NewTempApp(t)
	drawn := map[string]IconName{}
	all := map[IconName]bool{}
	for name := range ownIcons() {
		all[name] = true
	}
	for name := range fyneIcons() {
		if all[name] {
			t.Errorf("%s is defined twice", name)
		}
		all[name] = true
	}
	for name := range all {
		res := Tinted(Icon(name), ColorAccent)
		if !strings.Contains(string(res.Content()), "#0b5cad") && !strings.Contains(string(res.Content()), "fill") {
			t.Errorf("%s was not coloured: %s", name, res.Content())
		}
		drawn[res.Name()] = name
	}
	if len(drawn) < len(all)-2 { // home and overview, user and person share a picture
		t.Errorf("%d icons, %d pictures", len(all), len(drawn))
	}
	if Icon("no such thing").Name() != Icon(IconQuestion).Name() {
		t.Error("an unknown icon must be seen as a question mark")
	}
}

func TestRing(t *testing.T) {
	for share, want := range map[float64]string{-1: "ring-0", 0: "ring-0", 0.5: "ring-50", 0.666: "ring-67", 1: "ring-100", 7: "ring-100"} {
		if got := Ring(share).Name(); !strings.Contains(got, want+".svg") {
			t.Errorf("%v: got %s, want %s", share, got, want)
		}
	}
	half := string(Ring(0.5).Content())
	if full := string(Ring(1).Content()); full == half {
		t.Error("half and full look the same")
	}
	if !strings.Contains(half, "<path") {
		t.Errorf("not a picture: %s", half)
	}
}
