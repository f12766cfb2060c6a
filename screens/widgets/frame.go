package widgets

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
)

// framed adds the border of a field to the look of one of Fyne's own widgets that has none.
type framed struct {
	fyne.WidgetRenderer
	frame    *canvas.Rectangle
	widget   themed
	disabled func() bool
}

func withFrame(inner fyne.WidgetRenderer, w themed, disabled func() bool) fyne.WidgetRenderer {
	f := &framed{WidgetRenderer: inner, frame: canvas.NewRectangle(color.Transparent), widget: w, disabled: disabled}
	f.draw()
	return f
}

// Objects is called by Fyne.
func (f *framed) Objects() []fyne.CanvasObject {
	// The frame comes last: the ground of Fyne's own look would cover it.
	return append(slices.Clone(f.WidgetRenderer.Objects()), f.frame)
}

// MinSize makes the widget as high as an entry.
func (f *framed) MinSize() fyne.Size {
	text := fyne.MeasureText("Ág", sizeOf(f.widget, fynetheme.SizeNameText), fyne.TextStyle{})
	return f.WidgetRenderer.MinSize().Max(fyne.NewSize(0, text.Height+2*sizeOf(f.widget, fynetheme.SizeNameInnerPadding)))
}

// Layout is called by Fyne.
func (f *framed) Layout(size fyne.Size) {
	f.WidgetRenderer.Layout(size)
	placeRing(f.frame, size)
}

// Refresh is called by Fyne.
func (f *framed) Refresh() {
	f.WidgetRenderer.Refresh()
	f.draw()
}

func (f *framed) draw() {
	name := fynetheme.ColorNameInputBorder
	if f.disabled() {
		name = fynetheme.ColorNameSeparator
	}
	f.frame.StrokeColor = colourOf(f.widget, name)
	f.frame.StrokeWidth = sizeOf(f.widget, fynetheme.SizeNameInputBorder)
	f.frame.CornerRadius = sizeOf(f.widget, fynetheme.SizeNameInputRadius)
	f.frame.Refresh()
}
