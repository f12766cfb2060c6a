package app

import (
	"slices"
	"testing"
)

func listStrategy() *Strategy {
	return strategyOf(
		contribution("c1", nil),
		task("t1", func(t *Task) {
			t.Title, t.Department, t.Responsible, t.DueOn, t.Effort = "Übersicht anlegen", "Bauamt", "Frau Öz", "2026-11-20", 3
		}),
		task("t2", func(t *Task) {
			t.Title, t.Department, t.Status, t.Progress, t.DueOn, t.PhaseID = "Aufgabe 10", "Hauptamt", TaskInProgress, 50, "2026-12-01", "ph2"
		}),
		task("t3", func(t *Task) {
			t.Title, t.Department, t.Status, t.Progress, t.DueOn = "Aufgabe 2", "Bauamt", TaskDone, 100, "2026-01-01"
		}),
		task("t4", func(t *Task) {
			t.Title, t.Priority, t.SourceID, t.StartsOn, t.PhaseID = "uhr stellen", PriorityHigh, "c1", "2026-01-01", "ph2"
		}),
		task("t5", func(t *Task) {
			t.Title, t.Priority, t.Status, t.Description = "Zebra", PriorityLow, TaskBlocked, "Übung im Bauamt"
		}),
	)
}

func TestTaskFilter(t *testing.T) {
	all := []ID{"t1", "t2", "t3", "t4", "t5"}
	for name, c := range map[string]struct {
		filter TaskFilter
		want   []ID
	}{
		"nothing chosen":    {TaskFilter{}, all},
		"status":            {TaskFilter{Status: TaskOpen}, []ID{"t1", "t4"}},
		"priority":          {TaskFilter{Priority: PriorityHigh}, []ID{"t4"}},
		"phase":             {TaskFilter{Phase: "ph2"}, []ID{"t2", "t4"}},
		"department":        {TaskFilter{Department: "Bauamt"}, []ID{"t1", "t3"}},
		"responsible":       {TaskFilter{Responsible: "Frau Öz"}, []ID{"t1"}},
		"source":            {TaskFilter{Source: "c1"}, []ID{"t4"}},
		"open":              {TaskFilter{Open: true}, []ID{"t1", "t2", "t4", "t5"}},
		"overdue":           {TaskFilter{Overdue: true}, []ID{"t1"}},
		"text of the title": {TaskFilter{Text: "aufgabe"}, []ID{"t2", "t3"}},
		"text anywhere":     {TaskFilter{Text: "bauamt"}, []ID{"t1", "t3", "t5"}},
		"umlaut":            {TaskFilter{Text: "oez"}, []ID{"t1"}},
		"name of the phase": {TaskFilter{Text: "dienstvereinbarung aufgabe"}, []ID{"t2"}},
		"all words":         {TaskFilter{Text: "bauamt übung"}, []ID{"t5"}},
		"several choices":   {TaskFilter{Department: "Bauamt", Open: true}, []ID{"t1"}},
		"none left":         {TaskFilter{Department: "Bauamt", Priority: PriorityHigh}, []ID{}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := idsOf(c.filter.Apply(listStrategy(), germanWords{}, testToday)); !slices.Equal(got, c.want) {
				t.Errorf("tasks = %v, want %v", got, c.want)
			}
			if c.filter.Active() != (name != "nothing chosen") {
				t.Errorf("active = %v", c.filter.Active())
			}
		})
	}
}

func TestTaskOrder(t *testing.T) {
	created := func(id ID) Timestamp { return Timestamp("2026-01-0" + string('9'-id[1]+'0') + "T00:00:00.000Z") }
	s := listStrategy()
	var put []Record
	for _, x := range s.Tasks {
		x.CreatedAt = created(x.ID)
		put = append(put, x)
	}
	s = s.With(put, nil)
	for by, c := range map[TaskKey]struct{ up, down []ID }{
		"":                {[]ID{"t1", "t2", "t3", "t4", "t5"}, []ID{"t1", "t2", "t3", "t4", "t5"}},
		"unknown":         {[]ID{"t1", "t2", "t3", "t4", "t5"}, []ID{"t1", "t2", "t3", "t4", "t5"}},
		TaskByCreated:     {[]ID{"t5", "t4", "t3", "t2", "t1"}, []ID{"t1", "t2", "t3", "t4", "t5"}},
		TaskByTitle:       {[]ID{"t3", "t2", "t1", "t4", "t5"}, []ID{"t5", "t4", "t1", "t2", "t3"}},
		TaskByPhase:       {[]ID{"t1", "t3", "t5", "t2", "t4"}, []ID{"t2", "t4", "t1", "t3", "t5"}},
		TaskByDepartment:  {[]ID{"t1", "t3", "t2", "t4", "t5"}, []ID{"t2", "t1", "t3", "t4", "t5"}},
		TaskByResponsible: {[]ID{"t1", "t2", "t3", "t4", "t5"}, []ID{"t1", "t2", "t3", "t4", "t5"}},
		TaskByStart:       {[]ID{"t4", "t1", "t2", "t3", "t5"}, []ID{"t4", "t1", "t2", "t3", "t5"}},
		TaskByDue:         {[]ID{"t3", "t1", "t2", "t4", "t5"}, []ID{"t2", "t1", "t3", "t4", "t5"}},
		TaskByStatus:      {[]ID{"t1", "t4", "t2", "t5", "t3"}, []ID{"t3", "t5", "t2", "t1", "t4"}},
		TaskByProgress:    {[]ID{"t1", "t4", "t5", "t2", "t3"}, []ID{"t3", "t2", "t1", "t4", "t5"}},
		TaskByPriority:    {[]ID{"t4", "t1", "t2", "t3", "t5"}, []ID{"t5", "t1", "t2", "t3", "t4"}},
		TaskByEffort:      {[]ID{"t1", "t2", "t3", "t4", "t5"}, []ID{"t1", "t2", "t3", "t4", "t5"}},
	} {
		for descending, want := range map[bool][]ID{false: c.up, true: c.down} {
			if got := idsOf(TaskOrder{by, descending}.Sort(s, germanWords{}, s.Tasks)); !slices.Equal(got, want) {
				t.Errorf("by %q, descending %v: %v, want %v", by, descending, got, want)
			}
		}
	}
	if got := idsOf(s.Tasks); !slices.IsSorted(got) {
		t.Errorf("sorting changed the strategy: %v", got)
	}
}

func TestSortingTasksOfAPhaseThatIsGone(t *testing.T) {
	s := strategyOf(task("t1", func(t *Task) { t.PhaseID = "gone" }), task("t2", nil))
	for _, descending := range []bool{false, true} {
		if got := idsOf(TaskOrder{TaskByPhase, descending}.Sort(s, germanWords{}, s.Tasks)); !slices.Equal(got, []ID{"t2", "t1"}) {
			t.Errorf("descending %v: %v", descending, got)
		}
	}
}

func BenchmarkTaskList(b *testing.B) {
	s := manyRecords()
	for name, c := range map[string]struct {
		filter TaskFilter
		order  TaskOrder
	}{
		"all by title":         {TaskFilter{}, TaskOrder{By: TaskByTitle}},
		"text by title":        {TaskFilter{Text: "vorbereiten"}, TaskOrder{By: TaskByTitle}},
		"open by due date":     {TaskFilter{Open: true}, TaskOrder{By: TaskByDue}},
		"all by department":    {TaskFilter{}, TaskOrder{By: TaskByDepartment, Descending: true}},
		"two words by status":  {TaskFilter{Text: "schulung bauamt"}, TaskOrder{By: TaskByStatus}},
		"overdue by effort":    {TaskFilter{Overdue: true}, TaskOrder{By: TaskByEffort}},
		"nothing found at all": {TaskFilter{Text: "gibtesnicht"}, TaskOrder{By: TaskByTitle}},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				c.order.Sort(s, germanWords{}, c.filter.Apply(s, germanWords{}, testToday))
			}
		})
	}
}
