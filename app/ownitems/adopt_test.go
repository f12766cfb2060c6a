package ownitems_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/app/ownitems"
)

// all is a collection with an item of every kind, written elsewhere.
func all() library.Collection {
	return library.Collection{
		Title: "Fremde Sammlung",
		Questions: []library.Question{
			{ID: "own_q1", Of: "sg_it", AnswerType: library.AnswerChoice, Text: library.Text{DE: "Wo läuft es?"}, Options: []library.Option{
				{ID: "a", Text: library.Text{DE: "Hier"}}, {ID: "b", Text: library.Text{DE: "Dort", EN: "There"}},
			}, Ref: library.Text{DE: "Art. 4"}},
			{ID: "own_q2", Of: "bb_legal", AnswerType: library.AnswerText, Text: library.Text{EN: "Who is liable?"}},
		},
		Principles: []library.Principle{{ID: "own_p1", Category: "human", Title: library.Text{DE: "Ruhe", EN: "Calm"}, Text: library.Text{DE: "Erst denken.", EN: "Think first."}}},
		Sections:   []library.Section{{ID: "own_s1", Kind: library.SectionCore, Title: library.Text{DE: "Hausregeln"}, Hints: library.Texts{{DE: "Ort"}, {DE: "Zeit"}}}},
		Criteria:   []library.Criterion{{ID: "own_c1", Group: "tg_cost", Weight: 1, Text: library.Text{DE: "Der Preis ist fest."}}},
		Tasks:      []library.TaskTemplate{{ID: "own_t1", Phase: "ph3", Role: "it", Duration: 9, Title: library.Text{DE: "Server zählen"}, Text: library.Text{DE: "Alle"}, Ref: library.Text{DE: "BSI"}}},
		Indicators: []library.Indicator{{ID: "own_i1", Level: "system", Unit: "%", Direction: "up", Frequency: "yearly", Title: library.Text{DE: "Anteil"}}},
		Risks:      []library.Risk{{ID: "own_r1", Category: "cost", Likelihood: 1, Impact: 5, Owner: "finance", Title: library.Text{DE: "Teuer"}}},
	}
}

// withoutIDs is a collection whose items can be compared with those of another strategy.
func withoutIDs(c library.Collection) library.Collection {
	c.Title = ""
	c.Questions, c.Principles, c.Sections, c.Tasks = slices.Clone(c.Questions), slices.Clone(c.Principles), slices.Clone(c.Sections), slices.Clone(c.Tasks)
	for i := range c.Questions {
		c.Questions[i].ID = ""
	}
	for i := range c.Principles {
		c.Principles[i].ID = ""
	}
	for i := range c.Sections {
		c.Sections[i].ID = ""
	}
	for i := range c.Tasks {
		c.Tasks[i].ID = ""
	}
	c.Indicators, c.Risks = slices.Clone(c.Indicators), slices.Clone(c.Risks)
	for i := range c.Indicators {
		c.Indicators[i].ID = ""
	}
	for i := range c.Risks {
		c.Risks[i].ID = ""
	}
	c.Criteria = slices.Clone(c.Criteria)
	for i := range c.Criteria {
		c.Criteria[i].ID = ""
	}
	return c
}

func TestItemsAreTheSameInTheNextMunicipality(t *testing.T) {
	for _, lang := range app.Languages() {
		before := ownitems.Collect(filled(t, lang))
		before.Title = "Sammlung"
		next := with(t, empty(t, lang), ownitems.Adopt(reread(t, before), every, words().In(lang)))
		if got := ownitems.Collect(next); !reflect.DeepEqual(withoutIDs(got), withoutIDs(before)) {
			t.Errorf("%s: got\n%+v\nwant\n%+v", lang, got, before)
		}
		for _, a := range next.Answers {
			if !a.Missing() || a.Status != app.AnswerOpen || a.GroupID != "" {
				t.Errorf("%s: the question comes with an answer: %+v", lang, a)
			}
		}
	}
}

func TestNothingIsDoubled(t *testing.T) {
	s, c := empty(t, app.German), all()
	for range 3 {
		s = with(t, s, ownitems.Adopt(c, every, german()))
	}
	if len(s.Answers) != 2 || len(s.Principles) != 1 || len(s.Clauses) != 1 || len(s.Tasks) != 1 {
		t.Errorf("%d answers, %d principles, %d clauses, %d tasks", len(s.Answers), len(s.Principles), len(s.Clauses), len(s.Tasks))
	}
	edit, err := ownitems.Adopt(c, every, german())(s)
	if err != nil || !edit.Empty() || edit.Label == "" {
		t.Errorf("once more: %+v, %v", edit, err)
	}
}

func TestStatesOfItems(t *testing.T) {
	s, c := empty(t, app.German), all()
	fromLibrary := german().Library().Principles[0]
	s = with(t, s, app.AdoptPrinciples(app.ContentID(fromLibrary.ID)))
	c.Principles = append(c.Principles,
		library.Principle{ID: "own_p2", Title: library.Text{DE: " ruhe "}, Text: library.Text{DE: "Zweimal in der Datei"}},
		library.Principle{ID: "own_p3", Title: fromLibrary.Title, Text: library.Text{DE: "Schon aus der Bibliothek"}},
		library.Principle{ID: "own_p4", Title: library.Text{DE: "Lang"}, Text: library.Text{DE: strings.Repeat("x", 3000)}})
	want := map[string]ownitems.State{
		"own_q1": ownitems.New, "own_q2": ownitems.New, "own_p1": ownitems.New, "own_p2": ownitems.There, "own_p3": ownitems.There,
		"own_p4": ownitems.Unfit, "own_s1": ownitems.New, "own_t1": ownitems.New, "own_c1": ownitems.New,
		"own_i1": ownitems.New, "own_r1": ownitems.New,
	}
	items := ownitems.Plan(s, c, german())
	if len(items) != len(want) {
		t.Errorf("%d items", len(items))
	}
	for _, item := range items {
		if item.State != want[item.ID] || item.Title == "" {
			t.Errorf("%s %q: %d, want %d", item.ID, item.Title, item.State, want[item.ID])
		}
		if p, ok := item.Problems.Of("text"); ok != (item.ID == "own_p4") || ok && p.Limit != 2000 {
			t.Errorf("%s: %+v", item.ID, item.Problems)
		}
	}
	if s = with(t, s, ownitems.Adopt(c, every, german())); len(s.Principles) != 2 {
		t.Errorf("%d principles", len(s.Principles))
	}
}

func TestOnlyWhatIsWantedIsAdopted(t *testing.T) {
	c := all()
	s := with(t, empty(t, app.German), ownitems.Adopt(c, func(id string) bool { return id == "own_s1" }, german()))
	if len(s.Clauses) != 1 || len(s.Answers)+len(s.Principles)+len(s.Tasks) != 0 {
		t.Errorf("%+v", s)
	}
}

func TestTextsOfTheOtherLanguageAreBetterThanNone(t *testing.T) {
	for lang, want := range map[app.Language][]string{
		app.German: {"Wo läuft es? (Hier / Dort) (Art. 4)", "Who is liable?", "Ruhe"}, app.English: {"Wo läuft es? (Hier / There) (Art. 4)", "Who is liable?", "Calm"},
	} {
		s := with(t, empty(t, lang), ownitems.Adopt(all(), every, words().In(lang)))
		got := []string{s.Answers[0].Question, s.Answers[1].Question, s.Principles[0].Title}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q", lang, got)
		}
	}
}

func TestAdoptedRecordsAreTheRoomsOwnAndComeLast(t *testing.T) {
	s := empty(t, app.German)
	s = with(t, s, app.AdoptPrinciples("gp01"), app.AdoptClauses("dv01", "dv02"))
	c := all()
	c.Principles = append(c.Principles, library.Principle{ID: "own_p2", Title: library.Text{DE: "Mut"}, Text: library.Text{DE: "Mut"}})
	s = with(t, s, ownitems.Adopt(c, every, german()))
	principles, clauses := s.PrinciplesInOrder(), s.ClausesInOrder()
	if len(principles) != 3 || principles[1].Title != "Ruhe" || principles[2].Title != "Mut" || principles[2].Position != 3 || principles[2].Text != "" {
		t.Errorf("principles: %+v", principles)
	}
	if last := clauses[len(clauses)-1]; last.FromLibrary() || last.Position != 3 || last.Text != "• Ort\n• Zeit" || last.Status != app.ClauseOpen {
		t.Errorf("section: %+v", last)
	}
	task := s.Tasks[0]
	if phase, _ := s.Phases.Get(task.PhaseID); phase.Code != "ph3" || task.Description != "Alle\nBSI" || task.Status != app.TaskOpen || task.DueOn != "" {
		t.Errorf("task: %+v", task)
	}
	group, _ := s.Groups.Get(s.Answers[0].GroupID)
	if group.Code != app.GroupIT || s.Answers[0].Block != app.BlockInventory || s.Answers[1].Block != app.BlockLegal || s.Answers[1].GroupID != "" {
		t.Errorf("questions: %+v", s.Answers)
	}
}
