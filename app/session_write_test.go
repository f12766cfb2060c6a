package app

import (
	"errors"
	"slices"
	"testing"
)

var errFull = NewError(CodeFileWrite, errors.New("no space left"), "Path", "/tmp/x.kifahrplan")

func TestFailingDiskKeepsEditsInMemory(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	s.file.fail = errFull
	s.Do(Put("edit.task.added", "", task("t1", nil)))
	s.Do(Change("t1", "edit.task.changed", "", func(t *Task) { t.Title = "Neu" }))
	if got, _ := s.Strategy().Tasks.Get("t1"); got.Title != "Neu" {
		t.Errorf("task = %+v", got)
	}
	if st := s.State(); st.Pending != 2 || !errors.Is(st.Err, errFull) {
		t.Errorf("state = %+v", st)
	}
	if undo, redo := s.History(); undo != "edit.task.changed" || redo != "" {
		t.Errorf("history = %q, %q", undo, redo)
	}
	if s.last().Err != nil || !s.last().Touches(KindTask) {
		t.Errorf("event = %+v", s.last())
	}

	s.Retry()
	if st := s.State(); st.Pending != 2 || st.Err == nil {
		t.Errorf("state after a retry in vain = %+v", st)
	}
	s.file.fail = nil
	events := len(s.events)
	s.Retry()
	if st := s.State(); st.Pending != 0 || st.Err != nil {
		t.Errorf("state after the retry = %+v", st)
	}
	if len(s.events) != events+1 || s.last().Origin != FromSaving {
		t.Errorf("events = %+v", s.events[events:])
	}
	if got := s.file.states[s.file.at]; got.Tasks[0].Title != "Neu" || s.Strategy().Revision != 2 {
		t.Errorf("on disk = %+v, revision %d", got.Tasks, s.Strategy().Revision)
	}
	s.Retry()
	if len(s.events) != events+1 {
		t.Error("a retry with nothing to write is an event")
	}
}

func TestTheNextEditWritesWhatIsUnsaved(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	s.file.fail = errFull
	s.Do(Put("first", "", task("t1", nil)))
	s.file.fail = nil
	s.Do(Put("second", "", task("t2", nil)))
	var labels []string
	for _, e := range s.file.applied {
		labels = append(labels, e.Label)
	}
	if !slices.Equal(labels, []string{"first", "second"}) || s.State().Pending != 0 || s.Strategy().Revision != 2 {
		t.Errorf("applied = %v, state = %+v, revision %d", labels, s.State(), s.Strategy().Revision)
	}
}

func TestUndoWhileUnsaved(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	s.file.fail = errFull
	s.Do(Put("first", "", task("t1", nil)))
	s.Undo()
	if CodeOf(s.last().Err) != CodeUnsaved || len(s.Strategy().Tasks) != 1 || s.State().Pending != 1 {
		t.Errorf("event = %+v, state = %+v", s.last(), s.State())
	}
	s.file.fail = nil
	s.Undo()
	if s.last().Err != nil || s.last().Label != "first" || len(s.Strategy().Tasks) != 0 || s.State().Pending != 0 {
		t.Errorf("event = %+v, tasks = %v", s.last(), s.Strategy().Tasks)
	}
	if undo, redo := s.History(); undo != "" || redo != "first" {
		t.Errorf("history = %q, %q", undo, redo)
	}
}

func TestFailingUndoLosesNothing(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	s.Do(Put("first", "", task("t1", nil)))
	s.file.fail = errFull
	s.Undo()
	if !errors.Is(s.last().Err, errFull) || len(s.Strategy().Tasks) != 1 {
		t.Errorf("event = %+v", s.last())
	}
	if st := s.State(); st.Err != nil || st.Pending != 0 {
		t.Errorf("state = %+v, but everything is on disk", st)
	}
}

func TestEditThatTheFileRefuses(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	s.file.refuse = "bad"
	s.Do(Put("bad", "", task("t1", nil)))
	if CodeOf(s.last().Err) != CodeInvalid || len(s.Strategy().Tasks) != 0 || s.State() != (SaveState{SavedAt: s.State().SavedAt}) {
		t.Errorf("event = %+v, state = %+v", s.last(), s.State())
	}
	s.Do(Put("good", "", task("t2", nil)))
	if s.last().Err != nil || s.State().Pending != 0 || len(s.Strategy().Tasks) != 1 {
		t.Errorf("the refused edit keeps others from the disk: %+v, %+v", s.last(), s.State())
	}
}

func TestEditThatTheFileRefusesLater(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	s.file.refuse = "bad"
	s.file.fail = errFull
	s.Do(Put("first", "", task("t1", nil)))
	s.Do(Put("bad", "", task("t2", nil)))
	s.Do(Put("third", "", task("t3", nil)))
	if len(s.Strategy().Tasks) != 3 || s.State().Pending != 3 {
		t.Fatalf("tasks = %v, state = %+v", s.Strategy().Tasks, s.State())
	}
	s.file.fail = nil
	s.Retry()
	if ids := idsOf(s.Strategy().Tasks); !slices.Equal(ids, []ID{"t1", "t3"}) || s.State().Pending != 0 {
		t.Errorf("tasks = %v, state = %+v", ids, s.State())
	}
	if ev := s.last(); CodeOf(ev.Err) != CodeInvalid || !ev.Touches(KindTask) {
		t.Errorf("event = %+v: screens would go on showing the refused task", ev)
	}
	if s.Strategy().Revision != 2 {
		t.Errorf("revision = %d", s.Strategy().Revision)
	}
}

// unreadable can be written, but not read a second time.
type unreadable struct {
	*fakeFile
	loads int
}

func (u *unreadable) Load() (*Strategy, error) {
	if u.loads++; u.loads > 1 {
		return nil, errLoad
	}
	return u.fakeFile.Load()
}

func TestRefusedEditOfAFileThatCannotBeReadAgain(t *testing.T) {
	f := newFakeFile(workshop()...)
	f.refuse = "bad"
	stage := newStage(f)
	s, err := NewSession(&unreadable{fakeFile: f}, stage.cfg)
	if err != nil {
		t.Fatal(err)
	}
	s.Do(Put("bad", "", task("t1", nil)))
	s.Do(Put("good", "", task("t2", nil)))
	if len(f.applied) != 1 || s.State().Pending != 0 {
		t.Errorf("applied = %v, state = %+v", f.applied, s.State())
	}
}

func TestClose(t *testing.T) {
	t.Run("writes what is left", func(t *testing.T) {
		s := newStage(newFakeFile(workshop()...))
		s.file.fail = errFull
		s.Do(Put("first", "", task("t1", nil)))
		s.file.fail = nil
		if err := s.Close(); err != nil || len(s.file.applied) != 1 || s.file.closed != 1 {
			t.Errorf("err = %v, applied = %v", err, s.file.applied)
		}
	})
	t.Run("says what could not be written", func(t *testing.T) {
		s := newStage(newFakeFile(workshop()...))
		s.file.fail = errFull
		s.Do(Put("first", "", task("t1", nil)))
		if err := s.Close(); !errors.Is(err, errFull) || CodeOf(err) != CodeFileWrite || s.file.closed != 1 {
			t.Errorf("err = %v", err)
		}
	})
	t.Run("is the end", func(t *testing.T) {
		s := newStage(newFakeFile(workshop()...))
		if err := errors.Join(s.Close(), s.Close()); err != nil || s.file.closed != 1 {
			t.Errorf("err = %v, closed %d times", err, s.file.closed)
		}
		calls := len(s.file.calls)
		s.Do(Put("late", "", task("t1", nil)))
		if !errors.Is(s.last().Err, errClosed) || s.State().Pending != 0 {
			t.Errorf("event = %+v", s.last())
		}
		s.Undo()
		if !errors.Is(s.last().Err, errClosed) {
			t.Errorf("event = %+v", s.last())
		}
		var copied error
		s.CopyTo("/tmp/y", func(err error) { copied = err })
		s.Snapshot()
		if !errors.Is(copied, errClosed) || len(s.file.calls) != calls {
			t.Errorf("err = %v, calls = %v", copied, s.file.calls[calls:])
		}
	})
}
