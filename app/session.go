package app

import (
	"errors"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
)

// Config is what a session needs from outside.
type Config struct {
	Clock Clock
	// Background runs functions one after the other, in order, off the user interface's thread.
	Background func(func())
	// Foreground runs a function on the user interface's thread.
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

	unsaved []Edit // touched by the background only
}

// SaveState says whether everything that was entered is on disk.
type SaveState struct {
	Pending int       // edits that are not on disk yet
	SavedAt Timestamp // the last time that everything was
	Err     error     // why the last attempt to write failed; nil when it did not
}

// Event tells listeners what happened. They run on the user interface's thread.
type Event struct {
	Kinds  []Kind // of the records that changed; empty when only the state of saving did
	Refs   []Ref
	Origin Origin
	Label  string // of the edit
	Err    error  // the edit was refused; nothing changed
}

// Touches tells whether records of one of the kinds changed.
func (e Event) Touches(kinds ...Kind) bool {
	return slices.ContainsFunc(kinds, func(k Kind) bool { return slices.Contains(e.Kinds, k) })
}

// Origin says where a change came from.
type Origin int

// The origins of changes.
const (
	FromEdit Origin = iota
	FromUndo
	FromRedo
	FromSaving // nothing changed but the state of saving
)

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

// Subscribe has fn called after every change, until cancel is called.
func (s *Session) Subscribe(fn func(Event)) (cancel func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := s.nextID
	s.nextID++
	s.listeners[id] = fn
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.listeners, id)
	}
}

// Do has an edit built, checked and written in the background. Listeners hear of the result.
//
// When the disk fails, the edit still takes effect in memory and is written again with the next edit or Retry, so that
// nothing that was entered is lost while the program runs.
func (s *Session) Do(build Build) {
	s.pend(1)
	s.cfg.Background(func() {
		defer s.pend(-1)
		cur := s.Strategy()
		edit, err := s.build(build, cur)
		if err != nil {
			s.emit(Event{Label: edit.Label, Err: err})
			return
		}
		if edit.Empty() {
			s.emit(Event{Origin: FromSaving})
			return
		}
		s.unsaved = append(s.unsaved, edit)
		next := cur.With(edit.Put, edit.Delete)
		if revision, ok := s.flush(); ok {
			next.Revision = revision
		}
		s.strategy.Store(next)
		s.emit(eventOf(edit, FromEdit))
	})
}

func (s *Session) build(build Build, cur *Strategy) (Edit, error) {
	if !s.file.Writable() {
		return Edit{}, NewError(CodeReadOnly, nil)
	}
	edit, err := build(cur)
	if err != nil {
		return edit, err
	}
	return edit.prepare(cur, s.cfg.Clock)
}

// Retry writes what could not be written before.
func (s *Session) Retry() {
	s.cfg.Background(func() {
		if len(s.unsaved) == 0 {
			return
		}
		if revision, ok := s.flush(); ok {
			next := *s.Strategy()
			next.Revision = revision
			s.strategy.Store(&next)
		}
		s.emit(Event{Origin: FromSaving})
	})
}

// flush writes the edits that are not on disk yet, oldest first, and stops at the first failure.
func (s *Session) flush() (revision int64, ok bool) {
	for len(s.unsaved) > 0 {
		applied, err := s.file.Apply(s.unsaved[0])
		if err != nil {
			s.failed(err)
			return 0, false
		}
		s.unsaved = s.unsaved[1:]
		revision = applied.Revision
	}
	s.saved()
	return revision, true
}

// Undo takes back the newest edit.
func (s *Session) Undo() { s.replay(FromUndo, s.file.Undo) }

// Redo does again what was undone last.
func (s *Session) Redo() { s.replay(FromRedo, s.file.Redo) }

func (s *Session) replay(origin Origin, move func(Timestamp) (Applied, error)) {
	s.pend(1)
	s.cfg.Background(func() {
		defer s.pend(-1)
		if err := s.replayable(); err != nil {
			s.emit(Event{Origin: origin, Err: err})
			return
		}
		applied, err := move(TimestampOf(s.cfg.Clock()))
		if err != nil {
			if CodeOf(err) == "" || CodeOf(err) == CodeFileWrite {
				s.failed(err)
			}
			s.emit(Event{Origin: origin, Err: err})
			return
		}
		next := s.Strategy().With(applied.Put, applied.Delete)
		next.Revision = applied.Revision
		s.strategy.Store(next)
		s.saved()
		s.emit(eventOf(Edit{Label: applied.Label, Put: applied.Put, Delete: applied.Delete}, origin))
	})
}

func (s *Session) replayable() error {
	if !s.file.Writable() {
		return NewError(CodeReadOnly, nil)
	}
	if len(s.unsaved) == 0 {
		return nil
	}
	if _, ok := s.flush(); !ok {
		return NewError(CodeUnsaved, nil)
	}
	return nil
}

// Snapshot copies the file into the user's data folder, in the background.
func (s *Session) Snapshot() {
	if !s.Writable() {
		return
	}
	s.cfg.Background(func() {
		if err := s.file.Snapshot(); err != nil {
			s.cfg.Log.Error("snapshot", "path", s.Path(), "err", err)
		}
	})
}

// CopyTo writes a complete copy of the file, in the background; done runs on the user interface's thread.
func (s *Session) CopyTo(path string, done func(error)) {
	s.cfg.Background(func() {
		err := s.file.CopyTo(path)
		s.cfg.Foreground(func() { done(err) })
	})
}

// Close writes what is left, releases the file and waits until that is done. It returns why the last edits could not be
// written, if so.
func (s *Session) Close() error {
	result := make(chan error, 1)
	s.cfg.Background(func() {
		var err error
		if len(s.unsaved) > 0 {
			if _, ok := s.flush(); !ok {
				err = s.State().Err
			}
		}
		result <- errors.Join(err, s.file.Close())
	})
	return <-result
}

func (s *Session) pend(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.state.Pending += n
}

func (s *Session) saved() {
	undo, redo := s.file.History()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.undo, s.redo = undo, redo
	s.state.SavedAt, s.state.Err = TimestampOf(s.cfg.Clock()), nil
}

func (s *Session) failed(err error) {
	s.cfg.Log.Error("write", "path", s.Path(), "unsaved", len(s.unsaved), "err", err)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.state.Err = err
}

func eventOf(e Edit, origin Origin) Event {
	ev := Event{Origin: origin, Label: e.Label}
	for _, r := range e.Put {
		ev.Refs = append(ev.Refs, RefOf(r))
	}
	ev.Refs = append(ev.Refs, e.Delete...)
	for _, ref := range ev.Refs {
		if !slices.Contains(ev.Kinds, ref.Kind) {
			ev.Kinds = append(ev.Kinds, ref.Kind)
		}
	}
	return ev
}

func (s *Session) emit(ev Event) {
	s.cfg.Foreground(func() {
		for _, fn := range s.snapshotListeners() {
			fn(ev)
		}
	})
}

func (s *Session) snapshotListeners() []func(Event) {
	s.mu.Lock()
	defer s.mu.Unlock()
	ids := make([]int, 0, len(s.listeners))
	for id := range s.listeners {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	out := make([]func(Event), len(ids))
	for i, id := range ids {
		out[i] = s.listeners[id]
	}
	return out
}
