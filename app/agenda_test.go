package app

import (
	"slices"
	"testing"
	"time"
)

// step is a step of the agenda, its subject being its id.
func step(id ID, position, minutes int, change func(*AgendaStep)) AgendaStep {
	a := NewAgendaStep(new(Strategy))
	a.ID, a.Subject, a.Position, a.Minutes = id, string(id), position, minutes
	if change != nil {
		change(&a)
	}
	return a
}

func TestRunningOrder(t *testing.T) {
	s := strategyOf(
		step("second", 2, 45, nil), step("first", 1, 30, nil),
		step("lunch", 3, 60, func(a *AgendaStep) { a.BeginsAt = "12:30" }),
		step("late", 4, 30, func(a *AgendaStep) { a.BeginsAt = "13:00" }),
		step("next day", 1, 20, func(a *AgendaStep) { a.Day, a.BeginsAt = 2, "08:15" }),
		step("last", 5, 15, func(a *AgendaStep) { a.Day = 2 }),
	)
	type planned struct {
		id         ID
		begin, end ClockTime
		late       int
	}
	want := []planned{
		{"first", "09:00", "09:30", 0},
		{"second", "09:30", "10:15", 0},
		{"lunch", "12:30", "13:30", 30},
		{"late", "13:00", "13:30", 0},
		{"next day", "08:15", "08:35", 0},
		{"last", "08:35", "08:50", 0},
	}
	var got []planned
	for i, p := range s.RunningOrder() {
		got = append(got, planned{p.ID, p.Begin, p.End, p.Late})
		if p.Number != i+1 {
			t.Errorf("%s has the number %d", p.ID, p.Number)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if all, day := s.PlannedMinutes(0), s.PlannedMinutes(2); all != 200 || day != 35 {
		t.Errorf("%d minutes in all, %d on day 2", all, day)
	}
}

func TestStepsRunOneAtATime(t *testing.T) {
	now := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	st := newStage(newFakeFile(append(workshop(), step("a", 1, 30, nil), step("b", 2, 10, nil))...))
	at := func(minutes int) time.Time { return now.Add(time.Duration(minutes) * time.Minute) }
	st.Do(StartStep("a", at(0)))
	if r, ok := st.Strategy().RunningStep(); !ok || r.ID != "a" || r.Spent(at(10)) != 10*time.Minute || r.Left(at(35)) != -5*time.Minute {
		t.Fatalf("running: %+v", r)
	}
	st.Do(StartStep("b", at(25)))
	a, b := st.Strategy().step("a"), st.Strategy().step("b")
	if !a.Ended() || a.Spent(at(99)) != 25*time.Minute || !b.Running() {
		t.Errorf("a %+v, b %+v", a, b)
	}
	edits := len(st.file.applied)
	if st.Do(StartStep("b", at(26))); len(st.file.applied) != edits {
		t.Error("starting a step that runs is an edit")
	}
	st.Do(StartStep("a", at(40))) // back to a: the time with b does not count
	if a := st.Strategy().step("a"); a.Spent(at(50)) != 35*time.Minute {
		t.Errorf("a took %v", a.Spent(at(50)))
	}
	st.Do(EndStep(at(50)))
	if r, ok := st.Strategy().RunningStep(); ok {
		t.Errorf("%s is still running", r.ID)
	}
	if got := st.Strategy().step("b").Spent(at(99)); got != 15*time.Minute {
		t.Errorf("b took %v", got)
	}
	if never := step("x", 1, 5, nil); never.Spent(now) != 0 {
		t.Error("a step that never began took time")
	}
}

func TestStepsAreMoved(t *testing.T) {
	s := strategyOf(step("a", 1, 5, nil), step("b", 2, 5, nil), step("c", 3, 5, func(a *AgendaStep) { a.Day = 2 }))
	order := func(s *Strategy) (out []ID) {
		for _, p := range s.RunningOrder() {
			out = append(out, p.ID)
		}
		return out
	}
	for _, c := range []struct {
		id   ID
		by   int
		want []ID
		day  int
	}{
		{"a", 1, []ID{"b", "a", "c"}, 1},
		{"b", 1, []ID{"a", "c", "b"}, 2},
		{"c", -1, []ID{"a", "c", "b"}, 1},
		{"a", -1, []ID{"a", "b", "c"}, 1},
		{"c", 9, []ID{"a", "b", "c"}, 2},
	} {
		e, after := acted(t, s, MoveStep(c.id, c.by))
		if got := order(after); !slices.Equal(got, c.want) || after.step(c.id).Day != c.day {
			t.Errorf("%s by %d: %v on day %d (%d records)", c.id, c.by, got, after.step(c.id).Day, len(e.Put))
		}
	}
	if _, err := MoveStep("gone", 1)(s); CodeOf(err) != CodeGone {
		t.Errorf("got %v", err)
	}
}

func TestAgendaIsAdoptedBehindWhatIsThere(t *testing.T) {
	half := AgendaTemplate{ID: "ag_half", Steps: []AgendaStep{
		step("x", 1, 15, func(a *AgendaStep) { a.Subject, a.LibraryID = "", "ag_half_01" }),
		step("y", 2, 30, func(a *AgendaStep) { a.Subject, a.LibraryID = "", "ag_half_02" }),
	}}
	_, s := acted(t, strategyOf(), AdoptAgenda(half))
	if o := s.RunningOrder(); len(o) != 2 || o[0].LibraryID != "ag_half_01" || o[0].ID == "x" || o[1].Begin != "09:15" {
		t.Fatalf("%+v", o)
	}
	_, s = acted(t, s, AdoptAgenda(half))
	if o := s.RunningOrder(); len(o) != 4 || o[2].Day != 2 || o[2].Begin != "09:00" || o[3].Position != 4 {
		t.Errorf("%+v", o)
	}
}

func TestClockTimes(t *testing.T) {
	for text, want := range map[ClockTime]bool{"09:00": true, "23:59": true, "00:00": true, "24:00": false, "9:00": false, "": false, "09:60": false, "abc": false} {
		if text.Valid() != want {
			t.Errorf("%q", text)
		}
	}
	if ClockTime("10:45").Minutes() != 645 || ClockTime("x").Minutes() != 0 || ClockTimeAt(645) != "10:45" || ClockTimeAt(25*60) != "01:00" || ClockTimeAt(-30) != "23:30" {
		t.Error("minutes and times do not fit")
	}
}
