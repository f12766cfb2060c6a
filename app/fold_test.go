package app

import (
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ text, vowel, digraph string }{
		{"", "", ""},
		{"Personalrat 2", "personalrat 2", "personalrat 2"},
		{"ÜBER Öl, Äpfel", "uber ol, apfel", "ueber oel, aepfel"},
		{"über öl, äpfel", "uber ol, apfel", "ueber oel, aepfel"},
		{"Maßnahme, GROẞ", "massnahme, gross", "massnahme, gross"},
		{"Café à la Crème, Señor, Çelik, Ångström", "cafe a la creme, senor, celik, angstrom", "cafe a la creme, senor, celik, angstroem"},
		{"Łódź Œuvre Ærø", "lodz oeuvre aero", "lodz oeuvre aero"},
		{"Việt", "viet", "viet"},
		{"a\nb\tc\u00a0d", "a b c d", "a b c d"},
		{"„Ja“ – ’s „“ ‑", "\"ja\" - 's \"\" -", "\"ja\" - 's \"\" -"},
		{"u\u0308", "u", "u"},
		{"ΣΊΣΥΦΟΣ Привет 日本", "σίσυφοσ привет 日本", "σίσυφοσ привет 日本"},
		{"👩\u200D💻", "👩\u200D💻", "👩\u200D💻"},
	} {
		if got := string(fold(nil, c.text, umlautAsVowel)); got != c.vowel {
			t.Errorf("%q = %q, want %q", c.text, got, c.vowel)
		}
		if got := string(fold(nil, c.text, umlautAsDigraph)); got != c.digraph {
			t.Errorf("%q = %q, want %q", c.text, got, c.digraph)
		}
	}
}

func TestFoldAppends(t *testing.T) {
	if got := string(fold([]byte("x"), "Ä", umlautAsVowel)); got != "xa" {
		t.Errorf("got %q", got)
	}
}

func TestFoldedSpan(t *testing.T) {
	for _, c := range []struct {
		text       string
		sp         spelling
		start, end int
		want       string
	}{
		{"Maßnahme", umlautAsVowel, 0, 4, "Maß"},
		{"Maßnahme", umlautAsVowel, 3, 4, "ß"},
		{"Maßnahme", umlautAsVowel, 4, 9, "nahme"},
		{"die Übung", umlautAsVowel, 4, 9, "Übung"},
		{"die Übung", umlautAsDigraph, 4, 7, "Üb"},
		{"die Übung", umlautAsDigraph, 5, 6, "Ü"},
		{"abc", umlautAsVowel, 1, 3, "bc"},
	} {
		from, to := foldedSpan(c.text, c.sp, c.start, c.end)
		if got := c.text[from:to]; got != c.want {
			t.Errorf("%q from %d to %d = %q, want %q", c.text, c.start, c.end, got, c.want)
		}
	}
}

// FuzzFoldedSpan looks for a piece of any text in that text, in both spellings, and cuts out an excerpt.
func FuzzFoldedSpan(f *testing.F) {
	f.Add("Maßnahme über Öl", "über")
	f.Add("a\xffb\u0308c", "b")
	f.Add("\u0308ß", "s")
	f.Fuzz(func(t *testing.T, text, query string) {
		n := newNeedle(query)
		for _, w := range n.words {
			p := n.find(w, text)
			if !p.found {
				continue
			}
			from, to := foldedSpan(text, p.spelling, p.start, p.end)
			if from < 0 || from > to || to > len(text) || utf8.ValidString(text) && !utf8.ValidString(text[from:to]) {
				t.Fatalf("%q in %q: from %d to %d", query, text, from, to)
			}
			piece, start, end := excerpt(text, from, to)
			if start > end || end > len(piece) {
				t.Fatalf("%q in %q: excerpt %q from %d to %d", query, text, piece, start, end)
			}
		}
	})
}
