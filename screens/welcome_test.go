package screens_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

func TestNewWorkshopIsOnDisk(t *testing.T) {
	r := newRoom(t)
	r.tap(r.say("welcome.new"))
	if !r.entry(r.say("field.municipality.name")).(*widgets.Entry).Focused() {
		t.Error("the cursor is not in the name of the municipality")
	}
	r.write("Bad Überlingen")
	r.fill(r.say("field.municipality.inhabitants"), "12.500")
	r.pick(r.choice(r.say("field.municipality.state")), r.say("state.BW"))
	r.fill(r.say("field.workshop.moderator"), "Erika Muster")
	r.fill(r.say("field.workshop.ends_on"), "24.11.2026")
	r.tap(r.say("new.create"))
	if got := filepath.Base(r.shell.Session().Path()); got != "KI-Strategie_Bad-Überlingen.kifahrplan" {
		t.Errorf("the file is called %q", got)
	}
	s := r.read(r.shell.Session().Path())
	if m := s.Municipality; m.Name != "Bad Überlingen" || m.Inhabitants != 12500 || m.State != "BW" {
		t.Errorf("municipality = %+v", m)
	}
	if w := s.Workshop; w.Title != "KI-Strategie 2026" || w.Moderator != "Erika Muster" || w.StartsOn != "2026-11-23" || w.EndsOn != "2026-11-24" || w.Language != app.German {
		t.Errorf("workshop = %+v", w)
	}
	if len(s.Groups) != 4 || len(s.Phases) != 5 {
		t.Errorf("%d groups, %d phases", len(s.Groups), len(s.Phases))
	}
	if got := r.shell.Settings().Recent; len(got) != 1 || got[0] != r.shell.Session().Path() {
		t.Errorf("recent = %v", got)
	}
}

func TestNewWorkshopSaysAtTheFieldWhatIsWrong(t *testing.T) {
	name, end, file := "field.municipality.name", "field.workshop.ends_on", "new.file"
	for _, c := range []struct{ broken, field, text, problem string }{
		{"no name", name, "", "problem.required"},
		{"ends before it starts", end, "1.1.2026", "problem.order"},
		{"no file name", file, "a/b", "results.badname"},
	} {
		t.Run(c.broken, func(t *testing.T) {
			r := newRoom(t)
			r.shell.ShowNew()
			r.fill(r.say(name), "Neustadt")
			r.fill(r.say(c.field), c.text)
			r.tap(r.say("new.create"))
			if got := r.field(r.say(c.field)).Problem(); got != r.say(c.problem, "Name", c.text) {
				t.Errorf("the field says %q", got)
			}
			if r.shell.Session() != nil || len(r.workshopFiles()) > 0 {
				t.Errorf("a file was made: %v", r.workshopFiles())
			}
		})
	}
}

func TestNewWorkshopRefusesWhatIsNoValue(t *testing.T) {
	for field, text := range map[string]string{
		"field.workshop.starts_on": "31.02.2026", "field.workshop.ends_on": "x25.11.2026", "field.municipality.inhabitants": "12.500 Einw",
	} {
		t.Run(field, func(t *testing.T) {
			r := newRoom(t)
			r.shell.ShowNew()
			r.fill(r.say("field.municipality.name"), "Neustadt")
			r.fill(r.say(field), text)
			r.press(fyne.KeyReturn)
			if r.field(r.say(field)).Problem() == "" || r.canvas().Focused() != r.entry(r.say(field)) {
				t.Error("the field does not say so, or has not the cursor")
			}
			if r.shell.Session() != nil || len(r.workshopFiles()) > 0 {
				t.Errorf("a file was made: %v", r.workshopFiles())
			}
		})
	}
}

func TestMissingNameIsForgivenOnceItIsTyped(t *testing.T) {
	r := newRoom(t)
	r.shell.ShowNew()
	name := r.say("field.municipality.name")
	r.press(fyne.KeyReturn)
	if r.field(name).Problem() == "" {
		t.Fatal("nothing is said")
	}
	r.write("N")
	if got := r.field(name).Problem(); got != "" {
		t.Errorf("the field still says %q", got)
	}
}

func TestNewWorkshopNamesTheFileUntilTheUserDoes(t *testing.T) {
	r := newRoom(t)
	r.shell.ShowNew()
	file := func() string { return r.entry(r.say("new.file")).(*widgets.Entry).Text }
	r.fill(r.say("field.municipality.name"), "Neustadt")
	if file() != "KI-Strategie_Neustadt.kifahrplan" {
		t.Errorf("proposed: %q", file())
	}
	r.fill(r.say("new.file"), "Mein Workshop")
	r.fill(r.say("field.municipality.name"), "Altstadt")
	if file() != "Mein Workshop" {
		t.Errorf("the user's own name became %q", file())
	}
	r.tap(r.say("new.create"))
	if got := r.workshopFiles(); !slices.Equal(got, []string{"Mein Workshop.kifahrplan"}) {
		t.Errorf("files: %v", got)
	}
}

func TestNewWorkshopAsksBeforeItReplacesAFile(t *testing.T) {
	r := newRoom(t)
	old := filepath.Join(r.dir, "alt.kifahrplan")
	r.writeFile(old, "bleibt")
	fill := func() {
		r.shell.ShowNew()
		r.fill(r.say("field.municipality.name"), "Neustadt")
		r.fill(r.say("new.file"), "alt")
		r.tap(r.say("new.create"))
	}
	fill()
	r.see(r.shell.Words().N("shell.replace.title", 1), "alt.kifahrplan")
	r.tap(r.say("shell.cancel"))
	if got := r.readFile(old); got != "bleibt" || r.shell.Session() != nil {
		t.Errorf("the old file holds %q after cancelling", got)
	}
	r.tap(r.say("new.create"))
	r.tap(r.say("shell.replace.do"))
	if r.shell.Session() == nil || r.read(old).Municipality.Name != "Neustadt" {
		t.Error("the file was not replaced")
	}
}

func TestNewWorkshopInAnotherFolder(t *testing.T) {
	r := newRoom(t)
	if err := os.Mkdir(filepath.Join(r.dir, "Ablage"), 0o755); err != nil {
		t.Fatal(err)
	}
	r.shell.ShowNew()
	r.fill(r.say("field.municipality.name"), "Neustadt")
	r.tap(r.say("results.folder.change"))
	r.row(r.listed("Ablage"))
	r.press(fyne.KeyReturn)
	r.tap(r.say("chooser.here"))
	r.see(filepath.Join(r.dir, "Ablage"))
	r.tap(r.say("new.create"))
	if _, err := os.Stat(filepath.Join(r.dir, "Ablage", "KI-Strategie_Neustadt.kifahrplan")); err != nil {
		t.Error(err)
	}
}

func TestCancellingTheFormGoesBack(t *testing.T) {
	r := newRoom(t)
	r.tap(r.say("welcome.new"))
	r.tap(r.say("shell.cancel"))
	r.see(r.say("welcome.intro"))
}

func TestRecentFilesAreOpenedAndForgotten(t *testing.T) {
	r := newRoom(t)
	r.see(r.say("welcome.norecent"))
	r.openEmpty()
	r.menu(r.say("menu.file"), r.say("menu.close"))
	r.tap("workshop.kifahrplan")
	if r.shell.Session() == nil {
		t.Fatal("the recent file did not open")
	}
	r.menu(r.say("menu.file"), r.say("menu.close"))
	if recent := r.mainMenuItem(r.say("menu.file"), r.say("menu.recent")); recent.Disabled || len(recent.ChildMenu.Items) != 1 {
		t.Error("the menu does not list the file")
	}
	r.tap(r.say("welcome.forget"))
	r.miss("workshop.kifahrplan")
	r.see(r.say("welcome.norecent"))
	if len(r.settings.Load().Recent) != 0 {
		t.Errorf("kept: %v", r.settings.Load().Recent)
	}
	if _, err := os.Stat(r.path()); err != nil {
		t.Errorf("forgetting touched the file: %v", err)
	}
}

func TestSampleIsMadeAnewEachTime(t *testing.T) {
	r := newRoom(t)
	r.tap(r.say("welcome.sample"))
	want := len(r.strategy().Tasks)
	if want < 20 || r.strategy().Municipality.Name != "Musterstadt" {
		t.Fatalf("the sample holds %d tasks of %q", want, r.strategy().Municipality.Name)
	}
	r.do(app.Delete(app.Ref{Kind: app.KindTask, ID: r.strategy().Tasks[0].ID}))
	r.menu(r.say("menu.file"), r.say("menu.sample"))
	if got := len(r.strategy().Tasks); got != want {
		t.Errorf("the sample opened again holds %d tasks, not %d", got, want)
	}
}

func TestDroppedFileIsOpened(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.menu(r.say("menu.file"), r.say("menu.close"))
	drop := func(paths ...string) {
		var uris []fyne.URI
		for _, p := range paths {
			uris = append(uris, storage.NewFileURI(p))
		}
		r.app.window.dropped(fyne.Position{}, uris)
	}
	drop()
	if r.shell.Session() != nil {
		t.Error("dropping nothing opened something")
	}
	r.tap(r.say("welcome.open"))
	drop(r.path())
	if r.shell.Session() != nil {
		t.Error("a file was opened behind a dialog")
	}
	r.press(fyne.KeyEscape)
	drop(r.path())
	if r.shell.Session() == nil {
		t.Error("the dropped file did not open")
	}
}

func TestLanguageIsSwitchedOnTheWelcomeScreen(t *testing.T) {
	r := newRoom(t)
	r.tap("English")
	r.see("Recent files")
	r.miss("Zuletzt geöffnet")
	if r.settings.Load().Language != app.English {
		t.Error("the language is not kept")
	}
	r.tap("Deutsch")
	r.see("Zuletzt geöffnet")
}

func TestChoosingAFileOpensIt(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.menu(r.say("menu.file"), r.say("menu.close"))
	r.tap(r.say("welcome.open"))
	r.row(r.listed("workshop.kifahrplan"))
	r.tap(r.say("chooser.open"))
	if r.shell.Session() == nil || r.shell.Session().Path() != r.path() {
		t.Error("the chosen file did not open")
	}
}
