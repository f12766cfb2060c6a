package widgets

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"kifahrplan/app"
	"kifahrplan/screens/theme"
)

// show puts an object on a window of 800 × 600 in the light theme.
func show(t testing.TB, o fyne.CanvasObject) fyne.Window {
	t.Helper()
	a := test.NewTempApp(t)
	a.Settings().SetTheme(theme.New(100, app.AppearanceLight))
	w := a.NewWindow("")
	t.Cleanup(w.Close)
	w.SetPadded(false)
	w.SetContent(o)
	w.Resize(fyne.NewSize(800, 600))
	settle(w)
	return w
}

// press sends keys to whatever has the focus.
func press(w fyne.Window, keys ...fyne.KeyName) {
	for _, key := range keys {
		event := &fyne.KeyEvent{Name: key}
		switch focused := w.Canvas().Focused(); {
		case focused != nil:
			focused.TypedKey(event)
		case w.Canvas().OnTypedKey() != nil:
			w.Canvas().OnTypedKey()(event)
		}
	}
}

// write sends runes to whatever has the focus.
func write(w fyne.Window, text string) {
	for _, r := range text {
		w.Canvas().Focused().TypedRune(r)
	}
}

// texts returns the words that can be seen in an object.
func texts(o fyne.CanvasObject) []string {
	if !o.Visible() {
		return nil
	}
	switch o := o.(type) {
	case *canvas.Text:
		if o.Text == "" {
			return nil
		}
		return []string{o.Text}
	case *fyne.Container:
		var all []string
		for _, child := range o.Objects {
			all = append(all, texts(child)...)
		}
		return all
	case fyne.Widget:
		var all []string
		for _, child := range test.WidgetRenderer(o).Objects() {
			all = append(all, texts(child)...)
		}
		return all
	}
	return nil
}

func shows(o fyne.CanvasObject, text string) bool {
	return strings.Contains(strings.Join(texts(o), "\n"), text)
}

// tap clicks in the middle of an object that takes clicks.
func tap(o fyne.Tappable) {
	o.Tapped(&fyne.PointEvent{})
}

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func same[T comparable](t *testing.T, what string, got []T, want ...T) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// ringShown tells whether a focus ring of three pixels is drawn.
func ringShown(w fyne.Widget) bool {
	for _, o := range test.WidgetRenderer(w).Objects() {
		if rect, ok := o.(*canvas.Rectangle); ok && rect.Visible() && rect.StrokeWidth >= 3 {
			return true
		}
	}
	return false
}

// lookOf returns what a widget is drawn with.
func lookOf[L look](w fyne.Widget) L {
	return test.WidgetRenderer(w).(*renderer).look.(L)
}
