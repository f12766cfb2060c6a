package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"kifahrplan/app"
)

// opened is every way in which a file is looked at.
func opened(files *Files) map[string]func(string) error {
	closing := func(open func(string) (app.File, error)) func(string) error {
		return func(path string) error {
			f, err := open(path)
			if err != nil {
				return err
			}
			return f.Close()
		}
	}
	return map[string]func(string) error{
		"Open": closing(files.Open), "OpenReadOnly": closing(files.OpenReadOnly), "Verify": files.Verify,
	}
}

// wantRefused expects a code from every way of opening, and that nothing in the folder changes.
func wantRefused(t *testing.T, path string, code app.Code) {
	t.Helper()
	before := listing(t, filepath.Dir(path))
	for way, open := range opened(newFiles(t)) {
		err := open(path)
		var e *app.Error
		if !errors.As(err, &e) || e.Code != code || e.Params["Path"] != path {
			t.Errorf("%s: got %v, want %s", way, err, code)
		}
		if after := listing(t, filepath.Dir(path)); after != before {
			t.Errorf("%s: folder changed from\n%sto\n%s", way, before, after)
		}
	}
}

func writeFile(t testing.TB, path string, data []byte) string {
	t.Helper()
	must(t, os.WriteFile(path, data, 0o600))
	return path
}

func TestMissing(t *testing.T) {
	wantRefused(t, filepath.Join(t.TempDir(), "none.kifahrplan"), app.CodeFileMissing)
}

func TestFolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "folder.kifahrplan")
	must(t, os.Mkdir(path, 0o700))
	wantRefused(t, path, app.CodeFileUnreadable)
}

func TestEmpty(t *testing.T) {
	wantRefused(t, writeFile(t, filepath.Join(t.TempDir(), "a.kifahrplan"), nil), app.CodeFileEmpty)
}

func TestForeign(t *testing.T) {
	_, ours := closedFile(t)
	data, err := os.ReadFile(ours)
	must(t, err)
	copy(data[atApplication:], []byte{0, 0, 0, 0}) // a database of another program
	for name, content := range map[string][]byte{
		"text":     []byte("Sehr geehrte Damen und Herren"),
		"long":     bytes.Repeat([]byte("PK\x03\x04 zip "), 1000),
		"database": data,
	} {
		t.Run(name, func(t *testing.T) {
			wantRefused(t, writeFile(t, filepath.Join(t.TempDir(), "a.kifahrplan"), content), app.CodeFileForeign)
		})
	}
}

func TestTruncatedOrGrown(t *testing.T) {
	_, path := closedFile(t)
	whole, err := os.ReadFile(path)
	must(t, err)
	for _, data := range [][]byte{
		whole[:20], whole[:99], whole[:100], whole[:4095], whole[:4096], whole[:len(whole)/2], whole[:len(whole)-4096],
		whole[:len(whole)-1], append(bytes.Clone(whole), 0), append(bytes.Clone(whole), make([]byte, 4096)...),
	} {
		wantRefused(t, writeFile(t, filepath.Join(t.TempDir(), "a.kifahrplan"), data), app.CodeFileDamaged)
	}
}

// A page of another file, as a stick that was pulled out may leave it.
func TestZeroedPage(t *testing.T) {
	_, path := closedFile(t)
	whole, err := os.ReadFile(path)
	must(t, err)
	for page := 1; page < len(whole)/4096; page++ {
		data := bytes.Clone(whole)
		clear(data[page*4096 : (page+1)*4096])
		if bytes.Equal(data, whole) {
			continue
		}
		wantRefused(t, writeFile(t, filepath.Join(t.TempDir(), "a.kifahrplan"), data), app.CodeFileDamaged)
	}
}

func TestUnreadable(t *testing.T) {
	_, path := closedFile(t)
	unprivileged(t, filepath.Dir(path), func() {
		must(t, os.Chmod(path, 0))
		wantRefused(t, path, app.CodeFileUnreadable)
		must(t, os.Chmod(path, 0o600))
	})
}

// wantReadOnly expects that a file can be read but not written, and that reading leaves everything as it is.
func wantReadOnly(t *testing.T, path string) {
	t.Helper()
	files := newFiles(t)
	before := listing(t, filepath.Dir(path))
	_, err := files.Open(path)
	wantCode(t, err, app.CodeFileNoWrite)
	f, err := files.OpenReadOnly(path)
	must(t, err)
	if len(load(t, f).Tasks) != 8 {
		t.Error("not all tasks")
	}
	must(t, f.Close())
	must(t, files.Verify(path))
	if after := listing(t, filepath.Dir(path)); after != before {
		t.Errorf("folder changed from\n%sto\n%s", before, after)
	}
}

func TestReadOnlyFile(t *testing.T) {
	_, path := closedFile(t)
	unprivileged(t, filepath.Dir(path), func() {
		must(t, os.Chmod(path, 0o444))
		wantReadOnly(t, path)
	})
}

func TestReadOnlyFolder(t *testing.T) {
	_, path := closedFile(t)
	dir := filepath.Dir(path)
	unprivileged(t, dir, func() {
		must(t, os.Chmod(dir, 0o555))
		defer func() { must(t, os.Chmod(dir, 0o755)) }()
		wantReadOnly(t, path)
	})
}

func TestDamageIsToldEvenWhereNothingCanBeWritten(t *testing.T) {
	_, path := closedFile(t)
	data, err := os.ReadFile(path)
	must(t, err)
	dir := filepath.Dir(path)
	unprivileged(t, dir, func() {
		must(t, os.WriteFile(path, data[:len(data)-4096], 0o600))
		must(t, os.Chmod(dir, 0o555))
		defer func() { must(t, os.Chmod(dir, 0o755)) }()
		wantRefused(t, path, app.CodeFileDamaged)
	})
}

func TestOpeningChangesNothing(t *testing.T) {
	_, path := closedFile(t)
	before := listing(t, filepath.Dir(path))
	for way, open := range opened(newFiles(t)) {
		must(t, open(path))
		if after := listing(t, filepath.Dir(path)); after != before {
			t.Errorf("%s: folder changed from\n%sto\n%s", way, before, after)
		}
	}
}

func TestOpenThroughALink(t *testing.T) {
	files, path := closedFile(t)
	link := filepath.Join(t.TempDir(), "link.kifahrplan")
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	f, err := files.Open(link)
	must(t, err)
	if f.Path() != link {
		t.Errorf("path %s", f.Path())
	}
	_, err = files.Open(path)
	wantCode(t, err, app.CodeFileLocked)
	must(t, f.Close())
}

// While one program writes, another can read what was written last.
func TestReadWhileAnotherWrites(t *testing.T) {
	files, f := newFile(t)
	put(t, f, "", newTask(1))
	reader, err := files.OpenReadOnly(f.Path())
	must(t, err)
	defer func() { must(t, reader.Close()) }()
	put(t, f, "", newTask(2))
	if n := len(load(t, reader).Tasks); n != 1 {
		t.Errorf("%d tasks, want what was there on opening", n)
	}
	put(t, f, "", newTask(3))
	if s := load(t, reader); len(s.Tasks) != 3 || s.Revision != 4 {
		t.Errorf("%d tasks, revision %d", len(s.Tasks), s.Revision)
	}
}

// Where locks do not work, on some network drives, another program may write all the same: it must not be overwritten.
func TestFileThatAnotherProgramWroteIsNotWritten(t *testing.T) {
	files, f := newFile(t)
	must(t, os.Remove(lockPath(f.Path())))
	other, err := files.Open(f.Path())
	must(t, err)
	put(t, other.(*File), "", newTask(1))
	for range 2 {
		_, err = f.Apply(app.Edit{Put: []app.Record{stampedTask(newTask(3))}})
		wantCode(t, err, app.CodeFileWrite)
	}
	must(t, other.Close())
	must(t, files.Verify(f.Path()))
}

// Another program may hold SQLite's own lock for longer than one waits.
func TestWriteWhileAnotherHoldsTheDatabase(t *testing.T) {
	_, f := newFile(t)
	other, err := connect(f.Path(), readWrite)
	must(t, err)
	defer func() { must(t, other.Close()) }()
	_, err = f.db.Exec("PRAGMA busy_timeout = 20")
	must(t, err)
	tx, err := other.Beginx()
	must(t, err)
	_, err = f.Apply(app.Edit{Put: []app.Record{stampedTask(newTask(1))}})
	wantCode(t, err, app.CodeFileBusy)
	must(t, tx.Rollback())
	put(t, f, "", newTask(1))
}

func TestFileThatWasReplacedIsNotWritten(t *testing.T) {
	files, f := newFile(t)
	other, err := files.Create(filepath.Join(t.TempDir(), "other.kifahrplan"), false, firstEdit())
	must(t, err)
	must(t, other.Close())
	aside := f.Path() + ".aside"
	must(t, os.Rename(f.Path(), aside))

	task := stampedTask(newTask(1))
	_, err = f.Apply(app.Edit{Put: []app.Record{task}})
	wantCode(t, err, app.CodeFileWrite)
	must(t, os.Rename(other.Path(), f.Path()))
	before := listing(t, filepath.Dir(f.Path()))
	_, err = f.Apply(app.Edit{Put: []app.Record{task}})
	wantCode(t, err, app.CodeFileWrite)
	if after := listing(t, filepath.Dir(f.Path())); after != before {
		t.Errorf("folder changed from\n%sto\n%s", before, after)
	}

	must(t, os.Rename(aside, f.Path()))
	_, err = f.Apply(app.Edit{Put: []app.Record{task}})
	must(t, err)
	must(t, f.Close())
	must(t, files.Verify(f.Path()))
}

// A stick that was pulled out and put back in is another device: the same file with another number, and without the lock.
func TestFileThatCameBackIsWritten(t *testing.T) {
	files, f := newFile(t)
	put(t, f, "", newTask(1))
	data, err := os.ReadFile(f.Path())
	must(t, err)
	must(t, os.Rename(f.Path(), f.Path()+".aside"))
	must(t, os.Remove(lockPath(f.Path())))
	writeFile(t, f.Path(), data)

	put(t, f, "", newTask(2))
	_, err = files.Open(f.Path())
	wantCode(t, err, app.CodeFileLocked)
	must(t, f.Close())
	again, err := files.Open(f.Path())
	must(t, err)
	if n := len(load(t, again).Tasks); n != 2 {
		t.Errorf("%d tasks", n)
	}
	must(t, again.Close())
}

// A transaction that failed in its very last step is on disk all the same. To write it again changes nothing.
func TestEditThatFailedAfterItWasWritten(t *testing.T) {
	_, f := newFile(t)
	before := f.content
	task := stampedTask(newTask(1))
	_, err := f.Apply(app.Edit{Put: []app.Record{task}})
	must(t, err)
	f.broken, f.attempted, f.content = true, f.state, before // as after an error in the last step

	again, err := f.Apply(app.Edit{Put: []app.Record{task}})
	must(t, err)
	if again.Revision != 2 || f.broken {
		t.Errorf("revision %d, broken %v", again.Revision, f.broken)
	}
	undo(t, f)
	if n := len(load(t, f).Tasks); n != 0 {
		t.Errorf("%d tasks after undo", n)
	}
}
