package app

import (
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"testing"
)

// queued is a session over a fake file with a real queue in the background and another one in the foreground.
func queued(t *testing.T, f File) (s *Session, finish func()) {
	t.Helper()
	background, foreground := NewQueue(), NewQueue()
	s, err := NewSession(f, Config{
		Clock: ticking(), Background: background.Add, Foreground: foreground.Add, Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	return s, func() {
		background.Close()
		foreground.Close()
	}
}

func TestEditsFromManyGoroutinesAllArrive(t *testing.T) {
	f := newFakeFile(workshop()...)
	s, finish := queued(t, f)
	var mu sync.Mutex
	heard := 0
	s.Subscribe(func(e Event) {
		mu.Lock()
		defer mu.Unlock()
		if e.Touches(KindTask) {
			heard++
		}
	})
	const writers, each = 8, 25
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for i := range each {
				s.Do(Put("edit.task.added", "", task(ID(fmt.Sprintf("t-%d-%02d", w, i)), nil)))
				_ = len(s.Strategy().Tasks) + s.State().Pending
				s.History()
			}
		})
	}
	wg.Wait()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	finish()
	if n := len(s.Strategy().Tasks); n != writers*each || heard != n || len(f.applied) != n {
		t.Errorf("%d tasks, %d events, %d applied", n, heard, len(f.applied))
	}
	if f.races != 0 || f.closed != 1 {
		t.Errorf("the file was used by two goroutines at a time %d times, closed %d times", f.races, f.closed)
	}
	if st := s.State(); st.Pending != 0 || st.Err != nil {
		t.Errorf("state = %+v", st)
	}
}

func TestEditsAreBuiltInOrderFromTheNewestStrategy(t *testing.T) {
	f := newFakeFile(append(workshop(), task("t1", func(t *Task) { t.Effort = 0 }))...)
	s, finish := queued(t, f)
	const n = 300
	for range n {
		s.Do(Change("t1", "edit.task.changed", "", func(t *Task) { t.Effort++ }))
	}
	for i := range 20 {
		s.Undo()
		s.Redo()
		_ = i
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	finish()
	got, _ := s.Strategy().Tasks.Get("t1")
	if got.Effort != n {
		t.Errorf("effort = %d, want %d: an edit was built from an outdated record", got.Effort, n)
	}
	if s.Strategy().Revision != n {
		t.Errorf("revision = %d", s.Strategy().Revision)
	}
}

func TestEventsComeInTheOrderOfTheEdits(t *testing.T) {
	s, finish := queued(t, newFakeFile(workshop()...))
	var heard []ID
	s.Subscribe(func(e Event) {
		for _, ref := range e.Refs {
			heard = append(heard, ref.ID)
		}
	})
	var want []ID
	for i := range 100 {
		id := ID(fmt.Sprintf("t%03d", i))
		want = append(want, id)
		s.Do(Put("a", "", task(id, nil)))
	}
	_ = s.Close()
	finish()
	if !slices.Equal(heard, want) {
		t.Errorf("heard = %v", heard)
	}
}

func TestAListenerMayEdit(t *testing.T) {
	s, finish := queued(t, newFakeFile(workshop()...))
	s.Subscribe(func(e Event) {
		if e.Label == "first" {
			s.Do(Put("second", "", task("t2", nil)))
		}
	})
	done := make(chan bool)
	s.Subscribe(func(e Event) {
		if e.Label == "second" {
			close(done)
		}
	})
	s.Do(Put("first", "", task("t1", nil)))
	<-done
	_ = s.Close()
	finish()
	if len(s.Strategy().Tasks) != 2 {
		t.Errorf("tasks = %v", s.Strategy().Tasks)
	}
}
