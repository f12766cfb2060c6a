package pdf

import (
	"image/color"

	"kifahrplan/export/paper"
)

// The measures of forms in points.
const (
	blankRoom  = 24.0 // above a line to write on
	blankGap   = 16.0 // between lines that stand beside each other
	tickBox    = 10.0
	tickIndent = 20.0
	shortBlank = 78.0 // width of a line behind a statement
	cutRoom    = 26.0
)

// blanks adds lines to write on. The label is content, the line is none: a screen reader says what is to be written there.
func (c *composer) blanks(b paper.Blanks) {
	columns := max(b.Columns, 1)
	width := (columnWidth - blankGap*float64(columns-1)) / float64(columns)
	var all []*box
	for start := 0; start < len(b.Labels); start += columns {
		row := b.Labels[start:min(start+columns, len(b.Labels))]
		all = append(all, c.blankRow(row, width))
	}
	space(all, 4, 10)
	keepTogether(all)
	c.putAll(all)
}

// blankRow is a row of lines with their labels below.
func (c *composer) blankRow(labels []string, width float64) *box {
	st := c.theme.small
	texts := make([]*text, len(labels))
	high := 0
	for i, label := range labels {
		texts[i] = c.text(st, c.root.add("P"), paper.Plain(label), width)
		high = max(high, len(texts[i].lines))
	}
	return &box{height: blankRoom + float64(high)*st.lead, draw: func(cv *canvas, y float64) {
		for i, t := range texts {
			x := marginLeft + float64(i)*(width+blankGap)
			c.writingLine(cv, point{x, y + blankRoom}, width)
			for n, l := range t.lines {
				t.draw(cv, l, point{x, y + blankRoom + float64(n)*st.lead})
			}
		}
	}}
}

// writingLine draws a line to write on.
func (c *composer) writingLine(cv *canvas, from point, width float64) {
	cv.artifact(decoration)
	cv.line(from, point{from.x + width, from.y}, 0.6, c.theme.muted)
}

// ticks adds statements with boxes to tick. They are a list; the boxes are no content.
func (c *composer) ticks(t paper.Ticks) {
	if len(t.Statements) == 0 {
		return
	}
	tag := c.root.add("L")
	tag.attribute("List", "/ListNumbering /None")
	for _, statement := range t.Statements {
		c.put(c.tick(statement, t.Blanks, tag.add("LI").add("LBody")))
	}
	c.boxes[len(c.boxes)-1].after = 8
}

// tick is one statement.
func (c *composer) tick(statement []paper.Run, blanks []string, body *element) *box {
	st, small := c.theme.body, c.theme.small
	room := float64(len(blanks)) * (shortBlank + blankGap)
	words := c.text(st, body.add("P"), statement, columnWidth-tickIndent-room)
	labels := make([]*text, len(blanks))
	for i, label := range blanks {
		labels[i] = c.text(small, body.add("P"), paper.Plain(label), shortBlank)
	}
	height := float64(len(words.lines)) * st.lead
	if len(blanks) > 0 {
		height = max(height, st.lead+small.lead)
	}
	return &box{height: height, before: c.tickGap(blanks), after: c.tickGap(blanks), draw: func(cv *canvas, y float64) {
		cv.artifact(decoration)
		cv.outlined(rect{marginLeft, y + (st.lead-tickBox)/2, tickBox, tickBox}, 1.5, color.NRGBA{}, c.theme.ink)
		for n, l := range words.lines {
			words.draw(cv, l, point{marginLeft + tickIndent, y + float64(n)*st.lead})
		}
		for i, t := range labels {
			x := rightEdge - room + blankGap + float64(i)*(shortBlank+blankGap)
			c.writingLine(cv, point{x, y + st.lead - 1}, shortBlank)
			for n, l := range t.lines {
				t.draw(cv, l, point{x, y + st.lead + float64(n)*small.lead})
			}
		}
	}}
}

// tickGap is the space around a statement; one with lines behind it is high already.
func (c *composer) tickGap(blanks []string) float64 {
	if len(blanks) > 0 {
		return 2
	}
	return 5
}

// cut adds a dotted line across the page: through its middle, where what stands above leaves room for that.
func (c *composer) cut() {
	first := len(c.boxes) - 1
	for first > 0 && !c.boxes[first].newPage {
		first--
	}
	above := marginTop + heightOf(c.boxes[max(first, 0):])
	c.put(&box{height: cutRoom, before: max(6, pageHeight/2-cutRoom/2-above), after: 6, draw: func(cv *canvas, y float64) {
		cv.artifact(decoration)
		cv.dots(point{0, y + cutRoom/2}, pageWidth, c.theme.muted)
	}})
}
