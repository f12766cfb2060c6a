package store

import (
	"errors"
	"fmt"
	"testing"

	"kifahrplan/app"
)

const later app.Timestamp = "2026-11-24T08:00:00.000Z"

func wantHistory(t *testing.T, f app.File, undo, redo string) {
	t.Helper()
	if u, r := f.History(); u != undo || r != redo {
		t.Errorf("history: undo %q, redo %q; want %q, %q", u, r, undo, redo)
	}
}

func TestApplyIsThereAfterReopening(t *testing.T) {
	files, f := newFile(t)
	applied := put(t, f, "", newInput(1), newTask(1))
	want := load(t, f)
	must(t, f.Close())
	again, err := files.Open(f.Path())
	must(t, err)
	defer func() { must(t, again.Close()) }()
	got := load(t, again)
	sameRecords(t, got, want)
	if got.Revision != 2 || applied.Revision != 2 {
		t.Errorf("revisions %d and %d, want 2", got.Revision, applied.Revision)
	}
	task, _ := got.Tasks.Get(taskID(1))
	if task.UpdatedAt == "" || task.CreatedAt == "" || task.PhaseID != phaseID(1) || task.SourceID != "" {
		t.Errorf("got %+v", task)
	}
}

// Every kind of edit, taken back and done again, with a restart between any two steps.
func TestUndoAndRedoAcrossRestarts(t *testing.T) {
	files, f := newFile(t)
	steps := []func(f *File){
		func(f *File) { put(t, f, "", newInput(1), newTask(1)) },
		func(f *File) { put(t, f, "", newTask(2)) },
		func(f *File) {
			task := newTask(1)
			task.Title, task.Status, task.Progress, task.SourceID, task.DueOn = "Neu \"<&>\" 🙂", app.TaskDone, 100, inputID(1), ""
			put(t, f, "", task)
		},
		func(f *File) {
			remove(t, f, app.Ref{Kind: app.KindTask, ID: taskID(1)}, app.Ref{Kind: app.KindContribution, ID: inputID(1)})
		},
		func(f *File) {
			put(t, f, "", app.Municipality{Base: base(cityID), Name: "Andere", Logo: "\xff\x00\xfe", Inhabitants: 0})
		},
	}
	states := []*app.Strategy{load(t, f)}
	for _, step := range steps {
		step(f)
		states = append(states, load(t, f))
	}
	restart := func() {
		must(t, f.Close())
		again, err := files.Open(f.Path())
		must(t, err)
		f = again.(*File)
	}
	for i := len(steps) - 1; i >= 0; i-- {
		restart()
		undo(t, f)
		sameRecords(t, load(t, f), states[i])
	}
	wantHistory(t, f, "", "edit.put")
	for i := range steps {
		restart()
		redo(t, f)
		sameRecords(t, load(t, f), states[i+1])
	}
	wantHistory(t, f, "edit.put", "")
	must(t, f.Close())
	must(t, files.Verify(f.Path()))
}

func TestUndoReportsWhatItDid(t *testing.T) {
	_, f := newFile(t)
	put(t, f, "", newTask(1))
	changed := newTask(1)
	changed.Title = "Anders"
	put(t, f, "", changed)

	out := undo(t, f)
	if len(out.Put) != 1 || out.Put[0].(app.Task).Title != "Aufgabe 1" || out.Label != "edit.put" || out.Revision != 4 {
		t.Errorf("undo of a change: %+v", out)
	}
	out = undo(t, f)
	if len(out.Put) != 0 || len(out.Delete) != 1 || out.Delete[0] != (app.Ref{Kind: app.KindTask, ID: taskID(1)}) {
		t.Errorf("undo of a creation: %+v", out)
	}
	out = redo(t, f)
	if len(out.Put) != 1 || len(out.Delete) != 0 || out.Revision != 6 {
		t.Errorf("redo of a creation: %+v", out)
	}
}

func TestUndoRestoresTimesOfCreation(t *testing.T) {
	_, f := newFile(t)
	put(t, f, "", newTask(1))
	before, _ := load(t, f).Tasks.Get(taskID(1))
	remove(t, f, app.RefOf(before))
	_, err := f.Undo(later)
	must(t, err)
	after, ok := load(t, f).Tasks.Get(taskID(1))
	if !ok || after.CreatedAt != before.CreatedAt || after.UpdatedAt != later {
		t.Errorf("got %+v, want created %s, updated %s", after.Base, before.CreatedAt, later)
	}
}

func TestNewEditAfterUndoForks(t *testing.T) {
	files, f := newFile(t)
	for i := 1; i <= 3; i++ {
		put(t, f, "", newTask(i))
	}
	undo(t, f)
	undo(t, f)
	put(t, f, "", newTask(4))
	want := load(t, f)
	wantHistory(t, f, "edit.put", "")
	_, err := f.Redo(later)
	wantCode(t, err, app.CodeNothingToRedo)
	sameRecords(t, load(t, f), want)

	undo(t, f) // task 4
	undo(t, f) // task 1
	if n := len(load(t, f).Tasks); n != 0 {
		t.Errorf("%d tasks left", n)
	}
	_, err = f.Undo(later)
	wantCode(t, err, app.CodeNothingToUndo)
	redo(t, f)
	redo(t, f)
	sameRecords(t, load(t, f), want)
	_, err = f.Redo(later)
	wantCode(t, err, app.CodeNothingToRedo)
	must(t, f.Close())
	must(t, files.Verify(f.Path()))
}

func TestRedoStopsAtTheOldestFork(t *testing.T) {
	_, f := newFile(t)
	put(t, f, "", newTask(1))
	put(t, f, "", newTask(2))
	undo(t, f)
	put(t, f, "", newTask(3))
	undo(t, f)
	undo(t, f)
	redo(t, f)
	redo(t, f)
	if _, ok := load(t, f).Tasks.Get(taskID(2)); ok {
		t.Error("redo brought back what was dropped")
	}
	wantHistory(t, f, "edit.put", "")
}

func typed(t *testing.T, f *File, group, title string) app.Applied {
	t.Helper()
	task := newTask(1)
	task.Title = title
	return put(t, f, group, task)
}

func TestTypingIsOneStep(t *testing.T) {
	files, f := newFile(t)
	put(t, f, "", newTask(1))
	before := load(t, f)
	for _, title := range []string{"A", "Ab", "Abc"} {
		typed(t, f, "task.title", title)
	}
	if task, _ := load(t, f).Tasks.Get(taskID(1)); task.Title != "Abc" {
		t.Errorf("got %q", task.Title)
	}
	undo(t, f)
	sameRecords(t, load(t, f), before)
	redo(t, f)
	if task, _ := load(t, f).Tasks.Get(taskID(1)); task.Title != "Abc" {
		t.Errorf("got %q after redo", task.Title)
	}
	must(t, f.Close())
	must(t, files.Verify(f.Path()))
}

func TestTypingElsewhereIsAnotherStep(t *testing.T) {
	_, f := newFile(t)
	put(t, f, "", newTask(1))
	typed(t, f, "one", "A")
	typed(t, f, "two", "Ab")
	typed(t, f, "", "Abc")
	typed(t, f, "", "Abcd")
	for _, want := range []string{"Abc", "Ab", "A", "Aufgabe 1"} {
		undo(t, f)
		if task, _ := load(t, f).Tasks.Get(taskID(1)); task.Title != want {
			t.Errorf("got %q, want %q", task.Title, want)
		}
	}
}

func TestTypingAfterUndoIsANewStep(t *testing.T) {
	_, f := newFile(t)
	put(t, f, "", newTask(1))
	typed(t, f, "g", "A")
	undo(t, f)
	typed(t, f, "g", "B")
	undo(t, f)
	if task, _ := load(t, f).Tasks.Get(taskID(1)); task.Title != "Aufgabe 1" {
		t.Errorf("got %q", task.Title)
	}
	redo(t, f)
	typed(t, f, "g", "C") // not joined: the newest entry is the redo
	undo(t, f)
	if task, _ := load(t, f).Tasks.Get(taskID(1)); task.Title != "B" {
		t.Errorf("got %q", task.Title)
	}
}

func TestTypingThatEndsWhereItBeganIsNoStep(t *testing.T) {
	files, f := newFile(t)
	put(t, f, "", newTask(1))
	first := typed(t, f, "g", "A")
	last := typed(t, f, "g", "Aufgabe 1")
	if last.Revision <= first.Revision {
		t.Errorf("revision went from %d to %d", first.Revision, last.Revision)
	}
	undo(t, f) // the creation
	if n := len(load(t, f).Tasks); n != 0 {
		t.Errorf("%d tasks left", n)
	}
	redo(t, f)
	if got := load(t, f).Revision; got != last.Revision+2 {
		t.Errorf("revision %d, want %d", got, last.Revision+2)
	}
	must(t, f.Close())
	must(t, files.Verify(f.Path()))
}

func TestRecordThatIsMadeAndChangedInOneGroup(t *testing.T) {
	_, f := newFile(t)
	put(t, f, "g", newTask(1))
	typed(t, f, "g", "Anders")
	task := newTask(1)
	task.Department = ""
	put(t, f, "g", task)
	want := load(t, f)
	undo(t, f)
	if n := len(load(t, f).Tasks); n != 0 {
		t.Errorf("%d tasks left", n)
	}
	redo(t, f)
	sameRecords(t, load(t, f), want)
}

func TestRevisionNeverFallsNorStaysWhenContentChanges(t *testing.T) {
	_, f := newFile(t)
	last := load(t, f).Revision
	check := func(what string, a app.Applied) {
		t.Helper()
		if a.Revision != last+1 || load(t, f).Revision != a.Revision {
			t.Errorf("%s: revision %d after %d", what, a.Revision, last)
		}
		last = a.Revision
	}
	check("put", put(t, f, "", newTask(1)))
	check("typing", typed(t, f, "g", "A"))
	check("more typing", typed(t, f, "g", "B"))
	check("undo", undo(t, f))
	check("redo", redo(t, f))
}

func TestEditWithoutChangesIsNotJournaled(t *testing.T) {
	_, f := newFile(t)
	put(t, f, "", newTask(1))
	undo(t, f)
	task := newTask(1)
	task.ID = taskID(9)
	out, err := f.Apply(app.Edit{Label: "edit.delete", Delete: []app.Ref{app.RefOf(task)}})
	must(t, err)
	if out.Revision != 3 {
		t.Errorf("revision %d", out.Revision)
	}
	wantHistory(t, f, "", "edit.put") // redo is still possible
}

func TestReferencesAreCheckedAtTheEndOfAnEdit(t *testing.T) {
	_, f := newFile(t)
	task := stampedTask(newTask(1))
	task.SourceID = inputID(1)
	input := newInput(1)
	input.CreatedAt, input.UpdatedAt = task.CreatedAt, task.UpdatedAt
	_, err := f.Apply(app.Edit{Put: []app.Record{task, input}}) // the one that is referred to comes last
	must(t, err)

	_, err = f.Apply(app.Edit{Delete: []app.Ref{app.RefOf(input)}})
	wantCode(t, err, app.CodeStillUsed)
	_, err = f.Apply(app.Edit{Delete: []app.Ref{app.RefOf(input), app.RefOf(task)}})
	must(t, err)
	undo(t, f)
	if s := load(t, f); len(s.Tasks) != 1 || len(s.Contributions) != 1 {
		t.Error("undo did not bring both back")
	}
}

func TestRefusedEditLeavesNoTrace(t *testing.T) {
	files, f := newFile(t)
	put(t, f, "", newTask(1))
	want := load(t, f)
	bad := stampedTask(newTask(2))
	bad.Progress = 101
	_, err := f.Apply(app.Edit{Put: []app.Record{stampedTask(newTask(3)), bad}})
	wantCode(t, err, app.CodeInvalid)
	second := app.Workshop{Base: app.Base{ID: taskID(1), CreatedAt: later, UpdatedAt: later}, Title: "Zweite", Language: app.German, Status: app.StatusDraft}
	_, err = f.Apply(app.Edit{Put: []app.Record{second}})
	wantCode(t, err, app.CodeInvalid)

	got := load(t, f)
	sameRecords(t, got, want)
	if got.Revision != want.Revision {
		t.Errorf("revision %d, want %d", got.Revision, want.Revision)
	}
	put(t, f, "", newTask(4)) // and the file works on
	must(t, f.Close())
	must(t, files.Verify(f.Path()))
}

func TestSingleRecordCanBeReplaced(t *testing.T) {
	_, f := newFile(t)
	before := load(t, f)
	other := app.Municipality{Base: base(taskID(1)), Name: "Nachbarort"}
	apply(t, f, app.Edit{Put: []app.Record{other}, Delete: []app.Ref{app.RefOf(before.Municipality)}})
	if got := load(t, f).Municipality.Name; got != "Nachbarort" {
		t.Errorf("got %q", got)
	}
	undo(t, f)
	sameRecords(t, load(t, f), before)
}

func TestUnknownKindIsRefused(t *testing.T) {
	_, f := newFile(t)
	_, err := f.Apply(app.Edit{Delete: []app.Ref{{Kind: "nothing", ID: "x"}}})
	if err == nil || app.CodeOf(err) != "" {
		t.Errorf("got %v", err)
	}
}

// The names of the rules of package app and those of the schema must not drift apart.
func TestSchemaTakesEveryChoice(t *testing.T) {
	_, f := newFile(t)
	var e app.Edit
	n := 0
	task := func(change func(*app.Task)) {
		n++
		r := newTask(n)
		change(&r)
		e.Put = append(e.Put, r)
	}
	for _, s := range app.TaskStatuses() {
		task(func(r *app.Task) { r.Status = s })
	}
	for _, p := range app.Priorities() {
		task(func(r *app.Task) { r.Priority = p })
	}
	task(func(r *app.Task) { r.StartsOn, r.DueOn = "1900-01-01", "2199-12-31" })
	task(func(r *app.Task) { r.Effort, r.Progress = app.MaxEffort, 100 })
	for i, s := range app.ContributionSorts() {
		r := newInput(i)
		r.Sort, r.Status = s, app.ContributionStatuses()[i%3]
		e.Put = append(e.Put, r)
	}
	for i, s := range app.DecisionStatuses() {
		id := app.ID(fmt.Sprintf("d%d", i))
		e.Put = append(e.Put, app.Decision{Base: base(id), Text: "x", Status: s, DecidedOn: "2026-11-23", AgreedBy: app.IDsOf("b", "a")})
	}
	for i, c := range app.GroupCodes()[4:] {
		e.Put = append(e.Put, app.Group{Base: base(app.ID(fmt.Sprintf("g%d", i))), Code: c})
	}
	e.Put = append(e.Put, app.Group{Base: base("own"), Name: "Eigene"})
	apply(t, f, e)
	for _, state := range append(app.States(), "") {
		put(t, f, "", app.Municipality{Base: base(cityID), Name: "x", State: state, Inhabitants: app.MaxInhabitants})
	}
	for i, s := range app.Statuses() {
		put(t, f, "", app.Workshop{Base: base(workshopID), Title: "x", Language: app.Languages()[i%2], Status: s})
	}
}

func TestReadOnlyRefusesToWrite(t *testing.T) {
	files, path := closedFile(t)
	f, err := files.OpenReadOnly(path)
	must(t, err)
	defer func() { must(t, f.Close()) }()
	if f.Writable() {
		t.Error("writable")
	}
	_, err = f.Apply(app.Edit{Put: []app.Record{newTask(1)}})
	wantCode(t, err, app.CodeReadOnly)
	_, err = f.Undo(later)
	wantCode(t, err, app.CodeReadOnly)
	_, err = f.Redo(later)
	wantCode(t, err, app.CodeReadOnly)
}

// A disk that is full takes nothing, and everything again once there is room.
func TestFullDisk(t *testing.T) {
	files, f := newFile(t)
	put(t, f, "", newTask(1))
	want := load(t, f)
	var pages int
	must(t, f.db.Get(&pages, "PRAGMA page_count"))
	_, err := f.db.Exec(fmt.Sprintf("PRAGMA max_page_count = %d", pages))
	must(t, err)
	big := stampedTask(newTask(2))
	big.Description = longText(4000)
	for i := range 50 {
		big.ID = taskID(100 + i)
		if _, err = f.Apply(app.Edit{Put: []app.Record{big}}); err != nil {
			break
		}
	}
	wantCode(t, err, app.CodeFileWrite)
	var e *app.Error
	if !errors.As(err, &e) || e.Params["Path"] != f.Path() {
		t.Errorf("no path in %v", err)
	}
	_, err = f.Apply(app.Edit{Put: []app.Record{big}}) // reopens, which lifts the limit
	must(t, err)
	for range len(load(t, f).Tasks) - 1 {
		undo(t, f)
	}
	sameRecords(t, load(t, f), want)
	must(t, f.Close())
	must(t, files.Verify(f.Path()))
}

func longText(n int) string {
	out := make([]byte, n)
	for i := range out {
		out[i] = byte('a' + i%26)
	}
	return string(out)
}
