package pdf

import (
	"kifahrplan/app/figure"
	"kifahrplan/export/paper"
)

// The cover in points.
const (
	bandWidth     = 26.0
	logoMaxWidth  = 190.0
	logoMaxHeight = 84.0
	logoPixels    = 800 // about 300 dots per inch
	logoRoom      = 190.0
	factsGap      = 14.0
)

// drawBand draws the band at the edge of the cover.
func drawBand(cv *canvas) {
	cv.artifact(decoration)
	cv.fill(rect{0, 0, bandWidth, pageHeight}, figure.Light()[figure.Accent])
	cv.unmark()
}

// cover adds the first page. Its parts are boxes like any other, so that a title of any length finds room.
func (c *composer) cover() error {
	co := c.doc.Cover
	if co.Title == "" && co.Subtitle == "" && len(co.Logo) == 0 && len(co.Facts) == 0 {
		return nil
	}
	c.hasCover = true
	if err := c.logo(co); err != nil {
		return err
	}
	c.coverTitle(co)
	top := heightOf(c.boxes)
	facts := c.coverFacts(co.Facts)
	if room := columnHeight - top - heightOf(facts); len(facts) > 0 && room > 0 {
		facts[0].before = room // they stand at the foot of the page
	}
	c.putAll(facts)
	c.turn = true
	return nil
}

// logo adds the logo, at the same height of the page for every paper.
func (c *composer) logo(co paper.Cover) error {
	b := &box{height: logoRoom}
	c.put(b)
	if len(co.Logo) == 0 {
		return nil
	}
	p, err := readPicture(co.Logo, logoPixels)
	if err != nil {
		return err
	}
	scale := min(logoMaxWidth/p.width, logoMaxHeight/p.height)
	w, h := p.width*scale, p.height*scale
	alt := plain(co.LogoAlt)
	var tag *element
	if alt != "" {
		tag = c.root.add("Figure")
		tag.alt = alt
	}
	b.draw = func(cv *canvas, y float64) {
		area := rect{marginLeft, y, w, h}
		if tag == nil {
			cv.artifact(decoration)
		} else {
			tag.attribute("Layout", "/Placement /Block "+boundingBox(area))
			cv.mark(tag)
		}
		cv.image(p, area)
		cv.unmark()
	}
	return nil
}

// coverTitle adds title and subtitle with a short rule between them.
func (c *composer) coverTitle(co paper.Cover) {
	var title *text
	for _, size := range []float64{34, 28, 23} { // long titles are set smaller
		title = c.balanced(c.theme.coverTitle(size), co.Title)
		if len(title.lines) <= 3 {
			break
		}
	}
	if len(title.lines) > 0 {
		title.owner = c.root.add("P")
		c.putAll(boxesOf(title, marginLeft))
		c.put(&box{height: 30, draw: func(cv *canvas, y float64) {
			cv.artifact(decoration)
			cv.fill(rect{marginLeft, y + 15, 54, 3}, c.theme.accent)
		}})
	}
	subtitle := c.balanced(c.theme.coverSubtitle, co.Subtitle)
	if len(subtitle.lines) > 0 {
		subtitle.owner = c.root.add("P")
		c.putAll(boxesOf(subtitle, marginLeft))
	}
}

// balanced breaks a title into lines of about the same width, without making them more.
func (c *composer) balanced(st textStyle, s string) *text {
	t := c.text(st, nil, paper.Plain(s), columnWidth)
	count := len(t.lines)
	if count < 2 || count > 4 {
		return t
	}
	for width := columnWidth * 0.95; width > columnWidth/2; width -= columnWidth * 0.05 {
		narrower := c.text(st, nil, paper.Plain(s), width)
		if len(narrower.lines) > count {
			break
		}
		t = narrower
	}
	return t
}

// coverFacts makes the boxes of the names and values at the foot of the cover: a list whose labels are the names.
func (c *composer) coverFacts(facts []paper.Fact) []*box {
	var boxes []*box
	names := c.nameWidth(facts)
	var tag *element
	for _, f := range facts {
		if c.set.single(c.set.fonts.face(false, false), f.Name+f.Value) == "" {
			continue
		}
		if tag == nil {
			tag = c.root.add("L")
			tag.attribute("List", "/ListNumbering /None")
		}
		boxes = append(boxes, c.coverFact(f, tag.add("LI"), names)...)
	}
	if len(boxes) > 0 {
		rule := &box{height: factsGap, keep: true, draw: func(cv *canvas, y float64) {
			cv.artifact(decoration)
			cv.line(point{marginLeft, y}, point{rightEdge, y}, 0.5, c.theme.rule)
		}}
		boxes = append([]*box{rule}, boxes...)
	}
	return boxes
}

func (c *composer) nameWidth(facts []paper.Fact) float64 {
	widest := 0.0
	for _, f := range facts {
		_, whole := c.set.widest(c.theme.coverName, paper.Plain(f.Name))
		widest = max(widest, whole)
	}
	return min(widest+18, columnWidth*0.4)
}

// coverFact makes the boxes of a name and its value beside it.
func (c *composer) coverFact(f paper.Fact, tag *element, names float64) []*box {
	name := c.text(c.theme.coverName, nil, paper.Plain(f.Name), names-8)
	value := c.text(c.theme.coverValue, nil, paper.Plain(f.Value), columnWidth-names)
	if len(name.lines) > 0 {
		name.owner = tag.add("Lbl")
	}
	if len(value.lines) > 0 {
		value.owner = tag.add("LBody").add("P")
	}
	boxes := make([]*box, max(len(name.lines), len(value.lines)))
	for i := range boxes {
		boxes[i] = &box{height: c.theme.coverName.lead, draw: func(cv *canvas, y float64) {
			if i < len(name.lines) {
				name.draw(cv, name.lines[i], point{marginLeft, y})
			}
			if i < len(value.lines) {
				value.draw(cv, value.lines[i], point{marginLeft + names, y})
			}
		}}
	}
	space(boxes, 2, 2)
	return boxes
}
