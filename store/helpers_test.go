package store

import (
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"kifahrplan/app"
)

// testClock moves on by a second each time it is asked.
func testClock() app.Clock {
	now := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	return func() time.Time {
		now = now.Add(time.Second)
		return now
	}
}

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

func newFiles(t testing.TB) *Files {
	t.Helper()
	return New(Options{DataDir: t.TempDir(), Clock: testClock(), User: "Erika Muster", Computer: "LAPTOP-7", Log: quiet()})
}

// The ids of the records that every test file begins with.
const (
	cityID     app.ID = "0190a000-0000-7000-8000-000000000001"
	workshopID app.ID = "0190a000-0000-7000-8000-000000000002"
)

func groupID(i int) app.ID { return app.ID(fmt.Sprintf("0190a000-0000-7000-8001-%012d", i)) }
func phaseID(i int) app.ID { return app.ID(fmt.Sprintf("0190a000-0000-7000-8002-%012d", i)) }
func taskID(i int) app.ID  { return app.ID(fmt.Sprintf("0190a000-0000-7000-8003-%012d", i)) }
func inputID(i int) app.ID { return app.ID(fmt.Sprintf("0190a000-0000-7000-8004-%012d", i)) }

func base(id app.ID) app.Base { return app.Base{ID: id} }

// firstEdit is what a new file begins with: the frame that the program makes, with umlauts and a logo.
func firstEdit() app.Edit {
	e := app.Edit{Label: "edit.file.created"}
	e.Put = append(e.Put,
		app.Municipality{Base: base(cityID), Name: "Größenwörth an der Süß", State: "BY", Inhabitants: 48000, Logo: "\x89PNG\x00\xff\xfe"},
		app.Workshop{Base: base(workshopID), Title: "KI-Strategie 2027", StartsOn: "2026-11-23", Language: app.German, Status: app.StatusDraft})
	for i, code := range app.RequiredGroups() {
		e.Put = append(e.Put, app.Group{Base: base(groupID(i)), Code: code})
	}
	for i, code := range app.PhaseCodes() {
		e.Put = append(e.Put, app.Phase{Base: base(phaseID(i)), Code: code, Number: i + 1})
	}
	return e
}

func newTask(i int) app.Task {
	return app.Task{
		Base: base(taskID(i)), Title: fmt.Sprintf("Aufgabe %d", i), PhaseID: phaseID(i % 5), Department: "Hauptamt",
		Status: app.TaskOpen, Priority: app.PriorityMedium, DueOn: "2027-03-31", Effort: i % 20,
	}
}

func newInput(i int) app.Contribution {
	return app.Contribution{
		Base: base(inputID(i)), GroupID: groupID(i % 4), Sort: app.SortConcern, Priority: app.PriorityHigh,
		Status: app.ContributionOpen, Text: fmt.Sprintf("Einwand %d\nüber zwei Zeilen", i),
	}
}

// newFile makes a file that is open and begins with firstEdit.
func newFile(t testing.TB) (*Files, *File) {
	t.Helper()
	files := newFiles(t)
	f, err := files.Create(filepath.Join(t.TempDir(), "Größe #1 100%25?.kifahrplan"), false, firstEdit())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return files, f.(*File)
}

// closedFile makes a file with a few records of each kind and a journal, closes it, and returns its path.
func closedFile(t testing.TB) (*Files, string) {
	t.Helper()
	files, f := newFile(t)
	for i := range 8 {
		put(t, f, "", newInput(i))
		task := newTask(i)
		task.SourceID = inputID(i)
		put(t, f, "", task)
	}
	put(t, f, "", app.Decision{Base: base("0190a000-0000-7000-8005-000000000001"), Text: "Pilot ab März", Status: app.DecisionProposed})
	undo(t, f)
	must(t, f.Close())
	return files, f.Path()
}

// put applies an edit of some records as the session would.
func put(t testing.TB, f *File, group string, records ...app.Record) app.Applied {
	t.Helper()
	return apply(t, f, app.Edit{Label: "edit.put", Group: group, Put: records})
}

func remove(t testing.TB, f *File, refs ...app.Ref) app.Applied {
	t.Helper()
	return apply(t, f, app.Edit{Label: "edit.delete", Delete: refs})
}

func apply(t testing.TB, f *File, e app.Edit) app.Applied {
	t.Helper()
	e, err := e.Prepared(load(t, f), f.files.Clock)
	must(t, err)
	out, err := f.Apply(e)
	must(t, err)
	return out
}

func undo(t testing.TB, f *File) app.Applied {
	t.Helper()
	out, err := f.Undo(f.files.now())
	must(t, err)
	return out
}

func redo(t testing.TB, f *File) app.Applied {
	t.Helper()
	out, err := f.Redo(f.files.now())
	must(t, err)
	return out
}

func load(t testing.TB, f app.File) *app.Strategy {
	t.Helper()
	s, err := f.Load()
	must(t, err)
	return s
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantCode(t testing.TB, err error, code app.Code) {
	t.Helper()
	if got := app.CodeOf(err); err == nil || got != code {
		t.Fatalf("got %q (%v), want %q", got, err, code)
	}
}

// sameRecords tells whether two strategies hold the same, apart from when it was changed last.
func sameRecords(t testing.TB, got, want *app.Strategy) {
	t.Helper()
	if a, b := describe(got), describe(want); a != b {
		t.Fatalf("got\n%s\nwant\n%s", a, b)
	}
}

// describe writes out every field of every record.
func describe(s *app.Strategy) string {
	var b strings.Builder
	for _, kind := range app.Kinds() {
		for _, r := range s.Records(kind) {
			c := changes{}
			_ = c.addDifference(newTable(kind, allColumns(kind)), r.Head().ID, app.NewRecord(kind), r)
			for _, row := range c.rows(0) {
				fmt.Fprintln(&b, row.Kind, row.Record, row.Field, row.After)
			}
		}
	}
	return b.String()
}

// listing is the names, sizes and bytes in a folder.
func listing(t testing.TB, dir string) string {
	t.Helper()
	var b strings.Builder
	entries, err := os.ReadDir(dir)
	must(t, err)
	for _, e := range entries {
		data, _ := os.ReadFile(filepath.Join(dir, e.Name()))
		fmt.Fprintf(&b, "%s %d %x\n", e.Name(), len(data), digest(data))
	}
	return b.String()
}
