package app

import (
	"strings"
	"testing"
)

func TestExcerpt(t *testing.T) {
	long := strings.Repeat("vorher ", 20) + "Treffer" + strings.Repeat(" nachher", 40)
	for name, c := range map[string]struct{ text, match, want string }{
		"all of a short text":   {"der Treffer hier", "Treffer", "der Treffer hier"},
		"at the start":          {"Treffer hier", "Treffer", "Treffer hier"},
		"at the end":            {"der Treffer", "Treffer", "der Treffer"},
		"on one line":           {"der\nTreffer\nhier", "Treffer", "der Treffer hier"},
		"over two lines":        {"a\nb", "a\nb", "a b"},
		"in the middle":         {long, "Treffer", "… " + strings.Repeat("vorher ", 4) + "Treffer" + strings.Repeat(" nachher", 11) + " …"},
		"in a very long word":   {strings.Repeat("x", 50) + "Y" + strings.Repeat("z", 100), "Y", "… " + strings.Repeat("x", 30) + "Y" + strings.Repeat("z", 90) + " …"},
		"umlauts are not split": {strings.Repeat("ä", 50) + "Y" + strings.Repeat("ü", 100), "Y", "… " + strings.Repeat("ä", 30) + "Y" + strings.Repeat("ü", 90) + " …"},
	} {
		t.Run(name, func(t *testing.T) {
			at := strings.Index(c.text, c.match)
			got, start, end := excerpt(c.text, at, at+len(c.match))
			if got != c.want {
				t.Errorf("excerpt = %q\nwant      %q", got, c.want)
			}
			if match := got[start:end]; match != strings.ReplaceAll(c.match, "\n", " ") {
				t.Errorf("match = %q", match)
			}
		})
	}
}
