package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// rowGround is what lies behind a row: its ground, a line below and a mark on the left of the chosen one.
type rowGround struct{ ground, line, mark *canvas.Rectangle }

func newRowGround() rowGround {
	return rowGround{
		canvas.NewRectangle(color.Transparent), canvas.NewRectangle(color.Transparent), canvas.NewRectangle(color.Transparent),
	}
}

func (g rowGround) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{g.ground, g.line, g.mark}
}

func (g rowGround) layout(size fyne.Size) {
	g.ground.Resize(size)
	g.line.Resize(fyne.NewSize(size.Width, 1))
	g.line.Move(fyne.NewPos(0, size.Height-1))
	g.mark.Resize(fyne.NewSize(4, size.Height))
}

func (g rowGround) draw(w themed, chosen, hovered bool) {
	g.ground.FillColor = color.Transparent
	switch {
	case chosen:
		g.ground.FillColor = colourOf(w, theme.ColorSelected)
	case hovered:
		g.ground.FillColor = colourOf(w, fynetheme.ColorNameHover)
	}
	g.line.FillColor = colourOf(w, fynetheme.ColorNameSeparator)
	g.mark.FillColor = colourOf(w, theme.ColorAccent)
	g.mark.Hidden = !chosen
}

// tableRow is one line of a Table.
type tableRow struct {
	widget.BaseWidget
	table *Table
	rowGround
	cells   []*tableCell
	objects []fyne.CanvasObject
	list    []fyne.CanvasObject
}

// tableCell remembers what it fitted in, since measuring text is the dearest part of drawing a row.
type tableCell struct {
	text  *canvas.Text
	icon  *canvas.Image
	frame *canvas.Rectangle
	full  string
	width float32
	size  float32
	bold  bool
	drawn fyne.Resource
	ink   color.Color
}

func newTableRow(t *Table) *tableRow {
	r := &tableRow{table: t, rowGround: newRowGround()}
	r.list = r.rowGround.objects()
	r.ExtendBaseWidget(r)
	return r
}

func (r *tableRow) show(index int, chosen, hovered bool) {
	r.draw(r.table, chosen, hovered)
	for len(r.cells) < len(r.table.columns) {
		cell := &tableCell{
			text: canvas.NewText("", color.Black), icon: canvas.NewImageFromResource(nil), frame: canvas.NewRectangle(color.Transparent),
		}
		cell.icon.FillMode = canvas.ImageFillContain
		r.cells = append(r.cells, cell)
		r.list = append(r.list, cell.icon, cell.text, cell.frame)
	}
	x := float32(0)
	for i := range min(len(r.table.columns), len(r.table.widths)) {
		r.cells[i].show(r.table, i, r.table.cell(index, i), cellArea{x, r.table.widths[i], r.Size().Height})
		x += r.table.widths[i]
	}
	r.objects = r.list[:3+3*min(len(r.table.columns), len(r.table.widths))]
	canvas.Refresh(r)
}

func (c *tableCell) show(t *Table, column int, view CellView, area cellArea) {
	name := view.Color
	if name == "" {
		name = theme.ColorText
	}
	pad := sizeOf(t, fynetheme.SizeNameInnerPadding)
	x, room := area.x+pad, area.width-2*pad
	c.icon.Hidden, c.text.Hidden = view.Icon == nil || area.width == 0, area.width == 0
	c.frame.Hidden = !view.Framed || area.width == 0
	if c.text.Hidden {
		return
	}
	if view.Framed {
		c.frame.StrokeColor, c.frame.StrokeWidth = colourOf(t, theme.ColorAccent), 2
		c.frame.Move(fyne.NewPos(area.x+1, 1))
		c.frame.Resize(fyne.NewSize(area.width-2, area.height-3))
	}
	if view.Icon != nil {
		side := sizeOf(t, fynetheme.SizeNameInlineIcon) * 0.9
		c.icon.Resize(fyne.NewSquareSize(side))
		c.icon.Move(fyne.NewPos(x, (area.height-side)/2))
		c.paint(view.Icon, name, colourOf(t, name))
		x, room = x+side+pad/2, room-side-pad/2
	}
	c.fit(view, room, sizeOf(t, fynetheme.SizeNameText))
	c.text.Color = colourOf(t, name)
	c.text.Alignment = fyne.TextAlignLeading
	if t.columns[column].AlignEnd {
		c.text.Alignment = fyne.TextAlignTrailing
	}
	onLine(c.text, fyne.NewPos(x, 0), fyne.NewSize(room, area.height))
	c.text.Refresh()
}

// onLine puts a text into an area so that its baseline is that of plain letters. Signs come from another font, and would
// otherwise lift the words after them.
func onLine(text *canvas.Text, at fyne.Position, area fyne.Size) {
	driver := fyne.CurrentApp().Driver()
	plain, base := driver.RenderedTextSize("Ág", text.TextSize, text.TextStyle, nil)
	size, own := driver.RenderedTextSize(text.Text, text.TextSize, text.TextStyle, nil)
	text.Move(at.AddXY(0, (area.Height-plain.Height)/2+base-own))
	text.Resize(fyne.NewSize(area.Width, size.Height))
}

// paint sets the icon if it is another one than before: drawing one takes longer than all else in a row.
func (c *tableCell) paint(icon fyne.Resource, name fyne.ThemeColorName, ink color.Color) {
	if c.drawn == icon && c.ink == ink {
		return
	}
	c.drawn, c.ink = icon, ink
	c.icon.Resource = tinted(icon, name)
	c.icon.Refresh()
}

func (c *tableCell) fit(view CellView, width, size float32) {
	if c.full == view.Text && c.width == width && c.size == size && c.bold == view.Bold {
		return
	}
	c.full, c.width, c.size, c.bold = view.Text, width, size, view.Bold
	c.text.TextSize, c.text.TextStyle.Bold = size, view.Bold
	c.text.Text = ellipsize(oneLine(view.Text), width, size, c.text.TextStyle)
}

// CreateRenderer is called by Fyne.
func (r *tableRow) CreateRenderer() fyne.WidgetRenderer { return render(r, &tableRowLook{r}) }

type tableRowLook struct{ row *tableRow }

func (r *tableRowLook) objects() []fyne.CanvasObject { return r.row.objects }

func (r *tableRowLook) minSize() fyne.Size { return fyne.Size{} }

func (r *tableRowLook) layout(size fyne.Size) { r.row.layout(size) }
