package app

import (
	"maps"
	"slices"
	"testing"
)

func overviewStrategy() *Strategy {
	due := func(status TaskStatus, progress int, phase ID, due Date) func(*Task) {
		return func(t *Task) {
			t.Status, t.Progress, t.PhaseID, t.DueOn, t.Responsible = status, progress, phase, due, "Frau B"
		}
	}
	said := func(group ID, status ContributionStatus, priority Priority) func(*Contribution) {
		return func(c *Contribution) { c.GroupID, c.Status, c.Priority, c.Answer = group, status, priority, "Ja." }
	}
	return strategyOf(
		Group{Base: Base{ID: "g-own"}, Name: "Feuerwehr"},
		contribution("c1", said("g-it", ContributionOpen, PriorityHigh)),
		contribution("c2", said("g-it", ContributionAnswered, PriorityHigh)),
		contribution("c3", said("g-legal", ContributionResolved, PriorityLow)),
		contribution("c4", said("g-own", ContributionOpen, PriorityHigh)),
		contribution("c5", said("g-own", ContributionOpen, PriorityMedium)),
		task("t1", due(TaskOpen, 0, "ph1", "2026-12-01")),
		task("t2", due(TaskInProgress, 50, "ph1", "2026-11-20")),
		task("t3", due(TaskBlocked, 20, "ph2", "2026-11-01")),
		task("t4", due(TaskDone, 100, "ph2", "2026-11-01")),
		task("t5", due(TaskDropped, 0, "ph2", "")),
		task("t6", due(TaskOpen, 0, "ph2", "2026-12-07")),
		task("t7", due(TaskOpen, 0, "ph2", "2026-12-08")),
		task("t8", due(TaskOpen, 0, "ph2", testToday)),
		task("t9", due(TaskOpen, 0, "ph2", "")),
		decision("d1", nil),
		decision("d2", func(d *Decision) { d.Status, d.AgreedBy = DecisionTaken, "g-it" }),
		decision("d3", func(d *Decision) { d.Status = DecisionRevised }),
	)
}

func TestOverviewCounts(t *testing.T) {
	o := OverviewOf(overviewStrategy(), testToday)
	if want := (ContributionCount{Total: 5, Open: 3, Answered: 1, Resolved: 1}); o.Contributions != want {
		t.Errorf("contributions = %+v", o.Contributions)
	}
	groups := map[ID]ContributionCount{}
	for _, g := range o.Groups {
		groups[g.Group.ID] = g.ContributionCount
	}
	if want := (map[ID]ContributionCount{
		"g-staff_council": {}, "g-data_protection": {}, "g-it": {Total: 2, Open: 1, Answered: 1}, "g-legal": {Total: 1, Resolved: 1},
		"g-own": {Total: 2, Open: 2},
	}); !maps.Equal(groups, want) {
		t.Errorf("groups = %+v", groups)
	}
	if last := o.Groups[len(o.Groups)-1].Group.ID; last != "g-own" {
		t.Errorf("the last group is %s", last)
	}

	if n := o.Tasks; n.Total != 9 || n.Closed != 2 || n.Overdue != 2 || n.DueSoon != 3 {
		t.Errorf("tasks = %+v", n)
	}
	if want := (map[TaskStatus]int{TaskOpen: 5, TaskInProgress: 1, TaskBlocked: 1, TaskDone: 1, TaskDropped: 1}); !maps.Equal(o.Tasks.ByStatus, want) {
		t.Errorf("by status = %v", o.Tasks.ByStatus)
	}
	if got := o.Tasks.Planned(); got != 8 {
		t.Errorf("%d tasks are planned: a dropped one is not", got)
	}
	if len(o.Phases) != 5 || o.Phases[0].Total != 2 || o.Phases[1].Total != 7 || o.Phases[2].Total != 0 {
		t.Errorf("phases = %+v", o.Phases)
	}
	if o.Phases[0].Planned() != 2 || o.Phases[1].Planned() != 6 || o.Phases[1].Overdue != 1 {
		t.Errorf("phases = %+v", o.Phases)
	}
	if want := (map[DecisionStatus]int{DecisionProposed: 1, DecisionTaken: 1, DecisionRevised: 1}); o.Decisions.Total != 3 || !maps.Equal(o.Decisions.ByStatus, want) {
		t.Errorf("decisions = %+v", o.Decisions)
	}
}

func near(a, b float64) bool { return a-b < 1e-9 && b-a < 1e-9 }

func TestOverviewLists(t *testing.T) {
	o := OverviewOf(overviewStrategy(), testToday)
	for name, c := range map[string]struct{ got, want []ID }{
		"overdue":   {idsOf(o.OverdueTasks), []ID{"t3", "t2"}},
		"next":      {idsOf(o.NextTasks), []ID{"t8", "t1", "t6", "t7"}},
		"open high": {idsOf(o.OpenHigh), []ID{"c1", "c4"}},
		"proposed":  {idsOf(o.Proposed), []ID{"d1"}},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%s = %v, want %v", name, c.got, c.want)
		}
	}
}

func TestOverviewDoesNotChangeTheStrategy(t *testing.T) {
	s := overviewStrategy()
	before := slices.Clone(s.Tasks)
	OverviewOf(s, testToday)
	if !slices.Equal(s.Tasks, before) {
		t.Error("the tasks were sorted in place")
	}
}

func TestOverviewOfNothing(t *testing.T) {
	o := OverviewOf(new(Strategy), testToday)
	if o.Tasks.Total != 0 || len(o.Groups) != 0 || len(o.Phases) != 0 || o.Next.Code != StepFacts {
		t.Errorf("overview = %+v", o)
	}
}

func BenchmarkOverview(b *testing.B) {
	s := manyRecords()
	for b.Loop() {
		OverviewOf(s, testToday)
	}
}
