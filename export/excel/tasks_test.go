package excel

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"kifahrplan/app"
)

func TestSheetsStandInOrder(t *testing.T) {
	for lang, want := range map[app.Language]string{
		app.German:  "Überblick, Alle Aufgaben, Ämter & Bürgerdienste, Bauamt, IT, Öffentlichkeitsarbeit, Personal und Organisation, Recht, Ohne Fachbereich, Listen, _kifahrplan",
		app.English: "Overview, All tasks, Ämter & Bürgerdienste, Bauamt, IT, Öffentlichkeitsarbeit, Personal und Organisation, Recht, No department, Lists, _kifahrplan",
	} {
		f := reopen(t, strategy(20), lang)
		if got := strings.Join(f.GetSheetList(), ", "); got != want {
			t.Errorf("%s: %s", lang, got)
		}
		if f.GetActiveSheetIndex() != 0 {
			t.Errorf("%s: opens on sheet %d", lang, f.GetActiveSheetIndex())
		}
	}
}

func TestWithoutDepartmentsThereAreNoSheetsForThem(t *testing.T) {
	f := reopen(t, emptyStrategy(), app.German)
	if got := f.GetSheetList(); !slices.Equal(got, []string{"Überblick", "Alle Aufgaben", "Listen", "_kifahrplan"}) {
		t.Errorf("sheets %v", got)
	}
}

func TestColumnsAreInTheLanguageOfTheExport(t *testing.T) {
	for lang, want := range map[app.Language]struct{ sheet, head string }{
		app.German: {"Alle Aufgaben", "Nr.|Titel|Beschreibung|Phase|Fachbereich|Zuständig|Beginn|Fällig|Stand|Verzug|Fortschritt|Priorität|" +
			"Aufwand (Personentage)|Entstanden aus|Gruppe|KI-System|Kennung der Aufgabe|Fassung der Aufgabe"},
		app.English: {"All tasks", "No.|Title|Description|Phase|Department|Person responsible|Start|Due|Status|Delay|Progress|Priority|" +
			"Effort (person-days)|Source|Group|AI system|Id of the task|Version of the task"},
	} {
		rows, err := reopen(t, strategy(1), lang).GetRows(want.sheet)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(rows[0], "|"); got != want.head {
			t.Errorf("%s: %s", lang, got)
		}
	}
}

func TestTheLettersOfColumnsFitTheirKeys(t *testing.T) {
	b := &book{l: exporter(t).words.In(app.German)}
	keys := map[string]string{
		colPhase: "phase", colDepartment: "department", colStarts: "starts_on", colDue: "due_on", colStatus: "status",
		colOverdue: "overdue", colProgress: "progress", colPriority: "priority", colEffort: "effort", colLastShown: "system",
		colRecord: "record", colVersion: "version",
	}
	columns := b.columns()
	for letter, key := range keys {
		if got := columns[letter[0]-'A'].key; got != key {
			t.Errorf("column %s is %s, want %s", letter, got, key)
		}
	}
	if last := columns[len(columns)-1].key; last != keys[colVersion] {
		t.Errorf("the last column is %s", last)
	}
}

func TestEveryTaskStandsOnTwoSheetsWithItsID(t *testing.T) {
	s := strategy(33)
	f := reopen(t, s, app.German)
	found := map[string]int{}
	for _, sheet := range f.GetSheetList()[1 : len(f.GetSheetList())-2] {
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows[1:] {
			found[row[16]]++
			task, ok := s.Tasks.Get(app.ID(row[16]))
			if !ok || task.Title != row[1] || string(task.UpdatedAt) != row[17] {
				t.Errorf("%s: row %v is not task %v", sheet, row, task)
			}
			if sheet != "Alle Aufgaben" && sheet != "Ohne Fachbereich" && row[4] != sheet {
				t.Errorf("a task of %q is on the sheet %q", row[4], sheet)
			}
		}
	}
	for _, task := range s.Tasks {
		if found[string(task.ID)] != 2 {
			t.Errorf("task %s is on %d sheets", task.ID, found[string(task.ID)])
		}
	}
}

func TestTheRowOfATaskHoldsWhatTheTaskHolds(t *testing.T) {
	s := strategy(1)
	s.Tasks[0].Effort = 7
	s.Tasks[0].Progress, s.Tasks[0].Status = 45, app.TaskInProgress
	chatbot := app.NewSystem()
	chatbot.ID, chatbot.Name = "chat", "Chatbot"
	s.Systems = app.List[app.System]{chatbot}
	s.Tasks[0].SystemID = "chat"
	f := reopen(t, s, app.English)
	for cell, want := range map[string]string{
		"A2": "1", "B2": s.Tasks[0].Title, "C2": s.Tasks[0].Description, "D2": "1. Create understanding", "E2": "Bauamt",
		"F2": "Stabsstelle Digitales", "G2": "46296", "H2": "46327", "I2": "in progress", "J2": "overdue", "K2": "0.45",
		"L2": "high", "M2": "7", "N2": s.Contributions[0].Text, "O2": "Staff council",
		"P2": "Chatbot", "Q2": string(s.Tasks[0].ID), "R2": string(s.Tasks[0].UpdatedAt),
	} {
		if got := cellOf(t, f, "All tasks", cell); got != want {
			t.Errorf("%s: %q, want %q", cell, got, want)
		}
	}
}

func TestWhatATaskDoesNotHaveIsAnEmptyCell(t *testing.T) {
	s := emptyStrategy()
	s.Tasks = app.List[app.Task]{{Base: base("ffff", 1), Title: "Allein", Status: app.TaskOpen, Priority: app.PriorityLow}}
	f := reopen(t, s, app.German)
	for _, column := range []string{"C", "D", "E", "F", "G", "H", "J", "M", "N", "O", "P"} {
		if got := cellOf(t, f, "Alle Aufgaben", column+"2"); got != "" {
			t.Errorf("%s2: %q", column, got)
		}
	}
}

func TestTheSameDataGivesTheSameBytes(t *testing.T) {
	s := strategy(300) // many sheets that are written side by side
	first := export(t, s, app.German)
	for range 5 {
		if !bytes.Equal(first, export(t, s, app.German)) {
			t.Fatal("two exports differ")
		}
	}
}

func TestACancelledExportStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := exporter(t).Export(ctx, strategy(3), options(app.German)); !errors.Is(err, context.Canceled) {
		t.Errorf("before it began: %v", err)
	}
	for _, at := range []float64{0.1, 0.6, 0.8} { // while it writes rows, and while it packs
		ctx, cancel := context.WithCancel(t.Context())
		o := options(app.German)
		o.Progress = func(share float64) {
			if share >= at {
				cancel()
			}
		}
		if out, err := exporter(t).Export(ctx, strategy(1000), o); !errors.Is(err, context.Canceled) || out.Data != nil {
			t.Errorf("cancelled at %v: %v, %d bytes", at, err, len(out.Data))
		}
		cancel()
	}
}

func TestProgressGrowsToOne(t *testing.T) {
	var heard []float64
	o := options(app.German)
	o.Progress = func(share float64) { heard = append(heard, share) }
	if _, err := exporter(t).Export(t.Context(), strategy(1000), o); err != nil {
		t.Fatal(err)
	}
	if len(heard) < 10 || !slices.IsSorted(heard) || heard[0] <= 0 || heard[len(heard)-1] != 1 {
		t.Errorf("heard %v", heard)
	}
}

func TestTheWorkbookSaysWhereItComesFrom(t *testing.T) {
	s := strategy(1)
	f := reopen(t, s, app.English)
	rows, err := f.GetRows("_kifahrplan")
	if err != nil {
		t.Fatal(err)
	}
	facts, columns := map[string]string{}, map[string]string{}
	for _, row := range rows {
		if row[0] == "column" {
			columns[row[1]] = row[2]
		} else {
			facts[row[0]] = row[1]
		}
	}
	want := map[string]string{
		"document": "tasks", "schema_version": strconv.Itoa(schemaVersion), "workshop_id": string(s.Workshop.ID),
		"revision": "512", "language": "en", "exported_on": "2026-11-23",
	}
	props, err := f.GetCustomProps()
	if err != nil || len(props) != len(want) {
		t.Fatalf("properties %v, %v", props, err)
	}
	for _, p := range props {
		name := strings.TrimPrefix(p.Name, "kifahrplan_")
		if p.Value != want[name] || facts[name] != want[name] {
			t.Errorf("%s: property %v, sheet %q, want %q", name, p.Value, facts[name], want[name])
		}
	}
	if columns["due_on"] != "Due" || columns["record"] != "Id of the task" || len(columns) != 18 {
		t.Errorf("columns %v", columns)
	}
}

func TestTheListsHoldWordsAndCodes(t *testing.T) {
	f := reopen(t, strategy(7), app.English)
	for cell, want := range map[string]string{
		"A2": "open", "B2": "open", "A3": "in progress", "B3": "in_progress", "C2": "high", "D2": "high",
		"E2": "1. Create understanding", "F2": string(id("cccc", 1)), "G2": "Ämter & Bürgerdienste", "G7": "Recht", "G8": "",
	} {
		if got := cellOf(t, f, "Lists", cell); got != want {
			t.Errorf("%s: %q, want %q", cell, got, want)
		}
	}
}
