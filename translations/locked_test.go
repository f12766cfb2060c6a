package translations_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
)

// TestLockedByNobodyKnown says a lock without a name as a sentence of its own, not as one with holes.
func TestLockedByNobodyKnown(t *testing.T) {
	words, _ := load(t)
	for _, lang := range app.Languages() {
		l := words.In(lang)
		err := app.NewError(app.CodeFileLocked, nil, "Path", "x.kifahrplan", "User", "", "Computer", "", "Since", "")
		if text := l.Error(err, "log"); text != l.T("shell.lockedunknown", "Path", "x.kifahrplan") || strings.Contains(text, "  ") {
			t.Errorf("%s: %q", lang, text)
		}
	}
}
