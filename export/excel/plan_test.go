package excel

import (
	"slices"
	"testing"
	"time"

	"kifahrplan/app"
)

func planOf(t *testing.T, s *app.Strategy) plan {
	t.Helper()
	return newPlan(s, exporter(t).words.In(app.German), "2026-11-23", time.UTC)
}

func TestTasksStandInTheOrderOfThePaper(t *testing.T) {
	s := emptyStrategy()
	s.Phases = app.List[app.Phase]{ // ids and numbers in different orders
		{Base: base("cccc", 1), Code: "ph2", Number: 2},
		{Base: base("cccc", 2), Code: "ph1", Number: 1},
	}
	for i, task := range []struct {
		phase    app.ID
		due      app.Date
		status   app.TaskStatus
		priority app.Priority
	}{
		{id("cccc", 1), "2026-01-01", app.TaskOpen, app.PriorityHigh},
		{id("cccc", 2), "", app.TaskOpen, app.PriorityHigh},
		{id("cccc", 9), "2020-01-01", app.TaskOpen, app.PriorityHigh}, // of a phase that is gone
		{id("cccc", 2), "2026-12-31", app.TaskOpen, app.PriorityHigh},
		{id("cccc", 2), "2026-02-01", app.TaskOpen, app.PriorityLow},
		{id("cccc", 2), "2026-02-01", app.TaskDone, app.PriorityHigh},
		{id("cccc", 2), "2026-01-01", app.TaskDropped, app.PriorityHigh},
		{id("cccc", 2), "2026-02-01", app.TaskOpen, app.PriorityLow},
	} {
		s.Tasks = append(s.Tasks, app.Task{
			Base: base("ffff", i+1), PhaseID: task.phase, DueOn: task.due, Status: task.status, Priority: task.priority,
		})
	}
	var got []app.ID
	for i, task := range planOf(t, s).tasks {
		got = append(got, task.ID)
		if task.number != i+1 {
			t.Errorf("task %d has the number %d", i+1, task.number)
		}
	}
	var want []app.ID
	for _, n := range []int{6, 5, 8, 4, 2, 7, 1, 3} {
		want = append(want, id("ffff", n))
	}
	if !slices.Equal(got, want) {
		t.Errorf("order %v", got)
	}
}

func TestDepartmentsThatDifferInSpellingAreOne(t *testing.T) {
	s := strategy(6)
	for i, name := range []string{"Zentrale Dienste", "", "zentrale  dienste", "Ämter", "Bauamt", " ZENTRALE DIENSTE"} {
		s.Tasks[i].Department = name
	}
	var got []string
	for _, d := range planOf(t, s).departments {
		got = append(got, d.label)
	}
	if !slices.Equal(got, []string{"Ämter", "Bauamt", "Zentrale Dienste", "Ohne Fachbereich"}) {
		t.Errorf("departments %v", got)
	}
	for _, d := range planOf(t, s).departments {
		if d.label == "Zentrale Dienste" && len(d.tasks) != 3 {
			t.Errorf("%d tasks", len(d.tasks))
		}
	}
}

func TestOwnNamesOfPhasesAndGroups(t *testing.T) {
	s := strategy(1)
	s.Phases[0].Name, s.Groups[0].Name = "Auftakt", "Gesamtpersonalrat"
	task := planOf(t, s).tasks[0]
	if task.phase != "1. Auftakt" || task.group != "Gesamtpersonalrat" || task.source != s.Contributions[0].Text {
		t.Errorf("%+v", task)
	}
}

func TestTheExportLeavesTheStrategyAlone(t *testing.T) {
	s, same := strategy(50), strategy(50)
	export(t, s, app.English)
	if !slices.Equal(s.Tasks, same.Tasks) || !slices.Equal(s.Phases, same.Phases) {
		t.Error("records were changed or moved")
	}
}
