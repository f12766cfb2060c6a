package paper_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
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
