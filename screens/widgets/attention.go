package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// pointed is part of widgets that light up under the pointer.
type pointed struct {
	hovered bool
	redraw  func()
}

// MouseIn is called by Fyne.
func (p *pointed) MouseIn(*desktop.MouseEvent) { p.hover(true) }

// MouseMoved is called by Fyne.
func (p *pointed) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is called by Fyne.
func (p *pointed) MouseOut() { p.hover(false) }

func (p *pointed) hover(on bool) {
	p.hovered = on
	p.redraw()
}

// attended is part of widgets that light up under the pointer and can have the focus, without taking text.
type attended struct {
	pointed
	revealable
	focused bool
	self    fyne.Widget // the widget that this is part of
}

// attend says which widget this is part of.
func (a *attended) attend(self fyne.Widget) {
	a.self, a.redraw = self, self.Refresh
}

// FocusGained is called by Fyne.
func (a *attended) FocusGained() {
	a.focused = true
	a.redraw()
	a.revealed(a.self)
}

// FocusLost is called by Fyne.
func (a *attended) FocusLost() {
	a.focused = false
	a.redraw()
}

// TypedRune is called by Fyne. The space bar presses; everything else is for the window.
func (a *attended) TypedRune(r rune) {
	if r != ' ' {
		passRune(a.self, r)
	}
}
