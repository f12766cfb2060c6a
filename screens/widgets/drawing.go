package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/app/figure"
	"kifahrplan/screens/theme"
)

// Drawing paints a picture in the colours of the theme, as wide as there is room.
type Drawing struct {
	widget.BaseWidget
	// MinWidth is how narrow the picture may get at normal text size; 0: 240.
	MinWidth float32

	drawing figure.Drawing
	width   float32
}

// NewDrawing returns a picture.
func NewDrawing(d figure.Drawing) *Drawing {
	w := &Drawing{drawing: d}
	w.ExtendBaseWidget(w)
	return w
}

// Set changes the picture.
func (d *Drawing) Set(drawing figure.Drawing) {
	d.drawing = drawing
	d.Refresh()
}

// Alt returns what the picture says in words.
func (d *Drawing) Alt() string { return d.drawing.Alt }

// Resize is called by Fyne. The height follows from the width.
func (d *Drawing) Resize(size fyne.Size) {
	changed := d.width != size.Width
	d.width = size.Width
	d.BaseWidget.Resize(size)
	if changed {
		canvas.Refresh(d)
	}
}

func (d *Drawing) scale(width float32) float32 {
	if d.drawing.Width <= 0 {
		return 1
	}
	return width / float32(d.drawing.Width)
}

// CreateRenderer is called by Fyne.
func (d *Drawing) CreateRenderer() fyne.WidgetRenderer {
	r := &drawingLook{drawing: d}
	return render(d, r)
}

type drawingLook struct {
	drawing *Drawing
	all     []fyne.CanvasObject
}

func (r *drawingLook) objects() []fyne.CanvasObject { return r.all }

func (r *drawingLook) minSize() fyne.Size {
	d := r.drawing
	least := d.MinWidth
	if least == 0 {
		least = 240
	}
	least *= textFactor(d)
	return fyne.NewSize(least, float32(d.drawing.Height)*d.scale(max(least, d.width)))
}

// draw makes an object for each shape.
func (r *drawingLook) draw() {
	r.all = r.all[:0]
	for _, shape := range r.drawing.drawing.Shapes {
		switch s := shape.(type) {
		case figure.Box:
			box := canvas.NewRectangle(r.colour(s.Fill))
			box.StrokeColor = r.colour(s.Outline)
			r.all = append(r.all, box)
		case figure.Line:
			r.all = append(r.all, canvas.NewLine(r.colour(s.Stroke)))
		case figure.Text:
			text := canvas.NewText(s.Value, r.colour(s.Fill))
			text.TextStyle.Bold = s.Bold
			r.all = append(r.all, text)
		}
	}
}

func (r *drawingLook) colour(role figure.Role) color.Color {
	if role == "" {
		return color.Transparent
	}
	return colourOf(r.drawing, theme.Role(role))
}

func (r *drawingLook) layout(size fyne.Size) {
	scale := r.drawing.scale(size.Width)
	for i, shape := range r.drawing.drawing.Shapes {
		if i >= len(r.all) {
			return
		}
		switch s := shape.(type) {
		case figure.Box:
			layoutBox(r.all[i], s, scale)
		case figure.Line:
			if o, ok := r.all[i].(*canvas.Line); ok {
				o.StrokeWidth = max(1, scale)
				o.Position1 = fyne.NewPos(float32(s.X1)*scale, float32(s.Y1)*scale)
				o.Position2 = fyne.NewPos(float32(s.X2)*scale, float32(s.Y2)*scale)
			}
		case figure.Text:
			layoutText(r.all[i], s, scale)
		}
	}
}

func layoutBox(o fyne.CanvasObject, s figure.Box, scale float32) {
	box, ok := o.(*canvas.Rectangle)
	if !ok {
		return
	}
	if s.Outline != "" {
		box.StrokeWidth = max(1, scale)
	}
	box.CornerRadius = float32(s.Radius) * scale
	box.Move(fyne.NewPos(float32(s.X)*scale, float32(s.Y)*scale))
	box.Resize(fyne.NewSize(float32(s.W)*scale, float32(s.H)*scale))
}

// layoutText puts the baseline where the drawing wants it.
func layoutText(o fyne.CanvasObject, s figure.Text, scale float32) {
	text, ok := o.(*canvas.Text)
	if !ok {
		return
	}
	text.TextSize = float32(s.Size) * scale
	size, baseline := fyne.CurrentApp().Driver().RenderedTextSize(text.Text, text.TextSize, text.TextStyle, nil)
	x := float32(s.X) * scale
	switch s.Anchor {
	case figure.Middle:
		x -= size.Width / 2
	case figure.End:
		x -= size.Width
	case figure.Start:
	}
	text.Move(fyne.NewPos(x, float32(s.Y)*scale-baseline))
	text.Resize(size)
}
