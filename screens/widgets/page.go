package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// EmptyState says why there is nothing to see and offers what to do about it.
func EmptyState(title, text string, buttons ...*Button) fyne.CanvasObject {
	head := NewText(title)
	head.TextSize, head.Bold, head.Align = theme.SizeLead, true, fyne.TextAlignCenter
	body := NewText(text)
	body.Color, body.Align = theme.ColorMuted, fyne.TextAlignCenter
	row := container.New(&flowLayout{align: fyne.TextAlignCenter})
	for _, b := range buttons {
		row.Add(b)
	}
	return NewFocusScroll(container.NewVBox(layout.NewSpacer(), head, body, row, layout.NewSpacer()))
}

// NewLink returns a button that looks like text.
func NewLink(label string, tapped func()) *Button {
	b := NewQuietButton(label, nil, tapped)
	b.flush = true
	return b
}

// PageHead is the head of a screen: its title, its one figure in words, and what can be done. Where it is too narrow, the
// buttons go below.
type PageHead struct {
	widget.BaseWidget
	title   *Text
	figure  *Text
	link    *Button
	buttons []*Button
}

// NewPageHead returns a head; the primary button comes last.
func NewPageHead(title string, buttons ...*Button) *PageHead {
	h := &PageHead{title: NewHeading(title), figure: NewText(""), link: NewLink("", nil), buttons: buttons}
	h.title.MaxLines = 2
	h.figure.Color = theme.ColorMuted
	h.figure.MaxLines = 1
	h.link.Hide()
	h.figure.Hide()
	h.ExtendBaseWidget(h)
	return h
}

// SetTitle changes the title.
func (h *PageHead) SetTitle(title string) { h.title.SetText(title) }

// SetFigure changes the figure. With a callback it works like a button.
func (h *PageHead) SetFigure(text string, tapped func()) {
	h.figure.Hidden, h.link.Hidden = text == "" || tapped != nil, text == "" || tapped == nil
	h.figure.SetText(text)
	h.link.OnTapped = tapped
	h.link.SetText(text)
	h.Refresh()
}

// SetButtons replaces the buttons.
func (h *PageHead) SetButtons(buttons ...*Button) {
	h.buttons = buttons
	h.Refresh()
}

// Parts returns what can have the focus; see Parent.
func (h *PageHead) Parts() []fyne.CanvasObject {
	parts := []fyne.CanvasObject{h.link}
	for _, b := range h.buttons {
		parts = append(parts, b)
	}
	return parts
}

// CreateRenderer is called by Fyne.
func (h *PageHead) CreateRenderer() fyne.WidgetRenderer { return render(h, &pageHeadLook{head: h}) }

type pageHeadLook struct {
	head  *PageHead
	width float32
}

func (r *pageHeadLook) objects() []fyne.CanvasObject {
	return append([]fyne.CanvasObject{r.head.title, r.head.figure}, r.head.Parts()...)
}

func (r *pageHeadLook) gap() float32 { return sizeOf(r.head, fynetheme.SizeNamePadding) }

func (r *pageHeadLook) buttonSizes() (sizes []fyne.Size, width, height float32) {
	for _, b := range r.head.buttons {
		if b.Visible() {
			size := b.MinSize()
			sizes = append(sizes, size)
			width += size.Width + r.gap()
			height = max(height, size.Height)
		}
	}
	return sizes, width, height
}

// beside tells whether the buttons have room beside the title.
func (r *pageHeadLook) beside(width float32) bool {
	_, buttons, _ := r.buttonSizes()
	style := fyne.TextStyle{Bold: true}
	title := textWidth(r.head.title.Value, sizeOf(r.head, fynetheme.SizeNameSubHeadingText), style)
	return width == 0 || min(title, width/2)+2*r.gap()+buttons <= width
}

func (r *pageHeadLook) figureHeight() float32 {
	switch {
	case r.head.link.Visible():
		return r.head.link.MinSize().Height
	case r.head.figure.Visible():
		return r.head.figure.MinSize().Height
	}
	return 0
}

func (r *pageHeadLook) minSize() fyne.Size {
	sizes, _, line := r.buttonSizes()
	var width float32
	for _, size := range sizes {
		width = max(width, size.Width)
	}
	words := r.head.title.MinSize().Height + r.figureHeight()
	if r.beside(r.width) {
		return fyne.NewSize(width, max(words, line))
	}
	return fyne.NewSize(width, words+r.gap()+flow(sizes, r.width, r.gap()).height)
}

func (r *pageHeadLook) layout(size fyne.Size) {
	turned := r.width != size.Width
	r.width = size.Width
	h := r.head
	sizes, buttons, _ := r.buttonSizes()
	words := size.Width
	if r.beside(size.Width) {
		words = size.Width - buttons - r.gap()
	}
	h.title.Resize(fyne.NewSize(words, h.title.MinSize().Height))
	title := h.title.MinSize().Height
	for _, o := range []fyne.CanvasObject{h.figure, h.link} {
		o.Move(fyne.NewPos(0, title))
		o.Resize(fyne.NewSize(min(words, max(o.MinSize().Width, words)), o.MinSize().Height))
	}
	h.link.Resize(fyne.NewSize(min(words, h.link.MinSize().Width), h.link.MinSize().Height))
	if r.beside(size.Width) {
		r.placeButtons(sizes, flow(sizes, 0, r.gap()), fyne.NewPos(size.Width-buttons+r.gap(), 0))
	} else {
		r.placeButtons(sizes, flow(sizes, size.Width, r.gap()), fyne.NewPos(0, title+r.figureHeight()+r.gap()))
	}
	if turned {
		canvas.Refresh(h)
	}
}

func (r *pageHeadLook) placeButtons(sizes []fyne.Size, f flowed, from fyne.Position) {
	i := 0
	for _, b := range r.head.buttons {
		if b.Visible() {
			b.Move(from.Add(f.at[i]))
			b.Resize(sizes[i])
			i++
		}
	}
}

func (r *pageHeadLook) draw() {
	for _, o := range r.objects() {
		o.Refresh()
	}
}
