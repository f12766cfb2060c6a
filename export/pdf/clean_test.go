package pdf

import (
	"slices"
	"testing"
)

func TestClean(t *testing.T) {
	s := testSetter(t)
	face := s.fonts.face(false, false)
	for text, want := range map[string]string{
		"einfach ~":               "einfach ~",
		"a\u0308 ﬁn ﬀ":            "ä fin ff",
		"a\r\nb\rc\u2028d":        "a\nb\nc\nd",
		"a\tb\u2003c\u3000d":      "a b c d",
		"1\u202f0\u20070\u00a00":  "1\u202f0\u20070\u00a00",
		"a\x00\x1b\u200d\ufeffb":  "ab",
		"\u202eabc\u202c":         "abc",
		"1\ufe0f\u20e3":           "1?",
		"👍🏽":                      "?",
		"M\xfcller":               "M?ller",
		"\ue123":                  "?",
		"✕✓◆➔":                    "×√♦→",
		"Si\u00adl\u200bbe\u2011": "Si\u00adl\u200bbe\u2011",
	} {
		if got := s.clean(face, text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	if got, want := s.replacedRunes(), []rune{'\u20e3', '\ue123', '\ufffd', '👍'}; !slices.Equal(got, want) {
		t.Errorf("replaced %q, want %q", got, want)
	}
}

func TestSingle(t *testing.T) {
	s := testSetter(t)
	if got := s.single(s.fonts.face(true, false), " Si\u00adl\u200bbe\u2011n\nneu "); got != "Silbe-n neu" {
		t.Errorf("%q", got)
	}
}

func TestFitting(t *testing.T) {
	s := testSetter(t)
	face := s.fonts.face(false, false)
	for room, want := range map[string]string{"eins zwei": "eins zwei", "eins z…": "eins z…", "eins …": "eins…", "": ""} {
		width := face.measure(room, 10)
		got := s.fitting(face, "eins zwei", 10, width+0.001)
		if room == "" {
			want = "…" // nothing else is shorter
		}
		if got != want {
			t.Errorf("in %.1f: %q, want %q", width, got, want)
		}
	}
}

func TestPlain(t *testing.T) {
	for text, want := range map[string]string{
		" Titel \n mit\tUmbruch ":       "Titel mit Umbruch",
		"Si\u00adlben\x1bde\x1b\x00":    "Silbende",
		"10\u00a0€ 😀 中":                 "10\u00a0€ 😀 中",
		"\xff\ufffe\uffff\ufffd\u200b ": "",
	} {
		if got := plain(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
