package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/app/figure"
)

// SpotDrawing is a Drawing that tells which of its spots was clicked. It cannot have the focus: what it offers has to be in
// reach of the keyboard beside it.
type SpotDrawing struct {
	Drawing
	// OnSpot is told the key of the spot.
	OnSpot func(key string)

	over bool
}

// NewSpotDrawing returns a picture whose spots can be clicked.
func NewSpotDrawing(d figure.Drawing, onSpot func(key string)) *SpotDrawing {
	w := &SpotDrawing{Drawing: Drawing{drawing: d}, OnSpot: onSpot}
	w.ExtendBaseWidget(w)
	return w
}

// spotSlack is how far beside a spot a click still counts, at scale 1.
const spotSlack = 1.0

// spotAt returns the key of the spot at a place.
func (d *SpotDrawing) spotAt(at fyne.Position) (key string, ok bool) {
	scale := d.scale(d.Size().Width)
	if scale <= 0 {
		return "", false
	}
	x, y := float64(at.X/scale), float64(at.Y/scale)
	for _, s := range d.drawing.Spots {
		if x >= s.X-spotSlack && x <= s.X+s.W+spotSlack && y >= s.Y-spotSlack && y <= s.Y+s.H+spotSlack {
			return s.Key, true
		}
	}
	return "", false
}

// Tapped is called by Fyne.
func (d *SpotDrawing) Tapped(ev *fyne.PointEvent) {
	if key, ok := d.spotAt(ev.Position); ok {
		d.OnSpot(key)
	}
}

// MouseIn is called by Fyne.
func (d *SpotDrawing) MouseIn(ev *desktop.MouseEvent) { d.MouseMoved(ev) }

// MouseMoved is called by Fyne.
func (d *SpotDrawing) MouseMoved(ev *desktop.MouseEvent) { _, d.over = d.spotAt(ev.Position) }

// MouseOut is called by Fyne.
func (d *SpotDrawing) MouseOut() { d.over = false }

// Cursor is called by Fyne: a hand over a spot.
func (d *SpotDrawing) Cursor() desktop.Cursor {
	if d.over {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}
