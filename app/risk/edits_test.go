package risk_test

import (
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
)

func TestTheFirstAnswerMakesTheRecord(t *testing.T) {
	l := lawOf(t)
	s, e := done(t, town(), l.Answer(risk.Visit{System: "a", Question: "org_type", New: "c1"}, "public_body"))
	c, ok := s.ClassificationOf("a")
	if !ok || c.ID != "c1" || c.Answers != "org_type=public_body" || string(c.Version) != l.Version || string(c.DateSet) != l.DefaultDateSet() {
		t.Fatalf("%+v", c)
	}
	if e.Label != "edit.classification.added" || c.Outcome != "" {
		t.Errorf("edit %q, outcome %q", e.Label, c.Outcome)
	}
	s, e = done(t, s, l.Answer(risk.Visit{System: "a", Question: "org_type", New: "c2"}, "other_private"))
	if c, _ = s.ClassificationOf("a"); c.ID != "c1" || e.Label != "edit.classification.changed" || len(s.Classifications) != 1 {
		t.Errorf("%q: %+v", e.Label, c)
	}
	if _, e = done(t, s, l.Answer(risk.Visit{System: "a", Question: "org_type", New: "c3"}, "other_private")); !e.Empty() {
		t.Errorf("the same answer again: %+v", e)
	}
	if _, err := l.Answer(risk.Visit{System: "gone", Question: "org_type"}, "public_body")(s); err == nil {
		t.Error("an answer for a system that is gone")
	}
}

func TestAnswersSettleTheOutcome(t *testing.T) {
	l := lawOf(t)
	s := classified(t, l, town(), "a")
	if got := s.ClassOf("a"); got != app.ClassHigh {
		t.Fatalf("class %q", got)
	}
	for _, step := range []struct {
		question string
		options  []string
		want     app.Class
	}{
		{"a5_screen", []string{aiact.Unknown}, ""},
		{"a5_screen", []string{"none"}, app.ClassHigh},
		{"is_ai_system", []string{"no"}, app.ClassNoAI},
		{"is_ai_system", nil, ""},
		{"is_ai_system", []string{"yes"}, app.ClassHigh}, // later answers stayed
	} {
		s, _ = done(t, s, l.Answer(risk.Visit{System: "a", Question: step.question, New: "v"}, step.options...))
		if got := s.ClassOf("a"); got != step.want {
			t.Errorf("%s=%v: class %q, want %q", step.question, step.options, got, step.want)
		}
	}
}

func TestAnotherAnswerTakesTheConfirmationBack(t *testing.T) {
	l := lawOf(t)
	s := classified(t, l, town(), "a")
	c, _ := s.ClassificationOf("a")
	c.ConfirmedBy, c.ConfirmedOn = "Rechtsamt", "2026-11-23"
	s = s.With([]app.Record{c}, nil)
	s, _ = done(t, s, l.Answer(risk.Visit{System: "a", Question: "gpai", New: "v"}, "yes"))
	if c, _ = s.ClassificationOf("a"); c.ConfirmedBy != "" || c.ConfirmedOn != "" {
		t.Errorf("%+v", c)
	}
}

func TestOverrideNeedsWhoAndWhy(t *testing.T) {
	for _, c := range []struct {
		o    risk.Override
		want []string
	}{
		{risk.Override{}, nil},
		{risk.Override{Class: app.ClassMinimal}, []string{"override_by", "override_reason"}},
		{risk.Override{Class: app.ClassMinimal, By: " ", Reason: "x"}, []string{"override_by"}},
		{risk.Override{Class: app.ClassMinimal, By: "x", Reason: "\n"}, []string{"override_reason"}},
		{risk.Override{Class: "nonsense", By: "x", Reason: "x"}, []string{"override"}},
		{risk.Override{Class: app.ClassMinimal, By: "x", Reason: "x"}, nil},
	} {
		p := c.o.Problems()
		for _, column := range []string{"override", "override_by", "override_reason"} {
			if _, broken := p.Of(column); broken != slices.Contains(c.want, column) {
				t.Errorf("%+v: %s broken: %v", c.o, column, broken)
			}
		}
	}
}

func TestOverrideHolds(t *testing.T) {
	l := lawOf(t)
	s, _ := done(t, town(), l.SetByHand("b", risk.Override{Class: app.ClassMinimal, By: "Recht", Reason: "Gutachten"}))
	if got := l.StandingOf(s, "b"); got.Class != app.ClassMinimal || !got.ByHand || got.Worst != app.ClassProhibited {
		t.Errorf("%+v", got)
	}
	s, _ = done(t, s, l.SetByHand("b", risk.Override{}))
	if got := l.StandingOf(s, "b"); got.Class != "" || got.ByHand {
		t.Errorf("taken away: %+v", got)
	}
}

func TestStanding(t *testing.T) {
	l := lawOf(t)
	s, _ := done(t, town(), l.Answer(risk.Visit{System: "a", Question: "role", New: "v"}, aiact.Unknown))
	got := l.StandingOf(s, "a")
	if got.Class != "" || got.Worst != app.ClassProhibited || got.Open != 1 || got.Left == 0 {
		t.Errorf("%+v", got)
	}
	if whole := l.StandingOf(classified(t, l, s, "b"), "b"); whole.Left != 0 || whole.Open != 0 || whole.Class != app.ClassHigh {
		t.Errorf("%+v", whole)
	}
}

func TestTheWayThroughTheQuestions(t *testing.T) {
	l := lawOf(t)
	r := l.Result("lifecycle=planned\norg_type=public_body")
	for _, c := range []struct{ at, after, before string }{
		{"org_type", "role", ""}, {"role", "is_ai_system", "org_type"}, {"lifecycle", "is_ai_system", "role"}, {"is_ai_system", "scope", "lifecycle"},
	} {
		after, before := "", ""
		if q := l.After(&r, c.at); q != nil {
			after = q.ID
		}
		if q := l.Before(&r, c.at); q != nil {
			before = q.ID
		}
		if after != c.after || before != c.before {
			t.Errorf("at %s: after it %q, before it %q", c.at, after, before)
		}
	}
	all := l.Result(recruiting)
	if q := l.After(&all, "gpai"); q != nil {
		t.Errorf("after the end comes %s", q.ID)
	}
	if q := l.Before(&all, ""); q == nil || q.ID != all.Path[len(all.Path)-1].Question.ID {
		t.Errorf("before the end comes %v", q)
	}
	last := l.Result(recruiting.With("org_type"))
	if q := l.After(&last, "gpai"); q == nil || q.ID != "org_type" {
		t.Errorf("the one that is left: %v", q)
	}
	if q := l.After(&last, "org_type"); q != nil {
		t.Errorf("nothing else is left, but %s", q.ID)
	}
}

func TestResultsAreRemembered(t *testing.T) {
	l := lawOf(t)
	a, b := l.Result(recruiting), l.Result(recruiting)
	if a.Outcome != b.Outcome || len(a.Duties) != len(b.Duties) || &a.Duties[0] != &b.Duties[0] {
		t.Error("the same answers were walked twice")
	}
}
