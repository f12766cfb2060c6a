package excel

import (
	"strings"
	"testing"

	"kifahrplan/app"
)

func TestUnreadableCellsAreNamed(t *testing.T) {
	s := consulted()
	back := filled(
		t, ask(t, s, 0, app.German),
		set("Fragen", "Antwort", "Welche Protokolldaten", strings.Repeat("x", 4001)),
		set("Fragen", "Antwort", "Welches Beteiligungsmodell", "#REF!"),
		set("Positionen", "Haltung", "Zweck", "vielleicht"),
		set("Positionen", "Haltung", "Chatbot", "stimmt zu"),
		set("Positionen", "Datum", "Chatbot", "demnächst"),
		set("Positionen", "Bedingung oder Begründung", "Fahrplan als Ganzes", "ohne Haltung"),
		step{"cell": []any{"Eigene Punkte", "C5", "Nur ein Thema"}},
		step{"cell": []any{"Eigene Punkte", "D6", "Punkt"}}, step{"cell": []any{"Eigene Punkte", "B6", "Meckern"}},
		step{"title": []any{"Positionen", "Unsere Haltung"}},
	)
	r := readBack(t, s, back)
	got := map[string]string{}
	for _, u := range r.Unreadable {
		if u.File != "Personalrat.xlsx" || len(u.Text) > 400 {
			t.Errorf("%+v", u)
		}
		got[u.Sheet+"!"+u.Cell] = u.Problem.Rule
	}
	want := map[string]string{
		"Fragen!D4": app.RuleTooLong, "Fragen!D5": app.RuleChoice, "Unsere Haltung!D3": app.RuleChoice, "Unsere Haltung!G4": app.RuleDate,
		"Unsere Haltung!D6": app.RuleRequired, "Eigene Punkte!D5": app.RuleRequired, "Eigene Punkte!B6": app.RuleChoice,
	}
	for cell, rule := range want {
		if got[cell] != rule {
			t.Errorf("%s: %q, want %q", cell, got[cell], rule)
		}
		delete(got, cell)
	}
	if len(got) > 0 {
		t.Errorf("also unreadable: %v", got)
	}
	next, _ := taken(t, s, back)
	if n := len(next.Positions); n != 2 || next.Positions[n-1].GivenOn != "2026-11-23" {
		t.Errorf("%+v", next.Positions)
	}
	if c := next.Contributions[len(next.Contributions)-1]; c.Text != "Punkt" || c.Sort != app.SortRequirement {
		t.Errorf("a point with a sort that nobody knows: %+v", c)
	}
}

func TestDaysAsProgramsAndPeopleWriteThem(t *testing.T) {
	r := &reader{q: questionnaires(t), f: file(nil)}
	for raw, want := range map[string]app.Date{"46351": "2026-11-25", "46351.75": "2026-11-25", "0": "", "-3": "", "1e9": "", "x": ""} {
		if got, _ := r.serialDay(raw); got != want {
			t.Errorf("%s: %s", raw, got)
		}
	}
	for raw, want := range map[string]app.Date{
		"25.11.2026": "2026-11-25", "25.11.": "2026-11-25", "2026-11-25": "2026-11-25", "2026-11-25T10:00:00": "2026-11-25", "25 November 2026": "2026-11-25",
		"25 Dec 2026": "2026-12-25", "31.2.2026": "", strings.Repeat("1", 99): "",
	} {
		if got, _ := r.typedDay(raw); got != want {
			t.Errorf("%s: %s", raw, got)
		}
	}
	r.date904 = true
	if got, _ := r.serialDay("44889"); got != "2026-11-25" {
		t.Errorf("from 1904: %s", got)
	}
}

func TestWordsOfBothLanguages(t *testing.T) {
	w := newReadWords(questionnaires(t))
	for word, want := range map[string]string{
		"stimmt zu": "agrees", "Agrees": "agrees", "  STIMMT  unter\u00a0Bedingung zu ": "condition", "objects": "objects", "not asked": "not_asked", "ja": "",
	} {
		if got := w.stances[folded(word)]; got != want {
			t.Errorf("%q: %q, want %q", word, got, want)
		}
	}
}
