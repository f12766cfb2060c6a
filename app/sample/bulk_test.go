package sample

import (
	"slices"
	"testing"

	"kifahrplan/app"
)

func TestBulkHasTheNumbersAskedFor(t *testing.T) {
	sample := strategyIn(t, app.German)
	for _, n := range [][2]int{{0, 0}, {1, 1}, {3, 0}, {500, 20}, {10000, 5000}} {
		e := Bulk(n[0], n[1])
		s := new(app.Strategy).With(e.Put, nil)
		if len(s.Tasks) != n[0] || len(s.Contributions) != n[1] {
			t.Errorf("asked for %v, got %d tasks and %d contributions", n, len(s.Tasks), len(s.Contributions))
		}
		if len(s.Groups) != len(sample.Groups) || len(s.Phases) != 5 || len(s.Decisions) != len(sample.Decisions) {
			t.Errorf("%v: %d groups, %d phases, %d decisions", n, len(s.Groups), len(s.Phases), len(s.Decisions))
		}
		if s.Municipality != sample.Municipality || s.Workshop != sample.Workshop || e.Label != Label || e.At == "" {
			t.Errorf("%v: the facts of the workshop are not those of the sample", n)
		}
	}
}

func TestBulkIsValidAndItsReferencesResolve(t *testing.T) {
	e := Bulk(2000, 700)
	s := new(app.Strategy).With(e.Put, nil)
	for _, r := range e.Put {
		if p := app.Validate(r); len(p) > 0 {
			t.Fatalf("%v breaks %v", app.RefOf(r), p)
		}
	}
	sources := 0
	for _, r := range s.Tasks {
		if _, ok := s.Phases.Get(r.PhaseID); !ok {
			t.Fatalf("%q has no phase", r.Title)
		}
		if r.SourceID == "" {
			continue
		}
		sources++
		if _, ok := s.Contributions.Get(r.SourceID); !ok {
			t.Fatalf("%q has a source that is not there", r.Title)
		}
	}
	if sources < 100 {
		t.Errorf("only %d of %d tasks have a source", sources, len(s.Tasks))
	}
	for _, c := range s.Contributions {
		if _, ok := s.Groups.Get(c.GroupID); !ok {
			t.Fatalf("%q has no group", c.Text)
		}
	}
}

func TestBulkTextsAndIDsDiffer(t *testing.T) {
	s := new(app.Strategy).With(Bulk(1000, 1000).Put, nil)
	if n := distinct(s.Tasks, func(r app.Task) string { return r.Title }); n != 1000 {
		t.Errorf("%d different titles", n)
	}
	if n := distinct(s.Contributions, func(c app.Contribution) string { return c.Text }); n != 1000 {
		t.Errorf("%d different contributions", n)
	}
	if n := distinct(s.Tasks, func(r app.Task) string { return string(r.DueOn) }); n < 200 {
		t.Errorf("only %d different due dates", n)
	}
	for i := 1; i < len(s.Tasks); i++ {
		if s.Tasks[i].CreatedAt < s.Tasks[i-1].CreatedAt {
			t.Fatalf("task %d was made before the one above it", i)
		}
	}
}

func TestBulkComesInTheOrderOfItsIDsAndIsTheSameEveryTime(t *testing.T) {
	first := Bulk(300, 300)
	last := map[app.Kind]app.ID{}
	for _, r := range first.Put {
		if id := r.Head().ID; id <= last[r.Kind()] {
			t.Fatalf("%s %s comes after %s", r.Kind(), id, last[r.Kind()])
		}
		last[r.Kind()] = r.Head().ID
	}
	if !slices.Equal(first.Put, Bulk(300, 300).Put) {
		t.Error("the second call gives other records")
	}
}

func BenchmarkEdit(b *testing.B) {
	for b.Loop() {
		if _, err := Edit(app.English); err != nil {
			b.Fatal(err)
		}
	}
}
