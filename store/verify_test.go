package store

import (
	"testing"

	"kifahrplan/app"
)

func TestVerifySoundFile(t *testing.T) {
	files, path := closedFile(t)
	must(t, files.Verify(path))
}

func TestVerifyOpenFile(t *testing.T) {
	files, f := newFile(t)
	put(t, f, "", newTask(1))
	must(t, files.Verify(f.Path()))
	put(t, f, "", newTask(2))
}

// What SQLite itself finds nothing wrong with.
func TestVerifyFindsWhatSomethingElseChanged(t *testing.T) {
	for name, sql := range map[string]string{
		"a text":             "UPDATE task SET title = 'Anders' WHERE id = '" + string(taskID(2)) + "'",
		"a record less":      "DELETE FROM task WHERE id = '" + string(taskID(7)) + "'",
		"a record more":      "INSERT INTO decision VALUES ('x', '2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.000Z', 't', '', '', 'proposed', '', '')",
		"an edit's label":    "UPDATE edit SET label = 'x' WHERE seq = 3",
		"an edit less":       "DELETE FROM change WHERE edit = 3; DELETE FROM edit WHERE seq = 3",
		"a change's value":   "UPDATE change SET before = '\"x\"' WHERE edit = 5 AND field = 'title'",
		"a change less":      "DELETE FROM change WHERE edit = 5 AND field = 'title'",
		"the revision":       "UPDATE file SET revision = 3",
		"the schema":         "CREATE TABLE guest (x)",
		"the version":        "PRAGMA user_version = 5",
		"no version":         "PRAGMA user_version = 0",
		"a reference":        "PRAGMA foreign_keys = 0; UPDATE contribution SET group_id = 'none'",
		"the file row":       "DELETE FROM file",
		"two file rows":      "INSERT INTO file SELECT 'x', version, made_at, revision, records, journal, layout, checksum FROM file",
		"the order of edits": "BEGIN; UPDATE change SET edit = 99 WHERE edit = 5; UPDATE edit SET seq = 99 WHERE seq = 5; COMMIT",
	} {
		files, path := closedFile(t)
		tamper(t, path, sql)
		if err := files.Verify(path); app.CodeOf(err) != app.CodeFileDamaged {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// tamper runs SQL on a file behind the program's back.
func tamper(t *testing.T, path, sql string) {
	t.Helper()
	db, err := connect(path, readWrite)
	must(t, err)
	_, err = db.Exec(sql)
	must(t, err)
	must(t, db.Close())
}

func TestUndoOfADamagedJournalIsRefused(t *testing.T) {
	files, path := closedFile(t)
	tamper(t, path, "UPDATE change SET after = '\"x\"' WHERE edit = (SELECT max(seq) FROM edit WHERE state = 'done') AND field = 'title'")
	f, err := files.Open(path) // the records are sound
	must(t, err)
	defer func() { must(t, f.Close()) }()
	want := load(t, f)
	_, err = f.Undo(later)
	wantCode(t, err, app.CodeFileDamaged)
	sameRecords(t, load(t, f), want)
}
