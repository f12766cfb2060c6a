package store

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kifahrplan/app"
)

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	must(t, err)
	return string(data)
}

func TestWriteFile(t *testing.T) {
	files := newFiles(t)
	path := filepath.Join(t.TempDir(), "Papier.pdf")
	must(t, files.WriteFile(path, []byte("eins")))
	must(t, os.Chmod(path, 0o640))
	must(t, files.WriteFile(path, []byte("zwei")))
	if got := read(t, path); got != "zwei" {
		t.Errorf("got %q", got)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o600 != 0o600 {
		t.Errorf("permissions %v", info.Mode())
	}
	must(t, files.WriteFile(path, nil))
	if got := read(t, path); got != "" {
		t.Errorf("got %q", got)
	}
	if entries, _ := os.ReadDir(filepath.Dir(path)); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestWriteFileFollowsLinks(t *testing.T) {
	target := filepath.Join(t.TempDir(), "real.pdf")
	link := filepath.Join(t.TempDir(), "link.pdf")
	writeFile(t, target, []byte("alt"))
	if err := os.Symlink(target, link); err != nil {
		t.Skip(err)
	}
	must(t, newFiles(t).WriteFile(link, []byte("neu")))
	if got := read(t, target); got != "neu" {
		t.Errorf("got %q", got)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link was replaced")
	}
}

func TestWriteFileFails(t *testing.T) {
	files := newFiles(t)
	dir := t.TempDir()
	wantCode(t, files.WriteFile(filepath.Join(dir, "none", "a.pdf"), []byte("x")), app.CodeFileWrite)
	wantCode(t, files.WriteFile(filepath.Join(dir, strings.Repeat("x", 300)), []byte("x")), app.CodeFileWrite)
	wantCode(t, files.WriteFile(dir, []byte("x")), app.CodeFileWrite)
	if entries, _ := os.ReadDir(dir); len(entries) != 0 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestWriteFileLeavesReadOnlyFilesAlone(t *testing.T) {
	dir := t.TempDir()
	path := writeFile(t, filepath.Join(dir, "a.pdf"), []byte("alt"))
	must(t, os.Chmod(path, 0o444))
	wantCode(t, newFiles(t).WriteFile(path, []byte("neu")), app.CodeFileNoWrite)
	if got := read(t, path); got != "alt" {
		t.Errorf("got %q", got)
	}
	files := newFiles(t)
	unprivileged(t, dir, func() {
		must(t, os.Chmod(dir, 0o555))
		defer func() { must(t, os.Chmod(dir, 0o755)) }()
		wantCode(t, files.WriteFile(filepath.Join(dir, "b.pdf"), []byte("x")), app.CodeFileNoWrite)
	})
}

func TestCopyTo(t *testing.T) {
	files, f := newFile(t)
	put(t, f, "", newInput(1), newTask(1))
	want := load(t, f)
	to := filepath.Join(t.TempDir(), "Kopie.kifahrplan")
	writeFile(t, to, []byte("alt"))
	must(t, f.CopyTo(to))
	put(t, f, "", newTask(2)) // does not reach the copy

	must(t, files.Verify(to))
	again, err := files.Open(to)
	must(t, err)
	sameRecords(t, load(t, again), want)
	undo(t, again.(*File))
	wantCode(t, f.CopyTo(to), app.CodeFileLocked)
	must(t, again.Close())
	wantCode(t, f.CopyTo(f.Path()), app.CodeFileExists)
	wantCode(t, f.CopyTo(filepath.Join(t.TempDir(), "none", "x")), app.CodeFileWrite)
	put(t, f, "", newTask(3))
}

func TestCreate(t *testing.T) {
	files := newFiles(t)
	path := filepath.Join(t.TempDir(), "a.kifahrplan")
	writeFile(t, path, []byte("etwas anderes"))
	_, err := files.Create(path, false, firstEdit())
	wantCode(t, err, app.CodeFileExists)
	if got := read(t, path); got != "etwas anderes" {
		t.Errorf("got %q", got)
	}
	_, err = files.Create(filepath.Dir(path), true, firstEdit())
	wantCode(t, err, app.CodeFileExists)
	_, err = files.Create(filepath.Join(t.TempDir(), "none", "a"), false, firstEdit())
	wantCode(t, err, app.CodeFileWrite)

	f, err := files.Create(path, true, firstEdit())
	must(t, err)
	if s := load(t, f); s.Municipality.Inhabitants != 48000 || !f.Writable() || f.Path() != path {
		t.Errorf("got %+v", s.Municipality)
	}
	must(t, f.Close())
}

func TestCreateRefusesWhatASessionWouldRefuse(t *testing.T) {
	files := newFiles(t)
	path := filepath.Join(t.TempDir(), "a.kifahrplan")
	bad := firstEdit()
	bad.Put = append(bad.Put, app.Task{Base: base(taskID(1)), Title: "ohne Phase"})
	_, err := files.Create(path, false, bad)
	wantCode(t, err, app.CodeInvalid)
	if entries, _ := os.ReadDir(filepath.Dir(path)); len(entries) != 0 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestCreateInAReadOnlyFolder(t *testing.T) {
	files, dir := newFiles(t), t.TempDir()
	unprivileged(t, dir, func() {
		must(t, os.Chmod(dir, 0o555))
		defer func() { must(t, os.Chmod(dir, 0o755)) }()
		_, err := files.Create(filepath.Join(dir, "a.kifahrplan"), false, firstEdit())
		wantCode(t, err, app.CodeFileNoWrite)
	})
}

func TestLargeLogo(t *testing.T) {
	files, f := newFile(t)
	logo := make([]byte, app.MaxLogoBytes)
	for i := range logo {
		logo[i] = byte(i * i >> 3)
	}
	city := load(t, f).Municipality
	city.Logo = app.Blob(logo)
	put(t, f, "", city)
	undo(t, f)
	redo(t, f)
	must(t, f.Close())
	again, err := files.Open(f.Path())
	must(t, err)
	if load(t, again).Municipality.Logo != city.Logo {
		t.Error("the logo is not the same")
	}
	must(t, again.Close())
}

func TestReadFile(t *testing.T) {
	files, dir := newFiles(t), t.TempDir()
	path := filepath.Join(dir, "a.xlsx")
	must(t, os.WriteFile(path, []byte("0123456789"), 0o600))
	for most, want := range map[int64]string{20: "0123456789", 10: "0123456789", 4: "0123", 0: ""} {
		data, err := files.ReadFile(path, most)
		if must(t, err); string(data) != want {
			t.Errorf("at most %d: %q", most, data)
		}
	}
	empty := filepath.Join(dir, "empty.xlsx")
	must(t, os.WriteFile(empty, nil, 0o600))
	if data, err := files.ReadFile(empty, 10); err != nil || len(data) != 0 {
		t.Errorf("an empty file: %q, %v", data, err)
	}
	_, err := files.ReadFile(filepath.Join(dir, "none"), 10)
	wantCode(t, err, app.CodeFileMissing)
	_, err = files.ReadFile(dir, 10)
	wantCode(t, err, app.CodeFileUnreadable)
}
