package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// toastCard is one toast.
type toastCard struct {
	widget.BaseWidget
	toast   Toast
	text    *Text
	buttons []*Button
	gone    func()
	stop    func()
}

func newToastCard(toast Toast, dismiss string) *toastCard {
	c := &toastCard{toast: toast, text: NewText(toast.Text)}
	c.text.Color = theme.ColorToastText
	if toast.ActionLabel != "" {
		c.addButton(toast.ActionLabel, func() {
			c.gone()
			toast.Action()
		})
	}
	c.addButton(dismiss, func() { c.gone() })
	c.ExtendBaseWidget(c)
	return c
}

func (c *toastCard) addButton(label string, tapped func()) {
	b := NewQuietButton(label, nil, tapped)
	b.aloof, b.ink = true, theme.ColorToastLink
	c.buttons = append(c.buttons, b)
}

// dropFocus lets go of the focus, which would otherwise stay on a button that cannot be seen any more.
func (c *toastCard) dropFocus() {
	for _, b := range c.buttons {
		if canvas := canvasOf(b); b.focused && canvas != nil {
			canvas.Unfocus()
		}
	}
}

// Tapped is called by Fyne. It keeps clicks from going through to what lies below.
func (c *toastCard) Tapped(*fyne.PointEvent) {}

// CreateRenderer is called by Fyne.
func (c *toastCard) CreateRenderer() fyne.WidgetRenderer {
	r := &toastCardLook{card: c, ground: canvas.NewRectangle(color.Transparent), icon: canvas.NewImageFromResource(nil)}
	r.icon.FillMode = canvas.ImageFillContain
	return render(c, r)
}

type toastCardLook struct {
	card   *toastCard
	ground *canvas.Rectangle
	icon   *canvas.Image
}

func (r *toastCardLook) objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{r.ground, r.icon, r.card.text}
	for _, b := range r.card.buttons {
		objects = append(objects, b)
	}
	return objects
}

func (r *toastCardLook) pad() float32 {
	return 1.5 * sizeOf(r.card, fynetheme.SizeNameInnerPadding)
}

func (r *toastCardLook) buttonSizes() []fyne.Size {
	sizes := make([]fyne.Size, len(r.card.buttons))
	for i, b := range r.card.buttons {
		sizes[i] = b.MinSize()
	}
	return sizes
}

func (r *toastCardLook) minSize() fyne.Size {
	pad := r.pad()
	buttons := flow(r.buttonSizes(), max(0, r.card.Size().Width-2*pad), 0).height
	return fyne.NewSize(160, r.card.text.MinSize().Height+buttons+1.5*pad)
}

func (r *toastCardLook) layout(size fyne.Size) {
	pad, side := r.pad(), sizeOf(r.card, fynetheme.SizeNameInlineIcon)
	r.ground.Resize(size)
	r.icon.Move(fyne.NewPos(pad, pad))
	r.icon.Resize(fyne.NewSquareSize(side))
	r.card.text.Move(fyne.NewPos(pad+side+pad/2, pad))
	r.card.text.Resize(fyne.NewSize(max(0, size.Width-2.5*pad-side), r.card.text.MinSize().Height))
	sizes := r.buttonSizes()
	f := flow(sizes, size.Width-2*pad, 0)
	var width float32
	for _, s := range sizes {
		width += s.Width
	}
	left := max(pad, size.Width-pad/2-width)
	for i, b := range r.card.buttons {
		b.Move(f.at[i].Add(fyne.NewPos(left, size.Height-f.height-pad/4)))
		b.Resize(sizes[i])
	}
}

func (r *toastCardLook) draw() {
	r.card.text.Refresh()
	for _, b := range r.card.buttons {
		b.Refresh()
	}
	r.ground.FillColor = colourOf(r.card, theme.ColorToast)
	r.ground.CornerRadius = 2 * sizeOf(r.card, fynetheme.SizeNameInputRadius)
	r.icon.Resource = theme.Tinted(theme.Icon(toastIcon(r.card.toast.Kind)), theme.ColorToastText)
	r.icon.Refresh()
}
