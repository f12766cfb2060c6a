package app

import (
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
	"sync/atomic"
)

// Config is what a session needs from outside.
type Config struct {
	Clock Clock
	// Background runs functions one after the other, in order, off the user interface's thread.
	Background func(func())
	// Foreground runs a function on the user interface's thread, in the order in which they come.
	Foreground func(func())
	Log        *slog.Logger
}

// Session is an open workshop file with its strategy in memory. All methods may be called from any goroutine; none of
// them waits for the disk, except Close.
type Session struct {
	file File
	cfg  Config

	strategy atomic.Pointer[Strategy]

	mu        sync.Mutex
	state     SaveState
	undo      string
	redo      string
	listeners map[int]func(Event)
	nextID    int

	unsaved []Edit // touched by the background only, like closed
	closed  bool
}

// SaveState says whether everything that was entered is on disk.
type SaveState struct {
	Pending int       // edits that are not on disk yet, those included that the disk did not take
	SavedAt Timestamp // the last time that everything was
	Err     error     // why the last attempt to write failed; nil when it did not
}

// NewSession loads the strategy of a file. It reads the disk: call it off the user interface's thread.
func NewSession(f File, cfg Config) (*Session, error) {
	st, err := f.Load()
	if err != nil {
		return nil, err
	}
	s := &Session{file: f, cfg: cfg, listeners: map[int]func(Event){}}
	s.strategy.Store(st)
	s.undo, s.redo = f.History()
	s.state.SavedAt = TimestampOf(cfg.Clock())
	return s, nil
}

// Strategy returns the strategy as it is now. It never changes; after an edit there is a new one.
func (s *Session) Strategy() *Strategy { return s.strategy.Load() }

// Path is where the file lies.
func (s *Session) Path() string { return s.file.Path() }

// Writable is false when the file was opened read-only.
func (s *Session) Writable() bool { return s.file.Writable() }

// Today is the current day in the user's time zone.
func (s *Session) Today() Date { return DateOf(s.cfg.Clock()) }

// State returns the state of saving.
func (s *Session) State() SaveState {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state
}

// History returns the labels of the edits that Undo and Redo would act on; empty when there is none.
func (s *Session) History() (undo, redo string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.undo, s.redo
}

// Do has an edit built, checked and written in the background. Listeners hear of the result.
//
// When the disk fails, the edit still takes effect in memory and is written again with the next edit or Retry, so that
// nothing that was entered is lost while the program runs.
func (s *Session) Do(build Build) {
	s.pend(1)
	s.cfg.Background(func() {
		cur := s.Strategy()
		edit, err := s.build(build, cur)
		if err != nil {
			s.pend(-1)
			s.emit(Event{Label: edit.Label, Err: err})
			return
		}
		if edit.Empty() {
			s.pend(-1)
			s.emit(Event{Origin: FromSaving})
			return
		}
		s.unsaved = append(s.unsaved, edit)
		s.settle(cur.With(edit.Put, edit.Delete), eventOf(edit, FromEdit, cur))
	})
}

// errClosed is what an edit gets that comes after the file was released.
var errClosed = errors.New("app: the session is closed")

func (s *Session) build(build Build, cur *Strategy) (Edit, error) {
	if s.closed {
		return Edit{}, errClosed
	}
	if !s.file.Writable() {
		return Edit{}, NewError(CodeReadOnly, nil)
	}
	edit, err := s.guarded(build, cur)
	if err != nil {
		return edit, err
	}
	label := edit.Label
	edit, err = edit.Prepared(cur, s.cfg.Clock)
	edit.Label = label
	return edit, err
}

// guarded runs a build. A panic in it is a mistake of the program: it costs this edit, and must not end the program.
func (s *Session) guarded(build Build, cur *Strategy) (edit Edit, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("app: panic in an edit: %v", p)
			s.cfg.Log.Error("edit", "err", err, "stack", string(debug.Stack()))
		}
	}()
	return build(cur)
}

// Retry writes what could not be written before.
func (s *Session) Retry() {
	s.cfg.Background(func() {
		if len(s.unsaved) > 0 {
			s.settle(s.Strategy(), Event{Origin: FromSaving})
		}
	})
}

// Undo takes back the newest edit.
func (s *Session) Undo() { s.replay(FromUndo, s.file.Undo) }

// Redo does again what was undone last.
func (s *Session) Redo() { s.replay(FromRedo, s.file.Redo) }

func (s *Session) replay(origin Origin, move func(Timestamp) (Applied, error)) {
	s.pend(1)
	s.cfg.Background(func() {
		applied, err := s.move(move)
		s.pend(-1)
		if err != nil {
			s.emit(Event{Origin: origin, Err: err})
			return
		}
		before := s.Strategy()
		next := before.With(applied.Put, applied.Delete)
		next.Revision = applied.Revision
		s.strategy.Store(next)
		s.saved()
		s.emit(eventOf(Edit{Label: applied.Label, Put: applied.Put, Delete: applied.Delete}, origin, before))
	})
}

// move undoes or redoes in the file, after what is not on disk yet was written. When the disk fails, nothing has changed.
func (s *Session) move(move func(Timestamp) (Applied, error)) (Applied, error) {
	switch {
	case s.closed:
		return Applied{}, errClosed
	case !s.file.Writable():
		return Applied{}, NewError(CodeReadOnly, nil)
	case len(s.unsaved) > 0 && !s.settle(s.Strategy(), Event{Origin: FromSaving}):
		return Applied{}, NewError(CodeUnsaved, nil)
	}
	applied, err := move(TimestampOf(s.cfg.Clock()))
	if err != nil && CodeOf(err) != CodeNothingToUndo && CodeOf(err) != CodeNothingToRedo {
		s.cfg.Log.Error("undo", "path", s.Path(), "err", err)
	}
	return applied, err
}

// Snapshot copies the file into the user's data folder, in the background.
func (s *Session) Snapshot() {
	if !s.Writable() {
		return
	}
	s.cfg.Background(func() {
		if s.closed {
			return
		}
		if err := s.file.Snapshot(); err != nil {
			s.cfg.Log.Error("snapshot", "path", s.Path(), "err", err)
		}
	})
}

// Settled runs fn in the background, once everything that was asked for before was done or has failed.
func (s *Session) Settled(fn func()) { s.cfg.Background(fn) }

// CopyTo writes a complete copy of the file, in the background; done runs on the user interface's thread.
func (s *Session) CopyTo(path string, done func(error)) {
	s.cfg.Background(func() {
		err := errClosed
		if !s.closed {
			err = s.file.CopyTo(path)
		}
		s.cfg.Foreground(func() { done(err) })
	})
}

// Close writes what is left, releases the file and waits until that is done. It returns why the last edits could not be
// written, if so. A second Close does nothing.
func (s *Session) Close() error {
	result := make(chan error, 1)
	s.cfg.Background(func() {
		if s.closed {
			result <- nil
			return
		}
		var err error
		if len(s.unsaved) > 0 && !s.settle(s.Strategy(), Event{Origin: FromSaving}) {
			err = s.State().Err
		}
		s.closed = true
		result <- errors.Join(err, s.file.Close())
	})
	return <-result
}
