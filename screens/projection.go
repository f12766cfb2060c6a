package screens

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/presenter"
)

// The size of the second window before it fills the projector.
const (
	projectionWidth  = 960
	projectionHeight = 600
)

// project opens the second window, or closes it. Fyne can neither choose a screen for it nor ask which there are, so the
// moderator moves it there.
func (p *show) project() {
	if p.window != nil {
		p.window.Close()
		return
	}
	s := p.shell
	w := s.app.NewWindow(s.words.T("presenter.window"))
	p.window, p.course.Projected = w, true
	w.SetIcon(Icon())
	w.SetPadded(false)
	w.SetOnClosed(p.projectionClosed)
	w.Canvas().SetOnTypedKey(p.projectionKey)
	p.fill()
	w.Resize(fyne.NewSize(projectionWidth, projectionHeight))
	w.Show()
	p.tickOn()
	s.Toast(s.words.T("presenter.window.hint"))
	p.course.OnMove() // the notes
}

// fill puts a new view into the second window.
func (p *show) fill() {
	p.projection = presenter.NewProjection(host{p.shell, p.w.session}, p.course)
	p.window.SetContent(p.projection)
}

// projectionKey lets the room be led from the second window as well: F11 fills the screen, Escape undoes that and then closes.
func (p *show) projectionKey(ev *fyne.KeyEvent) {
	switch {
	case ev.Name == fyne.KeyF11:
		p.window.SetFullScreen(!p.window.FullScreen())
	case ev.Name == fyne.KeyEscape && p.window.FullScreen():
		p.window.SetFullScreen(false)
	case ev.Name == fyne.KeyEscape:
		p.window.Close()
	default:
		p.projection.Key(ev)
	}
}

// projectionClosed forgets the second window, whoever closed it, and tells the page, whose button says what it does now.
func (p *show) projectionClosed() {
	p.window, p.projection, p.course.Projected = nil, nil, false
	p.course.OnMove()
	if page, built := p.w.screens[p.w.page]; built && !p.closed {
		page.Changed(app.Event{})
	}
}
