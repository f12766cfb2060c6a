package widgets

import "fyne.io/fyne/v2"

// Parent is a widget of a screen's own that shows others; FocusScroll looks through it.
type Parent interface {
	Parts() []fyne.CanvasObject
}

// revealable is part of every widget that can have the focus: it tells the scroll around it when that happens.
type revealable struct{ reveal func(fyne.CanvasObject) }

func (r *revealable) onReveal(f func(fyne.CanvasObject)) { r.reveal = f }

func (r *revealable) revealed(o fyne.CanvasObject) {
	if r.reveal != nil {
		r.reveal(o)
	}
}

// revealer is any widget with a revealable in it.
type revealer interface {
	onReveal(f func(fyne.CanvasObject))
}

// watchFocus asks all widgets below o to call f when they get the focus.
func watchFocus(o fyne.CanvasObject, f func(fyne.CanvasObject)) {
	if r, ok := o.(revealer); ok {
		r.onReveal(f)
	}
	switch o := o.(type) {
	case *FocusScroll: // it watches its own content, and tells once that has been scrolled
	case *fyne.Container:
		for _, child := range o.Objects {
			watchFocus(child, f)
		}
	case Parent:
		for _, child := range o.Parts() {
			watchFocus(child, f)
		}
	}
}
