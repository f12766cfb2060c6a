package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// countdownBars is how many bars a Countdown has.
const countdownBars = 5

// Remaining is what a Countdown shows.
type Remaining struct {
	Text  string
	Share float64 // of the time that is left, 0 to 1
	Color fyne.ThemeColorName
}

// Countdown says in words and with bars how much time is left; when there is none, in words only: empty bars look like signs
// that the font does not have. It is drawn anew only when what it shows changed.
type Countdown struct {
	widget.BaseWidget
	points float32
	shown  Remaining
}

// NewCountdown returns a countdown that shows nothing.
func NewCountdown() *Countdown {
	c := &Countdown{points: 20}
	c.ExtendBaseWidget(c)
	return c
}

// Set changes what is shown and tells whether that is something else than before.
func (c *Countdown) Set(r Remaining) bool {
	if c.shown == r {
		return false
	}
	c.shown = r
	c.Refresh()
	return true
}

// SetPoints changes the size of the text.
func (c *Countdown) SetPoints(points float32) {
	if c.points != points {
		c.points = points
		c.Refresh()
	}
}

// Shown returns what is shown.
func (c *Countdown) Shown() Remaining { return c.shown }

// CreateRenderer is called by Fyne.
func (c *Countdown) CreateRenderer() fyne.WidgetRenderer {
	r := &countdownLook{countdown: c, text: canvas.NewText("", color.Black)}
	for range countdownBars {
		r.bars = append(r.bars, canvas.NewRectangle(color.Transparent))
	}
	return render(c, r)
}

type countdownLook struct {
	countdown *Countdown
	text      *canvas.Text
	bars      []*canvas.Rectangle
}

func (r *countdownLook) objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{r.text}
	for _, bar := range r.bars {
		all = append(all, bar)
	}
	return all
}

// bar is the size of a bar and the gap before it.
func (r *countdownLook) bar() (width, height, gap float32) {
	p := r.countdown.points
	return p * 0.5, p * 0.9, p * 0.2
}

func (r *countdownLook) minSize() fyne.Size {
	width, height, gap := r.bar()
	text := r.text.MinSize()
	if r.bars[0].Hidden {
		return text
	}
	return fyne.NewSize(text.Width+gap+countdownBars*(width+gap), max(text.Height, height))
}

func (r *countdownLook) layout(size fyne.Size) {
	width, height, gap := r.bar()
	text := r.text.MinSize()
	x := size.Width - r.minSize().Width
	r.text.Move(fyne.NewPos(x, (size.Height-text.Height)/2))
	r.text.Resize(text)
	x += text.Width + gap
	for _, bar := range r.bars {
		x += gap
		bar.Move(fyne.NewPos(x, (size.Height-height)/2))
		bar.Resize(fyne.NewSize(width, height))
		x += width
	}
}

func (r *countdownLook) draw() {
	c := r.countdown
	ink := colourOf(c, orColour(c.shown.Color, theme.ColorText))
	r.text.Text, r.text.TextSize, r.text.Color = c.shown.Text, c.points, ink
	r.text.TextStyle.Bold = true
	full := int(inUnit(c.shown.Share)*countdownBars + 0.999) // the last bar stays until the time is up
	for i, bar := range r.bars {
		bar.FillColor, bar.StrokeColor, bar.StrokeWidth = color.Transparent, ink, max(1, c.points/14)
		bar.CornerRadius, bar.Hidden = c.points/10, full == 0
		if i < full {
			bar.FillColor = ink
		}
	}
}
