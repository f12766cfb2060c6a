package risk_test

import (
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/risk"
)

// older is a classification of an older catalogue with the dates that the AI Act first had.
func older(answers app.Answers, outcome app.Class) app.Classification {
	return app.Classification{
		Base: app.Base{ID: "old"}, SystemID: "a", Version: "2024.1", DateSet: "ds_2024_07_12", Answers: answers, Outcome: outcome,
	}
}

func TestOutdated(t *testing.T) {
	l := lawOf(t)
	now := app.NewClassification("a", app.CatalogueVersion(l.Version), app.DateSet(l.DefaultDateSet()))
	other := now
	other.DateSet = "ds_2024_07_12"
	for _, c := range []struct {
		c    app.Classification
		want bool
	}{{now, false}, {other, true}, {older("", ""), true}, {app.Classification{}, false}} {
		if got := l.Outdated(c.c); got != c.want {
			t.Errorf("%+v: %v", c.c, got)
		}
	}
}

func TestReviewOfAnOlderClassification(t *testing.T) {
	l := lawOf(t)
	gone := app.NewTask("pph4")
	gone.Title, gone.SystemID, gone.DutyID = "Alte Pflicht", "a", "X99"
	closed := gone
	closed.ID, closed.Status = app.NewID(), app.TaskDone
	s := town().With([]app.Record{gone, closed}, nil)
	for name, c := range map[string]struct {
		c                  app.Classification
		after              app.Class
		asked, lost, moved bool
	}{
		"the same class":           {older(recruiting, app.ClassHigh), app.ClassHigh, false, false, true},
		"another class":            {older(recruiting, app.ClassMinimal), app.ClassHigh, false, false, true},
		"a question without words": {older(recruiting.With("nobody", "x"), app.ClassHigh), app.ClassHigh, false, true, true},
		"an answer is missing":     {older(recruiting.With("a5_screen"), app.ClassHigh), "", true, false, false},
	} {
		r := l.Review(s, c.c)
		if r.After != c.after || (len(r.Asked) > 0) != c.asked || (len(r.Lost) > 0) != c.lost || c.moved && len(r.Moved) == 0 {
			t.Errorf("%s: %q, asked %d, lost %v, moved %d", name, r.After, len(r.Asked), r.Lost, len(r.Moved))
		}
		if len(r.Gone) != 1 || r.Gone[0].Title != "Alte Pflicht" || r.Empty() {
			t.Errorf("%s: gone %+v", name, r.Gone)
		}
	}
	same := older(recruiting, app.ClassHigh)
	same.DateSet = "unheard of"
	if r := l.Review(town(), same); !r.Empty() {
		t.Errorf("nothing changes but the version: %+v", r)
	}
}

func TestRunningAgainKeepsTheOldOne(t *testing.T) {
	l := lawOf(t)
	s := town().With([]app.Record{older(recruiting, app.ClassMinimal)}, nil)
	s, _ = done(t, s, l.Renew("a"))
	old, kept := s.Classifications.Get("old")
	if !kept || old.Outcome != app.ClassMinimal || len(s.Classifications) != 2 {
		t.Fatalf("kept: %v, %+v", kept, s.Classifications)
	}
	newest := slices.IndexFunc(s.Classifications, func(x app.Classification) bool { return x.ID != "old" })
	if n := s.Classifications[newest]; n.Outcome != app.ClassHigh || string(n.Version) != l.Version || n.Answers != recruiting {
		t.Errorf("%+v", n)
	}
}

func TestAnsweringAnOutdatedOneStartsANewOne(t *testing.T) {
	l := lawOf(t)
	first := older(recruiting, app.ClassHigh)
	first.ID = "00"
	s := town().With([]app.Record{first}, nil)
	s, _ = done(t, s, l.Answer(risk.Visit{System: "a", Question: "gpai", New: "01"}, "yes"))
	c, _ := s.ClassificationOf("a")
	if c.ID != "01" || c.Answers != recruiting.With("gpai", "yes") || l.Outdated(c) {
		t.Errorf("%+v", c)
	}
	if old, _ := s.Classifications.Get("00"); old.Answers != recruiting {
		t.Errorf("the old one changed: %+v", old)
	}
	if _, e := done(t, s, l.Renew("a")); !e.Empty() {
		t.Errorf("it is not outdated any more: %+v", e)
	}
}
