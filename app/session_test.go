package app

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestSessionWritesAnEditAndTellsListeners(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	before := s.Strategy()
	s.Do(Put("edit.task.added", "", task("t1", nil)))
	if _, ok := before.Tasks.Get("t1"); ok {
		t.Error("the strategy that was handed out has changed")
	}
	got, ok := s.Strategy().Tasks.Get("t1")
	if !ok || got.CreatedAt == "" || got.UpdatedAt != got.CreatedAt {
		t.Errorf("task = %+v, %v", got, ok)
	}
	if s.Strategy().Revision != 1 {
		t.Errorf("revision = %d", s.Strategy().Revision)
	}
	ev := s.last()
	if ev.Label != "edit.task.added" || ev.Err != nil || ev.Origin != FromEdit || !ev.Touches(KindTask, KindGroup) || ev.Touches(KindGroup) {
		t.Errorf("event = %+v", ev)
	}
	if !slices.Equal(ev.Refs, []Ref{{KindTask, "t1"}}) {
		t.Errorf("refs = %v", ev.Refs)
	}
	if undo, redo := s.History(); undo != "edit.task.added" || redo != "" {
		t.Errorf("history = %q, %q", undo, redo)
	}
	if st := s.State(); st.Pending != 0 || st.Err != nil || st.SavedAt == "" {
		t.Errorf("state = %+v", st)
	}
}

func TestListenersSeeTheStateAfterTheEdit(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	var pending []int
	var there []bool
	s.Subscribe(func(Event) {
		pending = append(pending, s.State().Pending)
		_, ok := s.Strategy().Tasks.Get("t1")
		there = append(there, ok)
	})
	s.Do(Put("a", "", task("t1", nil)))
	s.Do(Put("a", "", task("t1", nil))) // changes nothing
	s.Do(Put("a", "", Task{Base: Base{ID: "t2"}}))
	s.Undo()
	s.Undo() // nothing left
	if want := []int{0, 0, 0, 0, 0}; !slices.Equal(pending, want) {
		t.Errorf("pending = %v: a listener would show “saving” for ever", pending)
	}
	if want := []bool{true, true, true, false, false}; !slices.Equal(there, want) {
		t.Errorf("there = %v", there)
	}
}

func TestSessionRefuses(t *testing.T) {
	broken := errors.New("broken")
	for name, c := range map[string]struct {
		build    Build
		readOnly bool
		code     Code
		is       error
	}{
		"invalid":      {build: Put("x", "", task("t1", func(t *Task) { t.Title = " " })), code: CodeInvalid},
		"gone":         {build: Change("nowhere", "x", "", func(*Task) {}), code: CodeGone},
		"no phase":     {build: Put("x", "", task("t1", func(t *Task) { t.PhaseID = "nowhere" })), code: CodeGone},
		"still used":   {build: Fixed(Edit{Label: "x", Delete: []Ref{{KindGroup, "g-it"}}}), code: CodeStillUsed},
		"build failed": {build: func(*Strategy) (Edit, error) { return Edit{Label: "x"}, broken }, is: broken},
		"read-only":    {build: Put("x", "", task("t1", nil)), readOnly: true, code: CodeReadOnly},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFakeFile(append(workshop(), contribution("c1", nil))...)
			f.readOnly = c.readOnly
			s := newStage(f)
			before := s.Strategy()
			s.Do(c.build)
			ev := s.last()
			if CodeOf(ev.Err) != c.code || ev.Err == nil || c.is != nil && !errors.Is(ev.Err, c.is) {
				t.Errorf("err = %v", ev.Err)
			}
			if len(ev.Kinds) > 0 || s.Strategy() != before || len(f.applied) > 0 || s.State().Pending != 0 {
				t.Errorf("something changed: %+v, %+v", ev, s.State())
			}
		})
	}
}

func TestSessionSurvivesAPanicInAnEdit(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	s.Do(Change("m", "x", "", func(*Municipality) { panic("mistake") }))
	if err := s.last().Err; err == nil || CodeOf(err) != "" {
		t.Errorf("err = %v", err)
	}
	if !strings.Contains(s.log.String(), "mistake") || s.State().Pending != 0 {
		t.Errorf("log = %s, state = %+v", s.log, s.State())
	}
	s.Do(Put("a", "", task("t1", nil)))
	if s.last().Err != nil {
		t.Errorf("the next edit failed: %v", s.last().Err)
	}
}

func TestEditThatChangesNothingIsNotWritten(t *testing.T) {
	s := newStage(newFakeFile(append(workshop(), task("t1", nil))...))
	s.Do(Change("t1", "edit.task.changed", "", func(t *Task) { t.Title += "\x00" }))
	if len(s.file.applied) != 0 || s.last().Origin != FromSaving || s.last().Err != nil {
		t.Errorf("applied = %v, event = %+v", s.file.applied, s.last())
	}
}

func TestUndoAndRedo(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	s.Do(Put("edit.task.added", "", task("t1", nil)))
	s.Do(Change("t1", "edit.task.changed", "", func(t *Task) { t.Title = "Neu" }))
	s.Undo()
	if got, _ := s.Strategy().Tasks.Get("t1"); got.Title != "Aufgabe t1" {
		t.Errorf("after undo: %q", got.Title)
	}
	if ev := s.last(); ev.Origin != FromUndo || ev.Label != "edit.task.changed" || !ev.Touches(KindTask) {
		t.Errorf("event = %+v", ev)
	}
	if undo, redo := s.History(); undo != "edit.task.added" || redo != "edit.task.changed" {
		t.Errorf("history = %q, %q", undo, redo)
	}
	s.Undo()
	if len(s.Strategy().Tasks) != 0 {
		t.Errorf("tasks = %v", s.Strategy().Tasks)
	}
	s.Undo()
	if CodeOf(s.last().Err) != CodeNothingToUndo || s.State().Err != nil {
		t.Errorf("event = %+v, state = %+v", s.last(), s.State())
	}
	s.Redo()
	s.Redo()
	if got, _ := s.Strategy().Tasks.Get("t1"); got.Title != "Neu" || s.Strategy().Revision != 2 {
		t.Errorf("after redo: %q, revision %d", got.Title, s.Strategy().Revision)
	}
	if ev := s.last(); ev.Origin != FromRedo || ev.Label != "edit.task.changed" {
		t.Errorf("event = %+v", ev)
	}
	s.Redo()
	if CodeOf(s.last().Err) != CodeNothingToRedo {
		t.Errorf("err = %v", s.last().Err)
	}
}

func TestReadOnlySession(t *testing.T) {
	f := newFakeFile(workshop()...)
	f.readOnly = true
	s := newStage(f)
	if s.Writable() {
		t.Error("writable")
	}
	s.Undo()
	if CodeOf(s.last().Err) != CodeReadOnly {
		t.Errorf("err = %v", s.last().Err)
	}
	s.Redo()
	if CodeOf(s.last().Err) != CodeReadOnly {
		t.Errorf("err = %v", s.last().Err)
	}
	s.Snapshot()
	s.Retry()
	if slices.Contains(f.calls, "snapshot") || len(f.applied) > 0 {
		t.Errorf("calls = %v", f.calls)
	}
}

func TestSubscribeAndCancel(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	var heard []string
	var cancelSecond func()
	s.Subscribe(func(Event) { heard = append(heard, "first"); cancelSecond() })
	cancelSecond = s.Subscribe(func(Event) { heard = append(heard, "second") })
	cancelThird := s.Subscribe(func(Event) { heard = append(heard, "third") })
	s.Do(Put("a", "", task("t1", nil)))
	cancelThird()
	cancelThird()
	s.Do(Put("a", "", task("t2", nil)))
	if want := []string{"first", "third", "first"}; !slices.Equal(heard, want) {
		t.Errorf("heard = %v", heard)
	}
}

func TestSessionFacts(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	if s.Path() != "/tmp/x.kifahrplan" || s.Today() != testToday {
		t.Errorf("path = %q, today = %q", s.Path(), s.Today())
	}
	s.Snapshot()
	var copied error
	s.CopyTo("/tmp/y", func(err error) { copied = err })
	if copied != nil || !slices.Contains(s.file.calls, "copy /tmp/y") || !slices.Contains(s.file.calls, "snapshot") {
		t.Errorf("err = %v, calls = %v", copied, s.file.calls)
	}
	s.file.fail = errors.New("full")
	s.Snapshot()
	if !strings.Contains(s.log.String(), "snapshot") {
		t.Errorf("log = %s", s.log)
	}
	s.CopyTo("/tmp/z", func(err error) { copied = err })
	if !errors.Is(copied, s.file.fail) {
		t.Errorf("err = %v", copied)
	}
}

func TestMomentsBelongToTheStrategy(t *testing.T) {
	s := newStage(newFakeFile(workshop()...))
	s.Do(Put("a", "", task("t1", nil)))
	asked := ColumnsOf{KindTask: {"status"}}
	var got []Moment
	var failed error
	take := func(st *Strategy, moments []Moment, err error) {
		got, failed = moments, err
		if _, ok := st.Tasks.Get("t1"); !ok {
			t.Error("the strategy is older than what was entered")
		}
	}
	s.Moments(asked, take)
	if want := []Moment{{Record: Ref{Kind: KindTask}, Column: "status"}}; !slices.Equal(got, want) || failed != nil {
		t.Errorf("moments = %v, err = %v", got, failed)
	}
	s.file.fail = errors.New("damaged")
	s.Moments(asked, take)
	if !errors.Is(failed, s.file.fail) || !strings.Contains(s.log.String(), "journal") {
		t.Errorf("err = %v, log = %s", failed, s.log)
	}
	s.file.fail = nil
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s.Moments(asked, take); !errors.Is(failed, errClosed) {
		t.Errorf("err = %v", failed)
	}
}

type brokenFile struct{ *fakeFile }

var errLoad = errors.New("load")

func (brokenFile) Load() (*Strategy, error) { return nil, errLoad }

func TestNewSessionOfABrokenFile(t *testing.T) {
	if _, err := NewSession(brokenFile{newFakeFile()}, Config{Clock: ticking()}); !errors.Is(err, errLoad) {
		t.Errorf("err = %v", err)
	}
}
