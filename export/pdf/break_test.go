package pdf

import (
	"math"
	"slices"
	"strings"
	"testing"

	"kifahrplan/export/paper"
)

// testSetter returns a setter with the real fonts.
func testSetter(t testing.TB) *setter {
	t.Helper()
	fonts, err := newFamily()()
	if err != nil {
		t.Fatal(err)
	}
	return newSetter(fonts)
}

func plainRuns(text string) []paper.Run { return paper.Plain(text) }

// broken breaks runs into lines as wide as this text and returns their texts, with a bar between runs.
func broken(s *setter, asWideAs string, runs ...paper.Run) []string {
	st := textStyle{size: 10}
	var out []string
	for _, l := range s.lines(st, runs, s.fonts.face(false, false).measure(asWideAs, st.size)+0.01) {
		var parts []string
		for _, f := range l.frags {
			parts = append(parts, f.text)
		}
		out = append(out, strings.Join(parts, "|"))
	}
	return out
}

func TestLines(t *testing.T) {
	s := testSetter(t)
	for name, test := range map[string]struct {
		width, text string
		want        []string
	}{
		"spaces":                     {"eins zwei", "eins zwei drei", []string{"eins zwei ", "drei"}},
		"space hangs over":           {"drei", "drei vier", []string{"drei ", "vier"}},
		"spaces are one":             {"eins zwei", "  eins \t  zwei  ", []string{"eins zwei"}},
		"line feeds":                 {"eins zwei", "eins\nzwei\r\ndrei", []string{"eins ", "zwei ", "drei"}},
		"one empty line":             {"eins", "a\n\n\n\nb\n\n", []string{"a ", " ", "b"}},
		"soft hyphen at the end":     {"Digitali-", "Digitali\u00adsierung", []string{"Digitali\u00ad", "sierung"}},
		"soft hyphen not needed":     {"Digitalisierung", "Digitali\u00adsierung", []string{"Digitalisierung"}},
		"soft hyphen needs its room": {"cdef-", "ab\u00adcdef\u00adghi", []string{"ab\u00ad", "cdef\u00ad", "ghi"}},
		"hyphen":                     {"Ein-Klick-", "Ein-Klick-Lösung", []string{"Ein-Klick-", "Lösung"}},
		"hyphen before a number":     {"Covid-1", "Covid-19", []string{"Covid-1", "9"}},
		"dates stay whole":           {"am 2026-11", "am 2026-11-23", []string{"am ", "2026-11-23"}},
		"slash":                      {"Bürgerinnen", "Bürger/Bürgerinnen", []string{"Bürger/", "Bürgerinnen"}},
		"fractions stay whole":       {"rund 1/", "rund 1/2", []string{"rund ", "1/2"}},
		"address":                    {"https://a.de/", "https://a.de/bc/de", []string{"https://a.de/", "bc/de"}},
		"dash between words":         {"Rat –", "Rat–Amt", []string{"Rat–", "Amt"}},
		"no break at no-break space": {"zu 10", "zu 10\u00a0€", []string{"zu ", "10\u00a0€"}},
		"no break at its hyphen":     {"der a-", "der a\u2011b", []string{"der ", "a-b"}},
		"zero-width space":           {"abcd", "ab\u200bcdef", []string{"ab", "cdef"}},
		"anywhere as a last resort":  {"xxxx", "xxxxxxxxxx", []string{"xxxx", "xxxx", "xx"}},
		"a word in brackets":         {"(Informations-", "(Informationssicherheit)", []string{"(Informations\u00ad", "sicherheit)"}},
		"a quoted word":              {"„Informations-", "„Informationssicherheit“", []string{"„Informations\u00ad", "sicherheit“"}},
		"syllables":                  {"Informations-", "Informationssicherheitsbeauftragter", []string{"Informations\u00ad", "sicherheits\u00ad", "beauftragter"}},
		"no hyphens in addresses":    {"Informations-", "informationssicherheit@stadt.de", []string{"informations", "sicherheit@s", "tadt.de"}},
		"nothing":                    {"x", " \n\u00ad\u200b ", nil},
	} {
		if got := broken(s, test.width, paper.Run{Text: test.text}); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

func TestLinesKeepRunsApart(t *testing.T) {
	s := testSetter(t)
	got := broken(s, "eins zwei", paper.Run{Text: "eins "}, paper.Run{Text: "zw", URI: "x"}, paper.Run{Text: "ei drei"})
	if want := []string{"eins |zw|ei ", "drei"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// No line is wider than it may be, and no character is lost.
func FuzzLines(f *testing.F) {
	f.Add("Die Verwaltungs\u00admodernisierung und/oder der KI-Einsatz", 50.0)
	f.Add("xxxxxxxxxxxxxxxxxxxx\n\n\u00a0x", 12.5)
	f.Add("a/b-c \u00ad\u200b d", 0.0)
	s := testSetter(f)
	f.Fuzz(func(t *testing.T, text string, width float64) {
		st := textStyle{size: 10}
		runs := []paper.Run{{Text: text}, {Text: text, Bold: true}}
		var glyphs, lines strings.Builder
		for _, g := range s.glyphs(st, runs) {
			glyphs.WriteRune(g.char)
		}
		for _, l := range s.lines(st, runs, width) {
			count := 0
			for _, f := range l.frags {
				text := strings.TrimSuffix(f.text, string(softHyphen))
				count += len([]rune(text))
				lines.WriteString(text)
			}
			if l.width > width+0.001 && count > 2 { // a glyph, and a space behind it
				t.Errorf("line %v is %.2f wide instead of %.2f", l.frags, l.width, width)
			}
		}
		if lines.String() != glyphs.String() {
			t.Errorf("lines %q of %q", lines.String(), glyphs.String())
		}
	})
}

func TestWidest(t *testing.T) {
	s := testSetter(t)
	st := textStyle{size: 10}
	face := s.fonts.face(false, false)
	for text, want := range map[string][2]string{
		"eins dreizehn vier":        {"dreizehn", "eins dreizehn vier"},
		"Digitali\u00adsierung":     {"Digitali-", "Digitalisierung"},
		"lang und länger\nkurz":     {"länger", "lang und länger "},
		"10\u00a0000\u00a0€ Kosten": {"10\u00a0000\u00a0€", "10\u00a0000\u00a0€ Kosten"},
		"":                          {"", ""},
	} {
		piece, whole := s.widest(st, paper.Plain(text))
		if p, w := face.measure(want[0], 10), face.measure(want[1], 10); math.Abs(piece-p) > 0.001 || math.Abs(whole-w) > 0.001 {
			t.Errorf("%q: %.2f and %.2f, want %.2f and %.2f", text, piece, whole, p, w)
		}
	}
}
