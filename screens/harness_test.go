package screens_test

import (
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
	"kifahrplan/app/sample"
	"kifahrplan/export"
	"kifahrplan/screens"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/system"
	"kifahrplan/screens/widgets/handclock"
	"kifahrplan/store"
	"kifahrplan/translations"
)

// room is a running program in a test: the real store in a temporary folder, real exporters, and a window without display.
type room struct {
	t        testing.TB
	shell    *screens.Shell
	files    *store.Files
	settings *store.Settings
	program  screens.Program
	app      *deskApp
	words    *translations.Catalogue
	dir      string
	now      time.Time
	clock    *handclock.Clock // of toasts and of fields that save while one types
}

// noon is the moment at which all tests of the screens take place.
func noon() time.Time { return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC) }

// newRoom starts the program in German with a window of 1366 by 768.
func newRoom(t testing.TB) *room {
	t.Helper()
	return newRoomWith(t, usualSettings())
}

func usualSettings() app.Settings {
	return app.Settings{Language: app.German, Appearance: app.AppearanceLight, TextSize: 100, Width: 1366, Height: 768}
}

// newRoomWith starts the program with settings; changes alter what it gets from outside.
//
// All work of such a room is done at once, on the goroutine of the test: it has nothing for the race detector, under which text
// that is measured and SQLite without cgo are very slow. With -short, as the race stage runs, only busy rooms are left.
func newRoomWith(t testing.TB, settings app.Settings, changes ...func(*screens.Program)) *room {
	t.Helper()
	if testing.Short() {
		t.Skip("the work is done at once: there is nothing to race")
	}
	return makeRoom(t, settings, changes...)
}

// makeRoom is newRoomWith for rooms of all sorts.
func makeRoom(t testing.TB, settings app.Settings, changes ...func(*screens.Program)) *room {
	t.Helper()
	r := &room{t: t, dir: t.TempDir(), now: noon(), clock: &handclock.Clock{}}
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	words := allWords()
	clock := func() time.Time { return r.now }
	r.files = store.New(store.Options{DataDir: filepath.Join(r.dir, "data"), Clock: clock, User: "test", Computer: "laptop", Log: log})
	if err := os.Mkdir(filepath.Join(r.dir, "data"), 0o700); err != nil { // the program's log lies there
		t.Fatal(err)
	}
	r.words, r.settings = words, store.NewSettings(filepath.Join(r.dir, "settings.json"), log)
	if err := r.settings.Save(settings); err != nil {
		t.Fatal(err)
	}
	r.app = &deskApp{App: test.NewTempApp(t)}
	r.program = screens.Program{
		Words: words, Files: r.files, Settings: r.settings, Exporters: export.All(words), Returned: export.Reader(words), Sample: sample.Edit, Clock: clock, Log: log,
		Directories: system.Directories{
			Home: r.dir, Config: r.dir, Data: filepath.Join(r.dir, "data"), Log: filepath.Join(r.dir, "log"), Documents: r.dir,
		},
		Law: theLaw(), Version: "test", Foreground: func(f func()) { f() }, Inline: true, Stderr: io.Discard,
	}
	for _, change := range changes {
		change(&r.program)
	}
	r.start()
	t.Cleanup(r.stop)
	return r
}

// allWords reads the words of both languages, and the library's, once for all tests: nobody changes them, and reading them
// takes longer than most tests.
var allWords = sync.OnceValue(func() *translations.Catalogue {
	words, err := translations.Load(slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		panic(err)
	}
	return words
})

// theLaw reads the catalogue of the AI Act once for all tests.
var theLaw = sync.OnceValue(func() *risk.Law {
	c, err := aiact.Standard()
	if err != nil {
		panic(err)
	}
	return risk.NewLaw(c)
})

// start opens the window.
func (r *room) start() {
	r.shell = screens.NewShell(r.app, r.program)
	r.shell.HoldToasts(r.clock.After)
	r.shell.Window().Show()
	size := r.shell.Settings()
	r.shell.Window().Resize(fyne.NewSize(size.Width, size.Height))
}

// stop ends the program as after the window was closed.
func (r *room) stop() {
	if err := r.shell.Shutdown(); err != nil {
		r.t.Errorf("shutdown: %v", err)
	}
	r.shell.Window().Close()
}

// restart ends the program and starts it again with what it kept.
func (r *room) restart() {
	r.stop()
	r.start()
}

// openSample opens the sample workshop in the language of the interface.
func (r *room) openSample() {
	r.t.Helper()
	edit, err := sample.Edit(r.shell.Settings().Language)
	r.open(edit, err)
}

// openEmpty opens a workshop in which nobody has said anything yet.
func (r *room) openEmpty() {
	r.t.Helper()
	edit := app.NewWorkshopEdit(app.Municipality{Name: "Neustadt"}, app.Workshop{Title: "KI-Strategie", Language: app.German, Status: app.StatusDraft})
	r.open(edit, nil)
}

func (r *room) open(edit app.Edit, err error) {
	r.t.Helper()
	if err != nil {
		r.t.Fatal(err)
	}
	r.shell.Create(r.path(), true, edit)
	if r.shell.Session() == nil {
		r.t.Fatal("the workshop did not open")
	}
}

// path is the workshop file that openSample and openEmpty make.
func (r *room) path() string { return filepath.Join(r.dir, "workshop.kifahrplan") }

func (r *room) goTo(p screen.Page) { r.shell.Go(screen.Route{Page: p}) }

// strategy is what the screens show.
func (r *room) strategy() *app.Strategy { return r.shell.Session().Strategy() }

// onDisk reads the workshop file as another program would.
func (r *room) onDisk() *app.Strategy {
	r.t.Helper()
	return r.read(r.path())
}

// read reads a workshop file as another program would.
func (r *room) read(path string) *app.Strategy {
	r.t.Helper()
	f, err := r.files.OpenReadOnly(path)
	if err != nil {
		r.t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	s, err := f.Load()
	if err != nil {
		r.t.Fatal(err)
	}
	return s
}

// do makes an edit as a screen does.
func (r *room) do(b app.Build) { r.shell.Session().Do(b) }

func (r *room) readFile(path string) string {
	r.t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		r.t.Fatal(err)
	}
	return string(data)
}

func (r *room) writeFile(path, content string) {
	r.t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		r.t.Fatal(err)
	}
}

// filesWith names the files of the room's folder that end so.
func (r *room) filesWith(extension string) []string {
	r.t.Helper()
	entries, err := os.ReadDir(r.dir)
	if err != nil {
		r.t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		if filepath.Ext(e.Name()) == extension {
			out = append(out, e.Name())
		}
	}
	return out
}

func (r *room) workshopFiles() []string { r.t.Helper(); return r.filesWith(".kifahrplan") }

// openSmall opens a workshop with three contributions, four tasks and two decisions, whose texts are the same in every
// language. Two tasks have a date in the past, of which one is done.
func (r *room) openSmall() {
	r.t.Helper()
	edit := app.NewWorkshopEdit(app.Municipality{Name: "Neustadt"}, app.Workshop{Title: "Paper 2027", Language: r.shell.Settings().Language, Status: app.StatusDraft})
	var groups, phases []app.ID
	for _, rec := range edit.Put {
		switch rec.(type) {
		case app.Group:
			groups = append(groups, rec.Head().ID)
		case app.Phase:
			phases = append(phases, rec.Head().ID)
		}
	}
	for i, text := range []string{"Alpha", "Beta", "Gamma"} {
		c := app.NewContribution(groups[i], app.ContributionSorts()[i])
		c.Text, c.Priority = text, app.Priorities()[i]
		edit.Put = append(edit.Put, c)
	}
	for i, title := range []string{"Quadrant", "Radius", "Sextant", "Tangent"} {
		task := app.NewTask(phases[i])
		task.Title, task.Department = title, []string{"Z9", "Y8", "X7", ""}[i]
		task.DueOn = []app.Date{"2026-10-01", "2026-10-02", "2026-12-24", ""}[i]
		task = task.WithStatus([]app.TaskStatus{app.TaskDone, app.TaskOpen, app.TaskInProgress, app.TaskOpen}[i])
		edit.Put = append(edit.Put, task)
	}
	for i, text := range []string{"Delta", "Epsilon"} {
		d := app.NewDecision([]app.Date{"2026-11-20", ""}[i])
		d.Text = text
		edit.Put = append(edit.Put, d)
	}
	r.open(edit, nil)
}

// found is the record of a kind with a text as it is on disk.
func found[R app.Record](r *room, of func(*app.Strategy) app.List[R], text func(R) string, want string) R {
	r.t.Helper()
	for _, record := range of(r.onDisk()) {
		if text(record) == want {
			return record
		}
	}
	var none R
	r.t.Fatalf("no %s %q on disk", none.Kind(), want)
	return none
}

func (r *room) task(title string) app.Task {
	r.t.Helper()
	return found(r, func(s *app.Strategy) app.List[app.Task] { return s.Tasks }, func(t app.Task) string { return t.Title }, title)
}

func (r *room) contribution(text string) app.Contribution {
	r.t.Helper()
	return found(r, func(s *app.Strategy) app.List[app.Contribution] { return s.Contributions }, func(c app.Contribution) string { return c.Text }, text)
}

func (r *room) decision(text string) app.Decision {
	r.t.Helper()
	return found(r, func(s *app.Strategy) app.List[app.Decision] { return s.Decisions }, func(d app.Decision) string { return d.Text }, text)
}
