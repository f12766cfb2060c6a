package paper_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
)

// signedTown is the town with a version that the staff council signed.
func signedTown(t *testing.T) *app.Strategy {
	t.Helper()
	s := town()
	e, err := app.FreezeVersion("v", "Für den Rat", "2026-06-09")(s)
	if err != nil {
		t.Fatal(err)
	}
	g := app.NewSignature("v", id(10))
	g.Name, g.Role, g.SignedOn = "Katrin Albers", "Vorsitz", "2026-06-10"
	return s.With(append(e.Put, g), nil)
}

func TestSheetOfSignatures(t *testing.T) {
	s := signedTown(t)
	v, _ := s.LatestVersion()
	for lang, want := range map[app.Language][]string{
		app.German:  {"Fassung 1", "09.06.2026", string(v.Hash), "Für den Rat", "| Personalrat | Katrin Albers, Vorsitz | 10.06.2026 |", "| Recht |"},
		app.English: {"Version 1", "Katrin Albers, Vorsitz", "| Staff council |", "| Legal |"},
	} {
		text := outline(paperOf(t, s, lang))
		for _, part := range want {
			if !strings.Contains(text, part) {
				t.Errorf("%s: %q is not said", lang, part)
			}
		}
		if strings.Contains(text, "seit Fassung 1") || strings.Contains(text, "since version 1") {
			t.Errorf("%s: a change although nothing changed", lang)
		}
	}
}

func TestSheetOfSignaturesSaysWhatChangedSince(t *testing.T) {
	s := signedTown(t)
	w := s.Workshop
	w.Place = "Bürgerhaus"
	text := outline(paperOf(t, s.With([]app.Record{w}, nil), app.German))
	if !strings.Contains(text, "Seit Fassung 1 gibt es 1 Änderung") {
		t.Error("the change is not said")
	}
}

func TestNoSheetWithoutAVersion(t *testing.T) {
	if text := outline(paperOf(t, town(), app.German)); strings.Contains(text, "Unterschriften") {
		t.Error("there is a sheet to sign nothing")
	}
}
