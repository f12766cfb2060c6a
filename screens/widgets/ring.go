package widgets

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// Ring shows a share of 0 to 1 as a ring.
type Ring struct {
	widget.BaseWidget
	share       float64
	Color       fyne.ThemeColorName // of the filled part; empty: accent
	Track       fyne.ThemeColorName // of the rest; empty: track
	Side        float32             // at normal text size; 0: that of an icon
	CutoutRatio float32             // 0: 0.65
}

// NewRing returns a ring.
func NewRing(share float64) *Ring {
	r := &Ring{share: share}
	r.ExtendBaseWidget(r)
	return r
}

// Set changes the share.
func (r *Ring) Set(share float64) {
	if r.share != share {
		r.share = share
		r.Refresh()
	}
}

// CreateRenderer is called by Fyne.
func (r *Ring) CreateRenderer() fyne.WidgetRenderer {
	out := &ringLook{ring: r, track: canvas.NewArc(0, 360, 0.65, color.Transparent), part: canvas.NewArc(0, 0, 0.65, color.Transparent)}
	return render(r, out)
}

type ringLook struct {
	ring        *Ring
	track, part *canvas.Arc
}

func (r *ringLook) objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.track, r.part} }

func (r *ringLook) minSize() fyne.Size {
	side := sizeOf(r.ring, fynetheme.SizeNameInlineIcon)
	if r.ring.Side > 0 {
		side = r.ring.Side * textFactor(r.ring)
	}
	return fyne.NewSquareSize(side)
}

func (r *ringLook) layout(size fyne.Size) {
	side := min(size.Width, size.Height)
	at := fyne.NewPos((size.Width-side)/2, (size.Height-side)/2)
	for _, arc := range []*canvas.Arc{r.track, r.part} {
		arc.Move(at)
		arc.Resize(fyne.NewSquareSize(side))
	}
}

func (r *ringLook) draw() {
	part, track := orColour(r.ring.Color, theme.ColorAccent), orColour(r.ring.Track, theme.ColorTrack)
	r.part.FillColor, r.track.FillColor = colourOf(r.ring, part), colourOf(r.ring, track)
	cut := r.ring.CutoutRatio
	if cut == 0 {
		cut = 0.65
	}
	r.part.CutoutRatio, r.track.CutoutRatio = cut, cut
	r.part.EndAngle = float32(360 * inUnit(r.ring.share))
	r.part.Hidden = r.part.EndAngle == 0
}

// inUnit brings a share into the range of 0 to 1.
func inUnit(share float64) float64 {
	if math.IsNaN(share) {
		return 0
	}
	return min(max(share, 0), 1)
}

func orColour(name, otherwise fyne.ThemeColorName) fyne.ThemeColorName {
	if name == "" {
		return otherwise
	}
	return name
}
