package merge_test

import (
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

// What is to be written is looked at again when it is written.
func TestWhatChangedMeanwhileIsNotOverwritten(t *testing.T) {
	shown := strategyOf(card("c1", "a"), card("c2", "c"))
	p := compare(shown, point("c1", says("a"), says("b")), point("c2", says("a"), says("b")), point("c3", nil, says("n")))
	p.Entries[1].Fields[0].Take = true
	for name, c := range map[string]struct {
		put    app.Record
		remove []app.Ref
		fails  bool
	}{
		"nothing happened":          {nil, nil, false},
		"another field":             {app.Contribution{Base: base("c1"), GroupID: "it", Sort: app.SortIdea, Text: "a", Answer: "yes", Priority: "low", Status: "open"}, nil, false},
		"the field":                 {card("c1", "x"), nil, true},
		"the field, to the same":    {card("c1", "b"), nil, false},
		"the field of a conflict":   {card("c2", "x"), nil, true},
		"a conflict was taken back": {card("c2", "a"), nil, false},
		"the record is gone":        {nil, []app.Ref{{Kind: app.KindContribution, ID: "c1"}}, true},
		"somebody made it":          {card("c3", "n"), nil, false},
		"somebody made it another":  {card("c3", "x"), nil, true},
	} {
		now := shown
		if c.put != nil {
			now = now.With([]app.Record{c.put}, nil)
		}
		now = now.With(nil, c.remove)
		edit, err := p.Build("label")(now)
		if (app.CodeOf(err) == app.CodeMeanwhile) != c.fails || (err != nil) != c.fails {
			t.Errorf("%s: %v", name, err)
		}
		if c.fails && !edit.Empty() {
			t.Errorf("%s: %+v", name, edit)
		}
	}
}

func TestPositionsAreRenewed(t *testing.T) {
	old := position("0", app.StanceAgrees, "")
	old.Settled = true
	s := strategyOf(old)
	in := stance(app.Fields{"stance": "agrees", "text": ""}, app.Fields{"stance": "condition", "text": "only with a human"})
	s, edit := after(t, s, compare(s, in))
	if len(s.Positions) != 2 || len(edit.Put) != 1 {
		t.Fatalf("%+v", s.Positions)
	}
	p := s.Positions[1]
	if s.Positions[0] != old || p.Stance != app.StanceCondition || p.Text != "only with a human" || p.Settled || p.GivenOn != "2026-11-23" || p.GroupID != "it" {
		t.Errorf("%+v", p)
	}
	if again := compare(s, in); again.Effective() != 0 {
		t.Errorf("again: %s", summary(again.Entries[0]))
	}
	// The room thinks better of it; then the file comes back once more, and somebody follows it.
	room := app.NewPosition(roadmap, "it", app.StanceObjects, "2026-11-24")
	s = s.With([]app.Record{room}, nil)
	again := compare(s, in)
	if again.Entries[0].State != merge.Conflict || again.Effective() != 0 {
		t.Errorf("%s", summary(again.Entries[0]))
	}
	for i := range again.Entries[0].Fields {
		again.Entries[0].Fields[i].Take = true
	}
	s, _ = after(t, s, again)
	if last := s.Positions[len(s.Positions)-1]; len(s.Positions) != 4 || last.Stance != app.StanceCondition || last.ID <= room.ID {
		t.Errorf("%+v", s.Positions)
	}
}

func TestAnswersFindTheirQuestion(t *testing.T) {
	in := merge.Incoming{
		Ref: app.Ref{Kind: app.KindAnswer, ID: "row"}, Theirs: says("everything"), Counterpart: true,
		Initial: app.Fields{"library_id": "bb1_q01", "group_id": "it", "block": "bb_inventory", "status": "open"},
	}
	s, _ := after(t, strategyOf(), compare(strategyOf(), in))
	if len(s.Answers) != 1 || s.Answers[0].ID != "row" || s.Answers[0].LibraryID != "bb1_q01" {
		t.Fatalf("%+v", s.Answers)
	}
	in.Ref.ID, in.Theirs = "another row", says("nothing")
	if e := compare(s, in).Entries[0]; e.State != merge.Conflict || e.Fields[0].Ours != "everything" {
		t.Errorf("%s", summary(e))
	}
}

func TestRemovedRecordsGoWithWhatTheyOwn(t *testing.T) {
	principle := app.NewPrinciple(new(app.Strategy), "gp01")
	p := app.NewPosition(app.Subject{Topic: app.TopicPrinciple, ID: principle.ID}, "it", app.StanceAgrees, "")
	s := strategyOf(principle, p)
	in := merge.Incoming{Ref: app.RefOf(principle), Base: app.Fields{"text": ""}}
	next, _ := after(t, s, compare(s, in))
	if len(next.Principles)+len(next.Positions) != 0 {
		t.Errorf("%+v, %+v", next.Principles, next.Positions)
	}
	proposal := compare(s, in)
	principle.Text = "changed meanwhile"
	if _, err := proposal.Build("label")(s.With([]app.Record{principle}, nil)); app.CodeOf(err) != app.CodeMeanwhile {
		t.Error(err)
	}
	if _, err := proposal.Build("label")(strategyOf()); err != nil {
		t.Error(err)
	}
}

func TestGoneRecordsComeBackOnlyWhenChosen(t *testing.T) {
	s := strategyOf()
	p := compare(s, point("c1", says("a"), says("b")))
	if next, _ := after(t, s, p); len(next.Contributions) != 0 {
		t.Error("it came back by itself")
	}
	p.Entries[0].Take = true
	if next, _ := after(t, s, p); len(next.Contributions) != 1 || next.Contributions[0].Text != "b" {
		t.Errorf("%+v", next.Contributions)
	}
}
