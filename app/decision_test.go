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
