package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// RowView is what a row of a list of cards shows. It is asked for often: it must be a cheap look-up.
type RowView struct {
	Title, Subtitle string
	Bold            bool
	Muted           bool                // done, or not meant
	Symbol          string              // in a tile in front; empty: none
	Colour          color.Color         // of the tile
	Icon            fyne.Resource       // in front, where there is no symbol
	Badge           string              // at the end
	BadgeColor      fyne.ThemeColorName // empty: muted
}

// Rows is a list of cards of two lines. It has the keys of a Table.
type Rows struct {
	widget.BaseWidget
	// OnSelect is told which row the user chose.
	OnSelect func(row int)
	// OnActivate is told of Return and of double clicks.
	OnActivate func(row int)
	// OnTap is told of single clicks, after OnSelect.
	OnTap func(row int)
	// OnKey may take a key before the list does.
	OnKey func(*fyne.KeyEvent) bool

	row  func(row int) RowView
	view *rowView
}

// NewRows returns a list without rows. row is asked for each row that can be seen.
func NewRows(content func(row int) RowView) *Rows {
	r := &Rows{row: content}
	r.view = &rowView{newRow: func() row { return newCardRow(r) }, rowHeight: r.rowHeight}
	r.view.minWidth = func(float32) float32 { return 0 }
	r.view.onSelect = func(row int) {
		if r.OnSelect != nil {
			r.OnSelect(row)
		}
	}
	r.view.onActivate = func(row int) {
		if r.OnActivate != nil {
			r.OnActivate(row)
		}
	}
	r.view.onTap = func(row int, _ fyne.Position) {
		if r.OnTap != nil {
			r.OnTap(row)
		}
	}
	r.view.onKey = func(key *fyne.KeyEvent) bool { return r.OnKey != nil && r.OnKey(key) }
	r.view.init()
	r.ExtendBaseWidget(r)
	return r
}

func (r *Rows) rowHeight() float32 {
	title := fyne.MeasureText("Ág", sizeOf(r, fynetheme.SizeNameText), fyne.TextStyle{Bold: true}).Height
	below := fyne.MeasureText("Ág", sizeOf(r, fynetheme.SizeNameCaptionText), fyne.TextStyle{}).Height
	return title + below + 2*sizeOf(r, fynetheme.SizeNameInnerPadding)
}

// SetRows changes the number of rows and shows them anew. What is chosen stays chosen by its number; see Select.
func (r *Rows) SetRows(n int) { r.view.setRows(n) }

// Rows returns the number of rows.
func (r *Rows) Rows() int { return r.view.rows }

// Select marks a row and brings it into view, without calling back; -1 marks none.
func (r *Rows) Select(row int) { r.view.choose(row) }

// Selected returns the row that is marked, or -1.
func (r *Rows) Selected() int { return r.view.chosen }

// ScrollTo brings a row into view.
func (r *Rows) ScrollTo(row int) { r.view.scrollTo(row) }

// Focus gives the list the focus.
func (r *Rows) Focus() { Focus(r.view) }

// Focused tells whether the list has the focus.
func (r *Rows) Focused() bool { return r.view.focused }

// Parts returns what can have the focus; see Parent.
func (r *Rows) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{r.view} }

// CreateRenderer is called by Fyne.
func (r *Rows) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.view) }

// cardRow is one line of Rows.
type cardRow struct {
	widget.BaseWidget
	list *Rows
	rowGround
	tile                   *canvas.Rectangle
	icon                   *canvas.Image
	symbol                 *canvas.Text
	title, subtitle, badge *canvas.Text
}

func newCardRow(list *Rows) *cardRow {
	text := func() *canvas.Text { return canvas.NewText("", color.Black) }
	r := &cardRow{
		list: list, rowGround: newRowGround(), tile: canvas.NewRectangle(color.Transparent), icon: canvas.NewImageFromResource(nil),
		symbol: text(), title: text(), subtitle: text(), badge: text(),
	}
	r.icon.FillMode = canvas.ImageFillContain
	r.ExtendBaseWidget(r)
	return r
}

func (r *cardRow) show(index int, chosen, hovered bool) {
	r.draw(r.list, chosen, hovered)
	view := r.list.row(index)
	pad := sizeOf(r.list, fynetheme.SizeNameInnerPadding)
	left := r.front(view, pad*1.5)
	right := r.end(view, pad)
	room := max(0, r.Size().Width-left-right)
	ink := theme.ColorText
	if view.Muted {
		ink = theme.ColorMuted
	}
	y := pad
	y += r.write(r.title, view.Title, line{left, y, room, sizeOf(r.list, fynetheme.SizeNameText), ink, view.Bold || chosen})
	r.write(r.subtitle, view.Subtitle, line{left, y, room, sizeOf(r.list, fynetheme.SizeNameCaptionText), theme.ColorMuted, false})
	canvas.Refresh(r)
}

// line is where and how a text of a row is written.
type line struct {
	x, y, width, size float32
	ink               fyne.ThemeColorName
	bold              bool
}

// write sets a text and returns its height.
func (r *cardRow) write(o *canvas.Text, text string, l line) float32 {
	o.TextSize, o.TextStyle.Bold, o.Color = l.size, l.bold, colourOf(r.list, l.ink)
	o.Text = ellipsize(oneLine(text), l.width, l.size, o.TextStyle)
	height := fyne.MeasureText("Ág", l.size, o.TextStyle).Height
	o.Move(fyne.NewPos(l.x, l.y))
	o.Resize(fyne.NewSize(l.width, height))
	o.Refresh()
	return height
}

// front draws the tile or the icon and returns where the text begins.
func (r *cardRow) front(view RowView, pad float32) float32 {
	side := sizeOf(r.list, fynetheme.SizeNameInlineIcon) * 1.3
	at := fyne.NewPos(pad, (r.Size().Height-side)/2)
	r.tile.Hidden, r.symbol.Hidden = view.Symbol == "", view.Symbol == ""
	r.icon.Hidden = view.Icon == nil || view.Symbol != ""
	switch {
	case view.Symbol != "":
		drawTile(r.list, r.tile, r.symbol, view.Symbol, view.Colour)
		r.tile.Move(at)
		r.tile.Resize(fyne.NewSquareSize(side))
		place(r.symbol, at, fyne.NewSquareSize(side))
		r.symbol.Refresh()
	case view.Icon != nil:
		r.icon.Resource = view.Icon
		r.icon.Move(at)
		r.icon.Resize(fyne.NewSquareSize(side))
		r.icon.Refresh()
	default:
		return pad
	}
	return pad + side + pad/2
}

// end draws the badge and returns the room that it takes.
func (r *cardRow) end(view RowView, pad float32) float32 {
	r.badge.Hidden = view.Badge == ""
	if view.Badge == "" {
		return pad
	}
	ink := view.BadgeColor
	if ink == "" {
		ink = theme.ColorMuted
	}
	size := sizeOf(r.list, fynetheme.SizeNameCaptionText)
	width := min(textWidth(view.Badge, size, fyne.TextStyle{}), r.Size().Width*0.4)
	end := sizeOf(r.list, fynetheme.SizeNameScrollBar) // the bar lies on top of the rows
	r.write(r.badge, view.Badge, line{r.Size().Width - width - end, pad, width, size, ink, false})
	return width + pad + end
}

// drawTile colours a tile and writes its symbol so that it can be read on any colour.
func drawTile(w themed, tile *canvas.Rectangle, symbol *canvas.Text, text string, ground color.Color) {
	if ground == nil {
		ground = colourOf(w, theme.ColorMuted)
	}
	tile.FillColor, tile.StrokeColor, tile.StrokeWidth = ground, colourOf(w, theme.ColorBorder), 1
	tile.CornerRadius = sizeOf(w, fynetheme.SizeNameInputRadius)
	symbol.Text, symbol.Color, symbol.TextSize = text, theme.On(ground), sizeOf(w, fynetheme.SizeNameText)
	symbol.TextStyle.Bold = true
}

// CreateRenderer is called by Fyne.
func (r *cardRow) CreateRenderer() fyne.WidgetRenderer { return render(r, &cardRowLook{r}) }

type cardRowLook struct{ row *cardRow }

func (r *cardRowLook) objects() []fyne.CanvasObject {
	c := r.row
	return append(c.objects(), c.tile, c.symbol, c.icon, c.title, c.subtitle, c.badge)
}

func (r *cardRowLook) minSize() fyne.Size { return fyne.Size{} }

func (r *cardRowLook) layout(size fyne.Size) { r.row.layout(size) }
