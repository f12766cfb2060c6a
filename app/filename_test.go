package app

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFileName(t *testing.T) {
	for _, c := range []struct {
		parts []string
		want  string
	}{
		{[]string{"KI-Strategie", "Musterstadt", "2026-11-23"}, "KI-Strategie_Musterstadt_2026-11-23"},
		{[]string{"KI-Strategie", "Bad Münster am Stein (Kreis)"}, "KI-Strategie_Bad-Münster-am-Stein-Kreis"},
		{[]string{"Stadt & Land", "A – B", "a/b\\c"}, "Stadt-Land_A-B_a-b-c"},
		{[]string{`a:b*c?d"e<f>g|h`}, "abcdefgh"},
		{[]string{"", "  ", "???", "x"}, "x"},
		{[]string{"..", "-x-", "v1.2."}, "x_v1.2"},
		{[]string{"a\x00b\nc"}, "ab-c"},
		{[]string{"u\u0308ber"}, "u\u0308ber"},
		{[]string{"CON"}, "CON_"},
		{[]string{"com3.txt"}, "com3.txt_"},
		{[]string{"Com0"}, "Com0"},
		{[]string{"Konsole"}, "Konsole"},
		{nil, ""},
	} {
		if got := FileName(c.parts...); got != c.want {
			t.Errorf("%q = %q, want %q", c.parts, got, c.want)
		}
	}
}

func TestLongFileNames(t *testing.T) {
	got := FileName("KI-Strategie", strings.Repeat("ß", 120)+" x", "2026-11-23")
	if !strings.HasPrefix(got, "KI-Strategie_ßßß") || !strings.HasSuffix(got, "ß_2026-11-23") || len(got) > maxFileName || len(got) < maxFileName-3 {
		t.Errorf("%d bytes: %q", len(got), got)
	}
	if got := FileName(strings.Repeat("a.", 300), strings.Repeat("b", 300)); len(got) > maxFileName || strings.Contains(got, "._") {
		t.Errorf("%d bytes: %q", len(got), got)
	}
}

func FuzzFileName(f *testing.F) {
	f.Add("KI-Strategie", "Musterstadt")
	f.Add(strings.Repeat("ä", 300), strings.Repeat("- ", 300))
	f.Add("con", "")
	f.Fuzz(func(t *testing.T, a, b string) {
		got := FileName(a, b)
		if len(got) > maxFileName || !utf8.ValidString(got) || strings.ContainsAny(got, "\x00/\\:*?\"<>| \n") {
			t.Fatalf("%q", got)
		}
		if strings.HasPrefix(got, ".") || strings.HasSuffix(got, ".") || strings.HasPrefix(got, "-") {
			t.Fatalf("%q", got)
		}
	})
}

func TestWithExtension(t *testing.T) {
	for _, c := range []struct{ path, want string }{
		{"a", "a.pdf"}, {"a.pdf", "a.pdf"}, {"a.PDF", "a.PDF"}, {"a.xlsx", "a.xlsx.pdf"}, {"v1.2", "v1.2.pdf"}, {"", ".pdf"}, {"ü", "ü.pdf"},
	} {
		if got := WithExtension(c.path, ".pdf"); got != c.want {
			t.Errorf("%q = %q, want %q", c.path, got, c.want)
		}
	}
	if ExportPaper.Extension() != ".pdf" || ExportTasks.Extension() != ".xlsx" {
		t.Error("extensions")
	}
}
