package screens_test

import (
	"io"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"kifahrplan/app"
	"kifahrplan/app/sample"
	"kifahrplan/export"
	"kifahrplan/screens"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/system"
	"kifahrplan/store"
	"kifahrplan/translations"
)

// room is a running program in a test: the real store in a temporary folder, real exporters, and a window without display.
type room struct {
	t     *testing.T
	shell *screens.Shell
	files *store.Files
	dir   string
	now   time.Time
}

// noon is the moment at which all tests of the screens take place.
func noon() time.Time { return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC) }

// newRoom starts the program in German with a window of 1366 by 768.
func newRoom(t *testing.T) *room {
	t.Helper()
	return newRoomWith(t, app.Settings{Language: app.German, Appearance: app.AppearanceLight, TextSize: 100, Width: 1366, Height: 768})
}

func newRoomWith(t *testing.T, settings app.Settings) *room {
	t.Helper()
	r := &room{t: t, dir: t.TempDir(), now: noon()}
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	words, err := translations.Load(log)
	if err != nil {
		t.Fatal(err)
	}
	clock := func() time.Time { return r.now }
	r.files = store.New(store.Options{DataDir: filepath.Join(r.dir, "data"), Clock: clock, User: "test", Computer: "laptop", Log: log})
	kept := store.NewSettings(filepath.Join(r.dir, "settings.json"), log)
	if err := kept.Save(settings); err != nil {
		t.Fatal(err)
	}
	a := test.NewTempApp(t)
	r.shell = screens.NewShell(a, screens.Program{
		Words: words, Files: r.files, Settings: kept, Exporters: export.All(words), Sample: sample.Edit, Clock: clock, Log: log,
		Directories: system.Directories{
			Home: r.dir, Config: r.dir, Data: filepath.Join(r.dir, "data"), Log: filepath.Join(r.dir, "log"), Documents: r.dir,
		},
		Version: "test", Foreground: func(f func()) { f() }, Inline: true, Stderr: io.Discard,
	})
	r.shell.Window().Show()
	r.shell.Window().Resize(fyne.NewSize(settings.Width, settings.Height))
	t.Cleanup(func() {
		if err := r.shell.Shutdown(); err != nil {
			t.Errorf("shutdown: %v", err)
		}
		r.shell.Window().Close()
	})
	return r
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
	f, err := r.files.OpenReadOnly(r.path())
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
