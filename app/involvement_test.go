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
	reworded := NewAnswer(BlockIntegration, "q")
	reworded.GroupID, reworded.Question = "g-staff_council", "Wem nützt es?"
	if s := s.With([]Record{reworded}, nil); s.Heard(GroupStaffCouncil) {
		t.Error("to be asked is to be heard")
	}
	reworded.Text = "Allen"
	if s := s.With([]Record{reworded}, nil); !s.Heard(GroupStaffCouncil) {
		t.Error("what was answered to a reworded question is not heard")
	}
	comment := NewComment("clause", "g-staff_council")
	if s.Heard(GroupStaffCouncil) || !s.With([]Record{comment}, nil).Heard(GroupStaffCouncil) {
		t.Error("a comment is not heard")
	}
}

func TestStartedPhases(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Task)
		want   bool
	}{
		"open without dates":  {func(*Task) {}, false},
		"in progress":         {func(t *Task) { t.Status = TaskInProgress }, true},
		"done":                {func(t *Task) { t.Status = TaskDone }, true},
		"blocked":             {func(t *Task) { t.Status = TaskBlocked }, false},
		"should have begun":   {func(t *Task) { t.StartsOn = "2026-11-22" }, true},
		"begins today":        {func(t *Task) { t.StartsOn = testToday }, false},
		"dropped in the past": {func(t *Task) { t.StartsOn, t.Status = "2026-11-01", TaskDropped }, false},
		"of another phase":    {func(t *Task) { t.PhaseID, t.Status = "ph2", TaskDone }, false},
	} {
		if got := strategyOf(task("t1", c.change)).PhaseStarted("ph1", testToday); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	if strategyOf().PhaseStarted("bb_legal", testToday) {
		t.Error("a building block is no phase")
	}
}

func TestMissingGroupsDutiesFirst(t *testing.T) {
	involved := []Involved{
		{"bb_inventory", GroupIT, false},
		{"ph1", GroupLegal, false},
		{"ph1", GroupStaffCouncil, true},
		{"ph1", GroupDataProtection, true},
		{"ph1", GroupIT, true},
		{"ph2", GroupLegal, true},
	}
	s := strategyOf()
	if got := s.Missing(involved, testToday); len(got) != 0 {
		t.Errorf("nothing has started, missing %+v", got)
	}
	process := NewProcess()
	s = s.With([]Record{process, task("t1", func(t *Task) { t.Status = TaskDone })}, nil)
	want := []Missed{
		{"ph1", true, []GroupCode{GroupStaffCouncil, GroupDataProtection, GroupIT}},
		{"bb_inventory", false, []GroupCode{GroupIT}},
		{"ph1", false, []GroupCode{GroupLegal}},
	}
	same := func(a, b Missed) bool {
		return a.Step == b.Step && a.Duty == b.Duty && slices.Equal(a.Groups, b.Groups)
	}
	if got := s.Missing(involved, testToday); !slices.EqualFunc(got, want, same) {
		t.Errorf("missing %+v", got)
	}
	s = s.With([]Record{contribution("c1", nil)}, nil) // of IT
	want = []Missed{{"ph1", true, want[0].Groups[:2]}, want[2]}
	if got := s.Missing(involved, testToday); !slices.EqualFunc(got, want, same) {
		t.Errorf("IT was heard, missing %+v", got)
	}
}
