package paper_test

import (
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// lead returns the sentences that sum up the paper.
func lead(t *testing.T, d paper.Document) string {
	t.Helper()
	for _, b := range d.Blocks {
		if p, ok := b.(paper.Paragraph); ok && p.Kind == paper.Lead {
			return runs(p.Runs)
		}
	}
	t.Fatal("the paper has no lead")
	return ""
}

func TestSummaryCountsInWholeSentences(t *testing.T) {
	one := new(app.Strategy).With([]app.Record{
		app.Group{Base: base(10), Code: app.GroupIT},
		app.Contribution{Base: base(20), GroupID: id(10), Text: "x", Status: app.ContributionOpen},
		app.Phase{Base: base(30), Code: "ph1", Number: 1},
		app.Task{Base: base(40), Title: "x", PhaseID: id(30), Status: app.TaskDone},
		app.Decision{Base: base(50), Text: "x", Status: app.DecisionTaken},
	}, nil)
	answered := one.With([]app.Record{
		app.Contribution{Base: base(20), GroupID: id(10), Text: "x", Status: app.ContributionAnswered},
		app.Contribution{Base: base(21), GroupID: id(10), Text: "x", Status: app.ContributionResolved},
		app.Task{Base: base(41), Title: "x", PhaseID: id(30), Status: app.TaskBlocked, DueOn: "2026-06-30"},
	}, nil)
	cases := map[string]struct {
		s    *app.Strategy
		lang app.Language
		want string
	}{
		"one of each": {one, app.German, "Am Workshop hat sich eine Gruppe beteiligt. Es liegt eine Eingabe vor. Sie ist noch nicht beantwortet. " +
			"Es wurde ein Beschluss gefasst. Der Fahrplan umfasst eine Aufgabe. Davon ist eine erledigt. Am 1. Juli 2026 ist keine Aufgabe überfällig."},
		"all answered": {answered, app.German, "Am Workshop hat sich eine Gruppe beteiligt. Es liegen 2 Eingaben vor. Davon ist keine mehr offen. " +
			"Es wurde ein Beschluss gefasst. Der Fahrplan umfasst 2 Aufgaben. Davon ist eine erledigt. Am 1. Juli 2026 ist eine Aufgabe überfällig."},
		"English": {answered, app.English, "The workshop involved one group. There are 2 contributions on record. None of them is still open. " +
			"The participants took one decision. The roadmap comprises 2 tasks. Of these, one is done. As of 1 July 2026, one task is overdue."},
		"nothing": {&app.Strategy{}, app.English, "No group has taken part so far. There are no contributions on record yet. " +
			"No decisions have been taken yet. The roadmap does not contain any tasks yet."},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			_, got, _ := strings.Cut(lead(t, paperOf(t, c.s, c.lang)), ". ")
			if c.lang == app.German {
				_, got, _ = strings.Cut(got, ". ") // "1. Juli" has a full stop of its own
			}
			if got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
		})
	}
}

// tableAfter returns the table below a heading.
func tableAfter(t *testing.T, d paper.Document, title string) paper.Table {
	t.Helper()
	under := false
	for _, b := range d.Blocks {
		switch b := b.(type) {
		case paper.Heading:
			under = strings.HasSuffix(b.Text, " "+title)
		case paper.Table:
			if under {
				return b
			}
		}
	}
	t.Fatalf("there is no table under %q", title)
	return paper.Table{}
}

// column returns the cells of a column as text.
func column(tb paper.Table, i int) []string {
	var out []string
	for _, row := range tb.Rows {
		out = append(out, runs(row[i]))
	}
	return out
}

func TestDeadlinesAreTheNextTwelveByDateAndPriority(t *testing.T) {
	records := []app.Record{app.Phase{Base: base(1), Code: "ph1", Number: 1}}
	for i, due := range []app.Date{
		"2026-06-30", "2026-12-01", "2026-07-01", "2026-08-01", "2026-08-01", "2026-09-01", "2026-10-01",
		"2026-11-01", "2026-11-02", "2026-11-03", "2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04", "2027-01-05",
	} {
		priority := app.PriorityLow
		if i == 4 {
			priority = app.PriorityHigh
		}
		records = append(records, app.Task{
			Base: base(10 + i), Title: string(due) + string(priority), PhaseID: id(1), DueOn: due, Status: app.TaskOpen, Priority: priority,
		})
	}
	records = append(records,
		app.Task{Base: base(90), Title: "done", PhaseID: id(1), DueOn: "2026-07-02", Status: app.TaskDone},
		app.Task{Base: base(91), Title: "dropped", PhaseID: id(1), DueOn: "2026-07-02", Status: app.TaskDropped},
		app.Task{Base: base(92), Title: "no date", PhaseID: id(1), Status: app.TaskOpen},
	)
	doc := paperOf(t, new(app.Strategy).With(records, nil), app.German)
	got := column(tableAfter(t, doc, "Nächste Fristen"), 2)
	want := []string{
		"2026-07-01low", "2026-08-01high", "2026-08-01low", "2026-09-01low", "2026-10-01low", "2026-11-01low", "2026-11-02low", "2026-11-03low",
		"2026-12-01low", "2027-01-01low", "2027-01-02low", "2027-01-03low",
	}
	if !slices.Equal(got, want) {
		t.Errorf("\n got %q\nwant %q", got, want)
	}
	if text := outline(doc); !strings.Contains(text, "Hier stehen die nächsten 12 Fristen. 2 weitere stehen im Kapitel „Fahrplan“.\nTABLE") {
		t.Errorf("the paper does not say how many deadlines follow:\n%s", text)
	}
	few := outline(paperOf(t, new(app.Strategy).With(records[:10], nil), app.German))
	if !strings.Contains(few, "Nächste Fristen\nTABLE") || strings.Contains(few, "Hier stehen") {
		t.Errorf("the paper tells of deadlines that it leaves out, but there are none:\n%s", few)
	}
}

// TestDroppedTasksAreNamedButNotCounted leaves dropped tasks out of every number, and says how many they are.
func TestDroppedTasksAreNamedButNotCounted(t *testing.T) {
	all := town()
	for i := range all.Tasks {
		all.Tasks[i].Status = app.TaskDropped
	}
	for _, c := range []struct {
		s    *app.Strategy
		want []string
	}{
		{town(), []string{
			"Der Fahrplan umfasst 5 Aufgaben, ohne 1 verworfene. Davon ist eine erledigt.",
			"Stand der Aufgaben in den Phasen des Fahrplans, ohne 1 verworfene\n",
			"TABLE Aufgaben der Phase „Verständnis schaffen“ (2 Aufgaben, 1 verworfen) ",
			"TABLE Aufgaben der Phase „Dienstvereinbarung abschließen“ (3 Aufgaben) ",
		}},
		{all, []string{"Alle Aufgaben des Fahrplans wurden verworfen.\n", "TABLE Aufgaben der Phase „Verständnis schaffen“ (0 Aufgaben, 3 verworfen) "}},
	} {
		text := outline(paperOf(t, c.s, app.German))
		for _, want := range c.want {
			if !strings.Contains(text, want) {
				t.Errorf("%q is missing in\n%s", want, text)
			}
		}
	}
}

func TestRoadmapMarksOverdueByWord(t *testing.T) {
	table := tableAfter(t, paperOf(t, town(), app.German), "Verständnis schaffen")
	want := []string{"erledigt", "in Arbeit, 40\u00a0% / **überfällig**", "verworfen"}
	if got := column(table, 4); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := column(table, 5); !slices.Equal(got, []string{"niedrig", "hoch / 12\u00a0Tage", "niedrig"}) {
		t.Errorf("priority and effort: %q", got)
	}
}

func TestOpenContributionsPutHighPriorityFirst(t *testing.T) {
	table := tableAfter(t, paperOf(t, town(), app.German), "Offene Eingaben")
	if got := column(table, 1); !slices.Equal(got, []string{"hoch", "niedrig"}) {
		t.Errorf("priorities: %q", got)
	}
	if got := column(table, 0); !slices.Equal(got, []string{"3", "2"}) {
		t.Errorf("numbers: %q, want those of the chapter on participation", got)
	}
}

func TestIncompleteTasksSayWhatIsMissing(t *testing.T) {
	s := new(app.Strategy).With([]app.Record{
		app.Phase{Base: base(1), Code: "ph1", Number: 1},
		app.Task{Base: base(10), Title: "a", PhaseID: id(1), DueOn: "2027-01-01", Responsible: "x", Status: app.TaskOpen},
		app.Task{Base: base(11), Title: "b", PhaseID: id(1), DueOn: "2027-01-01", Status: app.TaskOpen},
		app.Task{Base: base(12), Title: "c", PhaseID: id(1), Responsible: "x", Status: app.TaskOpen},
		app.Task{Base: base(13), Title: "d", PhaseID: id(1), Status: app.TaskDone},
		app.Task{Base: base(14), Title: "e", PhaseID: id(1), Status: app.TaskOpen},
	}, nil)
	table := tableAfter(t, paperOf(t, s, app.English), "Tasks without a due date or a person responsible")
	got := append(column(table, 1), column(table, 3)...)
	if want := []string{"b", "c", "e", "person responsible", "due date", "due date and person responsible"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestStatusIsSaidInTheImprint(t *testing.T) {
	for status, want := range map[app.Status]string{
		app.StatusDraft: "weder abgestimmt noch beschlossen", app.StatusAgreed: "abgestimmt, aber noch nicht beschlossen", app.StatusAdopted: "Papier ist beschlossen",
	} {
		s := town()
		s.Workshop.Status = status
		if text := outline(paperOf(t, s, app.German)); !strings.Contains(text, want) {
			t.Errorf("%s: the paper does not say %q", status, want)
		}
	}
}

func TestPeriodOfTheWorkshop(t *testing.T) {
	cases := []struct {
		from, to app.Date
		want     string
	}{
		{"", "", ""},
		{"2026-06-08", "", "8. Juni 2026"},
		{"", "2026-06-08", "8. Juni 2026"},
		{"2026-06-08", "2026-06-08", "8. Juni 2026"},
		{"2026-06-08", "2026-06-09", "8. Juni 2026 bis 9. Juni 2026"},
		{"2026-06-08", "broken", "8. Juni 2026"},
	}
	for _, c := range cases {
		s := town()
		s.Workshop.StartsOn, s.Workshop.EndsOn = c.from, c.to
		got := ""
		for _, f := range paperOf(t, s, app.German).Cover.Facts {
			if f.Name == "Workshop" {
				got = f.Value
			}
		}
		if got != c.want {
			t.Errorf("%q to %q: got %q, want %q", c.from, c.to, got, c.want)
		}
	}
}

func BenchmarkStrategy(b *testing.B) {
	records := []app.Record{app.Group{Base: base(1), Code: app.GroupIT}, app.Phase{Base: base(2), Code: "ph1", Number: 1}}
	for i := range 1000 {
		records = append(records,
			app.Contribution{Base: base(1000 + i), GroupID: id(1), Text: "Ein Text von üblicher Länge"},
			app.Task{Base: base(3000 + i), PhaseID: id(2), Title: "Eine Aufgabe", DueOn: "2026-06-01", Status: app.TaskOpen})
	}
	s := new(app.Strategy).With(records, nil)
	words := catalogue(b).In(app.German)
	for b.Loop() {
		paper.Strategy(s, words, app.ExportOptions{Language: app.German})
	}
}
