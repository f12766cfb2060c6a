package app

import (
	"slices"
	"testing"
)

func TestTitlesComeAsInADictionary(t *testing.T) {
	got := ByTitle([]string{"Zoll", "äußern", "Abend", "Straße", "strasse", "Ausweis", ""}, func(s string) string { return s })
	if want := []string{"Abend", "äußern", "Ausweis", "Straße", "strasse", "Zoll", ""}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestWhichDataArePersonal(t *testing.T) {
	for _, kind := range DataKinds() {
		if want := kind == DataPersonal || kind == DataSpecial || kind == DataSocial; kind.Personal() != want {
			t.Errorf("%s: %v", kind, kind.Personal())
		}
	}
}

// A text that the library has goes on following the language; one that the room wrote does not.
func TestWhoseTitleItIs(t *testing.T) {
	own := NewPrinciple(new(Strategy), "gp01")
	own.Title = "Im Zweifel der Mensch"
	task := NewTask("ph1")
	task.Title = "Planen"
	for name, c := range map[string]struct {
		record Record
		own    bool
	}{
		"of the library": {NewPrinciple(new(Strategy), "gp01"), false},
		"reworded":       {own, true},
		"of the room":    {task, true},
		"of a duty":      {Task{Adopted: Adopted{LibraryID: "duty.D01"}}, false},
	} {
		if got := OwnTitle(c.record); got != c.own {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestNewRecordsOfTheRoomStandAtTheEnd(t *testing.T) {
	s := strategyOf(step("a", 3, 10, func(a *AgendaStep) { a.Day = 2 }), step("b", 7, 10, nil))
	if a := NewAgendaStep(s); a.Position != 8 || a.Day != 2 || len(a.Check()) != 1 { // it lacks a subject
		t.Errorf("%+v, %v", a, a.Check())
	}
	theme := Theme{Base: Base{ID: "t"}, Title: "Daten", Position: 4}
	if next := NewTheme(s.With([]Record{theme}, nil)); next.Position != 5 {
		t.Errorf("%+v", next)
	}
	if r := NewRating(RatingIdeas, "g-it", "g-legal"); !r.Groups.Has("g-it") || r.Points < 1 || r.Revealed {
		t.Errorf("%+v", r)
	}
}
