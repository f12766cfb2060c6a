package screens

import (
	"kifahrplan/app/library"
	"kifahrplan/screens/chooser"
	"kifahrplan/screens/collection"
	"kifahrplan/screens/widgets"
)

// saveOwnItems saves items of the moderator's own for the next municipality.
func (s *Shell) saveOwnItems() { collection.Save(host{s, s.open.session}, s.collectionDesk()) }

// loadOwnItems takes items over from such a file.
func (s *Shell) loadOwnItems() { collection.Load(host{s, s.open.session}, s.collectionDesk()) }

// previewOwnItems shows what a file of own items holds that was dropped on the window. It needs a workshop to go into.
func (s *Shell) previewOwnItems(path string) {
	if s.open == nil {
		t := s.words.T
		widgets.Inform(s.window, t("ownitems.load.title"), t("ownitems.load.noworkshop"), t("shell.close"), nil)
		return
	}
	collection.Preview(host{s, s.open.session}, s.collectionDesk(), path)
}

func (s *Shell) collectionDesk() collection.Desk {
	w, extensions := s.open, []string{library.CollectionExtension}
	return collection.Desk{
		Files: s.p.Files, Words: s.p.Words, Background: s.background, Foreground: s.p.Foreground,
		ChooseTarget: func(title, verb, name string, then func(path string)) {
			r := chooser.Request{Title: title, Confirm: verb, Name: name, Extensions: extensions}
			s.chooseNew(r, func(path string, _ bool) { then(path) })
		},
		ChooseFile: func(title string, then func(path string)) {
			s.choose(chooser.Request{
				Purpose: chooser.OpenFile, Title: title, Confirm: s.words.T("chooser.open"), Start: s.lastFolder(), Extensions: extensions,
				Chosen: func(path string, _ bool) { then(path) },
			})
		},
		Open: func() bool { return s.open == w },
		Undo: s.undo,
	}
}
