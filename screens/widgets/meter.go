package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// Meter shows a share of 0 to 1 as a bar, with a text after it that says the same.
type Meter struct {
	widget.BaseWidget
	share float64
	text  string
	Color fyne.ThemeColorName // of the filled part; empty: accent
}

// NewMeter returns a meter, for example with the text "12 of 20".
func NewMeter(share float64, text string) *Meter {
	m := &Meter{share: share, text: text}
	m.ExtendBaseWidget(m)
	return m
}

// Set changes share and text.
func (m *Meter) Set(share float64, text string) {
	if m.share != share || m.text != text {
		m.share, m.text = share, text
		m.Refresh()
	}
}

// CreateRenderer is called by Fyne.
func (m *Meter) CreateRenderer() fyne.WidgetRenderer {
	r := &meterLook{
		meter: m, track: canvas.NewRectangle(color.Transparent), bar: canvas.NewRectangle(color.Transparent),
		text: canvas.NewText("", color.Black),
	}
	return render(m, r)
}

type meterLook struct {
	meter      *Meter
	track, bar *canvas.Rectangle
	text       *canvas.Text
}

func (r *meterLook) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.track, r.bar, r.text}
}

func (r *meterLook) thickness() float32 { return sizeOf(r.meter, fynetheme.SizeNamePadding) }

func (r *meterLook) minSize() fyne.Size {
	text := r.text.MinSize()
	return fyne.NewSize(8*r.thickness()+text.Width, max(text.Height, r.thickness()))
}

func (r *meterLook) layout(size fyne.Size) {
	room, thick := size.Width, r.thickness()
	if r.meter.text != "" {
		text := r.text.MinSize()
		room -= text.Width + thick
		r.text.Move(fyne.NewPos(room+thick, (size.Height-text.Height)/2))
		r.text.Resize(text)
	}
	at := fyne.NewPos(0, (size.Height-thick)/2)
	r.track.Move(at)
	r.bar.Move(at)
	r.track.Resize(fyne.NewSize(room, thick))
	r.bar.Resize(fyne.NewSize(room*float32(inUnit(r.meter.share)), thick))
}

func (r *meterLook) draw() {
	m := r.meter
	r.track.FillColor = colourOf(m, theme.ColorTrack)
	r.bar.FillColor = colourOf(m, orColour(m.Color, theme.ColorAccent))
	r.bar.Hidden = inUnit(m.share) == 0
	r.track.CornerRadius, r.bar.CornerRadius = r.thickness()/2, r.thickness()/2
	r.text.Text, r.text.TextSize, r.text.Color = m.text, sizeOf(m, fynetheme.SizeNameText), colourOf(m, theme.ColorText)
}
