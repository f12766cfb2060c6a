package paper_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// A task of the library stands in the paper in the paper's language, and is not marked as the room's; what the room changed is.
func TestAdoptedTasksAreInTheLanguageOfThePaper(t *testing.T) {
	task, _ := catalogue(t).In(app.German).Library().Task("t101")
	other, _ := catalogue(t).In(app.German).Library().Task("t102")
	s := town()
	phase := s.Phases[0].ID
	adopted := app.Task{
		Base: base(90), Adopted: app.Adopted{LibraryID: "t101"}, PhaseID: phase, Status: app.TaskOpen, Priority: app.PriorityHigh,
		DueOn: "2026-06-01", // overdue: it stands in the list of those as well
	}
	reworded := adopted
	reworded.Base, reworded.LibraryID, reworded.Title = base(91), "t102", "Alle an einen Tisch holen"
	s = s.With([]app.Record{adopted, reworded}, nil)
	for lang, want := range map[app.Language][]string{
		app.German:  {task.Title.DE, task.Text.DE, other.Text.DE},
		app.English: {task.Title.EN, task.Text.EN, other.Text.EN},
	} {
		d := paperOf(t, s, lang)
		marked := map[string]app.Language{}
		for _, r := range allRuns(d) {
			marked[strings.TrimSpace(r.Text)] = r.Lang
		}
		for _, text := range want {
			if mark, there := marked[text]; !there || mark != "" {
				t.Errorf("%s: %q is there: %v, marked as %q", lang, text, there, mark)
			}
		}
		own := map[app.Language]app.Language{app.German: "", app.English: app.German}[lang]
		if mark, there := marked["Alle an einen Tisch holen"]; !there || mark != own {
			t.Errorf("%s: the room's title is there: %v, marked as %q", lang, there, mark)
		}
		if strings.Contains(outline(d), "library.t10") {
			t.Errorf("%s: a text is missing", lang)
		}
	}
}

// So does the role that the library names. Who was named by the room, and the department, are the room's.
func TestRolesOfAdoptedTasksAreInTheLanguageOfThePaper(t *testing.T) {
	task := func(n int, from app.ContentID, department, who string) app.Task {
		return app.Task{
			Base: base(n), Adopted: app.Adopted{LibraryID: from}, PhaseID: town().Phases[0].ID, Status: app.TaskOpen, Priority: app.PriorityHigh,
			DueOn: "2026-06-01", Department: department, Responsible: who,
		}
	}
	words := catalogue(t).In(app.English)
	role := app.Shown(task(0, "t101", "", ""), "responsible", words)
	s := town().With([]app.Record{task(90, "t101", "Sonderamt", ""), task(91, "t102", "Sonderamt", "Frau Öz"), task(92, "t101", "", "")}, nil)
	cells := map[string]int{}
	for _, b := range paperOf(t, s, app.English).Blocks {
		if table, ok := b.(paper.Table); ok {
			for _, row := range table.Rows {
				for _, cell := range row {
					text := ""
					for _, r := range cell {
						text += "[" + string(r.Lang) + "]" + r.Text
					}
					cells[text]++
				}
			}
		}
	}
	for _, want := range []string{"[de]Sonderamt\n[]" + role, "[de]Sonderamt\nFrau Öz", "[]" + role} {
		if cells[want] != 2 { // in the roadmap and among what is overdue
			t.Errorf("%q stands in %d cells", want, cells[want])
		}
	}
	incomplete := outline(paperOf(t, s, app.German))
	_, incomplete, _ = strings.Cut(incomplete, catalogue(t).In(app.German).T("paper.open.incomplete"))
	for _, id := range []string{"t101", "t102"} {
		if item, _ := words.Library().Task(id); strings.Contains(incomplete, item.Title.DE) {
			t.Errorf("%s lacks somebody", id)
		}
	}
}
