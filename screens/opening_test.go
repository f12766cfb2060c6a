package screens_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
	"kifahrplan/store"
)

// broken are the ways in which a good file is made one that does not open.
func broken() map[app.Code]func(r *room, path string) {
	return map[app.Code]func(*room, string){
		app.CodeFileForeign: func(r *room, path string) { r.writeFile(path, strings.Repeat("Protokoll der Sitzung\n", 500)) },
		app.CodeFileEmpty:   func(r *room, path string) { r.writeFile(path, "") },
		app.CodeFileDamaged: func(r *room, path string) { good := r.readFile(path); r.writeFile(path, good[:len(good)/2]) },
	}
}

func TestFilesThatDoNotOpenSayWhyAndStayAsTheyAre(t *testing.T) {
	for code, breakIt := range broken() {
		t.Run(string(code), func(t *testing.T) {
			r := newRoom(t)
			r.openEmpty()
			r.menu(r.say("menu.file"), r.say("menu.close"))
			path := filepath.Join(r.dir, "kaputt.kifahrplan")
			r.writeFile(path, r.readFile(r.path()))
			breakIt(r, path)
			before := r.readFile(path)
			r.shell.Open(path)
			r.see(r.say("shell.notopened"), r.say("error."+string(code), "Path", path))
			if r.shell.Session() != nil {
				t.Error("it opened")
			}
			if r.readFile(path) != before {
				t.Error("the file was changed")
			}
			r.press(fyne.KeyEscape)
			r.see(r.say("welcome.intro"))
			if len(r.shell.Settings().Recent) != 1 {
				t.Errorf("recent: %v", r.shell.Settings().Recent)
			}
		})
	}
}

// How the store tells a newer file is its own matter.
func TestNewerFileIsOfferedForReading(t *testing.T) {
	d := &disk{}
	r := newRoomWith(t, usualSettings(), d.replace)
	r.openSmall()
	r.menu(r.say("menu.file"), r.say("menu.close"))
	d.refuse = app.CodeFileNewer
	r.shell.Open(r.path())
	r.see(r.say("error.file.newer", "Path", r.path()))
	r.tap(r.say("shell.openreadonly"))
	if r.shell.Session() == nil || r.shell.Session().Writable() || len(r.strategy().Tasks) == 0 {
		t.Error("the file cannot be read")
	}
}

func TestMissingFile(t *testing.T) {
	r := newRoom(t)
	path := filepath.Join(r.dir, "weg.kifahrplan")
	r.shell.Open(path)
	r.see(r.say("error.file.missing", "Path", path))
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("looking for the file made something: %v", err)
	}
	r.tap(r.say("shell.snapshots"))
	r.see(r.say("snapshots.none"))
}

func TestOpenWorkshopStaysUntilAnotherIsThere(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Roadmap)
	stays := func(when string) {
		r.press(fyne.KeyEscape)
		if s := r.shell.Session(); s == nil || s.Path() != r.path() || r.chosenPage() != r.say("page.roadmap") {
			t.Fatalf("%s the workshop is gone", when)
		}
	}
	r.shell.Open(filepath.Join(r.dir, "weg.kifahrplan"))
	r.see(r.say("shell.notopened"))
	stays("after a file that does not open")
	r.shell.ShowNew()
	stays("after the form for a new one")
	r.shell.Open(r.path())
	r.miss(r.say("shell.notopened"))
	stays("when it was asked for once more")
	r.fill(r.say("field.task.title"), "Noch im Satz")
	r.shell.ShowNew()
	r.fill(r.say("field.municipality.name"), "Altstadt")
	r.tap(r.say("new.create"))
	if r.strategy().Municipality.Name != "Altstadt" || r.chosenPage() != r.say("page.overview") {
		t.Errorf("open is %q at %q", r.strategy().Municipality.Name, r.chosenPage())
	}
	r.task("Noch im Satz")
}

// A row that is not shown any more hears of the pointer once more.
func TestRowsOutliveTheirWorkshop(t *testing.T) {
	for _, page := range []screen.Page{screen.Participation, screen.Roadmap, screen.Decisions, screen.Frame} {
		r := newRoom(t)
		r.openSmall()
		r.goTo(page)
		var hovered []desktop.Hoverable
		walk(r.top(), func(o fyne.CanvasObject) bool {
			if h, ok := o.(desktop.Hoverable); ok {
				hovered = append(hovered, h)
				h.MouseIn(&desktop.MouseEvent{})
			}
			return true
		})
		r.menu(r.say("menu.file"), r.say("menu.close"))
		for _, h := range hovered {
			h.MouseMoved(&desktop.MouseEvent{})
			h.MouseOut()
		}
	}
}

// elsewhere opens the room's workshop on another computer.
func (r *room) elsewhere() {
	r.t.Helper()
	r.openSmall()
	r.lock()
}

// lock closes the workshop and opens it on another computer.
func (r *room) lock() {
	r.t.Helper()
	r.menu(r.say("menu.file"), r.say("menu.close"))
	other := store.New(store.Options{DataDir: filepath.Join(r.dir, "other"), Clock: r.program.Clock, User: "Erika", Computer: "RATHAUS-7", Log: r.program.Log})
	f, err := other.Open(r.path())
	if err != nil {
		r.t.Fatal(err)
	}
	r.t.Cleanup(func() { _ = f.Close() })
}

func (r *room) openReadOnly() {
	r.t.Helper()
	r.elsewhere()
	r.shell.Open(r.path())
	r.tap(r.say("shell.openreadonly"))
	if r.shell.Session() == nil || r.shell.Session().Writable() {
		r.t.Fatal("the file is not open for reading only")
	}
}

func TestLockedFileIsOfferedForReading(t *testing.T) {
	r := newRoom(t)
	r.elsewhere()
	r.shell.Open(r.path())
	r.see("Erika", "RATHAUS-7")
	r.tap(r.say("shell.cancel"))
	if r.shell.Session() != nil {
		t.Fatal("cancelling opened the file")
	}
	r.shell.Open(r.path())
	r.tap(r.say("shell.openreadonly"))
	r.see(r.say("shell.readonly.title"), "○ "+r.say("state.readonly"))
	if len(r.strategy().Tasks) == 0 {
		t.Error("nothing can be read")
	}
}

func TestNothingCanBeChangedInAFileOpenedForReading(t *testing.T) {
	r := newRoom(t)
	r.openReadOnly()
	before := r.readFile(r.path())
	for _, page := range []screen.Page{screen.Frame, screen.Participation, screen.Decisions, screen.Roadmap} {
		r.goTo(page)
		r.see(r.say("shell.readonly.title"))
		for _, f := range all[*widgets.Field](r.top()) {
			control, ok := f.Parts()[0].(fyne.Disableable)
			if ok && (!control.Disabled() || !strings.Contains(labelOf(f), r.say("state.readonly"))) {
				t.Errorf("%s: field %q can be changed, or does not say that it cannot", page, labelOf(f))
			}
		}
		r.shortcut(ctrl(fyne.KeyN))
		if focused, ok := r.canvas().Focused().(*widgets.Autosave); ok && !focused.Disabled() {
			t.Errorf("%s: something can be typed", page)
		}
		if r.hasButton(r.say("form.delete")) && !r.button(r.say("form.delete")).Disabled() {
			t.Errorf("%s: can be deleted", page)
		}
		for len(r.canvas().Overlays().List()) > 0 {
			r.press(fyne.KeyEscape)
		}
	}
	if r.readFile(r.path()) != before {
		t.Error("the file was changed")
	}
}

func TestEditOfAReadOnlyFileIsRefusedWithAMessage(t *testing.T) {
	r := newRoom(t)
	r.openReadOnly()
	tasks := len(r.strategy().Tasks)
	r.do(app.Delete(app.Ref{Kind: app.KindTask, ID: r.strategy().Tasks[0].ID}))
	r.see(r.say("error.edit.readonly"))
	if len(r.strategy().Tasks) != tasks {
		t.Error("the edit took effect")
	}
}

func TestSnapshotIsRestoredAsANewFile(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.menu(r.say("menu.file"), r.say("menu.snapshots"))
	r.see(r.say("snapshots.intro"), "KB")
	r.tap(r.say("snapshots.restore"))
	r.write("gerettet") // the proposed name is selected
	r.tap(r.say("snapshots.save"))
	if got := filepath.Base(r.shell.Session().Path()); got != "gerettet.kifahrplan" {
		t.Errorf("open is %q", got)
	}
	if len(r.strategy().Tasks) != len(r.onDisk().Tasks) {
		t.Error("the restored file holds something else")
	}
}

func TestCopyIsSavedAndTheOpenFileStays(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.menu(r.say("menu.file"), r.say("menu.copy"))
	r.write("Zweitschrift")
	r.tap(r.say("shell.copy.save"))
	r.see(r.say("shell.copy.done", "Path", filepath.Join(r.dir, "Zweitschrift.kifahrplan")))
	if r.shell.Session().Path() != r.path() {
		t.Error("another file is open")
	}
	if got := r.read(filepath.Join(r.dir, "Zweitschrift.kifahrplan")); len(got.Tasks) != len(r.strategy().Tasks) {
		t.Errorf("the copy holds %d tasks", len(got.Tasks))
	}
	r.menu(r.say("menu.file"), r.say("menu.copy"))
	r.write("Zweitschrift")
	r.tap(r.say("shell.copy.save"))
	r.see(r.shell.Words().N("shell.replace.title", 1))
}
