package store

import (
	"os"
	"path/filepath"
	"testing"

	"kifahrplan/app"
)

// hotFile is a file as a crash in the middle of a transaction leaves it: half written, with the journal beside it that
// takes everything back.
func hotFile(t *testing.T) (path string, want *app.Strategy) {
	t.Helper()
	_, f := newFile(t)
	var e app.Edit
	for i := range 200 {
		e.Put = append(e.Put, newTask(i))
	}
	apply(t, f, e)
	want = load(t, f)
	tx, err := f.db.Beginx()
	must(t, err)
	for _, sql := range []string{"PRAGMA cache_size = 1", "PRAGMA cache_spill = 1", "UPDATE task SET title = title || ' halb', description = hex(zeroblob(500))"} {
		_, err := tx.Exec(sql)
		must(t, err)
	}
	path = filepath.Join(t.TempDir(), "hot.kifahrplan")
	for _, end := range []string{"", "-journal"} {
		must(t, copyFile(f.Path()+end, path+end))
	}
	must(t, tx.Rollback())
	if !hasJournal(path) {
		t.Fatal("no journal")
	}
	return path, want
}

func TestCrashIsMendedOnOpening(t *testing.T) {
	path, want := hotFile(t)
	files := newFiles(t)
	f, err := files.Open(path)
	must(t, err)
	sameRecords(t, load(t, f), want)
	put(t, f.(*File), "", newTask(300))
	must(t, f.Close())
	must(t, files.Verify(path))
	if hasJournal(path) {
		t.Error("journal left")
	}
}

func TestCrashIsReadWithoutWriting(t *testing.T) {
	path, want := hotFile(t)
	files := newFiles(t)
	before := listing(t, filepath.Dir(path))
	f, err := files.OpenReadOnly(path)
	must(t, err)
	sameRecords(t, load(t, f), want)
	temp := f.(*File).tempDir
	if temp == "" {
		t.Error("no copy was made")
	}
	must(t, f.Close())
	must(t, files.Verify(path))
	if after := listing(t, filepath.Dir(path)); after != before {
		t.Errorf("folder changed from\n%sto\n%s", before, after)
	}
	if _, err := os.Stat(temp); err == nil {
		t.Error("copy left behind")
	}
}

// A damaged file with a journal beside it must not be written to either.
func TestCrashOfADamagedFile(t *testing.T) {
	path, _ := hotFile(t)
	data, err := os.ReadFile(path + "-journal")
	must(t, err)
	for i := 600; i < len(data); i += 97 {
		data[i] ^= 0x55
	}
	writeFile(t, path+"-journal", data)
	before := listing(t, filepath.Dir(path))
	_, err = newFiles(t).Open(path)
	wantCode(t, err, app.CodeFileDamaged)
	if after := listing(t, filepath.Dir(path)); after != before {
		t.Errorf("folder changed from\n%sto\n%s", before, after)
	}
}

func TestForeignFileWithAJournalBeside(t *testing.T) {
	path := writeFile(t, filepath.Join(t.TempDir(), "a.kifahrplan"), []byte(longText(8192)))
	writeFile(t, path+"-journal", []byte("Notizen"))
	before := listing(t, filepath.Dir(path))
	_, err := newFiles(t).Open(path)
	wantCode(t, err, app.CodeFileForeign)
	if after := listing(t, filepath.Dir(path)); after != before {
		t.Errorf("folder changed from\n%sto\n%s", before, after)
	}
}

// A journal that lies where a new file goes would be applied to it.
func TestNewFileDoesNotInheritAJournal(t *testing.T) {
	path, _ := hotFile(t)
	files := newFiles(t)
	f, err := files.Create(path, true, firstEdit())
	must(t, err)
	if s := load(t, f); len(s.Tasks) != 0 || len(s.Groups) != 4 {
		t.Errorf("%d tasks, %d groups", len(s.Tasks), len(s.Groups))
	}
	must(t, f.Close())
	must(t, files.Verify(path))
}
