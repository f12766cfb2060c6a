// Package figure turns a strategy into pictures made of lines, boxes and text. The screens and the paper draw the same
// picture, so what the room sees on the wall is what stands in the paper. It knows neither Fyne nor PDF.
package figure

import "image/color"

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

// Role names a colour by what it is for.
type Role string

// The roles.
const (
	Background Role = "background"
	Surface    Role = "surface"
	Ink        Role = "text"
	Muted      Role = "muted"
	Border     Role = "border"
	Accent     Role = "accent"
	OnAccent   Role = "on-accent"
	Success    Role = "success"
	Warning    Role = "warning"
	Danger     Role = "error"
)

// Palette gives a colour to each role.
type Palette map[Role]color.NRGBA

// Light is the palette of light screens and of all papers.
func Light() Palette {
	return Palette{
		Background: rgb(0xFFFFFF), Surface: rgb(0xF4F6F9), Ink: rgb(0x17202B), Muted: rgb(0x525E6C), Border: rgb(0x7A8694),
		Accent: rgb(0x0B5CAD), OnAccent: rgb(0xFFFFFF), Success: rgb(0x1B7A3D), Warning: rgb(0x8A5A00), Danger: rgb(0xB3261E),
	}
}

// Dark is the palette of dark screens.
func Dark() Palette {
	return Palette{
		Background: rgb(0x12171E), Surface: rgb(0x1B222C), Ink: rgb(0xE8EDF3), Muted: rgb(0xA9B5C2), Border: rgb(0x7F8C9B),
		Accent: rgb(0x7CB7FF), OnAccent: rgb(0x0B1726), Success: rgb(0x7AD39B), Warning: rgb(0xF2C14E), Danger: rgb(0xFF9A92),
	}
}

func rgb(v uint32) color.NRGBA {
	return color.NRGBA{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v), A: 0xFF} //nolint:gosec // three bytes of 24 bits
}
