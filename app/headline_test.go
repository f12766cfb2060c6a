package app

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFirstSentence(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"Kein Punkt", "Kein Punkt"},
		{"Ein Satz.", "Ein Satz."},
		{"Ein Satz. Noch einer.", "Ein Satz."},
		{"Wirklich? Ja.", "Wirklich?"},
		{"Halt! Erst prüfen.", "Halt!"},
		{"Das sind z. B. Protokolle. Die sind heikel.", "Das sind z. B. Protokolle."},
		{"Das sind z.\u00a0B. Protokolle. Die sind heikel.", "Das sind z.\u00a0B. Protokolle."},
		{"Nach Art. 26 Abs. 7 ist der Personalrat zu hören. Wann?", "Nach Art. 26 Abs. 7 ist der Personalrat zu hören."},
		{"Ab dem 3. Quartal läuft es. Danach nicht.", "Ab dem 3. Quartal läuft es."},
		{"Dr. Meier fragt. Wir antworten.", "Dr. Meier fragt."},
		{"Siehe www.stadt.de für mehr. Danke.", "Siehe www.stadt.de für mehr."},
		{"Sie sagte: „Das geht nicht.“ Danach war Ruhe.", "Sie sagte: „Das geht nicht.“"},
		{"Es kostet 3.500 Euro. Zu viel.", "Es kostet 3.500 Euro."},
		{"Punkt am Ende… 2027 geht es weiter", "Punkt am Ende… 2027 geht es weiter"},
		{"Erst das. dann jenes", "Erst das. dann jenes"},
		{"Erst das. 2027 dann jenes", "Erst das."},
	} {
		if got := firstSentence(c.text); got != c.want {
			t.Errorf("%q = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestShortened(t *testing.T) {
	for _, c := range []struct {
		text  string
		limit int
		want  string
	}{
		{"kurz", 10, "kurz"},
		{"genau zehn", 10, "genau zehn"},
		{"etwas mehr als zehn", 10, "etwas…"},
		{"ein Komma, dann mehr", 12, "ein Komma…"},
		{"Übermäßigkeiten", 10, "Übermäßig…"},
		{"a Übermäßigkeiten", 10, "a Übermäß…"},
		{"Daten – und mehr", 9, "Daten…"},
		{"Zu Ende. Neuer Satz", 12, "Zu Ende…"},
	} {
		if got := shortened(c.text, c.limit); got != c.want || utf8.RuneCountInString(got) > c.limit {
			t.Errorf("%q to %d = %q, want %q", c.text, c.limit, got, c.want)
		}
	}
}

func FuzzHeadline(f *testing.F) {
	for _, s := range []string{"", "Ein Satz. Noch einer.", "z. B. so.", "„A.“ B", strings.Repeat("lang ", 100), ".\n.", "Ä. Ö"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = CleanText(s, true)
		got := headline(s, maxTaskTitle)
		if utf8.RuneCountInString(got) > maxTaskTitle || strings.Contains(got, "\n") || !utf8.ValidString(got) {
			t.Fatalf("%q", got)
		}
		if !strings.Contains(s, strings.TrimSuffix(got, "…")) {
			t.Fatalf("%q is not from %q", got, s)
		}
	})
}
