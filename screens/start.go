package screens

import (
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/chooser"
	"kifahrplan/screens/welcome"
	"kifahrplan/screens/widgets"
)

// ShowWelcome shows the welcome screen.
func (s *Shell) ShowWelcome() {
	s.show(welcome.New(s))
	s.refreshMenu()
}

// ShowNew shows the form for a new workshop. An open one stays open until the new one is there.
func (s *Shell) ShowNew() { welcome.ShowForm(s) }

func (s *Shell) show(content fyne.CanvasObject) {
	s.window.Canvas().Unfocus() // a button that is gone must not be pressed by the next space bar
	s.body.Objects = []fyne.CanvasObject{content}
	s.body.Refresh()
}

// Icon is the program's icon.
func (s *Shell) Icon() fyne.Resource { return Icon() }

// LanguageName names a language in itself.
func (s *Shell) LanguageName(l app.Language) string { return s.p.Words.In(l).T("language.self") }

// Documents is the folder that is proposed for new files.
func (s *Shell) Documents() string { return s.p.Directories.Documents }

// ChooseFile has a workshop file chosen and opens it.
func (s *Shell) ChooseFile() {
	s.choose(chooser.Request{
		Purpose: chooser.OpenFile, Title: s.words.T("shell.choose"), Confirm: s.words.T("chooser.open"),
		Start: s.lastFolder(), Extensions: []string{welcome.Extension},
		Chosen: func(path string, _ bool) { s.Open(path) },
	})
}

// ChooseFolder has a folder chosen.
func (s *Shell) ChooseFolder(start string, then func(folder string)) {
	s.choose(chooser.Request{
		Purpose: chooser.Folder, Title: s.words.T("results.folder.change"), Confirm: s.words.T("chooser.here"), Start: start,
		Chosen: func(path string, _ bool) { then(path) },
	})
}

// chooseTarget has a place for a new workshop file chosen, and asks before a file is replaced.
func (s *Shell) chooseTarget(title, verb, name string, then func(path string, replace bool)) {
	s.chooseNew(chooser.Request{Title: title, Confirm: verb, Name: name, Extensions: []string{welcome.Extension}}, then)
}

// chooseNew has a place for a new file chosen, and asks before a file is replaced.
func (s *Shell) chooseNew(r chooser.Request, then func(path string, replace bool)) {
	r.Purpose, r.Start = chooser.SaveFile, s.lastFolder()
	r.Chosen = func(path string, exists bool) {
		if !exists {
			then(path, false)
			return
		}
		s.askReplace(path, func() { then(path, true) })
	}
	s.choose(r)
}

func (s *Shell) choose(r chooser.Request) {
	r.Window, r.Words, r.Background, r.Foreground = s.window, s.words, s.background, s.p.Foreground
	r.Home = s.p.Directories.Home
	chooser.Show(r)
}

// lastFolder is where the open or the last file lies.
func (s *Shell) lastFolder() string {
	paths := s.settings.Recent
	if s.open != nil {
		paths = append([]string{s.open.session.Path()}, paths...)
	}
	for _, path := range paths {
		if folder := filepath.Dir(path); folder != s.p.Directories.Data { // the sample lies there, where nobody looks
			return folder
		}
	}
	return s.Documents()
}

func (s *Shell) askReplace(path string, replace func()) {
	t := s.words.T
	widgets.Ask(s.window, widgets.Question{
		Title: s.words.N("shell.replace.title", 1), Text: t("shell.replace.text", "Name", filepath.Base(path)), Cancel: t("shell.cancel"),
		Buttons: []widgets.Answer{{Label: t("shell.replace.do"), Importance: widgets.Danger, Do: replace}},
	})
}

// CreateWorkshop makes a workshop file and opens it, after asking when there is one of that name. It calls created once
// that has worked.
func (s *Shell) CreateWorkshop(path string, edit app.Edit, created func()) {
	s.background(func() {
		_, err := os.Stat(path)
		s.p.Foreground(func() {
			if err == nil {
				s.askReplace(path, func() { s.create(path, true, edit, created) })
				return
			}
			s.create(path, false, edit, created)
		})
	})
}

// OpenSample opens the sample workshop as a file of the user's own, made anew each time, so that trying spoils nothing.
func (s *Shell) OpenSample() {
	edit, err := s.p.Sample(s.settings.Language)
	if err != nil {
		s.Fail(err)
		return
	}
	path := filepath.Join(s.p.Directories.Data, s.words.T("shell.samplename")+welcome.Extension)
	s.Create(path, true, edit)
}
