package store

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"kifahrplan/app"
)

func snapshotsOf(t *testing.T, files *Files, path string) []app.Snapshot {
	t.Helper()
	list, err := files.Snapshots(path)
	must(t, err)
	return list
}

func TestSnapshotIsACompleteCopy(t *testing.T) {
	files, f := newFile(t)
	put(t, f, "", newTask(1))
	must(t, f.Snapshot())
	want := load(t, f)
	put(t, f, "", newTask(2))
	must(t, f.Snapshot())

	list := snapshotsOf(t, files, f.Path())
	if len(list) != 2 || list[0].At <= list[1].At || list[1].Size == 0 {
		t.Fatalf("got %+v", list)
	}
	to := filepath.Join(t.TempDir(), "zurück.kifahrplan")
	must(t, files.Restore(list[1], to, false))
	again, err := files.Open(to)
	must(t, err)
	sameRecords(t, load(t, again), want)
	undo(t, again.(*File))
	must(t, again.Close())
}

func TestSnapshotOfTheSameStateIsMadeOnce(t *testing.T) {
	files, f := newFile(t)
	for range 3 {
		must(t, f.Snapshot())
	}
	if n := len(snapshotsOf(t, files, f.Path())); n != 1 {
		t.Errorf("%d snapshots", n)
	}
	put(t, f, "", newTask(1))
	must(t, f.Snapshot())
	must(t, f.Close())
	again, err := files.Open(f.Path())
	must(t, err)
	must(t, again.Snapshot())
	must(t, again.Close())
	if n := len(snapshotsOf(t, files, f.Path())); n != 2 {
		t.Errorf("%d snapshots", n)
	}
}

func TestSnapshotsAreFoundAgain(t *testing.T) {
	files, f := newFile(t)
	must(t, f.Snapshot())
	must(t, f.Close())
	renamed := filepath.Join(t.TempDir(), "neuer Name.kifahrplan")
	must(t, os.Rename(f.Path(), renamed))
	if n := len(snapshotsOf(t, files, f.Path())); n != 1 {
		t.Errorf("gone: %d", n)
	}
	if n := len(snapshotsOf(t, files, renamed)); n != 1 {
		t.Errorf("renamed: %d", n)
	}
	again, err := files.Open(renamed)
	must(t, err)
	must(t, again.Close())
	writeFile(t, renamed, []byte("überschrieben"))
	if n := len(snapshotsOf(t, files, renamed)); n != 1 {
		t.Errorf("damaged: %d", n)
	}
	if n := len(snapshotsOf(t, files, filepath.Join(t.TempDir(), "never"))); n != 0 {
		t.Errorf("never there: %d", n)
	}
}

func TestSnapshotsOfAnOpenFile(t *testing.T) {
	files, f := newFile(t)
	must(t, f.Snapshot())
	if n := len(snapshotsOf(t, files, f.Path())); n != 1 {
		t.Errorf("%d snapshots", n)
	}
	put(t, f, "", newTask(1)) // SQLite's locks are still in place
}

func TestRestoreRefuses(t *testing.T) {
	files, f := newFile(t)
	must(t, f.Snapshot())
	s := snapshotsOf(t, files, f.Path())[0]
	wantCode(t, files.Restore(s, f.Path(), false), app.CodeFileExists)
	wantCode(t, files.Restore(s, f.Path(), true), app.CodeFileLocked)
	must(t, f.Close())
	must(t, files.Restore(s, f.Path(), true))
	must(t, files.Verify(f.Path()))

	to := filepath.Join(t.TempDir(), "a.kifahrplan")
	wantCode(t, files.Restore(app.Snapshot{Path: s.Path + "x"}, to, false), app.CodeFileMissing)
	data, err := os.ReadFile(s.Path)
	must(t, err)
	writeFile(t, s.Path, data[:len(data)-4096])
	wantCode(t, files.Restore(s, to, false), app.CodeFileDamaged)
	if _, err := os.Stat(to); err == nil {
		t.Error("restored a damaged snapshot")
	}
}

func TestSnapshotWithoutDataFolder(t *testing.T) {
	files, f := newFile(t)
	files.DataDir = ""
	if err := f.Snapshot(); err == nil {
		t.Error("no error")
	}
	blocked := writeFile(t, filepath.Join(t.TempDir(), "file"), nil)
	files.DataDir = blocked
	wantCode(t, f.Snapshot(), app.CodeFileWrite)
	put(t, f, "", newTask(1)) // work goes on all the same
}

func TestDamagedPathEntryIsPassedOver(t *testing.T) {
	files, f := newFile(t)
	must(t, f.Snapshot())
	for _, content := range []string{"{", `{"id":"../../etc"}`} {
		writeFile(t, files.pathFile(f.Path()), []byte(content))
		if n := len(snapshotsOf(t, files, f.Path())); n != 1 { // by the id in the file
			t.Errorf("%q: %d snapshots", content, n)
		}
	}
}

// madeAt lists snapshots made so many hours before noon of a day, newest first.
func madeAt(now time.Time, hours ...int) []kept {
	var out []kept
	for _, h := range hours {
		s := kept{mark: "m"}
		s.At = app.TimestampOf(now.Add(-time.Duration(h) * time.Hour))
		s.Path = fmt.Sprint(h)
		out = append(out, s)
	}
	return out
}

func TestOutdatedSnapshots(t *testing.T) {
	now := time.Date(2026, 11, 23, 23, 0, 0, 0, time.FixedZone("CET", 3600))
	newest := []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
	for _, c := range []struct {
		older []int
		drop  string
	}{
		{nil, ""},
		{[]int{10, 11}, "10 11"},                          // the same day
		{[]int{24, 25, 26}, "25 26"},                      // the last of the day before stays
		{[]int{24, 48, 72, 29 * 24}, ""},                  // one a day
		{[]int{29*24 + 23, 30 * 24, 60 * 24}, "720 1440"}, // but for 30 days only
	} {
		got := ""
		for _, s := range outdated(madeAt(now, append(newest[:10:10], c.older...)...), now) {
			if got != "" {
				got += " "
			}
			got += s.Path
		}
		if got != c.drop {
			t.Errorf("%v: drops %q, want %q", c.older, got, c.drop)
		}
	}
	old := madeAt(now, append(newest, 90*24)...)
	old[10].mark = "v1"
	if got := outdated(old, now); len(got) != 0 {
		t.Errorf("drops the copy from before a migration: %v", got)
	}
}

func TestSnapshotsAreThinnedOut(t *testing.T) {
	files, f := newFile(t)
	now := time.Date(2026, 11, 1, 8, 0, 0, 0, time.UTC)
	files.Clock = func() time.Time { return now }
	for i := range 60 { // 15 working days of 4 snapshots
		now = time.Date(2026, 11, 1+i/4, 8+i%4, 0, 0, 0, time.UTC)
		must(t, f.keep(fmt.Sprintf("%016x", i)))
	}
	list := snapshotsOf(t, files, f.Path())
	if len(list) != 10+12 { // the newest reach into the 13th day
		t.Errorf("%d snapshots", len(list))
	}
	if list[0].At != "2026-11-15T11:00:00.000Z" || list[len(list)-1].At != "2026-11-01T11:00:00.000Z" {
		t.Errorf("from %s to %s", list[len(list)-1].At, list[0].At)
	}
}

func TestOtherFilesAmongSnapshotsStay(t *testing.T) {
	files, f := newFile(t)
	must(t, f.Snapshot())
	dir := filepath.Dir(snapshotsOf(t, files, f.Path())[0].Path)
	writeFile(t, filepath.Join(dir, "notes.txt"), []byte("x"))
	writeFile(t, filepath.Join(dir, "when-m.kifahrplan"), []byte("x"))
	put(t, f, "", newTask(1))
	must(t, f.Snapshot())
	if n := len(snapshotsOf(t, files, f.Path())); n != 2 {
		t.Errorf("%d snapshots", n)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 4 {
		t.Errorf("%d files", len(entries))
	}
}
