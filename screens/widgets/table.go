package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Table shows any number of rows in columns. Rows are chosen with the mouse or with Up, Down, Page Up, Page Down, Home and
// End; Return or a double click activates one.
type Table struct {
	widget.BaseWidget
	// OnSelect is told which row the user chose.
	OnSelect func(row int)
	// OnActivate is told of Return and of double clicks.
	OnActivate func(row int)
	// OnSort is told by which column to sort. The table only shows the arrow; see SetSort.
	OnSort func(column int, descending bool)
	// OnCellTap is told of clicks on a cell, with the place under the cell where a menu can open (see ShowMenuAt).
	OnCellTap func(row, column int, at fyne.Position)
	// OnKey may take a key before the table does.
	OnKey func(*fyne.KeyEvent) bool
	// InlineColumn is the column for which Space calls OnCellTap; -1 for none.
	InlineColumn int

	columns []Column
	cell    func(row, column int) CellView
	widths  []float32
	view    *rowView
	head    *tableHead
	clip    *container.Clip
}

// NewTable returns a table without rows. cell is asked for each cell that can be seen.
func NewTable(columns []Column, cell func(row, column int) CellView) *Table {
	t := &Table{columns: columns, cell: cell, InlineColumn: -1}
	t.view = &rowView{newRow: func() row { return newTableRow(t) }, minWidth: t.contentWidth}
	t.view.rowHeight = t.rowHeight
	t.view.onSelect = func(row int) {
		if t.OnSelect != nil {
			t.OnSelect(row)
		}
	}
	t.view.onActivate = func(row int) {
		if t.OnActivate != nil {
			t.OnActivate(row)
		}
	}
	t.view.onTap = t.tapped
	t.view.onKey = t.typedKey
	t.view.onScroll = func(x float32) { t.head.Move(fyne.NewPos(-x, 0)) }
	t.head = newTableHead(t)
	t.clip = container.NewClip(t.head)
	t.clip.ExtendBaseWidget(t.clip)
	t.view.init()
	t.ExtendBaseWidget(t)
	return t
}

func (t *Table) rowHeight() float32 {
	text := fyne.MeasureText("Ág", sizeOf(t, fynetheme.SizeNameText), fyne.TextStyle{Bold: true})
	return text.Height + 2*sizeOf(t, fynetheme.SizeNameInnerPadding)
}

// SetColumns replaces the columns, for example after a change of language.
func (t *Table) SetColumns(columns []Column) {
	t.columns = columns
	t.widths = nil
	t.Refresh()
}

// SetRows changes the number of rows and shows them anew. What is chosen stays chosen by its number; see Select.
func (t *Table) SetRows(n int) { t.view.setRows(n) }

// Rows returns the number of rows.
func (t *Table) Rows() int { return t.view.rows }

// Select marks a row and brings it into view, without calling back; -1 marks none.
func (t *Table) Select(row int) { t.view.choose(row) }

// Selected returns the row that is marked, or -1.
func (t *Table) Selected() int { return t.view.chosen }

// ScrollTo brings a row into view.
func (t *Table) ScrollTo(row int) { t.view.scrollTo(row) }

// SetSort shows by which column the rows are sorted; -1 for none.
func (t *Table) SetSort(column int, descending bool) {
	t.head.sorted, t.head.descending = column, descending
	t.head.Refresh()
}

// Focus gives the rows the focus.
func (t *Table) Focus() { Focus(t.view) }

// Focused tells whether the rows have the focus.
func (t *Table) Focused() bool { return t.view.focused }

// Parts returns what can have the focus; see Parent.
func (t *Table) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{t.head, t.view} }

// contentWidth returns how wide the rows are in a view of a width, and shares it out.
func (t *Table) contentWidth(view float32) float32 {
	t.widths = columnWidths(t.columns, view, textFactor(t))
	sum := sumOf(t.widths)
	if over := sum - view; over > 0 && over < 0.5 { // rounding must not leave anything to scroll
		return view
	}
	return sum
}

// shows tells whether there is room for a column; see Column.Spare.
func (t *Table) shows(column int) bool {
	return column >= len(t.widths) || t.widths[column] > 0
}

func (t *Table) tapped(row int, at fyne.Position) {
	column := columnAt(t.widths, at.X)
	t.tapCell(row, column)
}

// tapCell tells of a click on a cell, with the place below it.
func (t *Table) tapCell(row, column int) {
	if t.OnCellTap == nil || column < 0 || column >= len(t.widths) {
		return
	}
	x := sumOf(t.widths[:column]) - t.view.offset.X
	y := float32(row+1)*t.view.rowHeight() - t.view.offset.Y
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(t.view)
	t.OnCellTap(row, column, origin.AddXY(x, y))
}

func (t *Table) typedKey(key *fyne.KeyEvent) bool {
	if t.OnKey != nil && t.OnKey(key) {
		return true
	}
	if key.Name == fyne.KeySpace && t.InlineColumn >= 0 && t.view.chosen >= 0 {
		t.view.scrollTo(t.view.chosen)
		t.tapCell(t.view.chosen, t.InlineColumn)
		return true
	}
	return false
}

// CreateRenderer is called by Fyne.
func (t *Table) CreateRenderer() fyne.WidgetRenderer { return render(t, &tableLook{t}) }

type tableLook struct{ table *Table }

func (r *tableLook) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.table.clip, r.table.view}
}

func (r *tableLook) minSize() fyne.Size {
	head, view := r.table.head.MinSize(), r.table.view.MinSize()
	return fyne.NewSize(view.Width, head.Height+3*view.Height)
}

func (r *tableLook) layout(size fyne.Size) {
	t := r.table
	height := t.head.MinSize().Height
	t.view.Move(fyne.NewPos(0, height))
	t.view.Resize(fyne.NewSize(size.Width, max(0, size.Height-height)))
	width := max(size.Width, t.contentWidth(size.Width))
	t.clip.Resize(fyne.NewSize(size.Width, height))
	t.head.Resize(fyne.NewSize(width, height))
	t.head.Refresh()
}

func (r *tableLook) draw() {
	r.table.contentWidth(r.table.view.Size().Width) // the columns may be new
	r.table.view.Refresh()
}
