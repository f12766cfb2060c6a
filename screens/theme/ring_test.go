package theme

import (
	"image"
	"testing"

	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"

	"fyne.io/fyne/v2"
)

// TestRingShowsItsShare renders rings and looks at the middle of each quarter of the filled part: an empty ring is empty, a
// half one is filled on the right, a full one everywhere.
func TestRingShowsItsShare(t *testing.T) {
	test.NewTempApp(t)
	for share, want := range map[float64][4]bool{ // upper right, lower right, lower left, upper left
		0: {}, 0.25: {true, false, false, false}, 0.5: {true, true, false, false},
		0.75: {true, true, true, false}, 1: {true, true, true, true},
	} {
		picture := canvas.NewImageFromResource(Ring(share))
		picture.SetMinSize(fyne.NewSquareSize(96))
		c := software.NewTransparentCanvas()
		c.SetPadded(false)
		c.SetContent(picture)
		c.Resize(fyne.NewSquareSize(96))
		drawn := c.Capture()
		var got [4]bool
		for i, at := range []image.Point{{60, 36}, {60, 60}, {36, 60}, {36, 36}} {
			_, _, _, alpha := drawn.At(at.X, at.Y).RGBA()
			got[i] = alpha > 0x8000
		}
		if got != want {
			t.Errorf("ring of %v is filled %v, want %v", share, got, want)
		}
	}
}
