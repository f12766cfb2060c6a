package translations_test

import (
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/library"
)

// Every running order of the library can be adopted as it is, and says the same things in either language by itself.
func TestAgendasAreComplete(t *testing.T) {
	all, _ := load(t)
	for _, lang := range app.Languages() {
		words := all.In(lang)
		agendas := words.Agendas()
		if len(agendas) < 3 {
			t.Errorf("%s: only %d running orders", lang, len(agendas))
		}
		for _, a := range agendas {
			from, ok := words.Library().Agenda(string(a.ID))
			if !ok || len(a.Steps) != len(from.Steps) {
				t.Fatalf("%s has %d steps", a.ID, len(a.Steps))
			}
			for i, step := range a.Steps {
				step.ID = "x"
				if p := app.Validate(step); len(p) > 0 {
					t.Errorf("%s: %v", from.Steps[i].ID, p)
				}
				if app.TitleOf(step, words) != from.Steps[i].Subject.In(string(lang)) || app.Shown(step, "question", words) != from.Steps[i].Question.In(string(lang)) {
					t.Errorf("%s: %s is called %q", lang, from.Steps[i].ID, app.TitleOf(step, words))
				}
			}
		}
	}
}

func TestMethodsOfTheLibraryAreThoseOfWorkshops(t *testing.T) {
	var known []string
	for _, m := range app.Methods() {
		known = append(known, string(m))
	}
	if !slices.Equal(known, library.Methods()) {
		t.Errorf("%q and %q", known, library.Methods())
	}
}
