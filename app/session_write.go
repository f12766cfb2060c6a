package app

// settle writes the edits that are not on disk yet, makes next the strategy and tells the listeners. It returns false
// when the disk failed; then next holds in memory all the same.
func (s *Session) settle(next *Strategy, ev Event) bool {
	revision, ok, refused := s.flush()
	if refused != nil {
		next = s.reloaded(next)
		ev = Event{Kinds: Kinds(), Origin: ev.Origin, Label: ev.Label, Err: refused}
	}
	if revision > next.Revision {
		numbered := *next
		numbered.Revision = revision
		next = &numbered
	}
	s.strategy.Store(next)
	s.emit(ev)
	return ok
}

// flush writes the unsaved edits, oldest first. It stops when the disk fails. An edit that the file refuses is dropped:
// it would be refused for ever, and keep everything after it from the disk.
func (s *Session) flush() (revision int64, ok bool, refused error) {
	for len(s.unsaved) > 0 {
		applied, err := s.file.Apply(s.unsaved[0])
		if err != nil && !isRefusal(err) {
			s.failed(err)
			return revision, false, refused
		}
		if err != nil {
			s.cfg.Log.Error("refused", "path", s.Path(), "edit", s.unsaved[0].Label, "err", err)
			refused = err
		}
		revision = max(revision, applied.Revision)
		s.unsaved = s.unsaved[1:]
		s.pend(-1)
	}
	s.saved()
	return revision, true, refused
}

// isRefusal tells whether a file will never take an edit, other than when its disk fails.
func isRefusal(err error) bool {
	switch CodeOf(err) {
	case CodeInvalid, CodeGone, CodeStillUsed, CodeReadOnly:
		return true
	}
	return false
}

// reloaded reads the strategy anew, because an edit that it holds is not in the file, and adds what is still to be written.
func (s *Session) reloaded(next *Strategy) *Strategy {
	st, err := s.file.Load()
	if err != nil {
		s.cfg.Log.Error("load", "path", s.Path(), "err", err)
		return next
	}
	for _, e := range s.unsaved {
		st = st.With(e.Put, e.Delete)
	}
	return st
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

// failed keeps why the disk did not take the edits. Undo would write them first, and then take back the newest of them.
func (s *Session) failed(err error) {
	s.cfg.Log.Error("write", "path", s.Path(), "unsaved", len(s.unsaved), "err", err)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.state.Err = err
	s.undo, s.redo = s.unsaved[len(s.unsaved)-1].Label, ""
}
