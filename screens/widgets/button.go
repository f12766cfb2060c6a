package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// Importance says how much a button stands out.
type Importance int

// The importances. A screen has one primary button.
const (
	Plain Importance = iota
	Primary
	Quiet // looks like text until the pointer or the focus is on it
	Danger
)

// Button does something when it is tapped or when Space or Return is pressed while it has the focus.
type Button struct {
	widget.DisableableWidget
	attended
	Text       string
	Icon       fyne.Resource
	Importance Importance
	OnTapped   func()
	// Row puts the label at the start of the line and cuts it with an ellipsis where there is too little room, for lists of
	// links whose texts are the users' own.
	Row bool
	// OnKey may take a key before the button does.
	OnKey func(*fyne.KeyEvent) bool

	aloof bool                // a tap does not move the focus here
	flush bool                // without margins, as a link in a text
	ink   fyne.ThemeColorName // instead of the accent colour
}

// NewButton returns a plain button; the icon may be nil.
func NewButton(label string, icon fyne.Resource, tapped func()) *Button {
	b := &Button{Text: label, Icon: icon, OnTapped: tapped}
	b.ExtendBaseWidget(b)
	b.attend(b)
	return b
}

// NewPrimaryButton returns a button in the accent colour.
func NewPrimaryButton(label string, icon fyne.Resource, tapped func()) *Button {
	b := NewButton(label, icon, tapped)
	b.Importance = Primary
	return b
}

// NewQuietButton returns a button without a frame.
func NewQuietButton(label string, icon fyne.Resource, tapped func()) *Button {
	b := NewButton(label, icon, tapped)
	b.Importance = Quiet
	return b
}

// SetText changes the label.
func (b *Button) SetText(text string) {
	if b.Text != text {
		b.Text = text
		b.Refresh()
	}
}

// SetIcon changes the icon; nil takes it away.
func (b *Button) SetIcon(icon fyne.Resource) {
	b.Icon = icon
	b.Refresh()
}

// SetImportance changes how much the button stands out.
func (b *Button) SetImportance(i Importance) {
	b.Importance = i
	b.Refresh()
}

// Tapped is called by Fyne. The focus moves to the button, so that a field that was being typed in saves its text first.
func (b *Button) Tapped(*fyne.PointEvent) {
	if b.Disabled() {
		return
	}
	if !b.aloof {
		Focus(b)
	}
	b.press()
}

func (b *Button) press() {
	if b.OnTapped != nil && !b.Disabled() {
		b.OnTapped()
	}
}

// TypedKey is called by Fyne.
func (b *Button) TypedKey(key *fyne.KeyEvent) {
	switch {
	case b.OnKey != nil && b.OnKey(key):
	case isActivation(key):
		b.press()
	default:
		passKey(b, key)
	}
}

// colours returns the names of the colours of text, ground and frame; an empty name stands for none.
func (b *Button) colours() (text, ground, frame fyne.ThemeColorName) {
	if b.Disabled() {
		if b.Importance == Quiet {
			return fynetheme.ColorNameDisabled, "", ""
		}
		return fynetheme.ColorNameDisabled, fynetheme.ColorNameDisabledButton, fynetheme.ColorNameSeparator
	}
	switch b.Importance {
	case Primary:
		return fynetheme.ColorNameForegroundOnPrimary, fynetheme.ColorNamePrimary, ""
	case Danger:
		return fynetheme.ColorNameForegroundOnError, fynetheme.ColorNameError, ""
	case Quiet:
		return orColour(b.ink, fynetheme.ColorNamePrimary), "", ""
	default:
		return fynetheme.ColorNameForeground, fynetheme.ColorNameBackground, fynetheme.ColorNameInputBorder
	}
}

// CreateRenderer is called by Fyne.
func (b *Button) CreateRenderer() fyne.WidgetRenderer {
	r := &buttonLook{
		button: b, ground: canvas.NewRectangle(color.Transparent), film: canvas.NewRectangle(color.Transparent),
		ring: newRing(), icon: canvas.NewImageFromResource(nil), text: canvas.NewText("", color.Black),
	}
	r.icon.FillMode = canvas.ImageFillContain
	r.text.TextStyle.Bold = false
	return render(b, r)
}

type buttonLook struct {
	button       *Button
	ground, film *canvas.Rectangle
	ring         *canvas.Rectangle
	icon         *canvas.Image
	text         *canvas.Text
}

func (r *buttonLook) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.film, r.ring, r.icon, r.text}
}

func (r *buttonLook) padding() fyne.Size {
	inner := sizeOf(r.button, fynetheme.SizeNameInnerPadding)
	if r.button.flush {
		return fyne.NewSize(0, sizeOf(r.button, theme.SizeFocus))
	}
	if r.button.Text == "" {
		return fyne.NewSquareSize(inner)
	}
	return fyne.NewSize(inner*1.5, inner)
}

func (r *buttonLook) iconSize() fyne.Size {
	if r.button.Icon == nil {
		return fyne.Size{}
	}
	return fyne.NewSquareSize(sizeOf(r.button, fynetheme.SizeNameInlineIcon))
}

func (r *buttonLook) gap() float32 {
	if r.button.Icon == nil || r.button.Text == "" {
		return 0
	}
	return sizeOf(r.button, fynetheme.SizeNameInnerPadding) * 0.75
}

func (r *buttonLook) minSize() fyne.Size {
	text, icon, pad := r.text.MinSize(), r.iconSize(), r.padding()
	height := max(text.Height, icon.Height) + 2*pad.Height
	switch {
	case r.button.Text == "":
		return fyne.NewSquareSize(height)
	case r.button.Row:
		return fyne.NewSize(icon.Width+r.gap()+2*pad.Width+4*text.Height, height)
	}
	return fyne.NewSize(text.Width+icon.Width+r.gap()+2*pad.Width, height)
}

func (r *buttonLook) layout(size fyne.Size) {
	placeRing(r.ring, size)
	inset := float32(0)
	if r.button.focused {
		inset = sizeOf(r.button, theme.SizeFocus) + sizeOf(r.button, theme.SizeFocusGap)
	}
	for _, rect := range []*canvas.Rectangle{r.ground, r.film} {
		placeFrame(rect, fyne.NewPos(inset, inset), size.Subtract(fyne.NewSquareSize(2*inset)))
	}
	text, icon := r.text.MinSize(), r.iconSize()
	if r.button.Text == "" {
		text.Width = 0
	}
	x := (size.Width - text.Width - icon.Width - r.gap()) / 2
	if r.button.Row {
		x = r.padding().Width
		text.Width = size.Width - 2*x - icon.Width - r.gap()
		r.text.Text = ellipsize(oneLine(r.button.Text), text.Width, r.text.TextSize, r.text.TextStyle)
	}
	r.icon.Move(fyne.NewPos(x, (size.Height-icon.Height)/2))
	r.icon.Resize(icon)
	r.text.Move(fyne.NewPos(x+icon.Width+r.gap(), (size.Height-text.Height)/2))
	r.text.Resize(text)
}

func (r *buttonLook) draw() {
	b := r.button
	text, ground, frame := b.colours()
	radius := sizeOf(b, fynetheme.SizeNameInputRadius)
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = color.Transparent, color.Transparent, 0
	if ground != "" {
		r.ground.FillColor = colourOf(b, ground)
	}
	if frame != "" && !b.focused {
		r.ground.StrokeColor, r.ground.StrokeWidth = colourOf(b, frame), 1
	}
	r.film.FillColor = color.Transparent
	if b.hovered && !b.Disabled() {
		r.film.FillColor = colourOf(b, fynetheme.ColorNameHover)
	}
	r.ground.CornerRadius, r.film.CornerRadius = radius, radius
	drawRing(r.ring, b, b.focused && !b.Disabled())
	r.text.Text, r.text.Color, r.text.TextSize = b.Text, colourOf(b, text), sizeOf(b, fynetheme.SizeNameText)
	r.icon.Hidden = b.Icon == nil
	if b.Icon != nil {
		r.icon.Resource = tinted(b.Icon, text)
		r.icon.Refresh()
	}
}

// tinted colours icons that follow the theme and leaves pictures alone.
func tinted(icon fyne.Resource, name fyne.ThemeColorName) fyne.Resource {
	if _, ok := icon.(fyne.ThemedResource); ok {
		return theme.Tinted(icon, name)
	}
	return icon
}
