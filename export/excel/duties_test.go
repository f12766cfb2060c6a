package excel

import (
	"fmt"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
	"kifahrplan/app/sample"
)

// sampleTown is the sample workshop, whose systems are classified, with a task for one duty.
func sampleTown(t *testing.T, lang app.Language) *app.Strategy {
	t.Helper()
	e, err := sample.Edit(lang)
	if err != nil {
		t.Fatal(err)
	}
	return new(app.Strategy).With(e.Put, nil)
}

func sheetNamed(t *testing.T, b readBook, name string) readSheet {
	t.Helper()
	for _, s := range b.Sheets {
		if s.Name == name {
			return s
		}
	}
	t.Fatalf("no sheet %q", name)
	return readSheet{}
}

// columnOf lists what stands below a title.
func columnOf(t *testing.T, s readSheet, title string) []readCell {
	t.Helper()
	for i, cell := range s.Rows[0] {
		if cell.Value == title {
			var out []readCell
			for _, row := range s.Rows[1:] {
				out = append(out, row[i])
			}
			return out
		}
	}
	t.Fatalf("sheet %q has no column %q", s.Name, title)
	return nil
}

func TestSheetOfDuties(t *testing.T) {
	for _, lang := range app.Languages() {
		s := sampleTown(t, app.German)
		l := exporter(t).words.In(lang)
		sheet := sheetNamed(t, inspect(t, export(t, s, lang)), l.T("tab.duties"))
		systems := map[any]bool{}
		for _, c := range columnOf(t, sheet, l.T("field.task.system_id")) {
			systems[c.Value] = true
		}
		if len(systems) < 8 || !systems["Vorauswahl von Bewerbungen"] {
			t.Errorf("%s: duties of %v", lang, systems)
		}
		dated := 0
		for _, c := range columnOf(t, sheet, l.T("aiact.from")) {
			if c.Date {
				dated++
			}
		}
		articles := 0
		for _, c := range columnOf(t, sheet, l.T("aiact.article")) {
			if text, ok := c.Value.(string); ok && strings.Contains(text, "Art.") {
				articles++
			}
		}
		if dated < 20 || articles < 20 {
			t.Errorf("%s: %d duties have a date, %d an article", lang, dated, articles)
		}
		for _, c := range columnOf(t, sheet, l.T("field.classification.date_set")) {
			if want := map[app.Language]string{app.German: "Stand 27.07.2026", app.English: "As of 27 July 2026"}[lang]; !strings.HasPrefix(fmt.Sprint(c.Value), want) {
				t.Errorf("%s: made with %v", lang, c.Value)
			}
		}
	}
}

func TestDutiesNameTheirTasks(t *testing.T) {
	s := sampleTown(t, app.German)
	l := exporter(t).words.In(app.German)
	first := func(s *app.Strategy) (number, status any) {
		sheet := sheetNamed(t, inspect(t, export(t, s, app.German)), l.T("tab.duties"))
		return columnOf(t, sheet, l.T("excel.column.number"))[0].Value, columnOf(t, sheet, l.T("field.task.status"))[0].Value
	}
	if number, status := first(s); number != nil || status != l.T("excel.duty.notask") {
		t.Errorf("without a task: %v, %v", number, status)
	}
	duty := dutiesOf(t, s)[0]
	task := app.NewTask(s.Phases[0].ID)
	task.Title, task.SystemID, task.DutyID, task.Status = "Pflicht erfüllen", duty.System.ID, app.DutyID(duty.ID), app.TaskInProgress
	s = s.With([]app.Record{task}, nil)
	want := 0
	for i, r := range s.Roadmap() {
		if r.ID == task.ID {
			want = i + 1
		}
	}
	if number, status := first(s); number != float64(want) || status != l.T("task.status.in_progress") {
		t.Errorf("with a task: %v, %v, want %d", number, status, want)
	}
}

// TestPublicSheetTellsWhatIsMeantForThePublic compares with what else is known of the systems.
func TestPublicSheetTellsWhatIsMeantForThePublic(t *testing.T) {
	s := sampleTown(t, app.German)
	l := exporter(t).words.In(app.German)
	sheet := sheetNamed(t, inspect(t, export(t, s, app.German)), l.T("excel.sheet.public"))
	public := app.PublicSystems(s)
	if len(public) == 0 || len(sheet.Rows) != len(public)+1 {
		t.Fatalf("%d rows for %d systems", len(sheet.Rows), len(public))
	}
	var all strings.Builder
	for _, row := range sheet.Rows {
		for _, cell := range row {
			if text, ok := cell.Value.(string); ok {
				all.WriteString(text + "\n")
			}
		}
	}
	for _, y := range s.Systems {
		if !y.Public && strings.Contains(all.String(), y.Name) {
			t.Errorf("%q is not public", y.Name)
		}
		for _, secret := range []string{y.Costs, y.Exit, y.Hosting} {
			if secret != "" && strings.Contains(all.String(), secret) {
				t.Errorf("%q is not for the public", secret)
			}
		}
		if y.Public && !strings.Contains(all.String(), y.PublicText) {
			t.Errorf("the text of %q is missing", y.Name)
		}
	}
}

// dutiesOf lists the duties of a strategy in the order of the sheet.
func dutiesOf(t *testing.T, s *app.Strategy) []risk.Duty {
	t.Helper()
	catalogue, err := aiact.Standard()
	if err != nil {
		t.Fatal(err)
	}
	return risk.NewLaw(catalogue).Duties(s)
}
