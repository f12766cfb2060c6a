package ownitems_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/app/ownitems"
)

// asOwn is the content that ships with the program as if somebody had written all of it again elsewhere.
func asOwn(l *library.Library) library.Collection {
	c := library.Collection{Title: "Alles", Criteria: l.Checklist.Items(), Indicators: l.Indicators, Risks: l.Risks}
	for _, b := range l.Blocks {
		for _, q := range b.Questions {
			q.Of = b.ID
			c.Questions = append(c.Questions, q)
		}
	}
	for _, g := range l.Groups {
		for _, q := range g.Questions {
			q.Of = g.ID
			c.Questions = append(c.Questions, q)
		}
	}
	c.Principles, c.Sections = append(c.Principles, l.Principles...), append(c.Sections, l.Agreement.Sections...)
	for _, p := range l.Phases {
		for _, t := range p.Tasks {
			t.Phase = p.ID
			c.Tasks = append(c.Tasks, t)
		}
	}
	return c
}

// TestContentOfUsualLengthFits takes over what the authors of the library wrote, in both languages.
func TestContentOfUsualLengthFits(t *testing.T) {
	for _, lang := range app.Languages() {
		c := asOwn(german().Library())
		s := empty(t, lang)
		if len(c.Questions) < 40 || len(c.Principles) < 10 || len(c.Sections) < 10 || len(c.Tasks) < 30 {
			t.Fatalf("too little to test with: %d items", c.Len())
		}
		for _, item := range ownitems.Plan(s, c, words().In(lang)) {
			if item.State == ownitems.Unfit || item.State == ownitems.There {
				t.Errorf("%s: %s %q: %d %v", lang, item.Kind, item.Title, item.State, item.Problems)
			}
		}
		s = with(t, s, ownitems.Adopt(c, every, words().In(lang)))
		if len(s.Answers) != len(c.Questions) || len(s.Principles) != len(c.Principles) || len(s.Clauses) != len(c.Sections) || len(s.Tasks) != len(c.Tasks) {
			t.Errorf("%s: not everything was taken over", lang)
		}
		for i, p := range s.PrinciplesInOrder() {
			if p.Position != i+1 || p.Title != c.Principles[i].Title.In(string(lang)) {
				t.Errorf("%s: principle %d is %q at %d", lang, i+1, p.Title, p.Position)
			}
		}
	}
}

func TestWhatTheRoomAdoptedFromTheLibraryIsThere(t *testing.T) {
	c := asOwn(german().Library())
	var ids []app.ContentID
	for _, p := range c.Principles {
		ids = append(ids, app.ContentID(p.ID))
	}
	s := with(t, empty(t, app.German), app.AdoptPrinciples(ids...))
	for _, item := range ownitems.Of(ownitems.Plan(s, c, german()), library.KindPrinciple) {
		if item.State != ownitems.There {
			t.Errorf("%q is offered again", item.Title)
		}
	}
}

func TestTheSameTitleInAnotherPhaseOrBlockIsAnotherItem(t *testing.T) {
	c := all()
	c.Tasks = append(c.Tasks, c.Tasks[0], c.Tasks[0])
	c.Tasks[1].ID, c.Tasks[1].Phase, c.Tasks[2].ID = "own_t2", "ph4", "own_t3"
	c.Questions = append(c.Questions, c.Questions[1])
	c.Questions[2].ID, c.Questions[2].Of = "own_q3", "bb_guidelines"
	s := with(t, empty(t, app.German), ownitems.Adopt(c, every, german()))
	if len(s.Tasks) != 2 || len(s.Answers) != 3 {
		t.Errorf("%d tasks, %d questions", len(s.Tasks), len(s.Answers))
	}
}

func TestTasksNeedAPhase(t *testing.T) {
	s := empty(t, app.German)
	phases := s.PhasesInOrder()
	without := s.With(nil, []app.Ref{app.RefOf(phases[2])})
	if got := with(t, without, ownitems.Adopt(all(), every, german())).Tasks; len(got) != 1 || got[0].PhaseID != phases[0].ID {
		t.Errorf("without its phase a task belongs to the first: %+v", got)
	}
	var refs []app.Ref
	for _, p := range phases {
		refs = append(refs, app.RefOf(p))
	}
	none := s.With(nil, refs)
	if got := ownitems.Of(ownitems.Plan(none, all(), german()), library.KindTask)[0]; got.State != ownitems.Unfit {
		t.Errorf("without any phase: %d", got.State)
	}
	room := filled(t, app.German)
	refs = nil
	for _, p := range room.Phases {
		refs = append(refs, app.RefOf(p))
	}
	if got := ownitems.Collect(room.With(nil, refs)).Tasks; len(got) != 0 {
		t.Errorf("a task without a phase is no template: %+v", got)
	}
}

func TestItemsKnowWhatTheyBecome(t *testing.T) {
	want := map[library.Kind]app.Kind{
		library.KindQuestion: app.KindAnswer, library.KindPrinciple: app.KindPrinciple, library.KindSection: app.KindClause, library.KindTask: app.KindTask,
		library.KindIndicator: app.KindIndicator, library.KindRisk: app.KindHazard, library.KindCriterion: app.KindOwnCriterion,
	}
	for _, item := range ownitems.Plan(empty(t, app.German), all(), german()) {
		if item.Becomes() != want[item.Kind] {
			t.Errorf("%s becomes %q", item.Kind, item.Becomes())
		}
	}
}

func TestQuestionsThatAreTooLongWithTheirOptionsAreNotCut(t *testing.T) {
	c := library.Collection{Questions: []library.Question{{
		ID: "own_q", Of: "bb_legal", AnswerType: library.AnswerChoice, Text: library.Text{DE: strings.Repeat("x", 480)},
		Options: []library.Option{{ID: "a", Text: library.Text{DE: strings.Repeat("y", 30)}}, {ID: "b", Text: library.Text{DE: "z"}}},
	}}}
	if got := ownitems.Plan(empty(t, app.German), c, german())[0]; got.State != ownitems.Unfit || got.Problems[0].Field != "question" {
		t.Errorf("%+v", got)
	}
}

// TestCriteriaGoIntoTheFileAndComeBack: what a file cannot say of a criterion becomes the nearest that it can.
func TestCriteriaGoIntoTheFileAndComeBack(t *testing.T) {
	c := reread(t, ownitemsOf(t))
	s := with(t, empty(t, app.German), ownitems.Adopt(c, every, german()))
	if len(s.OwnCriteria) != 1 {
		t.Fatalf("%d criteria", len(s.OwnCriteria))
	}
	got := s.OwnCriteria[0]
	if got.Text != "Der Preis ist fest." || got.Norm != "Haushaltsrecht" || got.Section != "tg_cost" || !got.KnockOut || got.Weight != 3 {
		t.Errorf("%+v", got)
	}
	if len(s.Assessments) != 0 {
		t.Errorf("%+v came along", s.Assessments)
	}
	for _, item := range ownitems.Plan(s, c, german()) {
		if item.Kind == library.KindCriterion && item.State != ownitems.There {
			t.Errorf("once more: %+v", item)
		}
	}
}

// ownitemsOf is the collection of a filled workshop.
func ownitemsOf(t *testing.T) library.Collection {
	t.Helper()
	c := ownitems.Collect(filled(t, app.German))
	c.Title = "Aus Neustadt"
	return c
}
