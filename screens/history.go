package screens

import (
	"strings"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// announce says what an undo or a deletion did. A deletion is not asked about beforehand: its toast offers the undo.
func (s *Shell) announce(ev app.Event) {
	name := s.words.T(ev.Label)
	switch {
	case ev.Origin == app.FromUndo:
		s.toasts.Show(widgets.Toast{Text: s.words.T("shell.undone", "Name", name), ActionLabel: s.words.T("shell.redo"), Action: s.redo})
	case ev.Origin == app.FromRedo:
		s.toasts.Show(widgets.Toast{Text: s.words.T("shell.redone", "Name", name)})
	case strings.HasSuffix(ev.Label, ".deleted"):
		s.toasts.Show(widgets.Toast{Text: name, ActionLabel: s.words.T("shell.undo"), Action: s.undo})
	}
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
