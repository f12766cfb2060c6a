package screens_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/collection"
)

func TestWrongFilesSayWhatIsWrongAndChangeNothing(t *testing.T) {
	for _, lang := range app.Languages() {
		settings := usualSettings()
		settings.Language = lang
		r := newRoomWith(t, settings)
		r.openSmall()
		before := r.strategy()
		good := r.readFile(r.libraryFile("datei", mixed()))
		path := filepath.Join(r.dir, "datei"+library.CollectionExtension)
		for _, c := range []struct{ old, wrong, want string }{
			{"kifahrplan-library", "anders", r.say("ownitems.refused.library.foreign")},
			{`"version": 1`, `"version": 2`, r.say("ownitems.refused.library.newer")},
			{`"weight": 1`, `"weight": 9`, r.say("ownitems.kind.criterion")},
			{`"own_p2"`, `"own_p1"`, r.say("ownitems.refused.library.duplicate")},
			{"Hausregeln", " ", r.say("ownitems.refused.library.missing")},
		} {
			r.writeFile(path, strings.Replace(good, c.old, c.wrong, 1))
			r.drop(path)
			r.see(c.want, r.say("ownitems.unchanged"), filepath.Base(path))
			r.press(fyne.KeyEscape)
		}
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		r.drop(path)
		r.see(r.say("error.file.missing", "Path", path))
		r.press(fyne.KeyEscape)
		if err := os.Mkdir(path, 0o755); err != nil {
			t.Fatal(err)
		}
		r.drop(path)
		r.see(r.say("error.file.unreadable", "Path", path))
		r.press(fyne.KeyEscape)
		if r.strategy() != before {
			t.Errorf("%s: the workshop changed", lang)
		}
	}
}

func TestEveryRefusalIsASentence(t *testing.T) {
	r := newRoom(t)
	for _, lang := range app.Languages() {
		words := r.words.In(lang)
		for _, code := range library.FileCodes() {
			what := collection.Refusal(words, &library.FileError{Code: code})
			for _, e := range []library.FileError{
				{Code: code, Field: "title"}, {Code: code, Kind: library.KindTask, Item: 3}, {Code: code, Kind: library.KindRisk, Item: 3, Field: "owner"},
			} {
				got := collection.Refusal(words, &e)
				if !strings.HasSuffix(got, what) || strings.Contains(got, "⟦") || e.Item > 0 && !strings.Contains(got, "3") || !strings.Contains(got, e.Field) {
					t.Errorf("%s %v: %q", lang, e, got)
				}
			}
		}
	}
}
