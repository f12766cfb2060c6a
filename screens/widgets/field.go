package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// Field is a control with its label above and, below, a hint or what is wrong. It shows the problems of the controls of
// this package by itself.
type Field struct {
	widget.BaseWidget
	label, below *Text
	control      fyne.CanvasObject
	hint         string
	problem      string
}

// reporter is a control that tells what is wrong with its value.
type reporter interface{ reportTo(f func(problem string)) }

// NewField returns a labelled control.
func NewField(label string, control fyne.CanvasObject) *Field {
	f := &Field{label: NewText(label), below: NewCaption(""), control: control}
	f.label.Color = fynetheme.ColorNamePlaceHolder
	f.ExtendBaseWidget(f)
	if r, ok := control.(reporter); ok {
		r.reportTo(f.SetProblem)
	}
	return f
}

// SetLabel changes the label.
func (f *Field) SetLabel(label string) { f.label.SetText(label) }

// SetHint shows a hint where there is no problem.
func (f *Field) SetHint(hint string) {
	f.hint = hint
	f.Refresh()
}

// SetProblem shows what is wrong; "" takes it away.
func (f *Field) SetProblem(problem string) {
	f.problem = problem
	f.Refresh()
}

// Problem returns what is shown to be wrong.
func (f *Field) Problem() string { return f.problem }

// Parts returns the control; see Parent.
func (f *Field) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{f.control} }

// CreateRenderer is called by Fyne.
func (f *Field) CreateRenderer() fyne.WidgetRenderer {
	r := &fieldLook{field: f, icon: canvas.NewImageFromResource(theme.Tinted(theme.Icon(theme.IconError), fynetheme.ColorNameError))}
	r.icon.FillMode = canvas.ImageFillContain
	return render(f, r)
}

type fieldLook struct {
	field *Field
	icon  *canvas.Image
}

func (r *fieldLook) objects() []fyne.CanvasObject {
	f := r.field
	return []fyne.CanvasObject{f.label, f.control, r.icon, f.below}
}

func (r *fieldLook) gap() float32 { return sizeOf(r.field, fynetheme.SizeNamePadding) / 2 }

func (r *fieldLook) minSize() fyne.Size {
	f := r.field
	label, control := f.label.MinSize(), f.control.MinSize()
	size := fyne.NewSize(max(label.Width, control.Width), label.Height+r.gap()+control.Height)
	if f.below.Visible() {
		size.Height += r.gap() + f.below.MinSize().Height
	}
	return size
}

func (r *fieldLook) layout(size fyne.Size) {
	f := r.field
	f.label.Resize(fyne.NewSize(size.Width, f.label.MinSize().Height))
	y := f.label.MinSize().Height + r.gap()
	below := float32(0)
	if f.below.Visible() {
		x := float32(0)
		if f.problem != "" {
			x = sizeOf(f, fynetheme.SizeNameCaptionText) * 1.5
		}
		f.below.Resize(fyne.NewSize(size.Width-x, f.below.MinSize().Height))
		below = f.below.MinSize().Height + r.gap()
		f.below.Move(fyne.NewPos(x, size.Height-below+r.gap()))
		r.icon.Resize(fyne.NewSquareSize(x * 0.8))
		r.icon.Move(fyne.NewPos(0, size.Height-below+r.gap()))
	}
	f.control.Move(fyne.NewPos(0, y))
	height := max(0, size.Height-y-below)
	f.control.Resize(fyne.NewSize(size.Width, height))
	// Beside a field with a problem there is more room than needed: the control stays as high as it is.
	f.control.Resize(fyne.NewSize(size.Width, min(height, f.control.MinSize().Height)))
}

func (r *fieldLook) draw() {
	f := r.field
	text, colour := f.hint, fynetheme.ColorNamePlaceHolder
	if f.problem != "" {
		text, colour = f.problem, fynetheme.ColorNameError
	}
	f.below.Color = colour
	f.below.SetText(text)
	f.below.Hidden = text == ""
	r.icon.Hidden = f.problem == ""
	f.label.Refresh()
	f.below.Refresh()
	r.icon.Refresh()
}
