package pdf

import (
	"fmt"
	"slices"

	"kifahrplan/export/paper"
)

// maxHeadHeight is how high a table's head may be to be repeated, and not to be split, on each page.
const maxHeadHeight = columnHeight * 0.4

// shortTable is how high the rows of a table may be to stay in one piece.
const shortTable = columnHeight / 3

// table adds a table. Its head is repeated on every page that it reaches.
func (c *composer) table(t paper.Table) error {
	if len(t.Rows) == 0 || len(t.Columns) == 0 {
		return nil
	}
	for i, row := range t.Rows {
		if len(row) != len(t.Columns) {
			return fmt.Errorf("%w: %q, row %d: %d cells for %d columns", ErrTable, t.Caption, i+1, len(row), len(t.Columns))
		}
	}
	tag := c.root.add("Table")
	if s := plain(t.Summary); s != "" {
		tag.attribute("Table", "/Summary "+textString(s))
	}
	c.tableCaption(t.Caption, tag)
	first := len(c.boxes)
	grid := c.grid(t)
	head := c.tableHead(t, grid, tag)
	body := tag.add("TBody")
	rows := make([][]*box, len(t.Rows))
	for i, cells := range t.Rows {
		if err := c.canceled(); err != nil {
			return err
		}
		row := c.bodyRow(t, cells, grid, body.add("TR"))
		row.ruled = i == 0 && !titled(t)
		rows[i] = row.boxes(head, columnHeight)
		c.putAll(rows[i])
	}
	keepRows(rows)
	if t.Caption == "" {
		c.boxes[first].before = 10
	}
	c.boxes[len(c.boxes)-1].after = 16
	return nil
}

// keepRows keeps the rows of a short table together. Of a longer one, as of the lines of a paragraph, the first two and the
// last two stay together, so that no row stands alone on its page.
func keepRows(rows [][]*box) {
	n := len(rows)
	if n < 2 {
		return
	}
	if keepShort(rows) {
		return
	}
	keepShort(rows[:2])
	keepShort(rows[n-2:])
}

// keepShort keeps rows together and says so, unless they are too high for that.
func keepShort(rows [][]*box) bool {
	height := 0.0
	for _, row := range rows {
		if height += heightOf(row); height > shortTable {
			return false
		}
	}
	for _, row := range rows[:len(rows)-1] {
		keepNext(row)
	}
	return true
}

func (c *composer) tableCaption(caption string, tag *element) {
	t := c.text(c.theme.caption, nil, paper.Plain(caption), columnWidth)
	if len(t.lines) == 0 {
		return
	}
	t.owner = tag.add("Caption").add("P")
	boxes := boxesOf(t, marginLeft)
	space(boxes, 12, 5)
	keepNext(boxes)
	c.putAll(boxes)
}

// tableHead adds the row with the columns' titles and returns its box, to be repeated. There is none where the columns
// have no titles and the rows have names of their own.
func (c *composer) tableHead(t paper.Table, grid []span, tag *element) *box {
	if !titled(t) && named(t) {
		return nil
	}
	tr := tag.add("THead").add("TR")
	row := &tableRow{lead: c.theme.columnHead.lead, head: true, theme: &c.theme}
	for i, col := range t.Columns {
		th := tr.add("TH")
		th.attribute("Table", "/Scope /Column")
		row.add(c.cell(cellContent{style: c.theme.columnHead, tag: th, runs: paper.Plain(col.Title), align: col.Align}, grid[i]))
	}
	boxes := row.boxes(nil, maxHeadHeight)
	keepNext(boxes)
	c.putAll(boxes)
	if len(boxes) > 1 {
		return nil
	}
	boxes[0].drawAgain = func(cv *canvas, y float64) { row.draw(cv, y, (*text).drawArtifact) }
	return boxes[0]
}

// titled says whether the columns have titles.
func titled(t paper.Table) bool {
	return slices.ContainsFunc(t.Columns, func(c paper.Column) bool { return plain(c.Title) != "" })
}

// named says whether the rows have names.
func named(t paper.Table) bool {
	return slices.ContainsFunc(t.Columns, func(c paper.Column) bool { return c.Head })
}

func (c *composer) bodyRow(t paper.Table, cells paper.Row, grid []span, tr *element) *tableRow {
	row := &tableRow{lead: c.theme.cell.lead, theme: &c.theme, room: t.Room}
	for i, runs := range cells {
		content := cellContent{style: c.theme.cell, runs: runs, align: t.Columns[i].Align}
		if t.Columns[i].Head {
			content.style = c.theme.rowHead(titled(t))
			content.tag = tr.add("TH")
			content.tag.attribute("Table", "/Scope /Row")
		} else {
			content.tag = tr.add("TD")
		}
		row.add(c.cell(content, grid[i]))
	}
	return row
}

// facts adds names and values as a table of two columns.
func (c *composer) facts(f paper.Facts) error {
	t := paper.Table{
		Caption: f.Caption,
		Columns: []paper.Column{{Width: 1, Head: true}, {Width: 2.2}},
	}
	for _, fact := range f.Facts {
		t.Rows = append(t.Rows, paper.Row{paper.CellOf(fact.Name), paper.CellOf(fact.Value)})
	}
	return c.table(t)
}
