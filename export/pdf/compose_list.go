package pdf

import (
	"fmt"

	"kifahrplan/export/paper"
)

func (c *composer) list(l paper.List) {
	before := len(c.boxes)
	c.listAt(l, c.root, marginLeft, 0)
	if n := len(c.boxes); n > before {
		c.boxes[n-1].after = c.theme.body.lead * 0.5
	}
}

// listAt adds a list whose labels stand at x; depth counts the lists around it.
func (c *composer) listAt(l paper.List, parent *element, x float64, depth int) {
	if len(l.Items) == 0 {
		return
	}
	tag := parent.add("L")
	numbering := "/ListNumbering /Disc"
	if l.Ordered {
		numbering = "/ListNumbering /Decimal"
	}
	tag.attribute("List", numbering)
	indent := c.labelWidth(l, depth)
	if x+indent > pageWidth/2 { // deeper lists are not moved in any further
		x = pageWidth/2 - indent
	}
	for i, item := range l.Items {
		c.item(item, itemPlace{tag: tag.add("LI"), label: label(l, i, depth), x: x, indent: indent, depth: depth})
	}
}

// label is what stands before an item.
func label(l paper.List, i, depth int) string {
	switch {
	case l.Ordered:
		return fmt.Sprintf("%d.", i+1)
	case depth%2 == 1:
		return "–"
	}
	return "•"
}

func (c *composer) labelWidth(l paper.List, depth int) float64 {
	face := c.set.fonts.face(false, false)
	widest := face.measure(label(l, len(l.Items)-1, depth), c.theme.body.size)
	return max(15, widest+6)
}

// itemPlace says where an item stands.
type itemPlace struct {
	tag       *element
	label     string
	x, indent float64
	depth     int
}

func (c *composer) item(item paper.Item, at itemPlace) {
	st := c.theme.body
	labelTag, body := at.tag.add("Lbl"), at.tag.add("LBody")
	x, first := at.x+at.indent, len(c.boxes)
	boxes := boxesOf(c.text(st, body.add("P"), item.Runs, rightEdge-x), x)
	if len(boxes) == 0 {
		boxes = []*box{{height: st.lead}}
	}
	addLabel(boxes[0], func(cv *canvas, y float64) {
		cv.mark(labelTag)
		cv.text(c.set.fonts.face(false, false), st.size, st.ink, point{at.x, y + st.base()}, at.label+" ")
	})
	space(boxes, 3, 3)
	if len(item.More) > 0 {
		boxes[0].before = 9 // further from the item before than its own paragraphs are from each other
	}
	c.putAll(boxes)
	for _, runs := range item.More {
		more := boxesOf(c.text(st, body.add("P"), runs, rightEdge-x), x)
		space(more, 3, 3)
		if len(more) > 0 { // it does not begin a page alone
			c.boxes[len(c.boxes)-1].keep = true
		}
		c.putAll(more)
	}
	keepTogether(c.boxes[first:])
	if item.Sub != nil && len(item.Sub.Items) > 0 {
		c.boxes[len(c.boxes)-1].keep = true
		c.listAt(*item.Sub, body, x, at.depth+1)
	}
}

// addLabel draws a label before what the box draws.
func addLabel(b *box, draw func(cv *canvas, y float64)) {
	content := b.draw
	b.draw = func(cv *canvas, y float64) {
		draw(cv, y)
		if content != nil {
			content(cv, y)
		}
	}
}
