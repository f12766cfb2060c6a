package pdf

import (
	"fmt"

	"kifahrplan/export/paper"
)

const maxLevel = 6

// listHeadings collects the document's headings, since the contents stand before them. Tags must not skip a level,
// whatever the author did, so each gets the depth that it may have.
func (c *composer) listHeadings() {
	depth := 0
	for _, b := range c.doc.Blocks {
		switch b := b.(type) {
		case paper.Contents:
			if c.newHeading(1, b.Title, 0).text != "" {
				depth = 1
			}
		case paper.Heading:
			h := c.newHeading(b.Level, b.Text, depth)
			if h.text != "" {
				depth = h.depth
			}
			c.listed = append(c.listed, h)
		}
	}
}

// newHeading makes a heading that follows one of this depth. Its text is empty where nothing of it can be drawn.
func (c *composer) newHeading(level int, text string, depth int) *heading {
	level = min(max(level, 1), maxLevel)
	h := &heading{level: level, text: plain(text), runs: text, depth: min(level, depth+1)}
	if c.set.single(c.set.fonts.face(true, false), text) == "" {
		h.text = ""
	}
	return h
}

// heading adds a heading; it stays on the page of what follows it. A heading of the first level begins a page.
func (c *composer) heading(h *heading) {
	st, before, after := c.theme.heading(h.level)
	if h.level == 1 {
		c.turn = true
	}
	if h.text == "" {
		return
	}
	t := c.text(st, c.root.add(fmt.Sprintf("H%d", h.depth)), paper.Plain(h.runs), columnWidth)
	boxes := boxesOf(t, marginLeft)
	space(boxes, before, after)
	keepNext(boxes)
	boxes[0].anchor = &h.at
	c.putAll(boxes)
	c.headings = append(c.headings, h)
}

// contents adds the table of contents. Its height does not depend on the page numbers in it, so they may be filled in
// when the pages are drawn.
func (c *composer) contents(toc paper.Contents) {
	c.heading(c.newHeading(1, toc.Title, 0))
	nest := []*element{c.root.add("TOC")}
	for _, h := range c.listed {
		if h.text == "" || h.level > toc.Depth {
			continue
		}
		for len(nest) > h.depth {
			nest = nest[:len(nest)-1]
		}
		for len(nest) < h.depth { // a TOC of the next level stands beside the items of this one
			nest = append(nest, nest[len(nest)-1].add("TOC"))
		}
		c.contentsLine(h, nest[len(nest)-1].add("TOCI").add("Reference"))
	}
}

// contentsEntry is a line of the contents, with those of its lines that do not fit on one.
type contentsEntry struct {
	*text
	heading *heading
	indent  float64
	goTo    func(title string, page int) string
	link    *element // made when it is drawn
	parent  *element
}

func (c *composer) contentsLine(h *heading, parent *element) {
	st := c.theme.body
	e := &contentsEntry{heading: h, parent: parent, goTo: c.doc.GoToPage, indent: marginLeft + float64(h.depth-1)*15}
	run := paper.Run{Text: h.runs, Bold: h.depth == 1}
	const roomForNumber = 48
	e.text = c.text(st, nil, []paper.Run{run}, rightEdge-roomForNumber-e.indent)
	for i, l := range e.lines {
		last := i == len(e.lines)-1
		b := &box{
			height: st.lead + 1,
			keep:   !last,
			draw:   func(cv *canvas, y float64) { e.draw(cv, l, y, last) },
		}
		if i == 0 && h.depth == 1 {
			b.before = 7
		}
		c.put(b)
	}
}

// draw draws a line of the contents. All of it leads to the heading, from the title to the number.
func (e *contentsEntry) draw(cv *canvas, l line, y float64, last bool) {
	if e.link == nil {
		e.link = e.parent.add("Link")
	}
	page := e.heading.at.page
	face := e.set.faceOf(e.style, e.runs[0])
	base := y + e.style.base()
	for i, f := range l.frags {
		if last && i == len(l.frags)-1 {
			f.text += " " // keeps title and number apart when the text is read
		}
		cv.mark(e.link)
		cv.text(face, e.style.size, e.style.ink, point{e.indent, base}, f.text)
	}
	if last {
		plainFace := e.set.fonts.face(false, false)
		number := fmt.Sprint(page)
		x := rightEdge - plainFace.measure(number, e.style.size)
		cv.artifact(decoration)
		cv.dots(point{e.indent + l.width + 7, base}, x-5, e.theme.muted)
		cv.mark(e.link)
		cv.text(plainFace, e.style.size, e.style.ink, point{x, base}, number)
	}
	area := rect{e.indent, y, rightEdge - e.indent, e.style.lead}
	cv.link(e.link, area, link{to: &e.heading.at, contents: e.says(page)})
}

func (e *contentsEntry) says(page int) string {
	if e.goTo != nil {
		if s := plain(e.goTo(e.heading.text, page)); s != "" {
			return s
		}
	}
	return fmt.Sprintf("%s, %d", e.heading.text, page)
}
