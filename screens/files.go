package screens

import (
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/collection"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/survey"
	"kifahrplan/screens/widgets"
)

// patience is how long work may take before the user is told that it goes on.
const patience = 300 * time.Millisecond

// Open opens a workshop file. What stands in the way is said together with the ways out. The one that is open stays so
// until the other is.
func (s *Shell) Open(path string) {
	if !s.isOpen(path) {
		s.load(path, s.p.Files.Open, func() {})
	}
}

func (s *Shell) openReadOnly(path string) { s.load(path, s.p.Files.OpenReadOnly, func() {}) }

// Create makes a workshop file whose content is edit, and opens it.
func (s *Shell) Create(path string, replace bool, edit app.Edit) {
	s.create(path, replace, edit, func() {})
}

func (s *Shell) create(path string, replace bool, edit app.Edit, created func()) {
	edit.At = app.TimestampOf(s.p.Clock())
	load := func() {
		s.load(path, func(path string) (app.File, error) { return s.p.Files.Create(path, replace, edit) }, func() {
			created()
			s.Go(screen.Route{Page: screen.Overview}) // it says what to begin with
		})
	}
	if s.isOpen(path) { // a file cannot be replaced while it is open
		s.leave(load, func() {})
		return
	}
	load()
}

// isOpen tells whether a file is the open one.
func (s *Shell) isOpen(path string) bool {
	abs, err := filepath.Abs(path)
	return err == nil && s.open != nil && s.open.session.Path() == abs
}

// load opens a file in the background, shows it in place of the open one, and calls opened.
func (s *Shell) load(path string, open func(string) (app.File, error), opened func()) {
	if s.opening {
		return
	}
	s.opening = true
	idle := s.busy(s.words.T("shell.opening", "Name", filepath.Base(path)))
	s.background(func() {
		session, queue, err := s.start(path, open)
		s.p.Foreground(func() {
			s.opening = false
			idle()
			if err != nil {
				s.openFailed(path, err)
				return
			}
			opens := &workshop{session: session, queue: queue}
			s.leave(func() {
				s.showWorkshop(opens)
				opened()
			}, func() { s.background(func() { s.logClosing(opens) }) })
		})
	})
}

func (s *Shell) start(path string, open func(string) (app.File, error)) (*app.Session, *app.Queue, error) {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	file, err := open(path)
	if err != nil {
		return nil, nil, err
	}
	cfg := app.Config{Clock: s.p.Clock, Foreground: s.p.Foreground, Log: s.p.Log, Background: func(fn func()) { fn() }}
	var queue *app.Queue
	if !s.p.Inline {
		queue = app.NewQueue()
		cfg.Background = queue.Add
	}
	session, err := app.NewSession(file, cfg)
	if err != nil {
		_ = file.Close() // the first error is the one to show
		return nil, nil, err
	}
	return session, queue, nil
}

// busy says that something goes on, when it takes long. Idle ends that.
func (s *Shell) busy(text string) (idle func()) {
	if s.p.Inline {
		return func() {}
	}
	var over bool
	timer := time.AfterFunc(patience, func() {
		s.p.Foreground(func() {
			if !over {
				s.Toast(text)
			}
		})
	})
	return func() {
		over = true
		timer.Stop()
	}
}

// openFailed says why a file could not be opened and offers what can be done.
func (s *Shell) openFailed(path string, err error) {
	s.p.Log.Error("open", "path", path, "err", err)
	t := s.words.T
	q := widgets.Question{
		Title: t("shell.notopened"), Text: s.words.Error(err, s.p.Directories.Log), Cancel: t("shell.close"),
	}
	switch app.CodeOf(err) {
	case app.CodeFileLocked, app.CodeFileNewer, app.CodeFileNoWrite:
		q.Cancel = t("shell.cancel")
		q.Buttons = append(q.Buttons, widgets.Answer{Label: t("shell.openreadonly"), Importance: widgets.Primary, Do: func() { s.openReadOnly(path) }})
	case app.CodeFileDamaged, app.CodeFileMissing, app.CodeFileEmpty:
		q.Buttons = append(q.Buttons, widgets.Answer{Label: t("shell.snapshots"), Importance: widgets.Primary, Do: func() { s.showSnapshots(path) }})
	}
	if s.open == nil {
		s.ShowWelcome()
	}
	widgets.Ask(s.window, q)
}

// dropped opens the file that was dropped on the window: a workshop, or what goes into the open one: own items, or
// questionnaires that were filled in, as many as there are.
func (s *Shell) dropped(files []fyne.URI) {
	if len(files) == 0 || s.modal() {
		return
	}
	var answers []string
	for _, f := range files {
		if survey.Is(f.Path()) {
			answers = append(answers, f.Path())
		}
	}
	path := files[0].Path()
	switch {
	case len(answers) > 0:
		s.previewQuestionnaires(answers)
	case collection.Is(path):
		s.previewOwnItems(path)
	default:
		s.Open(path)
	}
}
