package theme

import (
	"image"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	fynetest "fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/app"
)

// TestKeysInMenusAreReadable looks at the pixels: Fyne mixes the colour of the keys beside an item by itself.
func TestKeysInMenusAreReadable(t *testing.T) {
	for _, appearance := range []app.Appearance{app.AppearanceLight, app.AppearanceDark} {
		a := fynetest.NewTempApp(t)
		th := New(200, appearance) // large letters have pixels that are not softened
		a.Settings().SetTheme(th)
		item := fyne.NewMenuItem("", nil)
		item.Shortcut = &desktop.CustomShortcut{KeyName: fyne.KeyN, Modifier: fyne.KeyModifierControl}
		window := fynetest.NewTempWindow(t, widget.NewMenu(fyne.NewMenu("", item)))
		ground := th.Color(fynetheme.ColorNameMenuBackground, 0)
		if got := strongest(window.Canvas().Capture(), th); got < textLevel {
			t.Errorf("%s: the keys have %.2f : 1 on %v", appearance, got, ground)
		}
	}
}

// strongest is the contrast of the pixel that stands out most from the ground of a menu.
func strongest(picture image.Image, th fyne.Theme) float64 {
	best, ground := 0.0, th.Color(fynetheme.ColorNameMenuBackground, 0)
	for y := range picture.Bounds().Dy() {
		for x := range picture.Bounds().Dx() {
			best = max(best, Contrast(picture.At(x, y), ground))
		}
	}
	return best
}
