package screens

import (
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/moderation"
	"kifahrplan/screens/presenter"
	"kifahrplan/screens/screen"
)

// show is what the room sees of a workshop on the projector: the presenter view in place of the pages, and the same in a
// second window, while the pages stay in the first.
type show struct {
	shell  *Shell
	w      *workshop
	course *presenter.Course
	view   *presenter.View // in the window itself; nil while the pages are shown

	window     fyne.Window     // the second one; nil when there is none
	projection *presenter.View // in it

	stopTick func() // nil while no time passes
	closed   bool
}

func newShow(s *Shell, w *workshop) *show {
	p := &show{shell: s, w: w, course: presenter.NewCourse(w.session, s.localNow)}
	p.course.OnMove = func() { p.each((*presenter.View).Update) }
	p.course.OnCards = func(by int) { p.each(func(v *presenter.View) { v.TurnCards(by) }) }
	return p
}

// each does something with every view that is open.
func (p *show) each(do func(*presenter.View)) {
	for _, view := range []*presenter.View{p.view, p.projection} {
		if view != nil {
			do(view)
		}
	}
}

// moderationDesk is what the page of the moderation needs beyond the host.
func (s *Shell) moderationDesk() moderation.Desk {
	w := s.open
	return moderation.Desk{
		Now: s.localNow, Present: s.present,
		Project:   func() { w.show.project() },
		Projected: func() bool { return w.show.window != nil },
	}
}

// presenting tells whether the presenter view is in place of the pages.
func (p *show) presenting() bool { return p != nil && p.view != nil }

// present puts the presenter view in place of the pages. While no step is running it begins with the given one, or with the
// one that is chosen on the page.
func (s *Shell) present(step app.ID) {
	if s.open == nil || s.modal() || s.open.show.presenting() {
		return
	}
	p := s.open.show
	s.flushers.FlushAll()
	if chosen := s.open.screens[s.open.page].Chosen(); step == "" {
		if _, ok := s.open.session.Strategy().Agenda.Get(chosen); ok {
			step = chosen
		}
	}
	p.course.Show(step)
	s.window.SetMainMenu(nil)
	s.window.SetContent(s.window.Content()) // Fyne gives the room of a menu that goes to nobody
	s.menuShown = ""
	p.enter()
	p.tickOn()
}

// enter shows a new presenter view.
func (p *show) enter() {
	s := p.shell
	p.view = presenter.New(host{s, p.w.session}, p.course, p.leave)
	s.body.Objects = []fyne.CanvasObject{p.view}
	s.body.Refresh()
	p.view.Focus()
}

// leave goes back to the page.
func (p *show) leave() {
	s := p.shell
	if !p.presenting() || s.modal() {
		return
	}
	p.view.Leave()
	p.view = nil
	s.window.SetFullScreen(false)
	s.window.Canvas().Unfocus()
	s.body.Objects = []fyne.CanvasObject{p.w.frame}
	s.body.Refresh()
	s.showState()
	s.Go(screen.Route{Page: p.w.page})
}

// rebuild makes what is shown anew: language, size or colours changed.
func (p *show) rebuild() {
	if p == nil || p.closed {
		return
	}
	if p.presenting() {
		p.view.Leave()
		p.enter()
	}
	if p.window != nil {
		p.window.SetTitle(p.shell.words.T("presenter.window"))
		p.fill()
	}
	p.tickOn()
}

// changed shows what an edit did.
func (p *show) changed(ev app.Event) {
	p.course.Follow()
	p.each(func(v *presenter.View) { v.Changed(ev) })
	p.tickOn()
}

// typedKey hears keys while the presenter view is shown, and tells whether it is.
func (p *show) typedKey(ev *fyne.KeyEvent) bool {
	switch {
	case !p.presenting():
		return false
	case ev.Name == fyne.KeyEscape:
		p.leave()
	case ev.Name == fyne.KeyF11:
		p.shell.window.SetFullScreen(!p.shell.window.FullScreen())
	default:
		p.view.Key(ev)
	}
	return true
}

// tickOn lets time pass while somebody looks, or while a step is running.
func (p *show) tickOn() {
	_, running := p.w.session.Strategy().RunningStep()
	if p.closed || p.stopTick != nil || !running && p.view == nil && p.projection == nil {
		return
	}
	p.stopTick = p.shell.after(time.Second, p.tick)
}

// tick shows that a second has passed.
func (p *show) tick() {
	p.stopTick = nil
	if p.projection != nil {
		p.projection.Tick()
	}
	if p.view != nil {
		p.view.Tick()
	} else if page, ok := p.w.screens[p.w.page].(moderation.Ticker); ok {
		page.Tick()
	}
	p.tickOn()
}

// close ends the show with the workshop.
func (p *show) close() {
	p.closed = true
	if p.stopTick != nil {
		p.stopTick()
		p.stopTick = nil
	}
	if p.view != nil {
		p.view.Leave()
		p.view = nil
		p.shell.window.SetFullScreen(false)
	}
	if p.window != nil && !p.shell.ended {
		p.window.Close()
	}
}
