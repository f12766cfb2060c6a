package ownitems_test

import (
	"bytes"
	"io"
	"log/slog"
	"sync"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/translations"
)

// words loads the words once for all tests.
var words = sync.OnceValue(func() *translations.Catalogue {
	c, err := translations.Load(slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		panic(err)
	}
	return c
})

func german() *translations.Localizer { return words().In(app.German) }

// with applies edits to a strategy as a session does.
func with(t *testing.T, s *app.Strategy, builds ...app.Build) *app.Strategy {
	t.Helper()
	clock := func() time.Time { return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC) }
	for _, build := range builds {
		edit, err := build(s)
		if err == nil {
			edit, err = edit.Prepared(s, clock)
		}
		if err != nil {
			t.Fatal(err)
		}
		s = s.With(edit.Put, edit.Delete)
	}
	return s
}

// empty is a workshop in which nobody has said anything yet.
func empty(t *testing.T, lang app.Language) *app.Strategy {
	t.Helper()
	edit := app.NewWorkshopEdit(app.Municipality{Name: "Neustadt"}, app.Workshop{Title: "Strategie", Language: lang})
	return with(t, &app.Strategy{}, app.Fixed(edit))
}

// filled is a workshop with own items of every kind, and with much that is none.
func filled(t *testing.T, lang app.Language) *app.Strategy {
	t.Helper()
	s := empty(t, lang)
	phases := s.PhasesInOrder()
	group := s.Groups[0].ID

	question := app.NewAnswer(app.BlockLegal, "")
	question.Question, question.Text, question.GroupID = "Wer haftet?", "GEHEIM die Stadt", group
	again := app.NewAnswer(app.BlockLegal, "")
	again.Question = "wer  haftet?"
	elsewhere := app.NewAnswer(app.BlockInventory, "")
	elsewhere.Question = "Wer haftet?"
	asked := app.NewAnswer(app.BlockInventory, "bb1_q01")

	late := app.NewPrinciple(s, "")
	late.Title, late.Position, late.Meaning = "Ruhe bewahren", 9, "GEHEIM hier"
	early := app.NewPrinciple(s, "")
	early.Title, early.Text, early.Practice, early.Position = "Erst fragen", "Wir fragen.\nDann handeln wir.", "Im Bürgerbüro", 2
	reworded := app.NewPrinciple(s, app.ContentID(german().Library().Principles[0].ID))
	reworded.Title = "GEHEIM umformuliert"

	section := app.NewClause(s, "")
	section.Title, section.Text, section.LegalBasis = "Hausregeln", "GEHEIM Entwurf", "GEHEIM § 1"

	task := app.NewTask(phases[2].ID)
	task.Title, task.Description = "Server zählen", "Alle Keller"
	task.Responsible, task.Department, task.DueOn = "GEHEIM Frau Muster", "GEHEIM IT", "2027-03-04"
	contribution := app.NewContribution(group, app.ContributionSorts()[0])
	contribution.Text = "GEHEIM gesagt"
	said := app.NewTask(phases[0].ID)
	said.Title, said.SourceID = "GEHEIM gesagt", contribution.ID
	system := app.NewSystem()
	system.Name = "GEHEIM Chatbot"
	serves := app.NewTask(phases[0].ID)
	serves.Title, serves.SystemID = "GEHEIM für den Chatbot", system.ID

	indicator, usual, hazard := app.NewIndicator(""), app.NewIndicator("k01"), app.NewHazard("")
	indicator.Title, indicator.Formula, indicator.Unit, indicator.Target = "Zeit bis zur Antwort", "Mittelwert", "days", "3"
	indicator.Baseline, indicator.Responsible, indicator.SystemID, usual.Target = "21", "GEHEIM Frau Muster", system.ID, "90"
	hazard.Title, hazard.Mitigation, hazard.Category, hazard.Likelihood, hazard.Owner = "Server fällt aus", "Zweiter Server", "security", 4, "GEHEIM IT"
	criterion := app.NewOwnCriterion("tg_cost")
	criterion.Text, criterion.Norm, criterion.KnockOut, criterion.Weight = "Der Preis ist fest.", "Haushaltsrecht", true, 5
	found := app.NewAssessment(system.ID, app.ContentID(criterion.ID))
	found.OwnID, found.Evidence = criterion.ID, "GEHEIM geprüft"
	value := app.NewMeasurement(indicator.ID, "2026-11-01", "12")
	value.Comment = "GEHEIM gemessen"

	return with(t, s, app.Put("edit.answer.added", "", indicator, usual, hazard, value, question, again, elsewhere, asked, late, early, reworded, section, contribution,
		system, task, said, serves, criterion, found))
}

// reread writes a collection and reads it again.
func reread(t *testing.T, c library.Collection) library.Collection {
	t.Helper()
	var b bytes.Buffer
	if err := german().Library().WriteCollection(&b, c); err != nil {
		t.Fatal(err)
	}
	c, err := german().Library().ReadCollection(&b)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func every(string) bool { return true }
