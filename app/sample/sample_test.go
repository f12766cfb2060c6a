package sample

import (
	"slices"
	"testing"

	"github.com/google/uuid"

	"kifahrplan/app"
)

// reviewDay is the day on which the pictures of the README are taken: the Monday after the workshop.
const reviewDay app.Date = "2026-11-23"

func TestSampleIsAsRichAsAWorkshop(t *testing.T) {
	s := strategyIn(t, app.German)
	for _, c := range []struct {
		what        string
		have, least int
	}{
		{"groups", len(s.Groups), 8},
		{"contributions", len(s.Contributions), 60},
		{"tasks", len(s.Tasks), 40},
		{"decisions", len(s.Decisions), 12},
		{"phases", len(s.Phases), len(app.PhaseCodes())},
		{"departments", distinct(s.Tasks, func(r app.Task) string { return r.Department }), 7},
		{"roles", distinct(s.Tasks, func(r app.Task) string { return r.Responsible }), 10},
		{"subjects", distinct(s.Contributions, func(r app.Contribution) string { return r.Subject }), 8},
		{"tasks with a source", len(s.Tasks.Where(func(r app.Task) bool { return r.SourceID != "" })), 15},
		{"decisions with a dissent", len(s.Decisions.Where(func(r app.Decision) bool { return r.Dissent != "" })), 4},
	} {
		if c.have < c.least {
			t.Errorf("%d %s, want at least %d", c.have, c.what, c.least)
		}
	}
}

func TestEveryRecordIsValidAndClean(t *testing.T) {
	for _, lang := range app.Languages() {
		e, err := Edit(lang)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range e.Put {
			if p := app.Validate(r); len(p) > 0 {
				t.Errorf("%s: %v: %+v breaks %v", lang, app.RefOf(r), r, p)
			}
		}
		eachText(t, func(path string, v text) {
			if s := v.in(lang); s != app.CleanText(s, true) {
				t.Errorf("%s %s would be changed when it is saved: %q", lang, path, s)
			}
		})
	}
}

func TestMunicipalityAndWorkshop(t *testing.T) {
	for lang, title := range map[app.Language]string{app.German: "KI-Strategie 2027", app.English: "AI strategy 2027"} {
		s := strategyIn(t, lang)
		m, w := s.Municipality, s.Workshop
		if m.Name != "Musterstadt" || m.State != "NW" || m.Inhabitants != 48000 || m.Logo == "" {
			t.Errorf("%s: municipality %q in %q with %d inhabitants", lang, m.Name, m.State, m.Inhabitants)
		}
		if w.Title != title || w.Language != lang || w.Status != app.StatusDraft || w.Version != "0.4" {
			t.Errorf("%s: workshop %+v", lang, w)
		}
		if w.StartsOn != "2026-11-18" || w.EndsOn != "2026-11-19" || w.Moderator == "" || w.Place == "" {
			t.Errorf("%s: workshop %+v", lang, w)
		}
	}
}

func TestGroupsHaveANameOfTheirOwnOnlyWithoutACode(t *testing.T) {
	s := strategyIn(t, app.German)
	own := 0
	for _, g := range s.Groups {
		if (g.Code == "") == (g.Name == "") {
			t.Errorf("group %q has the name %q", g.Code, g.Name)
		}
		if g.Participants == "" {
			t.Errorf("nobody came for group %q %q", g.Code, g.Name)
		}
		if g.Name != "" {
			own++
		}
	}
	if own == 0 {
		t.Error("no group shows that the room can add one of its own")
	}
	for _, code := range app.RequiredGroups() {
		if len(s.Groups.Where(func(g app.Group) bool { return g.Code == code })) != 1 {
			t.Errorf("the required group %s is not there once", code)
		}
	}
}

func TestPhasesAreTheFiveInTheirOrder(t *testing.T) {
	for i, p := range strategyIn(t, app.English).Phases {
		if p.Code != app.PhaseCodes()[i] || p.Number != i+1 || p.Name != "" {
			t.Errorf("phase %d is %+v", i+1, p)
		}
	}
}

func TestReferencesResolve(t *testing.T) {
	s := strategyIn(t, app.German)
	check := func(from app.Record, kind app.Kind, id app.ID) {
		if _, ok := s.Find(app.Ref{Kind: kind, ID: id}); !ok {
			t.Errorf("%v refers to %s %q, which is not there", app.RefOf(from), kind, id)
		}
	}
	for _, c := range s.Contributions {
		check(c, app.KindGroup, c.GroupID)
	}
	for _, r := range s.Tasks {
		check(r, app.KindPhase, r.PhaseID)
		if r.SourceID != "" {
			check(r, app.KindContribution, r.SourceID)
		}
	}
	for _, d := range s.Decisions {
		for _, id := range d.AgreedBy.List() {
			check(d, app.KindGroup, id)
		}
	}
}

func TestRecordsComeAfterThoseTheyReferTo(t *testing.T) {
	e, err := Edit(app.German)
	if err != nil {
		t.Fatal(err)
	}
	var order []app.Kind
	for _, r := range e.Put {
		if k := r.Kind(); len(order) == 0 || order[len(order)-1] != k {
			order = append(order, k)
		}
	}
	want := slices.DeleteFunc(app.Kinds(), func(k app.Kind) bool { return !slices.Contains(order, k) })
	if !slices.Equal(order, want) || len(order) < 7 {
		t.Errorf("the kinds come as %v, want %v", order, want)
	}
	if e.Label != "edit.sample" || len(e.Delete) != 0 || e.Empty() {
		t.Errorf("edit %q deletes %d", e.Label, len(e.Delete))
	}
}

func TestIDsAreStableUniqueAndAscending(t *testing.T) {
	german, english := put(t, app.German), put(t, app.English)
	if len(german) != len(english) {
		t.Fatalf("%d records in German, %d in English", len(german), len(english))
	}
	seen := map[app.ID]bool{}
	lastOf := map[app.Kind]app.Base{}
	for i, r := range german {
		base := r.Head()
		if english[i].Head() != base || english[i].Kind() != r.Kind() {
			t.Errorf("record %d is %v in German and %v in English", i, app.RefOf(r), app.RefOf(english[i]))
		}
		if id, err := uuid.Parse(string(base.ID)); err != nil || id.Version() != 7 || id.Variant() != uuid.RFC4122 {
			t.Errorf("%q is no UUIDv7", base.ID)
		}
		if last := lastOf[r.Kind()]; base.ID <= last.ID || base.CreatedAt < last.CreatedAt {
			t.Errorf("%s %s of %s comes after %s of %s", r.Kind(), base.ID, base.CreatedAt, last.ID, last.CreatedAt)
		}
		if seen[base.ID] {
			t.Errorf("%s is there twice", base.ID)
		}
		seen[base.ID], lastOf[r.Kind()] = true, base
	}
	if !slices.Equal(german, put(t, app.German)) {
		t.Error("the second call gives other records than the first")
	}
}

func TestTimesAreThoseOfTheWorkshop(t *testing.T) {
	e, err := Edit(app.German)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range e.Put {
		b := r.Head()
		if b.CreatedAt == "" || b.UpdatedAt != b.CreatedAt || b.CreatedAt > e.At {
			t.Errorf("%v was made %q, changed %q, in an edit of %q", app.RefOf(r), b.CreatedAt, b.UpdatedAt, e.At)
		}
		if day := app.DateOf(b.CreatedAt.Time()); day < "2026-11-16" || day > "2026-11-19" {
			t.Errorf("%v was written on %s", app.RefOf(r), day)
		}
		if d, ok := r.(app.Decision); ok && d.DecidedOn != "" && d.DecidedOn != app.DateOf(d.CreatedAt.Time()) {
			t.Errorf("decision %q of %s was written on %s", d.Text, d.DecidedOn, d.CreatedAt)
		}
	}
}

func TestOtherLanguagesAreRefused(t *testing.T) {
	if e, err := Edit("fr"); err == nil || !e.Empty() {
		t.Errorf("French gives %d records and the error %v", len(e.Put), err)
	}
}
