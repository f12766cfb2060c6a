package pdf

import (
	"context"
	"fmt"
	"strings"

	"kifahrplan/export/paper"
)

// composer cuts a document into boxes and builds its structure.
type composer struct {
	doc      *paper.Document
	set      *setter
	theme    theme
	root     *element
	boxes    []*box
	headings []*heading // those of the document, in order
	listed   []*heading // of which the contents tell: all but their own
	turn     bool       // the next box begins a page
	hasCover bool
	canceled func() error
}

func newComposer(doc *paper.Document, set *setter) *composer {
	return &composer{doc: doc, set: set, theme: newTheme(), root: &element{kind: "Document"}}
}

func (c *composer) structure() structure { return structure{root: c.root, headings: c.headings} }

// compose makes the boxes of the whole document.
func (c *composer) compose(ctx context.Context, progress func(share float64)) error {
	c.canceled = ctx.Err
	c.listHeadings()
	if err := c.cover(); err != nil {
		return err
	}
	next := 0 // heading
	for i, b := range c.doc.Blocks {
		if err := c.canceled(); err != nil {
			return err
		}
		first := len(c.boxes)
		if _, ok := b.(paper.Heading); ok {
			c.heading(c.listed[next])
			next++
		} else if err := c.block(b); err != nil {
			return fmt.Errorf("block %d: %w", i+1, err)
		}
		if opens(c.doc.Blocks, i) && len(c.boxes)-first <= shortIntro {
			keepNext(c.boxes[first:])
		}
		if first > 0 && remarks(c.doc.Blocks, i) && len(c.boxes)-first <= shortIntro {
			c.boxes[first-1].keep = true
		}
		progress(float64(i+1) / float64(len(c.doc.Blocks)))
	}
	if len(c.boxes) == 0 {
		c.put(&box{height: 1})
	}
	return nil
}

// shortIntro is how many lines between a heading and a table stay with both, and below a table with that.
const shortIntro = 4

// remarks says whether block i is a remark on the block before it, which would say nothing alone at the top of a page.
func remarks(blocks []paper.Block, i int) bool {
	p, ok := blocks[i].(paper.Paragraph)
	return ok && p.Kind == paper.Small && i > 0
}

// opens says whether block i is a paragraph between a heading and a table or the like, which would otherwise be left alone
// at the foot of a page.
func opens(blocks []paper.Block, i int) bool {
	if i == 0 || i+1 == len(blocks) {
		return false
	}
	_, afterHeading := blocks[i-1].(paper.Heading)
	_, paragraph := blocks[i].(paper.Paragraph)
	switch blocks[i+1].(type) {
	case paper.Table, paper.Facts, paper.List, paper.Figure:
		return afterHeading && paragraph
	}
	return false
}

func (c *composer) block(b paper.Block) error {
	switch b := b.(type) {
	case paper.Contents:
		c.contents(b)
	case paper.Paragraph:
		c.paragraph(b)
	case paper.List:
		c.list(b)
	case paper.Table:
		return c.table(b)
	case paper.Facts:
		return c.facts(b)
	case paper.Figure:
		return c.figure(b)
	case paper.Blanks:
		c.blanks(b)
	case paper.Ticks:
		c.ticks(b)
	case paper.Cut:
		c.cut()
	case paper.PageBreak:
		c.turn = true
	default:
		return fmt.Errorf("%T is unknown", b)
	}
	return nil
}

// put appends a box.
func (c *composer) put(b *box) {
	if c.turn {
		b.newPage, c.turn = true, false
	}
	c.boxes = append(c.boxes, b)
}

func (c *composer) putAll(boxes []*box) {
	for _, b := range boxes {
		c.put(b)
	}
}

// text breaks runs into lines of this width.
func (c *composer) text(st textStyle, owner *element, runs []paper.Run, width float64) *text {
	return &text{
		set: c.set, theme: &c.theme, style: st, runs: runs, owner: owner,
		lines: c.set.lines(st, runs, width), lang: string(c.doc.Language),
	}
}

// boxesOf makes a box of each line. No line of a paragraph stands alone at the foot or top of a page.
func boxesOf(t *text, x float64) []*box {
	n := len(t.lines)
	boxes := make([]*box, n)
	for i, l := range t.lines {
		boxes[i] = &box{
			height: t.style.lead,
			keep:   i+1 < n && (i == 0 || i == n-2),
			draw:   func(cv *canvas, y float64) { t.draw(cv, l, point{x, y}) },
		}
	}
	return boxes
}

// space sets the space around boxes.
func space(boxes []*box, before, after float64) {
	if n := len(boxes); n > 0 {
		boxes[0].before, boxes[n-1].after = before, after
	}
}

// keepNext keeps boxes together and with the next one.
func keepNext(boxes []*box) {
	for _, b := range boxes {
		b.keep = true
	}
}

// keepTogether keeps boxes on one page, unless they are so high that much of the page before would stay empty.
func keepTogether(boxes []*box) {
	if n := len(boxes); n > 0 && heightOf(boxes) <= columnHeight/2 {
		keepNext(boxes[:n-1])
	}
}

func (c *composer) paragraph(p paper.Paragraph) {
	st := c.theme.paragraph(p.Kind)
	t := c.text(st, c.root.add("P"), p.Runs, columnWidth)
	boxes := boxesOf(t, marginLeft)
	space(boxes, 0, st.lead*0.5)
	if n := len(boxes); n > 0 && (p.Keep || introduces(p.Runs)) {
		boxes[n-1].keep = true
	}
	c.putAll(boxes)
}

// introduces says whether a paragraph announces what follows it.
func introduces(runs []paper.Run) bool {
	return len(runs) > 0 && strings.HasSuffix(strings.TrimSpace(runs[len(runs)-1].Text), ":")
}
