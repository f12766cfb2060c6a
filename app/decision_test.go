package app

import (
	"slices"
	"testing"
)

func TestIDs(t *testing.T) {
	s := IDsOf("b", "", "a", "b")
	if s != "a b" || !slices.Equal(s.List(), []ID{"a", "b"}) || !s.Has("a") || s.Has("") || s.Has("c") {
		t.Errorf("set = %q", s)
	}
	if got := s.With("c", true).With("b", false).With("x", false); got != "a c" {
		t.Errorf("set = %q", got)
	}
	if got := s.With("a", true); got != s {
		t.Errorf("adding twice: %q", got)
	}
	empty := IDsOf()
	if empty != "" || empty.List() != nil || s.With("a", false).With("b", false) != empty {
		t.Errorf("empty = %q", empty)
	}
}

func TestAProposalBeginsWithItsFirstLetterAndGoesWithItsLast(t *testing.T) {
	s := new(Strategy)
	if e, _ := acted(t, s, WriteDecision("d1", "", testToday)); !e.Empty() {
		t.Error("a proposal without a word")
	}
	_, s = acted(t, s, WriteDecision("d1", "Wir", testToday))
	e, s := acted(t, s, WriteDecision("d1", "Wir beginnen", testToday))
	if d, _ := s.Decisions.Get("d1"); d.Text != "Wir beginnen" || d.Status != DecisionProposed || d.DecidedOn != testToday || e.Group == "" {
		t.Errorf("%+v, %q", d, e.Group)
	}
	if _, s = acted(t, s, WriteDecision("d1", "", testToday)); len(s.Decisions) != 0 {
		t.Errorf("%+v", s.Decisions)
	}
}
