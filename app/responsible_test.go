package app

import (
	"slices"
	"testing"
)

// roleWords knows the roles of the library in one of two languages.
type roleWords struct {
	fakeWords
	english bool
}

func (w roleWords) T(id string, pairs ...any) string {
	names := map[string][2]string{
		"library.t101.responsible": {"Verwaltungsleitung", "Senior management"},
		"library.t102.responsible": {"Recht", "Legal"},
		"library.r01.owner":        {"Vergabestelle", "Procurement office"},
	}
	if name, ok := names[id]; ok {
		if w.english {
			return name[1]
		}
		return name[0]
	}
	return w.fakeWords.T(id, pairs...)
}

// assigned are two tasks of the library, one of which the room gave to somebody, one of its own, and one of a duty.
func assigned() *Strategy {
	return strategyOf(
		task("t1", func(t *Task) { t.LibraryID = "t101" }),
		task("t2", func(t *Task) { t.LibraryID, t.Responsible = "t102", "Frau Öz" }),
		task("t3", func(t *Task) { t.Responsible = "Herr Zöllner" }),
		task("t4", func(t *Task) { t.LibraryID, t.DutyID = "duty.D01", "D01" }),
	)
}

func TestRolesOfTheLibraryFollowTheLanguage(t *testing.T) {
	for _, c := range []struct {
		words roleWords
		want  []string
	}{
		{roleWords{}, []string{"Verwaltungsleitung", "Frau Öz", "Herr Zöllner", ""}},
		{roleWords{english: true}, []string{"Senior management", "Frau Öz", "Herr Zöllner", ""}},
	} {
		for i, x := range assigned().Tasks {
			if got := Shown(x, "responsible", c.words); got != c.want[i] || x.responsible(c.words) != got {
				t.Errorf("%s: %q and %q, want %q", x.ID, got, x.responsible(c.words), c.want[i])
			}
		}
	}
	risk := NewHazard("r01")
	if de, en := Shown(risk, "owner", roleWords{}), Shown(risk, "owner", roleWords{english: true}); de != "Vergabestelle" || en != "Procurement office" {
		t.Errorf("owner: %q, %q", de, en)
	}
}

func TestTasksAreListedByTheirRoles(t *testing.T) {
	s := assigned()
	for _, c := range []struct {
		filter TaskFilter
		words  roleWords
		want   []ID
	}{
		{TaskFilter{Responsible: "Verwaltungsleitung"}, roleWords{}, []ID{"t1"}},
		{TaskFilter{Responsible: "Verwaltungsleitung"}, roleWords{english: true}, []ID{}},
		{TaskFilter{Responsible: "Senior management"}, roleWords{english: true}, []ID{"t1"}},
		{TaskFilter{Responsible: "Recht"}, roleWords{}, []ID{}}, // the room named somebody else
		{TaskFilter{Responsible: "Frau Öz"}, roleWords{english: true}, []ID{"t2"}},
		{TaskFilter{Text: "verwaltungs"}, roleWords{}, []ID{"t1"}},
		{TaskFilter{Text: "senior"}, roleWords{english: true}, []ID{"t1"}},
		{TaskFilter{Text: "zoellner"}, roleWords{}, []ID{"t3"}},
		{TaskFilter{}, roleWords{}, []ID{"t1", "t2", "t3", "t4"}},
	} {
		if got := idsOf(c.filter.Apply(s, c.words, testToday)); !slices.Equal(got, c.want) {
			t.Errorf("%+v, English %v: %v, want %v", c.filter, c.words.english, got, c.want)
		}
	}
	by := TaskOrder{By: TaskByResponsible}
	if got := idsOf(by.Sort(s, roleWords{}, s.Tasks)); !slices.Equal(got, []ID{"t2", "t3", "t1", "t4"}) {
		t.Errorf("in German: %v", got)
	}
	if got := idsOf(by.Sort(s, roleWords{english: true}, s.Tasks)); !slices.Equal(got, []ID{"t2", "t3", "t1", "t4"}) {
		t.Errorf("in English: %v", got)
	}
	by.Descending = true
	if got := idsOf(by.Sort(s, roleWords{english: true}, s.Tasks)); !slices.Equal(got, []ID{"t1", "t3", "t2", "t4"}) {
		t.Errorf("from Z to A: %v", got)
	}
}

func TestRolesAreSearchedFor(t *testing.T) {
	s := assigned().With([]Record{with(NewHazard("r01"), func(h *Hazard) { h.ID = "h1" })}, nil)
	for query, want := range map[string]Ref{"senior": {KindTask, "t1"}, "procurement": {KindHazard, "h1"}} {
		hits := Search(s, roleWords{english: true}, query, 0)
		if len(hits) != 1 || hits[0].Ref != want || !in(hits[0].Field, []string{"responsible", "owner"}) {
			t.Errorf("%s: %+v", query, hits)
		}
		if hits := Search(s, roleWords{}, query, 0); len(hits) != 0 {
			t.Errorf("%s is found in German: %+v", query, hits)
		}
	}
	if hits := Search(s, roleWords{}, "Recht", 0); len(hits) != 0 {
		t.Errorf("a role that the room replaced is found: %+v", hits)
	}
	if got := (FollowUpFilter{Text: "vergabe"}).Hazards(s, roleWords{}); len(got) != 1 {
		t.Errorf("risks: %v", idsOf(got))
	}
}

func TestRolesAreSuggested(t *testing.T) {
	s := assigned()
	if got, want := SuggestedResponsibles(s, "t3", roleWords{english: true}), []string{"Frau Öz", "Senior management"}; !slices.Equal(got, want) {
		t.Errorf("responsible: %q, want %q", got, want)
	}
	if got := SuggestedResponsibles(s, "t1", roleWords{}); slices.Contains(got, "Verwaltungsleitung") {
		t.Errorf("a task suggests itself: %q", got)
	}
	own := func(id ID, owner string) Hazard {
		return with(NewHazard(""), func(h *Hazard) { h.ID, h.Title, h.Owner = id, "Ausfall", owner })
	}
	adopted := with(NewHazard("r01"), func(h *Hazard) { h.ID = "h1" })
	s = strategyOf(adopted, own("h2", "IT"), own("h3", "IT"), own("h4", ""), own("h5", "Frau B"))
	if got, want := SuggestedOwners(s, "h5", roleWords{}), []string{"IT", "Vergabestelle"}; !slices.Equal(got, want) {
		t.Errorf("owners: %q, want %q", got, want)
	}
	if got := SuggestedOwners(s, "", roleWords{}); len(got) != 3 || got[0] != "IT" {
		t.Errorf("all owners: %q", got)
	}
}

func TestWhoLacksSomebody(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Task)
		want   bool
	}{
		"own":                        {func(*Task) {}, true},
		"own, somebody":              {func(t *Task) { t.Responsible = "Frau B" }, false},
		"own, a blank":               {func(t *Task) { t.Responsible = "  " }, true},
		"of the library":             {func(t *Task) { t.LibraryID = "t101" }, false},
		"of the library, somebody":   {func(t *Task) { t.LibraryID, t.Responsible = "t101", "Frau B" }, false},
		"of the library, blanked":    {func(t *Task) { t.LibraryID, t.Responsible = "t101", " " }, true},
		"of a duty":                  {func(t *Task) { t.LibraryID, t.DutyID = "duty.D01", "D01" }, true},
		"of a duty, somebody":        {func(t *Task) { t.LibraryID, t.DutyID, t.Responsible = "duty.D01", "D01", "Frau B" }, false},
		"of a duty with a text only": {func(t *Task) { t.DutyID, t.Title = "D01", "Prüfen" }, true},
	} {
		x := task("t1", c.change)
		if x.unassigned() != c.want {
			t.Errorf("%s: %v", name, !c.want)
		}
		lacks := slices.ContainsFunc(Lacks(strategyOf(x), testToday), func(l Lack) bool { return l.Code == LackResponsible })
		if lacks != c.want {
			t.Errorf("%s: the overview says %v", name, lacks)
		}
	}
}

// Naming somebody, and taking that back, is no matter of wording.
func TestRoleIsTypedAndTakenBack(t *testing.T) {
	x := task("t1", func(t *Task) { t.LibraryID, t.Title = "t101", "" })
	named := WithText(x, "responsible", "Frau B", roleWords{})
	if named.Responsible != "Frau B" || named.Reworded() {
		t.Errorf("named: %+v", named)
	}
	for text, words := range map[string]roleWords{"": {}, " Verwaltungsleitung ": {}, "Senior management": {english: true}} {
		if got := WithText(named, "responsible", text, words); got.Responsible != "" {
			t.Errorf("%q: %+v", text, got)
		}
	}
	// The role in the other language is what somebody typed: nobody knows that it means the same.
	if got := WithText(named, "responsible", "Senior management", roleWords{}); got.Responsible != "Senior management" {
		t.Errorf("%+v", got)
	}
	if s := applied(t, strategyOf(named), RestoreTask("t1")); s.Tasks[0].Responsible != "Frau B" {
		t.Error("with the wording of the library its role came back")
	}
	if got := WithText(task("t4", func(t *Task) { t.LibraryID, t.DutyID = "duty.D01", "D01" }), "responsible", "Frau B", fakeWords{}); got.Responsible != "Frau B" {
		t.Errorf("of a duty: %+v", got)
	}
}

func TestTaskOfARiskIsForItsRole(t *testing.T) {
	h := with(NewHazard("r01"), func(h *Hazard) { h.ID = "h1" })
	edit, err := TaskFromHazard("h1", "t9", roleWords{})(strategyOf(h))
	if err != nil || edit.Put[0].(Task).Responsible != "Vergabestelle" {
		t.Errorf("%+v, %v", edit.Put, err)
	}
}

// What was written before keeps the texts that it has, and a role that nobody touched is no content of a version.
func TestRolesInVersions(t *testing.T) {
	s := assigned()
	content := Freeze(s)
	named := with(s.Tasks[0], func(t *Task) { t.Responsible = "Frau B" })
	got, err := Differences(content, Freeze(s.With([]Record{named}, nil)), roleWords{})
	if err != nil || len(got) != 1 || got[0].Column != "responsible" || got[0].Before != "" || got[0].After != "Frau B" {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := Differences(content, Freeze(assigned()), roleWords{english: true}); err != nil || len(got) != 0 {
		t.Errorf("the language makes a difference: %+v, %v", got, err)
	}
}
