package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"kifahrplan/app"
)

func TestErrorsOfTheSystem(t *testing.T) {
	pathError := func(err error) error {
		return fmt.Errorf("while testing: %w", &fs.PathError{Op: "open", Path: "x", Err: err})
	}
	for _, c := range []struct {
		err         error
		read, write app.Code
	}{
		{pathError(fs.ErrPermission), app.CodeFileUnreadable, app.CodeFileNoWrite},
		{pathError(syscall.EROFS), app.CodeFileUnreadable, app.CodeFileNoWrite},
		{pathError(syscall.ENOSPC), app.CodeFileUnreadable, app.CodeFileWrite},
		{pathError(syscall.EIO), app.CodeFileUnreadable, app.CodeFileWrite},
		{pathError(fs.ErrNotExist), app.CodeFileUnreadable, app.CodeFileWrite},
		{errDamaged, app.CodeFileDamaged, app.CodeFileDamaged},
		{errReplaced, app.CodeFileDamaged, app.CodeFileWrite},
		{errNewer, app.CodeFileNewer, ""},
		{errors.New("a mistake of the program"), app.CodeFileDamaged, ""},
		{app.NewError(app.CodeFileBusy, nil), app.CodeFileBusy, app.CodeFileBusy},
	} {
		if got := readError("p", c.err); app.CodeOf(got) != c.read || !errors.Is(got, c.err) {
			t.Errorf("reading: %v becomes %v, want %q", c.err, got, c.read)
		}
		if got := writeError("p", c.err); app.CodeOf(got) != c.write || !errors.Is(got, c.err) {
			t.Errorf("writing: %v becomes %v, want %q", c.err, got, c.write)
		}
	}
	if readError("p", nil) != nil || writeError("p", nil) != nil {
		t.Error("no error becomes one")
	}
}

// What SQLite says, when it says it by itself.
func TestErrorsOfSQLite(t *testing.T) {
	_, f := newFile(t)
	try := func(sql string) error {
		_, err := f.db.Exec(sql)
		return err
	}
	text := writeFile(t, filepath.Join(t.TempDir(), "text"), []byte(longText(5000)))
	_, notADatabase := connect(text, readWrite)
	_, missing := connect(text+"x", readOnly)
	reader, err := connect(f.Path(), readOnly)
	must(t, err)
	defer func() { must(t, reader.Close()) }()
	_, readOnlyError := reader.Exec("DELETE FROM task")

	for name, c := range map[string]struct {
		err  error
		code app.Code
	}{
		"not a database": {notADatabase, app.CodeFileDamaged},
		"missing":        {missing, app.CodeFileWrite},
		"read-only":      {readOnlyError, app.CodeFileNoWrite},
		"reference":      {try("DELETE FROM phase; INSERT INTO change VALUES (99, 'a', 'b', 'c', NULL, '1')"), app.CodeStillUsed},
		"rule":           {try("UPDATE workshop SET status = 'x'"), app.CodeInvalid},
		"syntax":         {try("SELEKT"), ""},
	} {
		if got := writeError("p", c.err); c.err == nil || app.CodeOf(got) != c.code {
			t.Errorf("%s: %v becomes %v, want %q", name, c.err, got, c.code)
		}
	}
	if got := app.CodeOf(readError("p", missing)); got != app.CodeFileUnreadable {
		t.Errorf("reading: got %q", got)
	}
}

func TestMendingNeedsATemporaryFolder(t *testing.T) {
	path, _ := hotFile(t)
	files := newFiles(t)
	t.Setenv("TMPDIR", filepath.Join(t.TempDir(), "none"))
	if os.TempDir() != os.Getenv("TMPDIR") {
		t.Skip("the system has another name for it")
	}
	before := listing(t, filepath.Dir(path))
	_, err := files.Open(path)
	wantCode(t, err, app.CodeFileUnreadable)
	if after := listing(t, filepath.Dir(path)); after != before {
		t.Errorf("folder changed from\n%sto\n%s", before, after)
	}
}
