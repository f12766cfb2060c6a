package store

import (
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
