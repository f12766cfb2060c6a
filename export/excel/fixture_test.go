package excel

import (
	"bytes"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// today is the day of all exports of the tests.
func today() time.Time { return time.Date(2026, 11, 23, 10, 42, 0, 0, time.UTC) }

// id makes the id of the n-th record of a sort, in order.
func id(sort string, n int) app.ID {
	return app.ID(fmt.Sprintf("01930000-0000-7000-8000-%s%08d", sort, n))
}

func base(sort string, n int) app.Base {
	return app.Base{ID: id(sort, n), CreatedAt: "2026-11-20T08:00:00.000Z", UpdatedAt: app.Timestamp(fmt.Sprintf("2026-11-22T08:00:%02d.000Z", n%60))}
}

// emptyStrategy has a name and nothing else.
func emptyStrategy() *app.Strategy {
	return &app.Strategy{
		Municipality: app.Municipality{Base: base("aaaa", 1), Name: "Musterstadt"},
		Workshop: app.Workshop{
			Base: base("bbbb", 1), Title: "KI-Strategie 2027", Moderator: "A. Beispiel", Language: app.German,
			Status: app.StatusDraft, Version: "0.4",
		},
		Revision: 512,
	}
}

// strategy has n tasks over the five phases and six departments, some without a department.
func strategy(n int) *app.Strategy {
	s := emptyStrategy()
	for i, code := range app.PhaseCodes() {
		s.Phases = append(s.Phases, app.Phase{Base: base("cccc", i+1), Code: code, Number: i + 1})
	}
	for i, code := range app.RequiredGroups() {
		s.Groups = append(s.Groups, app.Group{Base: base("dddd", i+1), Code: code})
	}
	for i := range n/2 + 1 {
		s.Contributions = append(s.Contributions, app.Contribution{
			Base: base("eeee", i+1), GroupID: s.Groups[i%4].ID, Sort: app.SortConcern, Priority: app.PriorityHigh,
			Status: app.ContributionOpen, Text: fmt.Sprintf("Wer prüft die Ergebnisse, bevor sie nach außen gehen? (%d)", i+1),
		})
	}
	departments := []string{"Bauamt", "Personal und Organisation", "IT", "Ämter & Bürgerdienste", "Recht", "Öffentlichkeitsarbeit", ""}
	for i := range n {
		t := app.Task{
			Base: base("ffff", i+1), Title: fmt.Sprintf("Aufgabe %d: Dienstvereinbarung verhandeln", i+1),
			Description: "Entwurf mit dem Personalrat abstimmen und offene Punkte klären.\n" + strings.Repeat("Dazu gehören Fristen und Zuständigkeiten. ", 3),
			PhaseID:     s.Phases[i%5].ID, Department: departments[i%7], Responsible: "Stabsstelle Digitales",
			StartsOn: app.Date("2026-10-01").AddDays(i % 30), DueOn: app.Date("2026-11-01").AddDays(i % 60),
			Status: app.TaskStatuses()[i%5], Progress: i % 5 * 25, Priority: app.Priorities()[i%3], Effort: i % 20,
			SourceID: s.Contributions[i/2].ID,
		}
		if i%11 == 3 {
			t.StartsOn, t.DueOn, t.SourceID = "", "", ""
		}
		s.Tasks = append(s.Tasks, t)
	}
	return s
}

func exporter(t testing.TB) *Tasks {
	t.Helper()
	words, err := translations.Load(slog.New(slog.NewTextHandler(&complain{t}, nil)))
	if err != nil {
		t.Fatal(err)
	}
	return NewTasks(words)
}

// complain fails the test when anything is logged, which happens when a message is missing.
type complain struct{ t testing.TB }

func (c *complain) Write(p []byte) (int, error) {
	c.t.Errorf("logged: %s", p)
	return len(p), nil
}

func options(l app.Language) app.ExportOptions {
	return app.ExportOptions{Language: l, Now: today(), File: "Musterstadt.kifahrplan"}
}

// export makes a workbook; it fails the test when that fails.
func export(t testing.TB, s *app.Strategy, l app.Language) []byte {
	t.Helper()
	out, err := exporter(t).Export(t.Context(), s, options(l))
	if err != nil {
		t.Fatal(err)
	}
	return out.Data
}

// reopen makes a workbook and reads it back.
func reopen(t testing.TB, s *app.Strategy, l app.Language) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(export(t, s, l)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

// cellOf reads a cell as it is stored.
func cellOf(t testing.TB, f *excelize.File, sheet, cell string) string {
	t.Helper()
	v, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	return v
}
