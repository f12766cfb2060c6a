package screens

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"kifahrplan/app"
	"kifahrplan/screens/classify"
	"kifahrplan/screens/decisions"
	"kifahrplan/screens/followup"
	"kifahrplan/screens/frame"
	"kifahrplan/screens/guidelines"
	"kifahrplan/screens/integration"
	"kifahrplan/screens/inventory"
	"kifahrplan/screens/moderation"
	"kifahrplan/screens/overview"
	"kifahrplan/screens/participation"
	"kifahrplan/screens/positions"
	"kifahrplan/screens/preferences"
	"kifahrplan/screens/results"
	"kifahrplan/screens/roadmap"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// workshop is an open file with what is shown of it.
type workshop struct {
	session *app.Session
	queue   *app.Queue // runs the session's background work; nil in tests
	stop    func()     // ends the subscription and the clockwork

	sidebar *sidebar
	header  *header
	stage   *fyne.Container // holds the screen
	page    screen.Page
	screens map[screen.Page]screen.Screen
	stale   map[screen.Page]bool // built screens that missed changes
	frame   fyne.CanvasObject    // sidebar, header and screen
	show    *show                // what the room sees on the projector

	snapshotRevision int64 // what the newest snapshot holds
}

// host is the shell as the screens of one workshop see it. They keep their session beyond the workshop's end: Fyne still
// tells a row that is not shown any more when the pointer leaves it, and the row asks for its record once more.
type host struct {
	*Shell
	session *app.Session
}

// Session implements screen.Host.
func (h host) Session() *app.Session { return h.session }

// build makes the screen of a page.
func (w *workshop) build(s *Shell, p screen.Page) screen.Screen {
	h := host{s, w.session}
	switch p {
	case screen.Frame:
		return frame.New(h, s.frameDesk())
	case screen.Inventory:
		return inventory.New(h)
	case screen.Guidelines:
		return guidelines.New(h)
	case screen.Integration:
		return integration.New(h)
	case screen.AIAct:
		return classify.New(h, s.p.Law)
	case screen.Moderation:
		return moderation.New(h, s.moderationDesk())
	case screen.Participation:
		return participation.New(h)
	case screen.Positions:
		return positions.New(h, positions.Desk{Background: s.background, Foreground: s.p.Foreground})
	case screen.Decisions:
		return decisions.New(h)
	case screen.Roadmap:
		return roadmap.New(h)
	case screen.FollowUp:
		return followup.New(h)
	case screen.Results:
		return results.New(h, s.exportDesk())
	case screen.Preferences:
		return preferences.New(h, s.LanguageName, s.places())
	}
	return overview.New(h)
}

// showWorkshop shows a session that was just opened.
func (s *Shell) showWorkshop(w *workshop) {
	session := w.session
	w.page, w.stage = s.lastPage(), container.NewStack()
	w.snapshotRevision = session.Strategy().Revision
	s.open = w
	unsubscribe := session.Subscribe(s.onEvent)
	stopClock := s.startClockwork(w)
	w.show = newShow(s, w)
	w.stop = func() { unsubscribe(); stopClock(); w.show.close() }
	session.Snapshot()
	if session.Writable() {
		s.SetSettings(func(st *app.Settings) { *st = st.Opened(session.Path()) })
	}
	w.rebuild(s)
}

// lastPage is the page that was open last, or the overview at the first start.
func (s *Shell) lastPage() screen.Page {
	if p := screen.Page(s.settings.Screen); slices.Contains(screen.Pages(), p) {
		return p
	}
	return screen.Overview
}

// rebuild makes the workshop's frame and screens anew and keeps the page and its chosen record.
func (w *workshop) rebuild(s *Shell) {
	var chosen app.ID
	if old, ok := w.screens[w.page]; ok {
		s.flushers.FlushAll()
		chosen = old.Chosen()
	}
	*s.flushers = widgets.Flushers{} // the fields that are built now replace the old ones
	w.screens, w.stale = map[screen.Page]screen.Screen{}, map[screen.Page]bool{}
	w.sidebar, w.header = newSidebar(s), newHeader(s)
	top := container.NewVBox(w.header.content)
	if !w.session.Writable() {
		top.Add(readOnlyBanner(s))
	}
	right := container.New(layout.NewBorderLayout(top, nil, nil, nil), top, w.stage)
	w.frame = container.New(&frameLayout{w.sidebar}, w.sidebar.content, right)
	s.body.Objects = []fyne.CanvasObject{w.frame}
	s.body.Refresh()
	s.Go(screen.Route{Page: w.page, Record: chosen})
	w.show.rebuild()
	s.showState()
}

// Go shows a page and chooses a record on it.
func (s *Shell) Go(r screen.Route) {
	w := s.open
	if w == nil {
		return
	}
	s.flushers.FlushAll()
	shown, ok := w.screens[r.Page]
	if !ok {
		shown = w.build(s, r.Page)
		w.screens[r.Page] = shown
	} else if w.stale[r.Page] {
		shown.Changed(app.Event{Kinds: app.Kinds()})
	}
	delete(w.stale, r.Page)
	w.page = r.Page
	w.stage.Objects = []fyne.CanvasObject{shown.Content()}
	w.stage.Refresh()
	w.sidebar.choose(r.Page)
	tabs, tabbed := shown.(screen.Tabbed)
	toTab := tabbed && r.Tab != ""
	if toTab {
		tabs.OpenTab(r.Tab, r.Record)
	}
	s.refocus(shown)
	if r.Record != "" && !toTab {
		shown.Choose(r.Record)
	}
	if w.page == r.Page && string(r.Page) != s.settings.Screen { // a screen may send a record on to another page
		s.SetSettings(func(st *app.Settings) { st.Screen = string(r.Page) })
	}
}

// refocus takes the focus off what is no longer shown: it would go on taking what is typed. The new screen says where typing
// is to begin. Whoever walks through the sidebar with the keyboard stays there.
func (s *Shell) refocus(shown screen.Screen) {
	if _, walking := s.window.Canvas().Focused().(*widgets.NavItem); walking {
		return
	}
	s.window.Canvas().Unfocus()
	if f, ok := shown.(screen.Focuser); ok {
		f.Focus()
	}
}

// onEvent shows what an edit, an undo or a redo did.
func (s *Shell) onEvent(ev app.Event) {
	w := s.open
	if w == nil {
		return
	}
	if ev.Err != nil {
		s.Fail(ev.Err)
	}
	w.show.changed(ev)
	if len(ev.Kinds) > 0 {
		s.toasts.Drop(historyTopic)
		for page, built := range w.screens {
			if page == w.page && !w.show.presenting() {
				built.Changed(ev)
			} else {
				w.stale[page] = true
			}
		}
		s.announce(ev)
	}
	s.showState()
}
