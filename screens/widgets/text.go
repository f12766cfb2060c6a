package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Text shows text without the margins that Fyne's label has. It wraps; its height follows from the width it is given.
type Text struct {
	widget.BaseWidget
	Value    string
	TextSize fyne.ThemeSizeName  // empty: body
	Points   float32             // a size that is not the theme's; 0: TextSize
	Color    fyne.ThemeColorName // empty: foreground
	Bold     bool
	Align    fyne.TextAlign
	// MaxLines is how many lines are shown; the last one ends in an ellipsis if there are more. 0: all.
	MaxLines int

	width float32
	lines []*canvas.Text
}

// NewText returns a text that wraps.
func NewText(value string) *Text {
	t := &Text{Value: value}
	t.ExtendBaseWidget(t)
	return t
}

// NewTextLine returns a text of one line, which ends in an ellipsis where it is too narrow.
func NewTextLine(value string) *Text {
	t := NewText(value)
	t.MaxLines = 1
	return t
}

// NewHeading returns a bold text of 20 points.
func NewHeading(value string) *Text {
	t := NewText(value)
	t.TextSize, t.Bold = fynetheme.SizeNameSubHeadingText, true
	return t
}

// NewCaption returns a small muted text.
func NewCaption(value string) *Text {
	t := NewText(value)
	t.TextSize, t.Color = fynetheme.SizeNameCaptionText, fynetheme.ColorNamePlaceHolder
	return t
}

// SetText changes the text.
func (t *Text) SetText(value string) {
	if t.Value != value {
		t.Value = value
		t.Refresh()
	}
}

// SetColor changes the colour.
func (t *Text) SetColor(name fyne.ThemeColorName) {
	if t.Color != name {
		t.Color = name
		t.Refresh()
	}
}

// Resize is called by Fyne.
func (t *Text) Resize(size fyne.Size) {
	changed := size.Width != t.width
	t.width = size.Width
	t.BaseWidget.Resize(size)
	if changed {
		t.Refresh()
	}
}

func (t *Text) textSize() float32 {
	if t.Points > 0 {
		return t.Points
	}
	if t.TextSize == "" {
		return sizeOf(t, fynetheme.SizeNameText)
	}
	return sizeOf(t, t.TextSize)
}

// wrapped returns the lines as they are to be shown.
func (t *Text) wrapped() []string {
	size, style := t.textSize(), fyne.TextStyle{Bold: t.Bold}
	if t.MaxLines == 1 {
		line := oneLine(t.Value)
		if t.width > 0 {
			line = ellipsize(line, t.width, size, style)
		}
		return []string{line}
	}
	lines := wrapText(t.Value, t.width, size, style)
	if t.MaxLines > 0 && len(lines) > t.MaxLines {
		lines = lines[:t.MaxLines]
		last := len(lines) - 1
		lines[last] = ellipsize(lines[last]+ellipsis, t.width, size, style)
	}
	return lines
}

// CreateRenderer is called by Fyne.
func (t *Text) CreateRenderer() fyne.WidgetRenderer {
	r := &textLook{text: t}
	return render(t, r)
}

type textLook struct {
	text *Text
	all  []fyne.CanvasObject
	min  fyne.Size
}

func (r *textLook) objects() []fyne.CanvasObject { return r.all }

func (r *textLook) minSize() fyne.Size { return r.min }

func (r *textLook) lineHeight() float32 {
	return fyne.MeasureText("Ág", r.text.textSize(), fyne.TextStyle{Bold: r.text.Bold}).Height
}

func (r *textLook) layout(size fyne.Size) {
	height := r.lineHeight()
	for i, o := range r.all {
		o.Move(fyne.NewPos(0, float32(i)*height))
		o.Resize(fyne.NewSize(size.Width, height))
	}
}

func (r *textLook) draw() {
	t := r.text
	name := t.Color
	if name == "" {
		name = fynetheme.ColorNameForeground
	}
	ink := colourOf(t, name)
	lines := t.wrapped()
	r.all = r.all[:0]
	for i, line := range lines {
		if i == len(t.lines) {
			t.lines = append(t.lines, &canvas.Text{})
		}
		o := t.lines[i]
		o.Text, o.Color, o.TextSize, o.Alignment = line, ink, t.textSize(), t.Align
		o.TextStyle.Bold = t.Bold
		o.Refresh()
		r.all = append(r.all, o)
	}
	r.min = fyne.NewSize(r.minWidth(), float32(len(lines))*r.lineHeight())
}

// minWidth is that of a short word: longer words are broken if need be.
func (r *textLook) minWidth() float32 {
	return min(textWidth(oneLine(r.text.Value), r.text.textSize(), fyne.TextStyle{Bold: r.text.Bold}), 6*r.text.textSize())
}
