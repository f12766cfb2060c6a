package screens_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/screens/widgets"
)

// inFolders is a room with folders and files to choose from.
func inFolders(t *testing.T) *room {
	t.Helper()
	r := newRoom(t)
	for _, dir := range []string{"Archiv", "Dokumente"} {
		if err := os.Mkdir(filepath.Join(r.dir, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	r.writeFile(filepath.Join(r.dir, "Archiv", "alt.kifahrplan"), "x")
	r.writeFile(filepath.Join(r.dir, "Archiv", "notiz.txt"), "x")
	r.writeFile(filepath.Join(r.dir, "neu.kifahrplan"), "x")
	return r
}

// path and name are the entries of the dialog for files.
func (r *room) dialogEntries() []*widgets.Entry { return all[*widgets.Entry](r.top()) }

func TestDialogWalksThroughFolders(t *testing.T) {
	r := inFolders(t)
	r.tap(r.say("welcome.open"))
	path := r.dialogEntries()[0]
	if path.Text != r.dir {
		t.Errorf("it begins in %q", path.Text)
	}
	r.see("Archiv", "neu.kifahrplan")
	r.row(r.listed("Archiv"))
	r.press(fyne.KeyReturn)
	r.see("alt.kifahrplan")
	r.miss("neu.kifahrplan", "notiz.txt")
	r.tap(r.say("chooser.up"))
	r.see("neu.kifahrplan")
	r.tap(r.say("chooser.place.documents"))
	r.see(r.say("chooser.empty"))
	r.replace(path, filepath.Join(r.dir, "Archiv"))
	r.press(fyne.KeyReturn)
	r.see("alt.kifahrplan")
	r.replace(path, filepath.Join(r.dir, "gibtsnicht"))
	r.press(fyne.KeyReturn)
	r.see(r.say("chooser.failed", "Path", filepath.Join(r.dir, "gibtsnicht")), "alt.kifahrplan")
}

func TestDialogOpensNothingWithoutAChoice(t *testing.T) {
	r := inFolders(t)
	r.tap(r.say("welcome.open"))
	r.tap(r.say("chooser.open"))
	r.see(r.say("shell.choose"))
	r.tap(r.say("shell.cancel"))
	if r.shell.Session() != nil || len(r.canvas().Overlays().List()) != 0 {
		t.Error("something is open")
	}
}

func TestButtonGoesIntoAFolder(t *testing.T) {
	r := inFolders(t)
	r.tap(r.say("welcome.open"))
	r.row(r.listed("Archiv"))
	r.tap(r.say("chooser.open"))
	r.see("alt.kifahrplan")
}

func TestSavingTakesTheNameOfAListedFileAndAsks(t *testing.T) {
	r := inFolders(t)
	r.openSmall()
	r.menu(r.say("menu.file"), r.say("menu.copy"))
	name := r.dialogEntries()[1]
	if !name.Focused() || name.SelectedText() != r.say("shell.copy.name", "Name", "workshop")+".kifahrplan" {
		t.Errorf("proposed is %q, selected %q", name.Text, name.SelectedText())
	}
	r.row(r.listed("neu.kifahrplan"))
	if name.Text != "neu.kifahrplan" {
		t.Errorf("the name is %q", name.Text)
	}
	r.tap(r.say("shell.copy.save"))
	r.see(r.say("shell.replace.text", "Name", "neu.kifahrplan"))
	r.tap(r.say("shell.cancel"))
	if r.readFile(filepath.Join(r.dir, "neu.kifahrplan")) != "x" {
		t.Error("the file was replaced without consent")
	}
}

func TestSavingRefusesBadNamesAndAddsTheExtension(t *testing.T) {
	r := inFolders(t)
	r.openSmall()
	r.menu(r.say("menu.file"), r.say("menu.copy"))
	for _, bad := range []string{"", "a/b", "NUL", strings.Repeat("x", 300)} {
		r.replace(r.dialogEntries()[1], bad)
		r.press(fyne.KeyReturn)
		r.see(r.say("results.badname", "Name", bad))
	}
	r.replace(r.dialogEntries()[1], "  Fassung 2.1 ")
	r.press(fyne.KeyReturn)
	if got := r.workshopFiles(); !slices.Contains(got, "Fassung 2.1.kifahrplan") {
		t.Errorf("files: %v", got)
	}
}
