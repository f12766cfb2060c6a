package excel

import (
	"strings"
	"testing"

	"kifahrplan/app"
)

// overviewOf reads the overview as lines with the cells of each row, joined by "|".
func overviewOf(t *testing.T, s *app.Strategy, l app.Language) string {
	t.Helper()
	f := reopen(t, s, l)
	rows, err := f.GetRows(f.GetSheetList()[0])
	if err != nil {
		t.Fatal(err)
	}
	lines := make([]string, len(rows))
	for i, row := range rows {
		lines[i] = strings.TrimRight(strings.Join(row, "|"), "|")
	}
	return strings.Join(lines, "\n") + "\n"
}

func TestTheOverviewTellsWhatTheWorkbookIs(t *testing.T) {
	got := overviewOf(t, strategy(20), app.German)
	for _, want := range []string{
		"Aufgabenliste\n", "Musterstadt · KI-Strategie 2027\n", "Kommune|Musterstadt\n", "Titel des Papiers|KI-Strategie 2027\n",
		"Version|0.4\n", "Stand|Entwurf\n", "Datum der Liste|23.11.2026\n", "Sprache der Liste|Deutsch\n",
		"Workshop-Datei|Musterstadt.kifahrplan\n", "Dateistand (Zahl der Änderungen)|512\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
}

func TestTheOverviewCountsTasks(t *testing.T) {
	s := emptyStrategy()
	s.Phases = app.List[app.Phase]{
		{Base: base("cccc", 1), Code: "ph1", Number: 1},
		{Base: base("cccc", 2), Code: "ph2", Number: 2},
	}
	add := func(department string, phase app.ID, status app.TaskStatus, due app.Date, effort int) {
		s.Tasks = append(s.Tasks, app.Task{
			Base: base("ffff", len(s.Tasks)+1), Title: "T", Department: department, PhaseID: phase, Status: status, DueOn: due, Effort: effort,
			Priority: app.PriorityMedium,
		})
	}
	add("Bauamt", id("cccc", 1), app.TaskOpen, "2026-11-22", 3)    // overdue
	add("bauamt ", id("cccc", 1), app.TaskDone, "2026-11-22", 5)   // the same department
	add("Bauamt", id("cccc", 2), app.TaskOpen, "2026-11-23", 0)    // due today
	add("", id("cccc", 9), app.TaskDropped, "2026-01-01", 1000)    // of no phase
	add("", id("cccc", 2), app.TaskInProgress, "", 2)              // no date
	add("Recht", id("cccc", 2), app.TaskBlocked, "2026-11-01", 10) // overdue
	got := overviewOf(t, s, app.German)
	for _, want := range []string{
		"5 Aufgaben, 1 verworfen. Verworfene Aufgaben stehen gesondert und zählen sonst nicht mit.\n",
		"Insgesamt|Aufgaben|noch zu tun|überfällig|erledigt|Aufwand (Personentage)|verworfen\nAlle Aufgaben|5|4|2|1|20|1\n",
		"offen|2|40%\n", "in Arbeit|1|20%\n", "blockiert|1|20%\n", "erledigt|1|20%\n", "verworfen|1\n",
		"1. Verständnis schaffen|2|1|1|1|8|0\n", "2. Dienstvereinbarung abschließen|3|3|1|0|12|0\n", "Ohne Phase|0|0|0|0|0|1\n",
		"Bauamt|3|2|1|1|8|0\nRecht|1|1|1|0|10|0\nOhne Fachbereich|1|1|0|0|2|1\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
}

func TestTheOverviewSaysWhatIsNotTranslated(t *testing.T) {
	notice := "in the language in which they were written: German"
	if got := overviewOf(t, strategy(1), app.English); !strings.Contains(got, notice) {
		t.Errorf("no notice in\n%s", got)
	}
	if got := overviewOf(t, strategy(1), app.German); strings.Contains(got, "nicht übersetzt") {
		t.Errorf("a needless notice in\n%s", got)
	}
}

func TestTheOverviewLinksToTheSheets(t *testing.T) {
	s := strategy(1)
	s.Tasks[0].Department = "O'Brien & Söhne"
	f := reopen(t, s, app.German)
	found := map[string]bool{}
	for row := 1; row <= 60; row++ {
		ok, target, err := f.GetCellHyperLink("Überblick", cellAt("A", row))
		if err != nil {
			t.Fatal(err)
		}
		if ok {
			found[target] = true
		}
	}
	if len(found) != 2 || !found["'Alle Aufgaben'!A1"] || !found["'O’Brien & Söhne'!A1"] {
		t.Errorf("links %v", found)
	}
}

func TestAnEmptyStrategyHasAnOverview(t *testing.T) {
	got := overviewOf(t, &app.Strategy{}, app.English)
	for _, want := range []string{"Task list\n", "All tasks|0|0|0|0|0|0\n", "Notes\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
	for _, not := range []string{"Municipality", "By phase", "By department", "Status|", "dropped. "} {
		if strings.Contains(got, not) {
			t.Errorf("%q stands in\n%s", not, got)
		}
	}
}
