package app

import (
	"slices"
	"testing"
)

func TestRoadmapOrder(t *testing.T) {
	task := func(title string, phase ID, due Date, change func(*Task)) Task {
		x := Task{Base: Base{ID: ID(title)}, Title: title, PhaseID: phase, DueOn: due, Status: TaskOpen, Priority: PriorityMedium}
		if change != nil {
			change(&x)
		}
		return x
	}
	s := &Strategy{
		Phases: List[Phase]{{Base: Base{ID: "p-a"}, Number: 2}, {Base: Base{ID: "p-b"}, Number: 1}},
		Tasks: List[Task]{
			task("gone", "p-x", "2026-01-01", nil),
			task("second phase", "p-a", "2026-01-01", nil),
			task("dropped", "p-b", "2026-01-01", func(x *Task) { x.Status = TaskDropped }),
			task("undated", "p-b", "", nil),
			task("later", "p-b", "2026-03-01", nil),
			task("low", "p-b", "2026-02-01", func(x *Task) { x.Priority = PriorityLow }),
			task("high", "p-b", "2026-02-01", func(x *Task) { x.Priority = PriorityHigh }),
			task("odd", "p-b", "2026-02-01", func(x *Task) { x.Priority = "urgent" }),
		},
	}
	want := []string{"high", "low", "odd", "later", "undated", "dropped", "second phase", "gone"}
	var got []string
	for _, x := range s.Roadmap() {
		got = append(got, x.Title)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if s.Tasks[0].Title != "gone" {
		t.Error("the strategy itself was sorted")
	}
}
