package screens_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
)

func atPreferences(t *testing.T) *room {
	t.Helper()
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Preferences)
	return r
}

func TestSettingsTakeEffectAtOnceAndAreKept(t *testing.T) {
	r := atPreferences(t)
	dark := fynetheme.Color(theme.ColorSurface)
	r.pick(r.choice(r.say("preferences.appearance")), r.say("appearance.dark"))
	if fynetheme.Color(theme.ColorSurface) == dark {
		t.Error("the colours stayed")
	}
	size := fynetheme.TextSize()
	r.pick(r.choice(r.say("preferences.textsize")), r.shell.Words().Percent(1.5))
	if got := fynetheme.TextSize(); got != size*1.5 {
		t.Errorf("text of size %v became %v", size, got)
	}
	r.pick(r.choice(r.say("preferences.language")), "English")
	r.see("Text size")
	if kept := r.settings.Load(); kept.Appearance != app.AppearanceDark || kept.TextSize != 150 || kept.Language != app.English {
		t.Errorf("kept: %+v", kept)
	}
	r.restart()
	r.see("Recent files")
}

func TestZoomByMenu(t *testing.T) {
	r := newRoom(t)
	for _, want := range []int{110, 125} {
		r.shortcut(ctrl(fyne.KeyPlus))
		if got := r.shell.Settings().TextSize; got != want {
			t.Errorf("larger: %d %%", got)
		}
	}
	for range 9 {
		r.shortcut(ctrl(fyne.KeyMinus))
	}
	if got := r.settings.Load().TextSize; got != 80 {
		t.Errorf("smallest: %d %%", got)
	}
}

func TestAppearanceByMenu(t *testing.T) {
	r := newRoom(t)
	r.menu(r.say("menu.view"), r.say("appearance.dark"))
	if !r.mainMenuItem(r.say("menu.view"), r.say("appearance.dark")).Checked || r.settings.Load().Appearance != app.AppearanceDark {
		t.Error("the choice is neither shown nor kept")
	}
}

func TestPageAndRecordSurviveAChangeOfLanguage(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Roadmap)
	r.row(2)
	r.fill(r.say("field.task.responsible"), "Erika") // not saved yet
	r.menu(r.say("menu.view"), "English")
	if r.chosenPage() != "Roadmap" || r.fieldText("Title") != "Sextant" || r.fieldText("Person responsible") != "Erika" {
		t.Errorf("page %q shows task %q", r.chosenPage(), r.fieldText("Title"))
	}
	if r.task("Sextant").Responsible != "Erika" {
		t.Error("what was being typed is lost")
	}
}

// germanOnly returns the messages that read differently in English, as patterns for a whole text.
func germanOnly(t *testing.T) []*regexp.Regexp {
	t.Helper()
	var out []*regexp.Regexp
	files, err := filepath.Glob("../translations/messages/*.de.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no messages: %v", err)
	}
	english := map[string]bool{}
	var german []string
	for _, f := range files {
		german = append(german, messages(t, f)...)
		for _, text := range messages(t, strings.Replace(f, ".de.", ".en.", 1)) {
			english[text] = true
		}
	}
	placeholder := regexp.MustCompile(`\\\{\\\{\\\..*?\\\}\\\}`)
	for _, text := range german {
		if letters := placeholder.ReplaceAllString(regexp.QuoteMeta(text), ""); english[text] || len(letters) < 4 {
			continue
		}
		out = append(out, regexp.MustCompile("(?s)^[○◐●■✕✓ ]*"+placeholder.ReplaceAllString(regexp.QuoteMeta(text), ".*")+"$"))
	}
	return out
}

// messages returns the texts of a file, every form of a plural by itself.
func messages(t *testing.T, file string) []string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]any
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, m := range all {
		switch m := m.(type) {
		case string:
			out = append(out, m)
		case map[string]any:
			for _, form := range m {
				out = append(out, form.(string))
			}
		}
	}
	return out
}

func TestNoGermanWordIsLeftInEnglish(t *testing.T) {
	german := germanOnly(t)
	r := newRoom(t)
	r.openSmall()
	for _, p := range screen.Pages() {
		r.goTo(p) // so that all screens are built in German first
	}
	r.menu("Ansicht", "English")
	check := func(where string) {
		t.Helper()
		for _, text := range r.texts() {
			for _, pattern := range german {
				if text != "Deutsch" && pattern.MatchString(text) {
					t.Errorf("%s still says %q", where, text)
				}
			}
		}
	}
	for _, p := range screen.Pages() {
		r.goTo(p)
		check(string(p))
		for _, add := range []string{"Decision", "Task"} {
			if r.hasButton(add) {
				r.tap(add)
				check(string(p) + " with a new record")
				r.undo()
				check(string(p) + " after undoing")
			}
		}
	}
	for _, dialog := range [][2]string{{"Edit", "Search"}, {"File", "Snapshots"}, {"File", "Save a copy"}, {"File", "Open"}, {"Help", "Keyboard"}, {"Help", "About"}} {
		r.menu(dialog[0], dialog[1])
		check(dialog[1])
		r.press(fyne.KeyEscape)
	}
	for _, m := range r.shell.Window().MainMenu().Items {
		for _, item := range append([]*fyne.MenuItem{fyne.NewMenuItem(m.Label, nil)}, m.Items...) {
			for _, pattern := range german {
				if item.Label != "Deutsch" && pattern.MatchString(item.Label) {
					t.Errorf("the menu still says %q", item.Label)
				}
			}
		}
	}
	r.menu("File", "Close")
	check("welcome")
	r.shell.ShowNew()
	check("new workshop")
}
