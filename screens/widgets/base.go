package widgets

import (
	"image/color"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/screens/theme"
)

// After calls f once, d from now, where widgets may be touched. The function that it returns prevents the call.
type After func(d time.Duration, f func()) (stop func())

// Afterwards is the After of the running program.
func Afterwards(d time.Duration, f func()) func() {
	var stopped atomic.Bool // the timer may have fired, and f still wait for its turn
	timer := time.AfterFunc(d, func() {
		fyne.Do(func() {
			if !stopped.Load() {
				f()
			}
		})
	})
	return func() {
		stopped.Store(true)
		timer.Stop()
	}
}

// themed is a widget that knows its theme, which may differ from that of the program.
type themed interface {
	fyne.CanvasObject
	Theme() fyne.Theme
}

func colourOf(w themed, name fyne.ThemeColorName) color.Color {
	return w.Theme().Color(name, fyne.CurrentApp().Settings().ThemeVariant())
}

func sizeOf(w themed, name fyne.ThemeSizeName) float32 { return w.Theme().Size(name) }

// textFactor is how much larger than normal the text is.
func textFactor(w themed) float32 { return sizeOf(w, fynetheme.SizeNameText) / 14 }

func canvasOf(o fyne.CanvasObject) fyne.Canvas { return fyne.CurrentApp().Driver().CanvasForObject(o) }

// Focus moves the focus to a widget, if it is on a window. One that was just put there is not known to Fyne before the next
// frame: then each window is asked.
func Focus(w fyne.Focusable) {
	o, ok := w.(fyne.CanvasObject)
	if !ok {
		return
	}
	if c := canvasOf(o); c != nil {
		c.Focus(w)
		return
	}
	for _, window := range fyne.CurrentApp().Driver().AllWindows() {
		window.Canvas().Focus(w) // does nothing in a window that the widget is not in
	}
}

// passKey hands a key that a widget has no use for to the window, whose own handler Fyne calls only when nothing has the
// focus.
func passKey(w fyne.CanvasObject, key *fyne.KeyEvent) {
	if c := canvasOf(w); c != nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(key)
	}
}

// passRune does the same with typed characters.
func passRune(w fyne.CanvasObject, r rune) {
	if c := canvasOf(w); c != nil && c.OnTypedRune() != nil {
		c.OnTypedRune()(r)
	}
}

// passShortcut does the same with shortcuts.
func passShortcut(w fyne.CanvasObject, s fyne.Shortcut) {
	if c, ok := canvasOf(w).(fyne.Shortcutable); ok {
		c.TypedShortcut(s)
	}
}

// isActivation tells whether a key presses a button.
func isActivation(key *fyne.KeyEvent) bool {
	return key.Name == fyne.KeySpace || key.Name == fyne.KeyReturn || key.Name == fyne.KeyEnter
}

func isReturn(key *fyne.KeyEvent) bool {
	return key.Name == fyne.KeyReturn || key.Name == fyne.KeyEnter
}

// newRing returns the frame that shows where the focus is.
func newRing() *canvas.Rectangle {
	ring := canvas.NewRectangle(color.Transparent)
	ring.Hide()
	return ring
}

// drawRing shows or hides a focus ring in the colours of w.
func drawRing(ring *canvas.Rectangle, w themed, visible bool) {
	ring.StrokeColor = colourOf(w, theme.ColorFocusRing)
	ring.StrokeWidth = sizeOf(w, theme.SizeFocus)
	ring.CornerRadius = sizeOf(w, fynetheme.SizeNameInputRadius)
	if visible {
		ring.Show()
	} else {
		ring.Hide()
	}
	ring.Refresh()
}

// ringed adds a focus ring to the look of one of Fyne's own widgets.
type ringed struct {
	fyne.WidgetRenderer
	ring    *canvas.Rectangle
	widget  themed
	focused func() bool
}

func withRing(inner fyne.WidgetRenderer, w themed, focused func() bool) fyne.WidgetRenderer {
	r := &ringed{WidgetRenderer: inner, ring: newRing(), widget: w, focused: focused}
	drawRing(r.ring, w, focused())
	return r
}

// Objects is called by Fyne.
func (r *ringed) Objects() []fyne.CanvasObject {
	if !r.focused() {
		return r.WidgetRenderer.Objects()
	}
	return append(append([]fyne.CanvasObject{}, r.WidgetRenderer.Objects()...), r.ring)
}

// Layout is called by Fyne.
func (r *ringed) Layout(size fyne.Size) {
	r.WidgetRenderer.Layout(size)
	placeRing(r.ring, size)
}

// Refresh is called by Fyne.
func (r *ringed) Refresh() {
	r.WidgetRenderer.Refresh()
	drawRing(r.ring, r.widget, r.focused())
}

// placeRing puts a ring just inside an area. Fyne draws half of a stroke outside of its rectangle.
func placeRing(ring *canvas.Rectangle, size fyne.Size) { placeFrame(ring, fyne.Position{}, size) }

// placeFrame does the same anywhere.
func placeFrame(rect *canvas.Rectangle, at fyne.Position, size fyne.Size) {
	half := rect.StrokeWidth / 2
	rect.Move(at.AddXY(half, half))
	rect.Resize(fyne.NewSize(max(0, size.Width-2*half), max(0, size.Height-2*half)))
}
