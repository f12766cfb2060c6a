package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// Tile shows a number in large type with its meaning below. With a callback it works like a button.
type Tile struct {
	widget.BaseWidget
	attended
	number, label *Text
	tapped        func()
}

// NewTile returns a tile; tapped may be nil.
func NewTile(number, label string, tapped func()) *Tile {
	t := &Tile{number: NewTextLine(number), label: NewText(label), tapped: tapped}
	t.number.TextSize, t.number.Bold = fynetheme.SizeNameHeadingText, true
	t.label.Color = theme.ColorMuted
	t.ExtendBaseWidget(t)
	t.attend(t)
	return t
}

// Set changes number and label.
func (t *Tile) Set(number, label string) {
	t.number.SetText(number)
	t.label.SetText(label)
	t.Refresh()
}

// SetColor changes the colour of the number, for example to that of a warning.
func (t *Tile) SetColor(name fyne.ThemeColorName) { t.number.SetColor(name) }

// Disabled tells Fyne whether Tab passes by.
func (t *Tile) Disabled() bool { return t.tapped == nil }

// Disable does nothing: a tile without a callback is disabled by itself.
func (t *Tile) Disable() {}

// Enable does nothing; see Disable.
func (t *Tile) Enable() {}

// Tapped is called by Fyne.
func (t *Tile) Tapped(*fyne.PointEvent) {
	if t.tapped != nil {
		Focus(t)
		t.tapped()
	}
}

// TypedKey is called by Fyne.
func (t *Tile) TypedKey(key *fyne.KeyEvent) {
	if isActivation(key) && t.tapped != nil {
		t.tapped()
		return
	}
	passKey(t, key)
}

// CreateRenderer is called by Fyne.
func (t *Tile) CreateRenderer() fyne.WidgetRenderer {
	r := &tileLook{tile: t, ground: canvas.NewRectangle(color.Transparent), ring: newRing()}
	return render(t, r)
}

type tileLook struct {
	tile   *Tile
	ground *canvas.Rectangle
	ring   *canvas.Rectangle
}

func (r *tileLook) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.tile.number, r.tile.label, r.ring}
}

func (r *tileLook) pad() float32 { return 2 * sizeOf(r.tile, fynetheme.SizeNameInnerPadding) }

func (r *tileLook) minSize() fyne.Size {
	number, label := r.tile.number.MinSize(), r.tile.label.MinSize()
	size := sizeOf(r.tile, fynetheme.SizeNameHeadingText)
	whole := textWidth(r.tile.number.Value, size, fyne.TextStyle{Bold: true}) // a number must not be cut
	width := max(whole, label.Width, 7*14*textFactor(r.tile))
	return fyne.NewSize(width+2*r.pad(), number.Height+label.Height+1.5*r.pad())
}

func (r *tileLook) layout(size fyne.Size) {
	pad := r.pad()
	width := max(0, size.Width-2*pad)
	placeRing(r.ground, size)
	placeRing(r.ring, size)
	number := r.tile.number.MinSize().Height
	r.tile.number.Move(fyne.NewPos(pad, pad*0.75))
	r.tile.number.Resize(fyne.NewSize(width, number))
	r.tile.label.Move(fyne.NewPos(pad, pad*0.75+number))
	r.tile.label.Resize(fyne.NewSize(width, r.tile.label.MinSize().Height))
}

func (r *tileLook) draw() {
	t := r.tile
	t.number.Refresh()
	t.label.Refresh()
	r.ground.FillColor = colourOf(t, theme.ColorSurface)
	if t.hovered && t.tapped != nil {
		r.ground.FillColor = theme.Over(colourOf(t, fynetheme.ColorNameHover), colourOf(t, theme.ColorSurface))
	}
	r.ground.StrokeColor, r.ground.StrokeWidth = color.Transparent, 0
	if t.tapped != nil {
		r.ground.StrokeColor, r.ground.StrokeWidth = colourOf(t, theme.ColorBorder), 1
	}
	r.ground.CornerRadius = sizeOf(t, fynetheme.SizeNameInputRadius) * 2
	drawRing(r.ring, t, t.focused)
}
