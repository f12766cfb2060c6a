package pdf

import (
	"bytes"
	"fmt"
	"image/color"
	"math"
	"time"

	"github.com/jung-kurt/gofpdf"
)

// canvas draws pages with gofpdf and keeps account of which drawing belongs to which element. Everything that is drawn
// belongs either to an element or, as an artifact, to none: call mark or artifact before drawing.
//
// Of gofpdf only what is sure to work with structure is used: no cells, no page breaks, no links, no bookmarks.
type canvas struct {
	pdf    *gofpdf.Fpdf
	pages  []*pageContent
	open   opened
	face   *face
	size   float64
	loaded map[*face]bool
	images int
}

// pageContent is what the structure has to know of a page.
type pageContent struct {
	owners []*element // of the page's marked content, by its number
	links  []*link
}

// link is an area of a page that leads elsewhere.
type link struct {
	page                     int
	left, top, right, bottom float64 // from the top of the page
	uri                      string  // to elsewhere
	to                       *target // or within the document
	contents                 string  // what the link says
	owner                    *element
	object, key              int
}

// opened says which marked content is open.
type opened struct {
	any      bool
	owner    *element // nil for artifacts
	artifact string
}

// Kinds of artifacts, as property lists.
const (
	pageHeader = "/Type /Pagination /Subtype /Header"
	pageFooter = "/Type /Pagination /Subtype /Footer"
	decoration = "/Type /Layout"
)

func newCanvas(created time.Time) *canvas {
	p := gofpdf.New("P", "pt", "A4", "")
	p.SetCatalogSort(true) // with the dates, this makes the same document the same bytes
	p.SetCreationDate(created)
	p.SetModificationDate(created)
	p.SetAutoPageBreak(false, 0)
	p.SetMargins(0, 0, 0)
	return &canvas{pdf: p, loaded: map[*face]bool{}}
}

// newPage begins a page.
func (cv *canvas) newPage() {
	cv.unmark()
	cv.pdf.AddPage()
	cv.pages = append(cv.pages, &pageContent{})
}

func (cv *canvas) page() *pageContent { return cv.pages[len(cv.pages)-1] }

// mark makes the element the owner of what is drawn from here on.
func (cv *canvas) mark(e *element) {
	if cv.open.any && cv.open.owner == e {
		return
	}
	cv.unmark()
	p := cv.page()
	n := len(p.owners)
	p.owners = append(p.owners, e)
	e.kids = append(e.kids, kid{page: len(cv.pages), mark: n})
	cv.pdf.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", e.kind, n))
	cv.open = opened{any: true, owner: e}
}

// artifact makes what is drawn from here on no part of the content.
func (cv *canvas) artifact(kind string) {
	if cv.open.any && cv.open.owner == nil && cv.open.artifact == kind {
		return
	}
	cv.unmark()
	cv.pdf.RawWriteStr("/Artifact <<" + kind + ">> BDC")
	cv.open = opened{any: true, artifact: kind}
}

func (cv *canvas) unmark() {
	if cv.open.any {
		cv.pdf.RawWriteStr("EMC")
		cv.open = opened{}
	}
}

// text draws cleaned text with its baseline at y.
func (cv *canvas) text(f *face, size float64, ink color.NRGBA, at point, s string) {
	if s == "" {
		return
	}
	if !cv.loaded[f] { // only the styles in use are embedded; gofpdf writes into the bytes, so it gets a copy
		cv.pdf.AddUTF8FontFromBytes(fontFamily, f.style, bytes.Clone(f.data))
		cv.loaded[f] = true
	}
	if cv.face != f || cv.size != size {
		cv.pdf.SetFont(fontFamily, f.style, size)
		cv.face, cv.size = f, size
	}
	cv.pdf.SetTextColor(channels(ink))
	cv.pdf.Text(at.x, at.y, s)
}

// fontFamily is the name under which gofpdf knows the font; the finisher replaces it.
const fontFamily = "t"

// point is a place on a page, from its top left.
type point struct{ x, y float64 }

// rect is an upright rectangle on a page, from its top left.
type rect struct{ x, y, w, h float64 }

// fill draws a filled rectangle.
func (cv *canvas) fill(r rect, c color.NRGBA) {
	cv.pdf.SetFillColor(channels(c))
	cv.pdf.Rect(r.x, r.y, r.w, r.h, "F")
}

// outlined draws a rectangle with round corners, filled and outlined where the colours are not transparent.
func (cv *canvas) outlined(r rect, radius float64, fill, outline color.NRGBA) {
	style := ""
	if fill.A > 0 {
		style += "F"
		cv.pdf.SetFillColor(channels(fill))
	}
	if outline.A > 0 {
		style += "D"
		cv.pdf.SetDrawColor(channels(outline))
	}
	switch radius = min(radius, r.w/2, r.h/2); {
	case style == "":
	case radius > 0:
		cv.pdf.RoundedRect(r.x, r.y, r.w, r.h, radius, "1234", style)
	default:
		cv.pdf.Rect(r.x, r.y, r.w, r.h, style)
	}
}

// line draws a straight line.
func (cv *canvas) line(from, to point, width float64, c color.NRGBA) {
	cv.pdf.SetDrawColor(channels(c))
	cv.pdf.SetLineWidth(width)
	cv.pdf.Line(from.x, from.y, to.x, to.y)
}

// dots draws a dotted line to the right; the dots of lines below one another stand in columns.
func (cv *canvas) dots(from point, right float64, c color.NRGBA) {
	const step = 4.0
	for x := math.Ceil(from.x/step) * step; x < right; x += step {
		cv.fill(rect{x: x, y: from.y - 0.9, w: 0.9, h: 0.9}, c)
	}
}

// image draws a picture that was prepared by readPicture.
func (cv *canvas) image(p *picture, r rect) {
	cv.images++
	name := fmt.Sprintf("image%d", cv.images)
	opt := gofpdf.ImageOptions{ImageType: p.kind}
	cv.pdf.RegisterImageOptionsReader(name, opt, bytes.NewReader(p.data))
	cv.pdf.ImageOptions(name, r.x, r.y, r.w, r.h, false, opt, 0, "")
}

// link makes an area of the page lead elsewhere. It belongs to the element, a Link.
func (cv *canvas) link(e *element, area rect, l link) {
	l.page, l.owner = len(cv.pages), e
	l.left, l.top, l.right, l.bottom = area.x, area.y, area.x+area.w, area.y+area.h
	cv.page().links = append(cv.page().links, &l)
	e.kids = append(e.kids, kid{link: &l})
}

// output ends the drawing and returns gofpdf's file.
func (cv *canvas) output() ([]byte, error) {
	cv.unmark()
	var b bytes.Buffer
	if err := cv.pdf.Output(&b); err != nil {
		return nil, fmt.Errorf("gofpdf: %w", err)
	}
	return b.Bytes(), nil
}

func channels(c color.NRGBA) (r, g, b int) { return int(c.R), int(c.G), int(c.B) }
