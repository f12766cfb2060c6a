package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// look is how a widget is drawn. It may have a method draw, which sets colours and words anew; see renderer.
type look interface {
	objects() []fyne.CanvasObject
	minSize() fyne.Size
	layout(size fyne.Size)
}

// renderer is a fyne.WidgetRenderer with the look of a widget. Fyne may throw it away and ask for a new one, so all state
// is in the widget.
type renderer struct {
	widget fyne.Widget
	look   look
}

func render(w fyne.Widget, l look) fyne.WidgetRenderer {
	r := &renderer{widget: w, look: l}
	r.draw()
	return r
}

func (r *renderer) draw() {
	if d, ok := r.look.(interface{ draw() }); ok {
		d.draw()
	}
}

// Objects is called by Fyne.
func (r *renderer) Objects() []fyne.CanvasObject { return r.look.objects() }

// MinSize is called by Fyne.
func (r *renderer) MinSize() fyne.Size { return r.look.minSize() }

// Layout is called by Fyne.
func (r *renderer) Layout(size fyne.Size) { r.look.layout(size) }

// Refresh is called by Fyne.
func (r *renderer) Refresh() {
	r.draw()
	r.look.layout(r.widget.Size())
	canvas.Refresh(r.widget)
}

// Destroy is called by Fyne.
func (r *renderer) Destroy() {}
