package arrange

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// Card puts content on a ground that sets it apart from the rest of the screen.
func Card(content fyne.CanvasObject) *fyne.Container {
	g := &ground{}
	g.ExtendBaseWidget(g)
	return container.NewStack(g, container.NewPadded(container.NewPadded(content)))
}

// ground is the area behind a card.
type ground struct{ widget.BaseWidget }

// CreateRenderer implements fyne.Widget.
func (g *ground) CreateRenderer() fyne.WidgetRenderer {
	r := &groundRenderer{g: g, area: canvas.NewRectangle(color.Transparent)}
	r.Refresh()
	return r
}

type groundRenderer struct {
	g    *ground
	area *canvas.Rectangle
}

// Layout implements fyne.WidgetRenderer.
func (r *groundRenderer) Layout(size fyne.Size) { r.area.Resize(size) }

// MinSize implements fyne.WidgetRenderer.
func (r *groundRenderer) MinSize() fyne.Size { return fyne.Size{} }

// Refresh takes the colours of the theme.
func (r *groundRenderer) Refresh() {
	variant := fyne.CurrentApp().Settings().ThemeVariant()
	r.area.FillColor = r.g.Theme().Color(theme.ColorSurface, variant)
	r.area.StrokeColor, r.area.StrokeWidth = r.g.Theme().Color(fynetheme.ColorNameSeparator, variant), 1
	r.area.CornerRadius = 6
	r.area.Refresh()
}

// Objects implements fyne.WidgetRenderer.
func (r *groundRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.area} }

// Destroy implements fyne.WidgetRenderer.
func (r *groundRenderer) Destroy() {}

// AtLeast gives content a least size at text size 100 %, e.g. a list inside a scrolling column.
func AtLeast(width, height float32, content fyne.CanvasObject) *fyne.Container {
	return container.New(&atLeast{fyne.NewSize(width, height)}, content)
}

type atLeast struct{ size fyne.Size }

// Layout implements fyne.Layout.
func (l *atLeast) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
		o.Move(fyne.Position{})
	}
}

// MinSize implements fyne.Layout.
func (l *atLeast) MinSize(objects []fyne.CanvasObject) fyne.Size {
	size := fyne.NewSize(l.size.Width*factor(), l.size.Height*factor())
	for _, o := range objects {
		size = size.Max(o.MinSize())
	}
	return size
}

// Tight stacks objects without room between them, e.g. two lines of a header.
func Tight(objects ...fyne.CanvasObject) *fyne.Container { return container.New(tight{}, objects...) }

type tight struct{}

// Layout implements fyne.Layout.
func (tight) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	for _, o := range visible(objects) {
		height := o.MinSize().Height
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, height))
		y += height
	}
}

// MinSize implements fyne.Layout.
func (tight) MinSize(objects []fyne.CanvasObject) fyne.Size {
	size := fyne.Size{}
	for _, o := range visible(objects) {
		least := o.MinSize()
		size = fyne.NewSize(max(size.Width, least.Width), size.Height+least.Height)
	}
	return size
}
