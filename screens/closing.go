package screens

import (
	"cmp"
	"errors"
	"time"

	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// leave writes what is left of the open workshop, closes it, and goes on with then. When the disk refuses, the workshop
// stays open and the user decides; stay is called when that is to stay.
func (s *Shell) leave(then, stay func()) {
	w := s.open
	if w == nil {
		then()
		return
	}
	s.flushers.FlushAll()
	s.background(func() {
		w.settle()
		s.p.Foreground(func() {
			if s.open != w {
				stay()
				return
			}
			if w.session.State().Err != nil {
				s.askUnsaved(w, then, stay)
				return
			}
			s.drop(w, then)
		})
	})
}

// settle waits until everything that was entered was tried to be written.
func (w *workshop) settle() {
	w.session.Retry()
	done := make(chan struct{})
	w.session.Settled(func() { close(done) })
	<-done
}

// drop closes a workshop, whatever is left of it.
func (s *Shell) drop(w *workshop, then func()) {
	w.stop()
	s.open = nil
	s.background(func() {
		s.logClosing(w)
		s.p.Foreground(then)
	})
}

// logClosing closes a workshop of which nothing is left to be written.
func (s *Shell) logClosing(w *workshop) {
	if err := w.close(); err != nil {
		s.p.Log.Error("close", "path", w.session.Path(), "err", err)
	}
}

func (w *workshop) close() error {
	err := w.session.Close()
	if w.queue != nil {
		w.queue.Close()
	}
	return err
}

// askUnsaved tells that the disk refuses and offers the ways out.
func (s *Shell) askUnsaved(w *workshop, then, stay func()) {
	t := s.words.T
	widgets.Ask(s.window, widgets.Question{
		Title:  t("shell.unsaved.title"),
		Text:   s.words.Error(w.session.State().Err, s.p.Directories.Log) + "\n\n" + t("shell.unsaved.text"),
		Cancel: t("shell.unsaved.stay"), Cancelled: stay,
		Buttons: []widgets.Answer{
			{Label: t("shell.unsaved.retry"), Importance: widgets.Primary, Do: func() { s.leave(then, stay) }},
			{Label: t("shell.unsaved.leave"), Importance: widgets.Danger, Do: func() { s.drop(w, then) }},
		},
	})
}

// Quit leaves the program as a user does: everything is written first.
func (s *Shell) Quit() { s.leave(s.end, func() {}) }

// end closes the window. Everything is on disk by then. Now and then the toolkit closes its windows and does not come to an
// end: nobody sees the program any more, so that it has to end without it.
func (s *Shell) end() {
	s.app.Quit()
	if s.p.Exit != nil {
		s.hung = time.AfterFunc(cmp.Or(s.p.Patience, 5*time.Second), func() {
			s.p.Log.Error("the toolkit did not end")
			s.p.Exit(0)
		})
	}
}

// closeWorkshop goes back to the welcome screen.
func (s *Shell) closeWorkshop() { s.leave(s.ShowWelcome, func() {}) }

// Shutdown writes what is left after the window is gone, however it went. It runs on the main thread when the user
// interface no longer does, and may wait.
func (s *Shell) Shutdown() error {
	s.flushers.FlushAll()
	var err error
	if w := s.open; w != nil {
		s.open = nil
		w.stop()
		err = w.close()
	}
	return errors.Join(err, s.p.Settings.Save(s.remembered()))
}

// remembered returns the settings with the window's size as it is.
func (s *Shell) remembered() app.Settings {
	now := s.settings
	if size := s.window.Canvas().Size(); size.Width > 0 {
		now.Width, now.Height = size.Width, size.Height
	}
	return now.Normal()
}
