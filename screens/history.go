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

// undo takes back the newest edit. In a field that edits no record, like the search, it undoes the typing there.
func (s *Shell) undo() {
	if s.forward(&fyne.ShortcutUndo{}) || s.open == nil {
		return
	}
	s.flushers.FlushAll()
	s.open.session.Undo()
}

// redo does again what was undone last.
func (s *Shell) redo() {
	if s.forward(&fyne.ShortcutRedo{}) || s.open == nil {
		return
	}
	s.flushers.FlushAll()
	s.open.session.Redo()
}

// recordEditor is a field that may edit a record.
type recordEditor interface{ EditsRecord() bool }

// forward gives an undo or redo to the focused field when that edits no record.
func (s *Shell) forward(shortcut fyne.Shortcut) bool {
	focused := s.window.Canvas().Focused()
	field, ok := focused.(recordEditor)
	if !ok || field.EditsRecord() {
		return false
	}
	target, ok := focused.(fyne.Shortcutable)
	if ok {
		target.TypedShortcut(shortcut)
	}
	return ok
}
