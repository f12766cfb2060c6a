package pdf

import (
	"strings"
	"testing"
)

// parted shows all places where a word may be parted.
func parted(word string) string {
	letters := []rune(strings.ToLower(word))
	var b strings.Builder
	for i, r := range []rune(word) {
		if i >= lettersBefore && i <= len(letters)-lettersBehind && startsSyllable(letters, i) {
			b.WriteByte('-')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func TestSyllables(t *testing.T) {
	for _, want := range []string{
		"Infor-ma-tions-si-cher-heits-beauf-trag-ter", "Daten-schutz-recht", "Ver-wal-tungs-mo-der-ni-sie-rung",
		"Digi-ta-li-sie-rungs-beauf-trag-te", "Ober-bür-ger-meis-te-rin", "Dienst-verein-ba-rung", "Amts-blatt", "Rat-haus",
		"öffent-lich", "glaub-lich", "Ent-wick-lung", "Sach-bear-bei-tung", "Admi-nis-tra-tion", "Straßen-ver-kehr", "xxxxxxxxxxx",
	} {
		if got := parted(strings.ReplaceAll(want, "-", "")); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func TestLeadingWord(t *testing.T) {
	s := testSetter(t)
	for text, want := range map[string]string{
		"Über das": "über", "Satz.": "satz", "Satz). Noch": "", "Rat/Amt": "rat", "KI-Rat": "ki", "weg“ da": "weg",
		"a@b.de": "", "www.stadt.de": "", "Art20": "", "2026": "", "10\u00a0Euro": "", strings.Repeat("a", longestWord+1): "",
	} {
		if got := string(leadingWord(s.glyphs(textStyle{size: 10}, plainRuns(text)))); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
