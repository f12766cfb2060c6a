package screens

import (
	"strings"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// historyTopic is the topic of toasts about the newest edit. The next edit takes them away: what they offer, to undo it for
// example, would then mean something else.
const historyTopic = "history"

// announce says what an undo or a deletion did. A deletion is not asked about beforehand: its toast offers the undo.
func (s *Shell) announce(ev app.Event) {
	name := s.words.T(ev.Label)
	switch {
	case ev.Origin == app.FromUndo:
		s.Offer(s.words.T("shell.undone", "Name", name+s.goToChanged(ev)), s.words.T("shell.redo"), s.redo)
	case ev.Origin == app.FromRedo:
		s.Offer(s.words.T("shell.redone", "Name", name+s.goToChanged(ev)), s.words.T("shell.undo"), s.undo)
	case strings.HasSuffix(ev.Label, ".deleted"):
		s.Offer(name+s.titleOf(ev), s.words.T("shell.undo"), s.undo)
	}
}

// goToChanged shows what an undo or a redo changed, wherever that is, and returns its title; see titleOf. The overview
// stays: it shows the change in its numbers.
func (s *Shell) goToChanged(ev app.Event) (title string) {
	if len(ev.Refs) == 0 {
		return ""
	}
	if s.open.show.presenting() { // the room stays where it is
		return s.titleOf(ev)
	}
	route, at := screen.RouteTo(ev.Refs[0]), 0
	for i, ref := range ev.Refs {
		if screen.Edits(s.open.page, ref.Kind) {
			route, at = screen.Route{Page: s.open.page, Record: ref.ID}, i
			break
		}
	}
	_, there := s.open.session.Strategy().Find(ev.Refs[at])
	if !there {
		route.Record = ""
	}
	switch {
	case s.open.page == screen.Overview:
	case route.Page != s.open.page:
		s.Go(route)
	case there:
		s.open.screens[route.Page].Choose(route.Record)
	}
	return s.titleOf(ev)
}

// titleOf is the title of the one record that an event is about, to be put behind the edit's name. A deletion is about what
// was deleted, whatever else it had to change.
func (s *Shell) titleOf(ev app.Event) string {
	records := ev.Gone
	if len(records) == 0 {
		for _, ref := range ev.Refs {
			r, _ := s.open.session.Strategy().Find(ref)
			records = append(records, r)
		}
	}
	if len(records) != 1 || app.TitleOf(records[0], s.words) == "" {
		return ""
	}
	return s.words.T("shell.quoted", "Title", app.TitleOf(records[0], s.words))
}

// undo takes back the newest edit. In a field that edits no record, like the search, it undoes the typing there, also in a
// dialog.
func (s *Shell) undo() {
	if s.forward(&fyne.ShortcutUndo{}) || s.open == nil || s.modal() {
		return
	}
	s.flushers.FlushAll()
	s.open.session.Undo()
}

// redo does again what was undone last.
func (s *Shell) redo() {
	if s.forward(&fyne.ShortcutRedo{}) || s.open == nil || s.modal() {
		return
	}
	s.flushers.FlushAll()
	s.open.session.Redo()
}

// forward gives an undo or redo to the focused field when that edits no record.
func (s *Shell) forward(shortcut fyne.Shortcut) bool {
	switch field := s.window.Canvas().Focused().(type) {
	case *widgets.Search:
		field.TypedShortcut(shortcut)
		return true
	case *widgets.Entry:
		if !field.Bound {
			field.TypedShortcut(shortcut)
		}
		return !field.Bound
	}
	return false
}
