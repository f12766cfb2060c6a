package app

import (
	"strings"
	"testing"
)

func TestNeedle(t *testing.T) {
	for _, c := range []struct {
		query, text string
		want        bool
	}{
		{"", "anything", true},
		{"  ", "anything", true},
		{"rat", "Personalrat", true},
		{"RAT", "Personalrat", true},
		{"übung", "Übung", true},
		{"ubung", "Übung", true},
		{"uebung", "Übung", true},
		{"ÜBUNG", "uebung", false}, // who types an umlaut means it
		{"Massnahme", "Maßnahme", true},
		{"Maßnahme", "MASSNAHME", true},
		{"cafe", "Café", true},
		{"neue", "neue Wege", true},
		{"steuer", "Steuer über alles", true},
		{"neue", "nü", false},
		{"personal rat", "Rat für Personal", true},
		{"personal amt", "Rat für Personal", false},
		{"z. B.", "z.\u00a0B. so", true},
		{"ki-system", "KI‑System", true},
		{"\x00", "anything", true},
	} {
		if got := newNeedle(c.query).in(c.text); got != c.want {
			t.Errorf("%q in %q = %v", c.query, c.text, got)
		}
	}
}

func TestNeedleInSeveralTexts(t *testing.T) {
	n := newNeedle("personal bau")
	if !n.in("Rat für Personal", "", "Bauamt") || n.in("Rat für Personal") || n.in() {
		t.Error("every word has to be in one of the texts")
	}
}

func TestNeedleAfterNeedle(t *testing.T) {
	n := newNeedle("uebung haus")
	for range 2 { // what was folded for one text must not be taken for another
		for text, want := range map[string]bool{"Übung im Haus": true, "Uebung im Haus": true, "Übung": false, "Haus": false} {
			if n.in(text) != want {
				t.Errorf("%q: %v", text, !want)
			}
		}
	}
}

func TestLongQueries(t *testing.T) {
	n := newNeedle(strings.Repeat("wort ", 1000))
	if len(n.words) != maxWords || !n.in("ein Wort") {
		t.Errorf("%d words", len(n.words))
	}
}

func TestFindPrefersTheStartOfAWord(t *testing.T) {
	for _, c := range []struct {
		word, text         string
		at                 int
		atStart, wordStart bool
	}{
		{"rat", "Personalrat und Rat", 16, false, true},
		{"rat", "Personalrat", 8, false, false},
		{"rat", "Rat und Personalrat", 0, true, true},
		{"rat", "(Rat)", 1, false, true},
		{"aa", "xaaa", 1, false, false},
	} {
		n := newNeedle(c.word)
		p := n.find(n.words[0], c.text)
		if !p.found || p.start != c.at || p.end != c.at+len(c.word) || p.atStart != c.atStart || p.wordStart != c.wordStart {
			t.Errorf("%q in %q: %+v", c.word, c.text, p)
		}
	}
}
