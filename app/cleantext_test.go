package app

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestCleanText(t *testing.T) {
	for name, c := range map[string]struct{ in, line, lines string }{
		"plain":                {"Maßnahme „KI“ – 50 €", "Maßnahme „KI“ – 50 €", "Maßnahme „KI“ – 50 €"},
		"empty":                {"", "", ""},
		"Windows":              {"a\r\nb", "a b", "a\nb"},
		"old Mac":              {"a\rb", "a b", "a\nb"},
		"empty lines":          {"a\n\nb", "a  b", "a\n\nb"},
		"soft return of Word":  {"a\vb", "a b", "a\nb"},
		"page break":           {"a\fb", "a b", "a\nb"},
		"next line":            {"a\u0085b", "a b", "a\nb"},
		"line separators":      {"a\u2028b\u2029c", "a b c", "a\nb\nc"},
		"tab":                  {"a\tb", "a b", "a b"},
		"control characters":   {"a\x00b\x1bc\x7fd\u009fe", "abcde", "abcde"},
		"invalid UTF-8":        {"a\xffb\xc3", "a\uFFFDb\uFFFD", "a\uFFFDb\uFFFD"},
		"byte order mark":      {"\uFEFFa", "a", "a"},
		"soft hyphen":          {"Dienst\u00ADvereinbarung", "Dienstvereinbarung", "Dienstvereinbarung"},
		"noncharacters":        {"a\uFFFEb\uFFFFc\uFDD0d\U0001FFFFe", "abcde", "abcde"},
		"decomposed":           {"u\u0308ber", "über", "über"},
		"torn apart":           {"u\x00\u0308ber", "über", "über"},
		"emoji":                {"👩\u200D💻 ok", "👩\u200D💻 ok", "👩\u200D💻 ok"},
		"no-break space stays": {"z.\u00A0B.", "z.\u00A0B.", "z.\u00A0B."},
		"outer space stays":    {" a ", " a ", " a "},
	} {
		if got := CleanText(c.in, false); got != c.line {
			t.Errorf("%s: one line: %q, want %q", name, got, c.line)
		}
		if got := CleanText(c.in, true); got != c.lines {
			t.Errorf("%s: lines: %q, want %q", name, got, c.lines)
		}
	}
}

func FuzzCleanText(f *testing.F) {
	for _, s := range []string{"", "a\r\nb", "u\x00\u0308", "\xff\xfe", "a\u2028\t\vb", "👩\u200D💻", "\u1100\u1161\x00\u11a8"} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, s string, lines bool) {
		got := CleanText(s, lines)
		if CleanText(got, lines) != got {
			t.Fatalf("cleaning twice: %q becomes %q", got, CleanText(got, lines))
		}
		if !utf8.ValidString(got) || !norm.NFC.IsNormalString(got) {
			t.Fatalf("%q is not valid or not composed", got)
		}
		if strings.ContainsFunc(got, func(r rune) bool { return unicode.IsControl(r) && (r != '\n' || !lines) }) {
			t.Fatalf("%q has control characters", got)
		}
	})
}

func TestCleanedCleansEveryText(t *testing.T) {
	for _, k := range Kinds() {
		r := NewRecord(k)
		dirty := withTexts(r, "a\x00\nb")
		for _, f := range TextFields(r) {
			want := "a b"
			if f.Lines {
				want = "a\nb"
			}
			if got := f.get(cleaned(dirty)); got != want {
				t.Errorf("%s.%s = %q", k, f.Column, got)
			}
			if got := f.get(dirty); got != "a\x00\nb" {
				t.Errorf("%s.%s of the original is %q", k, f.Column, got)
			}
		}
	}
}
