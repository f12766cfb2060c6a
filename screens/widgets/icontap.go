package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// iconTap is an icon inside a field, for the mouse. The field has a key for the same, so Tab does not stop here.
type iconTap struct {
	widget.BaseWidget
	pointed
	icon   fyne.Resource
	tapped func()
}

func newIconTap(icon fyne.Resource, tapped func()) *iconTap {
	i := &iconTap{icon: icon, tapped: tapped}
	i.ExtendBaseWidget(i)
	i.redraw = i.Refresh
	return i
}

// Tapped is called by Fyne.
func (i *iconTap) Tapped(*fyne.PointEvent) { i.tapped() }

// Cursor is called by Fyne.
func (i *iconTap) Cursor() desktop.Cursor { return desktop.DefaultCursor }

// CreateRenderer is called by Fyne.
func (i *iconTap) CreateRenderer() fyne.WidgetRenderer {
	r := &iconTapLook{tap: i, film: canvas.NewRectangle(color.Transparent), image: canvas.NewImageFromResource(i.icon)}
	r.image.FillMode = canvas.ImageFillContain
	return render(i, r)
}

type iconTapLook struct {
	tap   *iconTap
	film  *canvas.Rectangle
	image *canvas.Image
}

func (r *iconTapLook) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.film, r.image}
}

func (r *iconTapLook) minSize() fyne.Size {
	return fyne.NewSquareSize(sizeOf(r.tap, fynetheme.SizeNameInlineIcon) + sizeOf(r.tap, fynetheme.SizeNameInnerPadding))
}

func (r *iconTapLook) layout(size fyne.Size) {
	r.film.Resize(size)
	side := sizeOf(r.tap, fynetheme.SizeNameInlineIcon)
	r.image.Resize(fyne.NewSquareSize(side))
	r.image.Move(fyne.NewPos((size.Width-side)/2, (size.Height-side)/2))
}

func (r *iconTapLook) draw() {
	r.film.FillColor = color.Transparent
	if r.tap.hovered {
		r.film.FillColor = colourOf(r.tap, fynetheme.ColorNameHover)
	}
	r.film.CornerRadius = sizeOf(r.tap, fynetheme.SizeNameInputRadius)
	r.image.Resource = r.tap.icon
	r.image.Refresh()
}
