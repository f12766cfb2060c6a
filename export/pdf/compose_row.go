package pdf

import "kifahrplan/export/paper"

// The space inside cells.
const (
	cellPadX = 5.0
	cellPadY = 4.0
)

// cellContent is what stands in a cell.
type cellContent struct {
	style textStyle
	tag   *element
	runs  []paper.Run
	align paper.Align
}

// cell is a cell of a table that is set.
type cell struct {
	*text
	at    span
	align paper.Align
}

// cell sets a cell.
func (c *composer) cell(content cellContent, at span) cell {
	x := cell{at: at, align: content.align}
	x.text = c.text(content.style, nil, content.runs, at.width-2*cellPadX)
	if len(x.lines) > 0 {
		x.owner = content.tag.add("P")
	}
	return x
}

// tableRow is a row of a table that is set.
type tableRow struct {
	cells []cell
	lines int // of its highest cell
	lead  float64
	head  bool
	ruled bool    // has a rule above it
	room  float64 // least height; only for rows that stay in one piece
	theme *theme
}

func (r *tableRow) add(x cell) {
	r.cells = append(r.cells, x)
	r.lines = max(r.lines, len(x.lines), 1)
}

// boxes makes a box of the row or, where that would be too high, one of each of its lines. The head is repeated above
// those that begin a page.
func (r *tableRow) boxes(head *box, maxHeight float64) []*box {
	height := max(float64(r.lines)*r.lead+2*cellPadY, r.room)
	if head != nil {
		maxHeight -= head.height
	}
	if height <= maxHeight {
		return []*box{{
			height: height, head: head,
			draw: func(cv *canvas, y float64) { r.draw(cv, y, (*text).draw) },
		}}
	}
	boxes := make([]*box, r.lines)
	for i := range boxes {
		s := r.slice(i)
		boxes[i] = &box{
			height: s.height(), head: head,
			keep: i == 0 || i == r.lines-2,
			draw: func(cv *canvas, y float64) { r.drawSlice(cv, y, s, (*text).draw) },
		}
	}
	return boxes
}

// rowSlice is some lines of a row; the first and the last have the row's space above and below.
type rowSlice struct {
	from, to    int
	lead        float64
	first, last bool
	room        float64 // least height
}

func (s rowSlice) height() float64 {
	h := float64(s.to-s.from) * s.lead
	if s.first {
		h += cellPadY
	}
	if s.last {
		h += cellPadY
	}
	return max(h, s.room)
}

func (r *tableRow) slice(i int) rowSlice {
	return rowSlice{from: i, to: i + 1, lead: r.lead, first: i == 0, last: i == r.lines-1}
}

// drawLine draws a line of a cell: as its content, or as an artifact.
type drawLine func(t *text, cv *canvas, l line, at point)

func (r *tableRow) draw(cv *canvas, y float64, draw drawLine) {
	r.drawSlice(cv, y, rowSlice{to: r.lines, lead: r.lead, first: true, last: true, room: r.room}, draw)
}

func (r *tableRow) drawSlice(cv *canvas, y float64, s rowSlice, draw drawLine) {
	bottom := y + s.height()
	if r.head {
		cv.artifact(decoration)
		cv.fill(rect{marginLeft, y, columnWidth, s.height()}, r.theme.headFill)
	}
	if r.ruled && s.first {
		cv.artifact(decoration)
		cv.line(point{marginLeft, y}, point{rightEdge, y}, 0.5, r.theme.rule)
	}
	if s.first {
		y += cellPadY
	}
	for _, x := range r.cells {
		for i := s.from; i < min(s.to, len(x.lines)); i++ {
			l := x.lines[i]
			left := x.at.x + cellPadX
			if x.align == paper.AlignEnd {
				left = x.at.x + x.at.width - cellPadX - l.width
			}
			draw(x.text, cv, l, point{left, y + float64(i-s.from)*r.lead})
		}
	}
	if s.last {
		cv.artifact(decoration)
		ink, width := r.theme.rule, 0.5
		if r.head {
			ink, width = r.theme.accent, 1
		}
		cv.line(point{marginLeft, bottom}, point{rightEdge, bottom}, width, ink)
	}
}
