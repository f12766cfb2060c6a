package pdf

import (
	"fmt"
	"image/color"
	"math"
	"strings"

	"kifahrplan/app/figure"
	"kifahrplan/export/paper"
)

// maxFigureHeight leaves room for the caption and a heading on the figure's page.
const maxFigureHeight = columnHeight * 0.72

// figure adds a picture, its caption and its facts.
func (c *composer) figure(f paper.Figure) error {
	alt := plain(f.Drawing.Alt)
	if alt == "" {
		return fmt.Errorf("%w: %q", ErrAlt, f.Caption)
	}
	d := f.Drawing
	if d.Width > 0 && d.Height > 0 && !math.IsInf(d.Width+d.Height, 0) && len(d.Shapes) > 0 {
		group := c.root.add("Div")
		tag := group.add("Figure")
		tag.alt = alt
		c.put(c.drawing(d, tag))
		caption := c.text(c.theme.small, group.add("Caption").add("P"), paper.Plain(f.Caption), columnWidth)
		boxes := boxesOf(caption, marginLeft)
		space(boxes, 6, 12)
		if len(boxes) > 0 {
			c.boxes[len(c.boxes)-1].keep = true
		}
		c.putAll(boxes)
	}
	return c.figureFacts(d, f.FactsCaption)
}

// drawing makes the box of a picture; it is made smaller where it is larger than its room.
func (c *composer) drawing(d figure.Drawing, tag *element) *box {
	scale := min(1, columnWidth/d.Width, maxFigureHeight/d.Height)
	w, h := d.Width*scale, d.Height*scale
	return &box{
		height: h, before: 10, after: 10,
		draw: func(cv *canvas, y float64) {
			tag.attribute("Layout", "/Placement /Block "+boundingBox(rect{marginLeft, y, w, h}))
			cv.mark(tag)
			s := sketch{cv: cv, set: c.set, palette: figure.Light(), at: point{marginLeft, y}, scale: scale}
			for _, shape := range d.Shapes {
				s.shape(shape)
			}
			cv.unmark()
		},
	}
}

// boundingBox is the area of a figure, from the bottom of the page as PDF counts.
func boundingBox(r rect) string {
	return fmt.Sprintf("/BBox [%.2f %.2f %.2f %.2f]", r.x, pageHeight-r.y-r.h, r.x+r.w, pageHeight-r.y)
}

func hasFacts(d figure.Drawing) bool { return len(d.Head) > 0 && len(d.Facts) > 0 }

// figureFacts adds the values of a picture as a table.
func (c *composer) figureFacts(d figure.Drawing, caption string) error {
	if !hasFacts(d) {
		return nil
	}
	t := paper.Table{Caption: caption}
	for i, title := range d.Head {
		c := paper.Column{Title: title, Head: i == 0}
		if i > 0 && numeric(d.Facts, i) {
			c.Align = paper.AlignEnd
		}
		t.Columns = append(t.Columns, c)
	}
	for _, facts := range d.Facts {
		var row paper.Row
		for _, value := range facts {
			row = append(row, paper.CellOf(value))
		}
		t.Rows = append(t.Rows, row)
	}
	return c.table(t)
}

// numeric says whether a column of facts holds nothing but numbers.
func numeric(facts [][]string, column int) bool {
	for _, row := range facts {
		if column >= len(row) || row[column] == "" || strings.Trim(row[column], "0123456789.,%/ \u00a0\u202f–-") != "" {
			return false
		}
	}
	return true
}

// sketch draws the shapes of a picture.
type sketch struct {
	cv      *canvas
	set     *setter
	palette figure.Palette
	at      point
	scale   float64
}

func (s *sketch) shape(shape figure.Shape) {
	switch x := shape.(type) {
	case figure.Box:
		if finite(x.X, x.Y, x.W, x.H, x.Radius) {
			r := rect{s.at.x + x.X*s.scale, s.at.y + x.Y*s.scale, x.W * s.scale, x.H * s.scale}
			s.cv.pdf.SetLineWidth(0.75 * s.scale)
			s.cv.outlined(r, x.Radius*s.scale, s.color(x.Fill), s.color(x.Outline))
		}
	case figure.Line:
		if x.Stroke != "" && finite(x.X1, x.Y1, x.X2, x.Y2) {
			s.cv.line(s.point(x.X1, x.Y1), s.point(x.X2, x.Y2), s.scale, s.color(x.Stroke))
		}
	case figure.Text:
		if x.Size > 0 && finite(x.X, x.Y, x.Size) {
			s.text(x)
		}
	}
}

func (s *sketch) text(t figure.Text) {
	face := s.set.fonts.face(t.Bold, false)
	size := t.Size * s.scale
	at := s.point(t.X, t.Y)
	value := s.set.fitting(face, t.Value, size, roomFor(t.Anchor, at.x))
	switch t.Anchor {
	case figure.Middle:
		at.x -= face.measure(value, size) / 2
	case figure.End:
		at.x -= face.measure(value, size)
	case figure.Start:
	}
	if value != "" {
		s.cv.text(face, size, s.color(t.Fill), at, value+" ") // the space keeps it apart from the next text when read
	}
}

// roomFor is how wide a text may be so that it does not run off the page.
func roomFor(anchor figure.Anchor, x float64) float64 {
	const margin = 8 // for texts that are a little wider here than on the screen
	left, right := x-marginLeft+margin, rightEdge+margin-x
	switch anchor {
	case figure.Middle:
		return 2 * min(left, right)
	case figure.End:
		return left
	case figure.Start:
	}
	return right
}

func (s *sketch) point(x, y float64) point {
	return point{s.at.x + x*s.scale, s.at.y + y*s.scale}
}

// color returns the colour of a role: transparent for none, and that of text for a role that is unknown.
func (s *sketch) color(r figure.Role) color.NRGBA {
	if r == "" {
		return color.NRGBA{}
	}
	if c, ok := s.palette[r]; ok {
		return c
	}
	return s.palette[figure.Ink]
}

// finite says whether the numbers can be written into a file.
func finite(numbers ...float64) bool {
	for _, n := range numbers {
		if math.IsNaN(n) || math.Abs(n) > 1e5 {
			return false
		}
	}
	return true
}
