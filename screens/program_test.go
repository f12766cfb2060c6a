package screens_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// runRoom is a room whose program has ended, to be run from its start; what it says outside of a window goes to stderr.
func runRoom(t *testing.T) (r *room, stderr *bytes.Buffer) {
	t.Helper()
	t.Setenv("PATH", t.TempDir()) // no program of the desktop's that would show a message
	r, stderr = newRoom(t), &bytes.Buffer{}
	r.program.Stderr = stderr
	return r, stderr
}

func (r *room) newApp() fyne.App { return r.app }

func TestWithoutADesktopTheProgramSaysSo(t *testing.T) {
	r, stderr := runRoom(t)
	exit := screens.Run(context.Background(), func() fyne.App { panic("no display") }, r.program, nil)
	if exit != 1 || stderr.String() != "KI-Fahrplan: "+r.say("shell.nowindow")+"\n" {
		t.Errorf("exit code %d, stderr: %q", exit, stderr.String())
	}
}

func TestRunEndsWithTheWindowAndKeepsTheSettings(t *testing.T) {
	r, stderr := runRoom(t)
	if exit := screens.Run(context.Background(), r.newApp, r.program, nil); exit != 0 || stderr.Len() > 0 {
		t.Errorf("exit code %d, stderr: %q", exit, stderr.String())
	}
	if kept := r.settings.Load(); kept.Width != 1366 || kept.Height != 768 {
		t.Errorf("kept: %+v", kept)
	}
}

// crashing is an app whose window ends with a panic.
type crashing struct{ *deskApp }

func (a crashing) NewWindow(title string) fyne.Window {
	return crashingWindow{a.deskApp.NewWindow(title)}
}

type crashingWindow struct{ fyne.Window }

func (crashingWindow) ShowAndRun() { panic("a mistake of the program") }

func TestCrashIsToldAndEndsWithACode(t *testing.T) {
	r, stderr := runRoom(t)
	exit := screens.Run(context.Background(), func() fyne.App { return crashing{r.app} }, r.program, nil)
	if exit != 1 || !strings.Contains(stderr.String(), r.say("error.internal", "Log", r.program.Directories.Log)) {
		t.Errorf("exit code %d, stderr: %q", exit, stderr.String())
	}
}

func TestAskedToEndTheProgramQuits(t *testing.T) {
	r, _ := runRoom(t)
	ctx, cancel := context.WithCancel(context.Background())
	l := &loop{}
	r.program.Foreground = l.add
	screens.Run(ctx, r.newApp, r.program, nil)
	cancel()
	l.until(t, "the program quits", func() bool { return r.app.quits == 1 })
}

func TestSettingsThatCannotBeKeptAreToldAtTheEnd(t *testing.T) {
	r, stderr := runRoom(t)
	r.program.Settings = refusing{r.program.Settings}
	if exit := screens.Run(context.Background(), r.newApp, r.program, nil); exit != 1 || stderr.Len() == 0 {
		t.Errorf("exit code %d, stderr: %q", exit, stderr.String())
	}
}

// refusing is a store for settings on a full disk.
type refusing struct{ app.SettingsStore }

func (refusing) Save(app.Settings) error { return errFull }

func TestSettingsThatCannotBeKeptStillTakeEffect(t *testing.T) {
	r := newRoomWith(t, usualSettings(), func(p *screens.Program) { p.Settings = refusing{p.Settings} })
	r.menu(r.say("menu.view"), "English")
	r.see("Recent files")
	if err := r.shell.Shutdown(); !errors.Is(err, errFull) {
		t.Errorf("the end says %v", err)
	}
	r.shell = screens.NewShell(r.app, withKept(r))
}

// withKept is the room's program with settings that can be kept.
func withKept(r *room) screens.Program {
	p := r.program
	p.Settings = r.settings
	return p
}

func TestWidthsOfListsAreKept(t *testing.T) {
	settings := usualSettings()
	settings.Splits = map[string]float64{"roadmap": 0.3}
	r := newRoomWith(t, settings)
	r.openSmall()
	r.goTo(screen.Roadmap)
	narrow := r.listWidth()
	r.shell.SetSettings(func(s *app.Settings) { s.Splits = map[string]float64{"roadmap": 0.7} })
	r.restart()
	r.shell.Open(r.path())
	if wide := r.listWidth(); wide <= narrow {
		t.Errorf("the list is %v wide at 0.3 and %v at 0.7", narrow, wide)
	}
}

// listWidth is how wide the table of the roadmap is.
func (r *room) listWidth() float32 {
	r.t.Helper()
	r.shell.Window().Resize(r.canvas().Size())
	return only[*widgets.Table](r).Size().Width
}

func TestRelativePathsAreRememberedInFull(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.menu(r.say("menu.file"), r.say("menu.close"))
	t.Chdir(r.dir)
	r.shell.Open("workshop.kifahrplan")
	if got := r.shell.Session().Path(); !filepath.IsAbs(got) || len(r.shell.Settings().Recent) != 1 {
		t.Errorf("open is %q, remembered %v", got, r.shell.Settings().Recent)
	}
}

func TestFolderIsNoWorkshop(t *testing.T) {
	r := newRoom(t)
	dir := filepath.Join(r.dir, "ordner.kifahrplan")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	r.shell.Open(dir)
	r.see(r.say("error.file.unreadable", "Path", dir))
}

func TestTimeOfSavingIsTheUsersOwn(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.see(r.shell.Words().Clock(noon().In(time.Local)))
}
