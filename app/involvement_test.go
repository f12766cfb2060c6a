package app

import (
	"slices"
	"testing"
)

func TestStartedBlocks(t *testing.T) {
	s := strategyOf()
	for _, b := range Blocks() {
		if s.Started(b) {
			t.Errorf("%s has begun with nothing", b)
		}
		a := NewAnswer(b, "q")
		if s.With([]Record{a}, nil).Started(b) {
			t.Errorf("%s has begun with an empty answer", b)
		}
		a.Text = "Ja."
		if !s.With([]Record{a}, nil).Started(b) {
			t.Errorf("%s has not begun with an answer", b)
		}
	}
	all := everyKind()
	for _, b := range Blocks() {
		if !all.Started(b) {
			t.Errorf("%s has not begun", b)
		}
	}
}

func TestGroupsThatWereHeard(t *testing.T) {
	s := strategyOf()
	codes := []GroupCode{GroupIT, GroupLegal, GroupPublic}
	if got := s.Unheard(codes); !slices.Equal(got, codes) {
		t.Errorf("heard nobody, missing %v", got)
	}
	answer := NewAnswer(BlockLegal, "q")
	answer.GroupID = "g-legal"
	s = s.With([]Record{contribution("c1", nil), answer}, nil)
	if got := s.Unheard(codes); !slices.Equal(got, []GroupCode{GroupPublic}) { // not even part of the workshop
		t.Errorf("missing %v", got)
	}
	comment := NewComment("clause", "g-staff_council")
	if s.Heard(GroupStaffCouncil) || !s.With([]Record{comment}, nil).Heard(GroupStaffCouncil) {
		t.Error("a comment is not heard")
	}
}
