package pdf

import (
	"context"
	"fmt"

	"kifahrplan/export/paper"
)

// painter draws the pages.
type painter struct {
	doc    *paper.Document
	set    *setter
	canvas *canvas
	cover  bool // the first page is one
}

func (p *painter) paint(ctx context.Context, pages []page, progress func(share float64)) error {
	for i, boxes := range pages {
		if err := ctx.Err(); err != nil {
			return err
		}
		p.canvas.newPage()
		if i == 0 && p.cover {
			drawBand(p.canvas)
		} else {
			p.furniture(i+1, len(pages))
		}
		for _, b := range boxes {
			switch {
			case b.again:
				b.drawAgain(p.canvas, b.y)
			case b.draw != nil:
				b.draw(p.canvas, b.y)
			}
		}
		if err := p.canvas.pdf.Error(); err != nil {
			return fmt.Errorf("page %d: %w", i+1, err)
		}
		progress(float64(i+1) / float64(len(pages)))
	}
	return nil
}

// furniture draws what stands on every page but the cover: the running header and the page number.
func (p *painter) furniture(n, total int) {
	th := newTheme()
	st := th.furniture
	f := p.set.fonts.face(false, false)
	const headBase, footBase = 50.0, pageHeight - 44.0
	if running := p.set.fitting(f, p.doc.Running, st.size, columnWidth); running != "" {
		p.canvas.artifact(pageHeader)
		p.canvas.text(f, st.size, st.ink, point{marginLeft, headBase}, running)
		p.canvas.line(point{marginLeft, headBase + 8}, point{rightEdge, headBase + 8}, 0.5, th.rule)
	}
	number := p.set.fitting(f, p.pageOf(n, total), st.size, columnWidth)
	p.canvas.artifact(pageFooter)
	p.canvas.text(f, st.size, st.ink, point{rightEdge - f.measure(number, st.size), footBase}, number)
	p.canvas.unmark()
}

func (p *painter) pageOf(n, total int) string {
	if p.doc.PageOf == nil {
		return fmt.Sprintf("%d / %d", n, total)
	}
	return p.doc.PageOf(n, total)
}
