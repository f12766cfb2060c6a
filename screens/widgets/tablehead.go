package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// tableHead shows the titles of the columns. It is one stop for Tab; Left and Right go through the columns that can be
// sorted, Space or Return sorts.
type tableHead struct {
	widget.BaseWidget
	revealable
	table      *Table
	sorted     int
	descending bool
	cursor     int
	focused    bool
}

func newTableHead(t *Table) *tableHead {
	h := &tableHead{table: t, sorted: -1}
	h.ExtendBaseWidget(h)
	return h
}

// Disabled tells Fyne whether Tab passes by.
func (h *tableHead) Disabled() bool { return h.next(-1, 1) < 0 }

// Disable does nothing: a head without columns to sort is disabled by itself.
func (h *tableHead) Disable() {}

// Enable does nothing; see Disable.
func (h *tableHead) Enable() {}

// next returns the column after another that can be sorted, or -1.
func (h *tableHead) next(from, by int) int {
	for i := from + by; i >= 0 && i < len(h.table.columns); i += by {
		if h.table.columns[i].Sortable && h.table.shows(i) {
			return i
		}
	}
	return -1
}

func (h *tableHead) sort(column int) {
	if column < 0 || column >= len(h.table.columns) || !h.table.columns[column].Sortable {
		return
	}
	h.descending = column == h.sorted && !h.descending
	h.sorted, h.cursor = column, column
	h.Refresh()
	if h.table.OnSort != nil {
		h.table.OnSort(column, h.descending)
	}
}

// Tapped is called by Fyne.
func (h *tableHead) Tapped(ev *fyne.PointEvent) {
	column := columnAt(h.table.widths, ev.Position.X)
	h.sort(column)
}

// TypedKey is called by Fyne.
func (h *tableHead) TypedKey(key *fyne.KeyEvent) {
	by := 0
	switch {
	case key.Name == fyne.KeyLeft:
		by = -1
	case key.Name == fyne.KeyRight:
		by = 1
	case key.Name == fyne.KeyDown:
		Focus(h.table.view)
	case isActivation(key):
		h.sort(h.cursor)
	default:
		passKey(h, key)
	}
	if to := h.next(h.cursor, by); by != 0 && to >= 0 {
		h.cursor = to
		h.Refresh()
	}
}

// TypedRune is called by Fyne.
func (h *tableHead) TypedRune(r rune) {
	if r != ' ' {
		passRune(h, r)
	}
}

// FocusGained is called by Fyne.
func (h *tableHead) FocusGained() {
	h.focused = true
	if h.cursor < 0 || h.cursor >= len(h.table.columns) || !h.table.columns[h.cursor].Sortable || !h.table.shows(h.cursor) {
		h.cursor = h.next(-1, 1)
	}
	h.Refresh()
	h.revealed(h)
}

// FocusLost is called by Fyne.
func (h *tableHead) FocusLost() {
	h.focused = false
	h.Refresh()
}

// CreateRenderer is called by Fyne.
func (h *tableHead) CreateRenderer() fyne.WidgetRenderer {
	r := &tableHeadLook{
		head: h, ground: canvas.NewRectangle(color.Transparent), line: canvas.NewRectangle(color.Transparent),
		ring: newRing(), arrow: canvas.NewImageFromResource(nil),
	}
	r.arrow.FillMode = canvas.ImageFillContain
	return render(h, r)
}

type tableHeadLook struct {
	head         *tableHead
	ground, line *canvas.Rectangle
	ring         *canvas.Rectangle
	arrow        *canvas.Image
	titles       []*canvas.Text
}

func (r *tableHeadLook) objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{r.ground, r.line}
	for i := range min(len(r.titles), len(r.head.table.columns)) {
		objects = append(objects, r.titles[i])
	}
	return append(objects, r.arrow, r.ring)
}

func (r *tableHeadLook) minSize() fyne.Size {
	return fyne.NewSize(0, r.head.table.rowHeight())
}

func (r *tableHeadLook) layout(size fyne.Size) {
	r.ground.Resize(size)
	r.line.Resize(fyne.NewSize(size.Width, 1))
	r.line.Move(fyne.NewPos(0, size.Height-1))
	r.paint(size)
}

// paint draws all, since the place of the ring and the arrow depends on the columns.
func (r *tableHeadLook) paint(size fyne.Size) {
	h := r.head
	r.ground.FillColor = colourOf(h, fynetheme.ColorNameHeaderBackground)
	r.line.FillColor = colourOf(h, theme.ColorBorder)
	drawRing(r.ring, h, h.focused)
	r.arrow.Hide()
	pad := sizeOf(h, fynetheme.SizeNameInnerPadding)
	x := float32(0)
	for i, column := range h.table.columns {
		if i >= len(h.table.widths) {
			break
		}
		if i == len(r.titles) {
			r.titles = append(r.titles, canvas.NewText("", color.Black))
		}
		r.titles[i].Hidden = h.table.widths[i] == 0
		if r.titles[i].Hidden {
			continue
		}
		area := cellArea{x + pad, h.table.widths[i] - 2*pad, size.Height}
		if i == h.sorted {
			area = r.drawArrow(column, area)
		}
		area.text(r.titles[i], h, column.Title, column.AlignEnd)
		if i == h.cursor && h.focused {
			r.ring.Move(fyne.NewPos(x+r.ring.StrokeWidth/2, r.ring.StrokeWidth/2))
			r.ring.Resize(fyne.NewSize(h.table.widths[i]-r.ring.StrokeWidth, size.Height-r.ring.StrokeWidth))
		}
		x += h.table.widths[i]
	}
}

// drawArrow shows the direction after the title, or before that of numbers, and returns the room that is left.
func (r *tableHeadLook) drawArrow(column Column, area cellArea) cellArea {
	h := r.head
	icon := theme.IconSortAsc
	if h.descending {
		icon = theme.IconSortDesc
	}
	r.arrow.Resource = theme.Tinted(theme.Icon(icon), theme.ColorAccent)
	side := sizeOf(h, fynetheme.SizeNameInlineIcon) * 0.75
	area.width -= side
	title := min(area.width, textWidth(column.Title, sizeOf(h, fynetheme.SizeNameText), fyne.TextStyle{Bold: true}))
	at := area.x + title
	if column.AlignEnd {
		at = area.x + area.width
	}
	r.arrow.Resize(fyne.NewSquareSize(side))
	r.arrow.Move(fyne.NewPos(at+2, (area.height-side)/2))
	r.arrow.Show()
	r.arrow.Refresh()
	return area
}

// cellArea is the room for the text of a cell.
type cellArea struct{ x, width, height float32 }

// text writes a title into the room.
func (a cellArea) text(o *canvas.Text, w themed, title string, end bool) {
	o.TextSize, o.TextStyle.Bold, o.Color = sizeOf(w, fynetheme.SizeNameText), true, colourOf(w, theme.ColorMuted)
	o.Text = ellipsize(oneLine(title), a.width, o.TextSize, o.TextStyle)
	o.Alignment = fyne.TextAlignLeading
	if end {
		o.Alignment = fyne.TextAlignTrailing
	}
	onLine(o, fyne.NewPos(a.x, 0), fyne.NewSize(a.width, a.height))
	o.Refresh()
}
