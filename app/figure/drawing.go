// Package figure turns a strategy into pictures made of lines, boxes and text. The screens and the paper draw the same
// picture, so what the room sees on the wall is what stands in the paper. It knows neither Fyne nor PDF.
package figure

// Drawing is a picture in a space of its own, with the origin at the top left and y growing downwards. Whoever draws
// it scales it as a whole.
type Drawing struct {
	Width, Height float64 // in points at scale 1
	Shapes        []Shape // in the order in which they are painted
	// Alt says in one or two sentences what the picture says.
	Alt string
	// Facts are the values of the picture as a table, for those who cannot see it. The first column names the row.
	Head  []string
	Facts [][]string
	// Spots are the parts of the picture that stand for a record.
	Spots []Spot
}

// Spot is the area of a picture that stands for a record. Key is the record's id.
type Spot struct {
	X, Y, W, H float64
	Key        string
}

// Shape is a Box, a Line or a Text.
type Shape interface{ shape() }

// Box is a filled rectangle.
type Box struct {
	X, Y, W, H float64
	Fill       Role
	Outline    Role    // empty: none
	Radius     float64 // of the corners
}

// Line is a straight line, 1 point wide.
type Line struct {
	X1, Y1, X2, Y2 float64
	Stroke         Role
}

// Text is one line of text. X is where Anchor says, Y is the baseline.
type Text struct {
	X, Y   float64
	Size   float64 // in points at scale 1
	Bold   bool
	Anchor Anchor
	Fill   Role
	Value  string
}

// Anchor says which point of a text its X is.
type Anchor int

// The anchors.
const (
	Start Anchor = iota
	Middle
	End
)

func (Box) shape()  {}
func (Line) shape() {}
func (Text) shape() {}
