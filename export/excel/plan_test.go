package excel

import (
	"slices"
	"testing"

	"kifahrplan/app"
)

func planOf(t *testing.T, s *app.Strategy) plan {
	t.Helper()
	return newPlan(s, exporter(t).words.In(app.German), "2026-11-23")
}

func TestTasksStandByPhaseAndDueDate(t *testing.T) {
	s := emptyStrategy()
	s.Phases = app.List[app.Phase]{ // ids and numbers in different orders
		{Base: base("cccc", 1), Code: "ph2", Number: 2},
		{Base: base("cccc", 2), Code: "ph1", Number: 1},
	}
	for i, task := range []struct {
		phase app.ID
		due   app.Date
	}{
		{id("cccc", 1), "2026-01-01"},
		{id("cccc", 2), ""},
		{id("cccc", 9), "2020-01-01"}, // of a phase that is gone
		{id("cccc", 2), "2026-12-31"},
		{id("cccc", 2), "2026-02-01"},
		{id("cccc", 2), "2026-02-01"},
	} {
		s.Tasks = append(s.Tasks, app.Task{Base: base("ffff", i+1), PhaseID: task.phase, DueOn: task.due})
	}
	var got []app.ID
	for i, task := range planOf(t, s).tasks {
		got = append(got, task.ID)
		if task.number != i+1 {
			t.Errorf("task %d has the number %d", i+1, task.number)
		}
	}
	want := []app.ID{id("ffff", 5), id("ffff", 6), id("ffff", 4), id("ffff", 2), id("ffff", 1), id("ffff", 3)}
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
