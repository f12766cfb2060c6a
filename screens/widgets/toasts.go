package widgets

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kifahrplan/screens/theme"
)

// How long a toast stays, and how many are shown at a time.
const (
	toastTime = 8 * time.Second
	maxToasts = 3
)

// ToastKind says what a toast is about.
type ToastKind int

// The kinds.
const (
	ToastDone ToastKind = iota
	ToastNote
	ToastProblem
)

// Toast is a short message. Its action is offered as long as it stays.
type Toast struct {
	// Topic, where set, lets a toast take the place of an earlier one about the same.
	Topic       string
	Text        string
	ActionLabel string
	Action      func()
	Kind        ToastKind
}

// Toasts are short messages at the lower right, on top of the content. They never take the focus.
type Toasts struct {
	// After can be replaced by tests.
	After After

	dismiss string
	cards   []*toastCard
	layer   *toastLayer
}

// NewToasts returns a place for toasts; dismiss is the label of the button that takes one away.
func NewToasts(dismiss string) *Toasts {
	t := &Toasts{After: Afterwards, dismiss: dismiss}
	t.layer = &toastLayer{toasts: t}
	t.layer.ExtendBaseWidget(t.layer)
	return t
}

// Layer returns what to put over the content: container.NewStack(content, toasts.Layer()).
func (t *Toasts) Layer() fyne.CanvasObject { return t.layer }

// SetDismiss changes the label of the button of coming toasts.
func (t *Toasts) SetDismiss(label string) { t.dismiss = label }

// Drop takes the toasts of a topic away: what they say or offer no longer holds.
func (t *Toasts) Drop(topic string) {
	for _, card := range slices.Clone(t.cards) {
		if card.toast.Topic == topic {
			t.remove(card)
		}
	}
}

// Show adds a toast below the others. The oldest one gives way if there are too many.
func (t *Toasts) Show(toast Toast) {
	if toast.Topic != "" {
		t.Drop(toast.Topic)
	}
	card := newToastCard(toast, t.dismiss)
	card.gone = func() { t.remove(card) }
	t.cards = append(t.cards, card)
	for len(t.cards) > maxToasts {
		t.remove(t.cards[0])
	}
	card.stop = t.After(toastTime, card.gone)
	t.layer.Refresh()
}

// Texts returns what is shown, the oldest first.
func (t *Toasts) Texts() []string {
	var texts []string
	for _, card := range t.cards {
		texts = append(texts, card.toast.Text)
	}
	return texts
}

// Clear takes all toasts away, for example when another file is opened.
func (t *Toasts) Clear() {
	for len(t.cards) > 0 {
		t.remove(t.cards[0])
	}
}

func (t *Toasts) remove(card *toastCard) {
	i := slices.Index(t.cards, card)
	if i < 0 {
		return
	}
	if card.stop != nil {
		card.stop()
	}
	card.dropFocus()
	t.cards = slices.Delete(t.cards, i, i+1)
	t.layer.Refresh()
}

// toastLayer is the widget that shows them.
type toastLayer struct {
	widget.BaseWidget
	toasts *Toasts
}

// CreateRenderer is called by Fyne.
func (l *toastLayer) CreateRenderer() fyne.WidgetRenderer { return render(l, &toastsLook{l}) }

type toastsLook struct{ layer *toastLayer }

func (r *toastsLook) objects() []fyne.CanvasObject {
	objects := make([]fyne.CanvasObject, len(r.layer.toasts.cards))
	for i, card := range r.layer.toasts.cards {
		objects[i] = card
	}
	return objects
}

// minSize is nothing: toasts must not make the window larger.
func (r *toastsLook) minSize() fyne.Size { return fyne.Size{} }

func (r *toastsLook) layout(size fyne.Size) {
	gap := 2 * sizeOf(r.layer, fynetheme.SizeNamePadding)
	width := min(size.Width-2*gap, 460*textFactor(r.layer))
	y := size.Height - gap
	for _, card := range slices.Backward(r.layer.toasts.cards) {
		card.Resize(fyne.NewSize(width, card.Size().Height))
		height := card.MinSize().Height
		y -= height
		card.Move(fyne.NewPos(size.Width-gap-width, y))
		card.Resize(fyne.NewSize(width, height))
		y -= gap / 2
	}
}

func (r *toastsLook) draw() {
	for _, card := range r.layer.toasts.cards {
		card.Refresh()
	}
}

// toastIcon returns the icon of a kind.
func toastIcon(kind ToastKind) theme.IconName {
	switch kind {
	case ToastProblem:
		return theme.IconWarning
	case ToastNote:
		return theme.IconInfo
	case ToastDone:
	}
	return theme.IconCheck
}
