package store

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func TestPathsBecomeURIs(t *testing.T) {
	for _, c := range []struct {
		path    string
		windows bool
		want    string
	}{
		{"/home/a/b.kifahrplan", false, "file:///home/a/b.kifahrplan?"},
		{"/a b/ä?#%25&=.k", false, "file:///a%20b/%C3%A4%3F%23%2525&=.k?"},
		{`/a\b`, false, "file:///a%5Cb?"},
		{`C:\Users\Jörg\Meine Datei #1.k`, true, "file:///C:/Users/J%C3%B6rg/Meine%20Datei%20%231.k?"},
		{`\\server\Freigabe\x.k`, true, "file:////server/Freigabe/x.k?"},
		{`\\?\C:\lang\x.k`, true, "file:///C:/lang/x.k?"},
		{`\\?\UNC\server\x.k`, true, "file:////server/x.k?"},
	} {
		if got := dsn(c.path, readOnly, c.windows); !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: got %s, want %s…", c.path, got, c.want)
		}
	}
}

func TestConnectionIsSetUp(t *testing.T) {
	_, f := newFile(t)
	for pragma, want := range map[string]string{
		"foreign_keys": "1", "synchronous": "2", "journal_mode": "delete", "trusted_schema": "0", "busy_timeout": "5000",
		"cell_size_check": "1", "temp_store": "2", "application_id": "1263093328", "user_version": fmt.Sprint(len(newFiles(t).migrations)),
	} {
		var got string
		must(t, f.db.Get(&got, "PRAGMA "+pragma))
		if got != want {
			t.Errorf("%s is %s, want %s", pragma, got, want)
		}
	}
}

func TestConnectDoesNotMakeFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "none")
	for _, mode := range []openMode{readOnly, readWrite} {
		if _, err := connect(path, mode); err == nil {
			t.Errorf("%s: opened what is not there", mode)
		}
		if _, err := os.Stat(path); err == nil {
			t.Fatalf("%s: made a file", mode)
		}
	}
}

func TestStrangeNames(t *testing.T) {
	names := []string{"a b", "ä🙂", "100%", "x#y", "l'été", "-journal", "k;drop table"}
	if runtime.GOOS != "windows" {
		names = append(names, "who?", `back\slash`, "new\nline", `quo"te`)
	}
	files := newFiles(t)
	for _, name := range names {
		dir := t.TempDir()
		path := filepath.Join(dir, name)
		f, err := files.Create(path, false, firstEdit())
		must(t, err)
		put(t, f.(*File), "", newTask(1))
		must(t, f.Close())
		f, err = files.Open(path)
		must(t, err)
		if len(load(t, f).Tasks) != 1 {
			t.Errorf("%q: the task is gone", name)
		}
		must(t, f.Close())
		if entries, _ := os.ReadDir(dir); len(entries) != 1 || entries[0].Name() != name {
			t.Errorf("%q: folder holds %v", name, entries)
		}
	}
}
