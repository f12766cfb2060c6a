package merge_test

import (
	"fmt"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

// base is the head of a record that was never changed since it was made.
func base(id app.ID) app.Base {
	return app.Base{ID: id, CreatedAt: "2026-11-20T08:00:00.000Z", UpdatedAt: "2026-11-20T08:00:00.000Z"}
}

// strategyOf holds two groups and the given records.
func strategyOf(records ...app.Record) *app.Strategy {
	put := append([]app.Record{
		app.Group{Base: base("it"), Code: app.GroupIT}, app.Group{Base: base("legal"), Code: app.GroupLegal},
	}, records...)
	return new(app.Strategy).With(put, nil)
}

func card(id app.ID, text string) app.Contribution {
	c := app.NewContribution("it", app.SortIdea)
	c.Base, c.Text = base(id), text
	return c
}

var roadmap = app.Subject{Topic: app.TopicRoadmap}

func position(id app.ID, stance app.Stance, text string) app.Position {
	p := app.NewPosition(roadmap, "it", stance, "2026-11-20")
	p.Base, p.Text = base(id), text
	return p
}

// point is a card that comes back, in its text and subject.
func point(id app.ID, from app.Fields, to app.Fields) merge.Incoming {
	return merge.Incoming{
		Ref: app.Ref{Kind: app.KindContribution, ID: id}, Base: from, Theirs: to,
		Initial: app.Fields{"group_id": "it", "sort": "idea", "priority": "medium", "status": "open"},
	}
}

// stance is a position that comes back.
func stance(from app.Fields, to app.Fields) merge.Incoming {
	return merge.Incoming{
		Ref: app.Ref{Kind: app.KindPosition, ID: "row"}, Base: from, Theirs: to, Counterpart: true,
		Initial: app.Fields{"group_id": "it", "topic": "roadmap", "given_on": "2026-11-23"},
	}
}

func says(text string) app.Fields { return app.Fields{"text": text} }

func compare(s *app.Strategy, in ...merge.Incoming) merge.Proposal {
	return merge.Compare(s, merge.Source{Name: "it.xlsx", Records: in})
}

var minutes int

// after applies a proposal to a strategy as the session does.
func after(t *testing.T, s *app.Strategy, p merge.Proposal) (*app.Strategy, app.Edit) {
	t.Helper()
	edit, err := p.Build("edit.contribution.added")(s)
	if err != nil {
		t.Fatal(err)
	}
	minutes++
	edit, err = edit.Prepared(s, func() time.Time { return time.Date(2026, 11, 23, 12, minutes%60, 0, 0, time.UTC) })
	if err != nil {
		t.Fatal(err)
	}
	return s.With(edit.Put, edit.Delete), edit
}

// summary says an entry in a line: its state, whether it is taken, and what stands in which field.
func summary(e merge.Entry) string {
	out := fmt.Sprintf("%s %v", e.State, e.Take)
	for _, f := range e.Fields {
		out += fmt.Sprintf(" %s:%s|%s|%s:%s:%v", f.Column, f.Base, f.Theirs, f.Ours, f.State, f.Take)
	}
	return out
}
