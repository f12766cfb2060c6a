package store

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"kifahrplan/app"
)

// newerFiles is a program of a later version: tasks have a cost, and there is a kind of record that ours does not know.
func newerFiles(t *testing.T) *Files {
	t.Helper()
	files := newFiles(t)
	files.migrations = append(files.migrations, `
		ALTER TABLE task ADD COLUMN cost INTEGER NOT NULL DEFAULT 0;
		CREATE TABLE risk (id TEXT NOT NULL PRIMARY KEY, created_at TEXT, updated_at TEXT, text TEXT) STRICT;
		UPDATE task SET title = 'later: ' || title;`)
	return files
}

func TestOlderFileIsMigrated(t *testing.T) {
	_, path := closedFile(t)
	newer := newerFiles(t)
	old := read(t, path)
	f, err := newer.Open(path)
	must(t, err)
	s := load(t, f)
	if task, _ := s.Tasks.Get(taskID(3)); task.Title != "later: Aufgabe 3" {
		t.Errorf("got %q", task.Title)
	}
	put(t, f.(*File), "", newTask(30))
	undo(t, f.(*File))
	list := snapshotsOf(t, newer, path)
	if len(list) != 1 || !strings.HasSuffix(list[0].Path, fmt.Sprintf("-v%d.kifahrplan", len(newFiles(t).migrations))) || read(t, list[0].Path) != old {
		t.Errorf("copy from before: %+v", list)
	}
	must(t, f.Close())
	must(t, newer.Verify(path))

	f, err = newer.Open(path) // nothing is left to migrate
	must(t, err)
	must(t, f.Close())
	if n := len(snapshotsOf(t, newer, path)); n != 1 {
		t.Errorf("%d copies", n)
	}
}

// TestFirstVersionIsMigrated opens a file of the first version, before there were building blocks.
func TestFirstVersionIsMigrated(t *testing.T) {
	first := newFiles(t)
	newest := first.migrations
	first.migrations = newest[:1]
	path := filepath.Join(t.TempDir(), "erste.kifahrplan")
	f, err := first.Create(path, false, firstEdit())
	must(t, err)
	put(t, f.(*File), "", newTask(3))
	put(t, f.(*File), "", newTask(4))
	must(t, f.Close())

	first.migrations = newest
	f, err = first.Open(path)
	must(t, err)
	if s := load(t, f); len(s.Tasks) != 2 || len(s.Systems) != 0 {
		t.Fatalf("%d tasks, %d systems", len(s.Tasks), len(s.Systems))
	}
	if x := load(t, f).Tasks[0]; x.Title != "Aufgabe 3" || x.FromLibrary() {
		t.Errorf("after the migration: %+v", x)
	}
	adopted := newTask(5)
	adopted.Title, adopted.LibraryID = "", "t101"
	put(t, f.(*File), "", adopted)
	undo(t, f.(*File))
	system := app.NewSystem()
	system.Name = "Chatbot"
	task := newTask(3)
	task.SystemID, task.DutyID = system.ID, "H1"
	put(t, f.(*File), "", system)
	put(t, f.(*File), "", task)
	undo(t, f.(*File))
	undo(t, f.(*File))
	undo(t, f.(*File)) // an edit of the first version
	if s := load(t, f); len(s.Tasks) != 1 || len(s.Systems) != 0 {
		t.Errorf("after undo: %d tasks, %d systems", len(s.Tasks), len(s.Systems))
	}
	must(t, f.Close())
	must(t, first.Verify(path))
}

// TestAnswersAreMigrated opens a file whose table of answers knew no questions that were dropped.
func TestAnswersAreMigrated(t *testing.T) {
	before := newFiles(t)
	newest := before.migrations
	before.migrations = newest[:5]
	path := filepath.Join(t.TempDir(), "fuenfte.kifahrplan")
	f, err := before.Create(path, false, firstEdit())
	must(t, err)
	group := load(t, f).Groups[0].ID
	answer := app.NewAnswer(app.BlockLegal, "bb4_q01")
	answer.Text, answer.Status, answer.GroupID = "Das Rechtsamt", app.AnswerAgreed, group
	put(t, f.(*File), "", answer)
	must(t, f.Close())

	before.migrations = newest
	f, err = before.Open(path)
	must(t, err)
	kept, _ := load(t, f).Answers.Get(answer.ID)
	if kept.Text != answer.Text || kept.Status != app.AnswerAgreed || kept.GroupID != group || kept.LibraryID != "bb4_q01" {
		t.Errorf("got %+v", kept)
	}
	kept.Status = app.AnswerDropped
	put(t, f.(*File), "", kept)
	undo(t, f.(*File))
	undo(t, f.(*File)) // the edit from before the migration
	if n := len(load(t, f).Answers); n != 0 {
		t.Errorf("%d answers", n)
	}
	must(t, f.Close())
	must(t, before.Verify(path))
}

func TestOlderFileIsReadWithoutMigrating(t *testing.T) {
	_, path := closedFile(t)
	before := listing(t, filepath.Dir(path))
	newer := newerFiles(t)
	f, err := newer.OpenReadOnly(path)
	must(t, err)
	if len(load(t, f).Tasks) != 8 {
		t.Error("not all tasks")
	}
	must(t, f.Close())
	must(t, newer.Verify(path))
	if after := listing(t, filepath.Dir(path)); after != before {
		t.Errorf("folder changed from\n%sto\n%s", before, after)
	}
}

func TestNewerFileIsOnlyRead(t *testing.T) {
	_, path := closedFile(t)
	f, err := newerFiles(t).Open(path)
	must(t, err)
	must(t, f.Close())
	before := listing(t, filepath.Dir(path))

	files := newFiles(t)
	_, err = files.Open(path)
	wantCode(t, err, app.CodeFileNewer)
	wantCode(t, files.Verify(path), app.CodeFileNewer)
	f, err = files.OpenReadOnly(path)
	must(t, err)
	for range 2 {
		s := load(t, f)
		if task, _ := s.Tasks.Get(taskID(3)); task.Title != "later: Aufgabe 3" || len(s.Contributions) != 8 || s.Revision < 10 {
			t.Errorf("got %+v, revision %d", task, s.Revision)
		}
	}
	must(t, f.Close())
	if after := listing(t, filepath.Dir(path)); after != before {
		t.Errorf("folder changed from\n%sto\n%s", before, after)
	}
}

// A file of a later version that this program cannot make sense of at all.
func TestNewerFileThatCannotBeRead(t *testing.T) {
	_, path := closedFile(t)
	newer := newFiles(t)
	newer.migrations = append(newer.migrations, "PRAGMA foreign_keys = 0; ALTER TABLE change ADD COLUMN x TEXT")
	f, err := newer.Open(path)
	must(t, err)
	must(t, f.Close())
	db, err := connect(path, readWrite)
	must(t, err)
	_, err = db.Exec("ALTER TABLE phase RENAME COLUMN id TO key")
	must(t, err)
	must(t, db.Close())
	wantRefused(t, path, app.CodeFileNewer)
}

func TestFailedMigrationLeavesTheFileAsItWas(t *testing.T) {
	_, path := closedFile(t)
	before := listing(t, filepath.Dir(path))
	for _, broken := range []string{
		"UPDATE task SET title = 'x'; SELECT nothing FROM nowhere;",
		"UPDATE task SET progress = 200;",
	} {
		files := newFiles(t)
		files.migrations = append(files.migrations, broken)
		if _, err := files.Open(path); err == nil {
			t.Errorf("%s: no error", broken)
		}
		if after := listing(t, filepath.Dir(path)); after != before {
			t.Errorf("%s: folder changed from\n%sto\n%s", broken, before, after)
		}
	}
}

func TestNoMigrationWithoutACopy(t *testing.T) {
	_, path := closedFile(t)
	before := listing(t, filepath.Dir(path))
	files := newerFiles(t)
	files.DataDir = writeFile(t, filepath.Join(t.TempDir(), "file"), nil) // no folder can be made here
	_, err := files.Open(path)
	wantCode(t, err, app.CodeFileWrite)
	if after := listing(t, filepath.Dir(path)); after != before {
		t.Errorf("folder changed from\n%sto\n%s", before, after)
	}
}

func TestMigrationsAreSorted(t *testing.T) {
	got, err := loadMigrations(fstest.MapFS{
		"migrations/0002_b.sql": {Data: []byte("b")}, "migrations/0001_a.sql": {Data: []byte("a")}, "migrations/note.txt": {},
	})
	must(t, err)
	if strings.Join(got, " ") != "a b" {
		t.Errorf("got %q", got)
	}
}

// Every kind has its table, with a column for each field and none besides, and every column that refers has its rule.
func TestSchemaMatchesRecords(t *testing.T) {
	_, f := newFile(t)
	for _, kind := range app.Kinds() {
		table := f.tables[kind]
		if table == nil || table.partial || len(table.columns) != len(allColumns(kind)) {
			t.Errorf("%s: table %+v, want columns %v", kind, table, allColumns(kind))
			continue
		}
		for _, c := range table.columns {
			var refers int
			must(t, f.db.Get(&refers, `SELECT count(*) FROM pragma_foreign_key_list(?) WHERE "from" = ?`, string(kind), c.name))
			if (refers == 1) != c.ref {
				t.Errorf("%s.%s: %d foreign keys, ref tag %v", kind, c.name, refers, c.ref)
			}
		}
		var strict int
		must(t, f.db.Get(&strict, "SELECT strict FROM pragma_table_list WHERE name = ?", string(kind)))
		if strict != 1 {
			t.Errorf("%s is not strict", kind)
		}
	}
	if _, err := os.Stat("migrations/0001_initial.sql"); err != nil {
		t.Error(err)
	}
}

// Only a task of the library may be without a title: the file refuses what package app refuses.
func TestTitleOfATaskIsChecked(t *testing.T) {
	_, f := newFile(t)
	own := newTask(3)
	put(t, f, "", own)
	if _, err := f.db.Exec("UPDATE task SET title = ''"); err == nil {
		t.Error("a task of the room's own lost its title")
	}
	own.Title, own.LibraryID = "", "t101"
	put(t, f, "", own)
	if got := load(t, f).Tasks[0]; got.Title != "" || got.LibraryID != "t101" {
		t.Errorf("got %+v", got)
	}
}
