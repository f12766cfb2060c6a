package excel

import (
	"strings"
	"testing"
	"unicode/utf8"

	"kifahrplan/app"
)

func TestCellText(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Prüfung – „Entwurf“ €", "Prüfung – „Entwurf“ €"},
		{"zwei\nZeilen", "zwei\nZeilen"},
		{"a\r\nb\tc", "a\nb c"},
		{"\x00a\x08b\x1f\x7f\u0080", "ab"},
		{"\uFFFEa\uFFFF", "a"},
		{"a\xff", "a\uFFFD"},
		{"😀 日本", "😀 日本"},
		{"_x0041_", "_x0041_"},
		{"", ""},
	} {
		if got := cellText(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestOverlongTextIsCutWithAnEllipsis(t *testing.T) {
	for _, letter := range []string{"a", "ä", "😀"} {
		got := cellText(strings.Repeat(letter, 40_000))
		if n := units(got); n > 32_767 || n < 32_766 || !strings.HasSuffix(got, letter+"…") || !utf8.ValidString(got) {
			t.Errorf("%q: %d units, ends in %q", letter, n, got[len(got)-8:])
		}
	}
	if whole := strings.Repeat("ä", 32_767); cellText(whole) != whole {
		t.Error("a text that just fits was cut")
	}
}

func TestOddTextComesBackAsItWas(t *testing.T) {
	s := strategy(1)
	task := &s.Tasks[0]
	task.Title, task.Responsible = "_x0041_ & <b>", "_x005F_x0041_"
	task.Description = "  vorn und hinten  \n" + strings.Repeat("ä😀", 1000)
	f := reopen(t, s, app.German)
	for cell, want := range map[string]string{"B2": task.Title, "C2": task.Description, "F2": task.Responsible} {
		if got := cellOf(t, f, "Alle Aufgaben", cell); got != want {
			t.Errorf("%s: %q, want %q", cell, got, want)
		}
	}
}

func TestSingleLine(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		want string
	}{
		{"a\nb\t c", 20, "a b c"},
		{"Musterstadt", 11, "Musterstadt"},
		{"Musterstadt", 8, "Musters…"},
		{"Muster stadt", 8, "Muster…"},
		{"😀😀😀", 5, "😀😀…"},
	} {
		if got := singleLine(c.text, c.n); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestPrintedDoublesAmpersands(t *testing.T) {
	if got := printed("Bürger & Rat &P"); got != "Bürger && Rat &&P" {
		t.Error(got)
	}
	if n := units(printed(strings.Repeat("&", 300))); 2*n+40 > 2*255 {
		t.Errorf("%d units: two of them do not fit into a header", n)
	}
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		text  string
		width float64
		want  int
	}{
		{"", 12, 1},
		{"kurz", 12, 1},
		{"zwei\nZeilen", 40, 2},
		{"eins zwei drei vier", 12, 2},
		{strings.Repeat("x", 22), 12, 2},
		{"a " + strings.Repeat("x", 33) + " b", 12, 5},
	} {
		if got := lines(c.text, c.width); got != c.want {
			t.Errorf("%q in %v: %d lines, want %d", c.text, c.width, got, c.want)
		}
	}
	if h := rowHeight(1000); h > 409 {
		t.Errorf("a row of %v points", h)
	}
}
