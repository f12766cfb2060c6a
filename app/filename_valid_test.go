package app

import "testing"

func TestValidFileName(t *testing.T) {
	for name, want := range map[string]bool{
		"KI-Strategie_Köln.pdf": true, "a b": true, "": false, "  ": false, "a/b": false, `a\b`: false, "a:b": false,
		"what?": false, "con.pdf": false, "CON": false, "ends.": false, "tab\there": false,
	} {
		if got := ValidFileName(name); got != want {
			t.Errorf("ValidFileName(%q) = %v, want %v", name, got, want)
		}
	}
}
