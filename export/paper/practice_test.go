package paper_test

import (
	"strings"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

func TestPracticeExamplesAreADocumentOfTheirOwn(t *testing.T) {
	for lang, want := range map[app.Language][]string{
		app.German: {
			"# 1 Beispiele aus der Praxis", "Stand der Angaben: 23.11.2026", "Bestandsaufnahme", "Niederlande: Einheitliche Felder",
			"Leitlinien", "Kiel", "CC BY-SA 4.0", "# 2 Früh beteiligen", "Personalrat", "Pflicht: Art. 38 Abs. 1 DSGVO – vom Rechtsamt zu bestätigen", "Verständnis schaffen", "# 3 Leitfragen an die Gruppen",
			"Welche Formen der Leistungs- oder Verhaltenskontrolle müssen ausgeschlossen sein?", "Rahmenvereinbarung mit Positivliste / Einzelzustimmung",
		},
		app.English: {
			"# 1 Practice examples", "as of 23\u00a0Nov\u00a02026", "Netherlands: Uniform fields", "Kiel", "# 2 Involve early", "Staff council",
			"Duty: Art. 38(1) GDPR – to be confirmed by the legal office",
		},
	} {
		words := catalogue(t).In(lang)
		doc := paper.Practice(town(), words, app.ExportOptions{Language: lang, Now: time.Date(2026, 7, 1, 9, 30, 0, 0, time.UTC)})
		text := outline(doc)
		last := 0
		for _, w := range want {
			i := strings.Index(text[last:], w)
			if i < 0 {
				t.Fatalf("%s: %q is missing or out of order in\n%s", lang, w, text)
			}
			last += i
		}
		for _, e := range words.Library().Examples {
			if n := strings.Count(text, e.Title.In(string(lang))); n == 0 {
				t.Errorf("%s: no card %q", lang, e.Title.In(string(lang)))
			}
		}
		if strings.Contains(text, "Keine Leistungskontrolle") {
			t.Errorf("%s: the room's own texts are handed out", lang)
		}
	}
}

func TestExamplesAreAnAppendixWhereTheyAreAskedFor(t *testing.T) {
	o := app.ExportOptions{Language: app.German, Now: time.Date(2026, 7, 1, 9, 30, 0, 0, time.UTC)}
	words := catalogue(t).In(app.German)
	if text := outline(paper.Strategy(town(), words, o)); strings.Contains(text, "Anhang: Beispiele") {
		t.Error("an appendix that nobody asked for")
	}
	o.Examples = true
	text := outline(paper.Strategy(town(), words, o))
	at, imprint := strings.Index(text, "Anhang: Beispiele aus der Praxis"), strings.Index(text, words.T("paper.imprint.title"))
	if at < 0 || imprint < at || !strings.Contains(text[at:], "Kiel") {
		t.Errorf("no appendix before the imprint:\n%s", text)
	}
}
