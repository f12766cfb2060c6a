package widgets

import (
	"image/color"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/screens/theme"
)

// Resize is called by Fyne.
func (c *Chips) Resize(size fyne.Size) {
	changed := c.width != size.Width
	c.width = size.Width
	c.DisableableWidget.Resize(size)
	if changed {
		c.Refresh()
	}
}

// MouseIn is called by Fyne.
func (c *Chips) MouseIn(ev *desktop.MouseEvent) { c.MouseMoved(ev) }

// MouseMoved is called by Fyne.
func (c *Chips) MouseMoved(ev *desktop.MouseEvent) { c.hover(c.chipAt(ev.Position)) }

// MouseOut is called by Fyne.
func (c *Chips) MouseOut() { c.hover(-1) }

func (c *Chips) hover(i int) {
	if i != c.hovered {
		c.hovered = i
		c.Refresh()
	}
}

// number returns the digit of a chip, or "".
func (c *Chips) number(i int) string {
	if !c.Numbered || i > 8 {
		return ""
	}
	return strconv.Itoa(i + 1)
}

// tileSide is the side of the tile with the symbol; without a symbol there is no tile.
func (c *Chips) tileSide(chip Chip) float32 {
	if chip.Symbol == "" {
		return 0
	}
	return sizeOf(c, fynetheme.SizeNameInlineIcon) * 1.2
}

func (c *Chips) chipSize(i int) fyne.Size {
	chip, size := c.chips[i], sizeOf(c, fynetheme.SizeNameText)
	pad := sizeOf(c, fynetheme.SizeNameInnerPadding)
	label := fyne.MeasureText(chip.Label, size, fyne.TextStyle{Bold: true}) // as wide as when it is chosen
	width := label.Width + 2*pad
	if side := c.tileSide(chip); side > 0 {
		width += side + pad
	}
	if digit := c.number(i); digit != "" {
		width += textWidth(digit, size, fyne.TextStyle{}) + pad
	}
	return fyne.NewSize(width, label.Height+1.5*pad)
}

func (c *Chips) sizes() []fyne.Size {
	sizes := make([]fyne.Size, len(c.chips))
	for i := range c.chips {
		sizes[i] = c.chipSize(i)
	}
	return sizes
}

func (c *Chips) gap() float32 { return sizeOf(c, fynetheme.SizeNamePadding) }

// chipAt returns the chip at a place, or -1.
func (c *Chips) chipAt(pos fyne.Position) int {
	sizes := c.sizes()
	for i, at := range flow(sizes, c.width, c.gap()).at {
		if pos.X >= at.X && pos.Y >= at.Y && pos.X < at.X+sizes[i].Width && pos.Y < at.Y+sizes[i].Height {
			return i
		}
	}
	return -1
}

// CreateRenderer is called by Fyne.
func (c *Chips) CreateRenderer() fyne.WidgetRenderer {
	r := &chipsLook{chips: c, ring: newRing()}
	return render(c, r)
}

// chipParts is what one chip is drawn with.
type chipParts struct {
	ground, tile         *canvas.Rectangle
	symbol, digit, label *canvas.Text
}

type chipsLook struct {
	chips *Chips
	ring  *canvas.Rectangle
	looks []chipParts
	all   []fyne.CanvasObject
}

func (r *chipsLook) objects() []fyne.CanvasObject { return r.all }

func (r *chipsLook) minSize() fyne.Size {
	sizes := r.chips.sizes()
	var width float32
	for _, size := range sizes {
		width = max(width, size.Width)
	}
	return fyne.NewSize(width, flow(sizes, r.chips.width, r.chips.gap()).height)
}

func (r *chipsLook) layout(size fyne.Size) {
	c := r.chips
	sizes := c.sizes()
	for i, at := range flow(sizes, size.Width, c.gap()).at {
		if i < len(r.looks) {
			r.layoutChip(i, at, sizes[i])
		}
	}
}

func (r *chipsLook) layoutChip(i int, at fyne.Position, size fyne.Size) {
	c, look := r.chips, r.looks[i]
	pad := sizeOf(c, fynetheme.SizeNameInnerPadding)
	placeFrame(look.ground, at, size)
	x := at.X + pad
	if side := c.tileSide(c.chips[i]); side > 0 {
		tile := fyne.NewPos(x, at.Y+(size.Height-side)/2)
		look.tile.Move(tile)
		look.tile.Resize(fyne.NewSquareSize(side))
		place(look.symbol, tile, fyne.NewSquareSize(side))
		x += side + pad
	}
	for _, text := range []*canvas.Text{look.digit, look.label} {
		if text.Text == "" {
			continue
		}
		min := text.MinSize()
		text.Move(fyne.NewPos(x, at.Y+(size.Height-min.Height)/2))
		text.Resize(min)
		x += min.Width + pad
	}
	if i == c.cursor {
		placeFrame(r.ring, at, size)
	}
}

func (r *chipsLook) draw() {
	c := r.chips
	r.all = r.all[:0]
	for i := range c.chips {
		if i == len(r.looks) {
			rect := func() *canvas.Rectangle { return canvas.NewRectangle(color.Transparent) }
			text := func() *canvas.Text { return canvas.NewText("", color.Black) }
			r.looks = append(r.looks, chipParts{rect(), rect(), text(), text(), text()})
		}
		r.drawChip(i)
		look := r.looks[i]
		r.all = append(r.all, look.ground, look.tile, look.symbol, look.digit, look.label)
	}
	drawRing(r.ring, c, c.focused && !c.Disabled() && len(c.chips) > 0)
	r.all = append(r.all, r.ring)
}

func (r *chipsLook) drawChip(i int) {
	c, look, chip := r.chips, r.looks[i], r.chips.chips[i]
	chosen := slices.Contains(c.chosen, chip.Code)
	ground, frame, ink := fynetheme.ColorNameBackground, theme.ColorBorder, theme.ColorText
	if chosen {
		ground, frame = theme.ColorSelected, theme.ColorAccent
	}
	if c.Disabled() {
		ink = fynetheme.ColorNameDisabled
	}
	look.ground.FillColor, look.ground.StrokeColor = colourOf(c, ground), colourOf(c, frame)
	if i == c.hovered && !chosen && !c.Disabled() {
		look.ground.FillColor = theme.Over(colourOf(c, fynetheme.ColorNameHover), colourOf(c, ground))
	}
	look.ground.StrokeWidth = 1
	if chosen {
		look.ground.StrokeWidth = 2
	}
	look.ground.CornerRadius = sizeOf(c, fynetheme.SizeNameInputRadius) * 2
	look.tile.Hidden, look.symbol.Hidden = chip.Symbol == "", chip.Symbol == ""
	if chip.Symbol != "" {
		drawTile(c, look.tile, look.symbol, chip.Symbol, chip.Colour)
	}
	size := sizeOf(c, fynetheme.SizeNameText)
	look.digit.Text, look.digit.TextSize, look.digit.Color = c.number(i), size, colourOf(c, theme.ColorMuted)
	look.label.Text, look.label.TextSize, look.label.Color = chip.Label, size, colourOf(c, ink)
	look.label.TextStyle.Bold = chosen
}
