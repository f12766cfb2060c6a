package app

import (
	"slices"
	"testing"
)

func TestAdoptedTasksStandOnTheRoadmapOnce(t *testing.T) {
	s := strategyOf(task("own", nil))
	first := Template{ID: "t101", Phase: "ph1", Days: 5, Office: "Hauptamt"}
	second := Template{ID: "t201", Phase: "ph2", Days: 1}
	edit, err := AdoptTasks(testToday, first, second, first)(s)
	if err != nil || len(edit.Put) != 2 || edit.Label != "edit.task.adopted" {
		t.Fatalf("%+v, %v", edit, err)
	}
	s = s.With(edit.Put, nil)
	got := edit.Put[0].(Task)
	if got.Title != "" || got.Responsible != "" || got.responsible(fakeWords{}) != "library.t101.responsible" || got.Department != "Hauptamt" || got.PhaseID != "ph1" || got.Status != TaskOpen {
		t.Errorf("task = %+v", got)
	}
	if other := edit.Put[1].(Task); other.PhaseID != "ph2" {
		t.Errorf("in phase %s", other.PhaseID)
	}
	for _, r := range edit.Put {
		if p := Validate(r); len(p) > 0 {
			t.Errorf("%+v: %v", r, p)
		}
	}
	if !s.HasAdopted(KindTask, "t101") || s.HasAdopted(KindTask, "t999") {
		t.Error("what is adopted is not known")
	}
	if again := applied(t, s, AdoptTasks(testToday, first)); len(again.Tasks) != 3 {
		t.Errorf("%d tasks", len(again.Tasks))
	}
	if lost := applied(t, s, AdoptTasks(testToday, Template{ID: "t900", Phase: "ph9"})); lost.Tasks[len(lost.Tasks)-1].PhaseID != "ph1" {
		t.Error("a phase that is not there is not the first")
	}
}

func TestFirstDatesAreWorkingDaysInTheirOrder(t *testing.T) {
	const monday, friday, saturday = Date("2026-11-23"), Date("2026-11-27"), Date("2026-11-28")
	a, b := Template{ID: "a", Phase: "ph1", Days: 5}, Template{ID: "b", Phase: "ph1", Days: 2, After: []ContentID{"a", "gone"}}
	for _, c := range []struct {
		name       string
		today      Date
		adopt      []Template
		start, due Date // of the last one
	}{
		{"a week", monday, []Template{a}, monday, friday},
		{"over the weekend", friday, []Template{{ID: "x", Days: 2}}, friday, "2026-11-30"},
		{"from a Saturday", saturday, []Template{{ID: "x", Days: 1}}, "2026-11-30", "2026-11-30"},
		{"from a Sunday", "2026-11-29", []Template{{ID: "x", Days: 6}}, "2026-11-30", "2026-12-07"},
		{"without a length", monday, []Template{{ID: "x"}}, monday, monday},
		{"after another", monday, []Template{a, b}, "2026-11-30", "2026-12-01"},
		{"after one that is not there", monday, []Template{b}, monday, "2026-11-24"},
	} {
		edit, _ := AdoptTasks(c.today, c.adopt...)(strategyOf())
		got := edit.Put[len(edit.Put)-1].(Task)
		if got.StartsOn != c.start || got.DueOn != c.due {
			t.Errorf("%s: %s to %s, want %s to %s", c.name, got.StartsOn, got.DueOn, c.start, c.due)
		}
	}
	// What is done holds nobody up.
	s := applied(t, strategyOf(), AdoptTasks(monday, a))
	s = s.With([]Record{s.Tasks[0].WithStatus(TaskDone)}, nil)
	if edit, _ := AdoptTasks(monday, b)(s); edit.Put[0].(Task).StartsOn != monday {
		t.Errorf("starts on %s", edit.Put[0].(Task).StartsOn)
	}
}

func TestAdoptedTaskIsShownInTheLibrarysWords(t *testing.T) {
	x := task("t1", func(t *Task) { t.Title, t.LibraryID = "", "t101" })
	words := germanWords{}
	if got := TitleOf(x, words); got != words.T("library.t101.title") {
		t.Errorf("title = %q", got)
	}
	s := strategyOf(x, task("t2", func(t *Task) { t.Title = "zuletzt" }))
	if got := (TaskFilter{Text: "t101.description"}).Apply(s, words, testToday); len(got) != 1 || got[0].ID != "t1" {
		t.Errorf("found %v", idsOf(got))
	}
	if got := idsOf(TaskOrder{By: TaskByTitle}.Sort(s, words, s.Tasks)); !slices.Equal(got, []ID{"t1", "t2"}) {
		t.Errorf("sorted %v", got)
	}
	if hits := Search(s, words, "library.t101", 5); len(hits) != 1 || hits[0].Title != TitleOf(x, words) {
		t.Errorf("hits = %+v", hits)
	}
	s = s.With([]Record{with(x, func(t *Task) { t.Title, t.Description = "Eigenes", "Eigener Text" })}, nil)
	if got, _ := s.Tasks.Get("t1"); !got.Reworded() || TitleOf(got, words) != "Eigenes" {
		t.Errorf("reworded: %+v", got)
	}
	s = applied(t, applied(t, s, RestoreTask("t1")), RestoreTask("t2"))
	if got, _ := s.Tasks.Get("t1"); got.Reworded() || got.Title != "" {
		t.Errorf("restored: %+v", got)
	}
	if got, _ := s.Tasks.Get("t2"); got.Title != "zuletzt" || got.Reworded() {
		t.Errorf("an own task lost its title: %+v", got)
	}
}

func TestOnlyAdoptedTasksMayGoWithoutATitle(t *testing.T) {
	for id, want := range map[ContentID]bool{"": true, "t101": false} {
		x := task("t1", func(t *Task) { t.Title, t.LibraryID = " ", id })
		if p, broken := Validate(x).Of("title"); broken != want || broken && p.Rule != RuleRequired {
			t.Errorf("%q: %+v", id, p)
		}
	}
}
