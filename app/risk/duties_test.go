package risk_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
)

const today app.Date = "2026-11-23"

func TestDutiesOfAllClassifiedSystems(t *testing.T) {
	l := lawOf(t)
	if got := l.Duties(town()); len(got) != 0 {
		t.Fatalf("%d duties without a classification", len(got))
	}
	s := classified(t, l, town(), "a")
	one := len(l.Duties(s))
	if both := len(l.Duties(classified(t, l, s, "b"))); one == 0 || both != 2*one {
		t.Errorf("%d duties of one, %d of both", one, both)
	}
}

func TestDutyBecomesATask(t *testing.T) {
	l := lawOf(t)
	s := classified(t, l, classified(t, l, town(), "a"), "b")
	for _, d := range l.Duties(s) {
		next, e := done(t, s, l.TaskOf(d.System.ID, d.ID, today))
		if len(e.Put) != 1 {
			t.Fatalf("%s: %d records", d.ID, len(e.Put))
		}
		task := e.Put[0].(app.Task)
		due := d.From()
		if due != "" && due < today {
			due = "2026-12-23"
		}
		phase := app.ID("pph4")
		if d.System.ID == "a" {
			phase = "pph5"
		}
		if task.DueOn != due || task.PhaseID != phase || task.SystemID != d.System.ID || task.DutyID != app.DutyID(d.ID) || task.Department != "Personalamt" {
			t.Errorf("%s: %+v", d.ID, task)
		}
		if task.Title != "" || task.Description != "" || !task.FromLibrary() {
			t.Errorf("%s: its words are fixed: %+v", d.ID, task)
		}
		if _, again := done(t, next, l.TaskOf(d.System.ID, d.ID, today)); !again.Empty() {
			t.Errorf("%s: a second task", d.ID)
		}
	}
	if _, err := l.TaskOf("gone", "D1", today)(s); err == nil {
		t.Error("a task for a system that is gone")
	}
}

func TestWordsOfDutiesInEachLanguage(t *testing.T) {
	c, err := catalogue()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range app.Languages() {
		words := risk.Words(c, lang)
		if len(words) != 2*len(c.Duties) {
			t.Errorf("%s: %d words of %d duties", lang, len(words), len(c.Duties))
		}
		for _, d := range c.Duties {
			id, text := "duty."+d.ID, d.Text.In(string(lang))
			title := words[id+".title"]
			if title == "" || !strings.HasPrefix(text, strings.TrimSuffix(title, "…")) || utf8.RuneCountInString(title) > 200 {
				t.Errorf("%s: title %q", id, title)
			}
			if about := words[id+".description"]; !strings.HasPrefix(about, text) || !strings.HasSuffix(about, d.Ref.In(string(lang))) {
				t.Errorf("%s: description %q", id, about)
			}
		}
	}
}

func TestAllDutiesBecomeTasksAtOnce(t *testing.T) {
	l := lawOf(t)
	s := classified(t, l, classified(t, l, town(), "a"), "b")
	mine := l.DutiesOf(s, s.Systems[0])
	s, _ = done(t, s, l.TaskOf("a", mine[0].ID, today))
	s, e := done(t, s, l.TasksOf("a", today))
	if len(e.Put) != len(mine)-1 || len(s.Tasks) != len(mine) {
		t.Errorf("%d new tasks, %d in all, %d duties", len(e.Put), len(s.Tasks), len(mine))
	}
	for _, d := range l.Duties(s) {
		if (d.Task.ID != "") != (d.System.ID == "a") {
			t.Errorf("%s of %s has the task %q", d.ID, d.System.ID, d.Task.ID)
		}
	}
}

func TestDutiesAreFiltered(t *testing.T) {
	l := lawOf(t)
	s := classified(t, l, classified(t, l, town(), "a"), "b")
	all := l.Duties(s)
	s, _ = done(t, s, l.TasksOf("a", today))
	withTasks := l.Duties(s)
	for name, c := range map[string]struct {
		f    risk.DutyFilter
		keep func(risk.Duty) bool
	}{
		"all":    {risk.DutyFilter{}, func(risk.Duty) bool { return true }},
		"kind":   {risk.DutyFilter{Kind: aiact.Check}, func(d risk.Duty) bool { return d.Kind == aiact.Check }},
		"role":   {risk.DutyFilter{Role: aiact.Provider}, func(d risk.Duty) bool { return d.Role == aiact.Provider }},
		"system": {risk.DutyFilter{System: "b"}, func(d risk.Duty) bool { return d.System.ID == "b" }},
		"todo":   {risk.DutyFilter{Todo: true}, func(d risk.Duty) bool { return d.System.ID == "b" }},
		"text":   {risk.DutyFilter{Text: "system a"}, func(d risk.Duty) bool { return app.Matches("system a", d.System.Name, d.Text.DE, d.Ref.DE) }},
		"none":   {risk.DutyFilter{Text: "qqq"}, func(risk.Duty) bool { return false }},
	} {
		want := 0
		for _, d := range withTasks {
			if c.keep(d) {
				want++
			}
		}
		got := c.f.Apply(withTasks, app.German)
		if len(got) != want || slices.ContainsFunc(got, func(d risk.Duty) bool { return !c.keep(d) }) {
			t.Errorf("%s: %d of %d, want %d", name, len(got), len(all), want)
		}
	}
}

func TestDutiesAreSorted(t *testing.T) {
	duty := func(system, from string, kind aiact.Kind) risk.Duty {
		return risk.Duty{Duty: aiact.Duty{AppliesFrom: from, Kind: kind, Role: aiact.Deployer}, System: app.System{Name: system}}
	}
	all := []risk.Duty{duty("b", "2027-01-01", aiact.Recommended), duty("A", "", aiact.Mandatory), duty("c", "2026-01-01", aiact.Check)}
	for _, c := range []struct {
		o    risk.DutyOrder
		want string
	}{
		{risk.DutyOrder{By: risk.DutyBySystem}, "Abc"},
		{risk.DutyOrder{By: risk.DutyBySystem, Descending: true}, "cbA"},
		{risk.DutyOrder{By: risk.DutyByFrom}, "cbA"},
		{risk.DutyOrder{By: risk.DutyByFrom, Descending: true}, "bcA"},
		{risk.DutyOrder{By: risk.DutyByKind}, "Acb"},
		{risk.DutyOrder{By: risk.DutyByRole}, "bAc"},
		{risk.DutyOrder{}, "bAc"},
	} {
		got := ""
		for _, d := range c.o.Sort(all) {
			got += d.System.Name
		}
		if got != c.want {
			t.Errorf("%+v: %s, want %s", c.o, got, c.want)
		}
	}
}
