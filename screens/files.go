package screens

import (
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// patience is how long work may take before the user is told that it goes on.
const patience = 300 * time.Millisecond

// Open opens a workshop file. What stands in the way is said together with the ways out.
func (s *Shell) Open(path string) {
	s.leave(func() { s.load(path, s.p.Files.Open) })
}

func (s *Shell) openReadOnly(path string) { s.load(path, s.p.Files.OpenReadOnly) }

// Create makes a workshop file whose content is edit, and opens it.
func (s *Shell) Create(path string, replace bool, edit app.Edit) {
	edit.At = app.TimestampOf(s.p.Clock())
	s.leave(func() {
		s.load(path, func(path string) (app.File, error) { return s.p.Files.Create(path, replace, edit) })
	})
}

// load opens a file in the background and shows it.
func (s *Shell) load(path string, open func(string) (app.File, error)) {
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
			s.showWorkshop(session, queue)
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
	widgets.Ask(s.window, q)
	if s.open == nil {
		s.ShowWelcome()
	}
}

// dropped opens the workshop file that was dropped on the window.
func (s *Shell) dropped(files []fyne.URI) {
	if len(files) == 0 || s.modal() {
		return
	}
	s.Open(files[0].Path())
}
