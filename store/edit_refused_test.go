package store

import (
	"errors"
	"fmt"
	"testing"

	"kifahrplan/app"
)

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
