package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// dividerStep is how far an arrow key moves the divider.
const dividerStep = 24

// divider is the bar between the parts of a Split.
type divider struct {
	widget.BaseWidget
	attended
	split *Split
}

func newDivider(s *Split) *divider {
	d := &divider{split: s}
	d.ExtendBaseWidget(d)
	d.attend(d)
	return d
}

func (d *divider) thickness() float32 { return 1.5 * sizeOf(d, fynetheme.SizeNamePadding) }

// Cursor is called by Fyne.
func (d *divider) Cursor() desktop.Cursor { return desktop.HResizeCursor }

// Dragged is called by Fyne.
func (d *divider) Dragged(ev *fyne.DragEvent) {
	d.split.moveTo(d.Position().X+ev.Position.X-d.thickness()/2, false)
}

// DragEnd is called by Fyne.
func (d *divider) DragEnd() { d.split.moveTo(d.split.leftWidth(), true) }

// TypedKey is called by Fyne.
func (d *divider) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyLeft:
		d.split.moveTo(d.split.leftWidth()-dividerStep, true)
	case fyne.KeyRight:
		d.split.moveTo(d.split.leftWidth()+dividerStep, true)
	default:
		passKey(d, key)
	}
}

// CreateRenderer is called by Fyne.
func (d *divider) CreateRenderer() fyne.WidgetRenderer {
	r := &dividerLook{divider: d, line: canvas.NewRectangle(color.Transparent), grip: canvas.NewRectangle(color.Transparent)}
	return render(d, r)
}

type dividerLook struct {
	divider    *divider
	line, grip *canvas.Rectangle
}

func (r *dividerLook) objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.line, r.grip} }

func (r *dividerLook) minSize() fyne.Size {
	return fyne.NewSize(r.divider.thickness(), r.divider.thickness())
}

func (r *dividerLook) layout(size fyne.Size) {
	line, grip := float32(1), sizeOf(r.divider, theme.SizeFocus)
	if r.divider.focused || r.divider.hovered {
		line = grip
	}
	r.line.Move(fyne.NewPos((size.Width-line)/2, 0))
	r.line.Resize(fyne.NewSize(line, size.Height))
	length := min(size.Height, 4*r.divider.thickness())
	r.grip.Move(fyne.NewPos((size.Width-grip)/2, (size.Height-length)/2))
	r.grip.Resize(fyne.NewSize(grip, length))
}

func (r *dividerLook) draw() {
	name := fynetheme.ColorNameSeparator
	if r.divider.focused || r.divider.hovered {
		name = theme.ColorFocusRing
	}
	r.line.FillColor = colourOf(r.divider, name)
	r.grip.FillColor = colourOf(r.divider, theme.ColorBorder)
	if name == theme.ColorFocusRing {
		r.grip.FillColor = r.line.FillColor
	}
	r.grip.CornerRadius = 1.5
}
