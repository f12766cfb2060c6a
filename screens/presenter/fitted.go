package presenter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app/figure"
	"kifahrplan/screens/widgets"
)

// fitted is a picture as large as fits into the room that there is, in height as well: nobody scrolls on a wall.
type fitted struct {
	*fyne.Container
	picture *widgets.Drawing
	drawing figure.Drawing
}

func newFitted() *fitted {
	f := &fitted{picture: widgets.NewDrawing(figure.Drawing{})}
	f.picture.MinWidth = 1
	f.Container = container.New(f, f.picture)
	return f
}

// set changes the picture.
func (f *fitted) set(d figure.Drawing) {
	f.drawing = d
	f.picture.Set(d)
	f.Layout(nil, f.Size())
}

// Layout implements fyne.Layout.
func (f *fitted) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	if f.drawing.Height <= 0 {
		return
	}
	width := min(size.Width, size.Height*float32(f.drawing.Width/f.drawing.Height))
	f.picture.Resize(fyne.NewSize(width, size.Height))
	f.picture.Move(fyne.NewPos((size.Width-width)/2, 0))
}

// MinSize implements fyne.Layout.
func (f *fitted) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }
