package screens_test

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// atRoadmap opens the small workshop with a task chosen. The table shows Quadrant, Radius, Sextant and Tangent.
func atRoadmap(t *testing.T, task int) *room {
	t.Helper()
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Roadmap)
	r.row(task)
	return r
}

func TestNewTaskHasTheCursorInItsTitle(t *testing.T) {
	r := atRoadmap(t, 0)
	r.tap(r.say("roadmap.add"))
	r.task(r.say("roadmap.newtitle"))
	r.write("Leitfaden schreiben") // replaces the proposed title, which is selected
	r.tab()
	task := r.task("Leitfaden schreiben")
	if task.Status != app.TaskOpen || task.PhaseID != r.strategy().PhasesInOrder()[0].ID {
		t.Errorf("task = %+v", task)
	}
	if len(r.onDisk().Tasks) != 5 {
		t.Errorf("%d tasks", len(r.onDisk().Tasks))
	}
}

func TestNewTaskTakesPhaseAndDepartmentOfTheFilter(t *testing.T) {
	r := atRoadmap(t, 0)
	r.pick(r.filter(r.say("list.all.department")), "X7")
	r.shortcut(ctrl(fyne.KeyN))
	r.write("Neu")
	r.tab()
	if task := r.task("Neu"); task.Department != "X7" {
		t.Errorf("task = %+v", task)
	}
	r.wantList("Sextant", "Neu")
}

func TestEmptyTitleIsRefusedAtTheField(t *testing.T) {
	r := atRoadmap(t, 1)
	title := r.say("field.task.title")
	r.fill(title, "")
	r.shell.Flushers().FlushAll()
	if got := r.field(title).Problem(); got != r.say("problem.required") {
		t.Errorf("the field says %q", got)
	}
	r.task("Radius")
	r.write("Radweg")
	if got := r.field(title).Problem(); got != "" {
		t.Errorf("the field still says %q", got)
	}
	r.tab()
	r.task("Radweg")
}

func TestDatesAreReadInManyWaysAndCheckedTogether(t *testing.T) {
	r := atRoadmap(t, 2)
	start, due := r.say("field.task.starts_on"), r.say("field.task.due_on")
	for text, want := range map[string]app.Date{"1.12.2026": "2026-12-01", "2026-12-02": "2026-12-02", "3.12.26": "2026-12-03"} {
		r.enter(start, text)
		if got := r.task("Sextant").StartsOn; got != want {
			t.Errorf("%q became %q", text, got)
		}
	}
	r.enter(due, "30.11.2026")
	if got := r.field(due).Problem(); got != r.say("problem.order") {
		t.Errorf("due before it starts: the field says %q", got)
	}
	if got := r.task("Sextant").DueOn; got != "2026-12-24" {
		t.Errorf("on disk it is due on %q", got)
	}
	r.enter(due, "morgen")
	if got := r.field(due).Problem(); got != r.say("date.invalid", "Text", "morgen") {
		t.Errorf("no date: the field says %q", got)
	}
	r.enter(due, "")
	if got := r.task("Sextant").DueOn; got != "" || r.field(due).Problem() != "" {
		t.Errorf("emptied, it is due on %q", got)
	}
}

func TestEnglishDates(t *testing.T) {
	settings := usualSettings()
	settings.Language = app.English
	r := newRoomWith(t, settings)
	r.openSmall()
	r.goTo(screen.Roadmap)
	r.row(2)
	r.enter("Due", "31 December 2026")
	if got := r.task("Sextant").DueOn; got != "2026-12-31" {
		t.Errorf("due on %q", got)
	}
}

func TestStatusIsChangedInTheTable(t *testing.T) {
	r := atRoadmap(t, 1)
	r.press(fyne.KeySpace) // opens the menu of the status
	r.menuItem(r.say("task.status.done"))
	if task := r.task("Radius"); task.Status != app.TaskDone || task.Progress != 100 {
		t.Errorf("task = %+v", task)
	}
	r.see(r.say("task.status.done"), r.shell.Words().N("roadmap.figure", 4, "Done", "2"))
}

func TestProgressAndStatusGoTogether(t *testing.T) {
	r := atRoadmap(t, 3)
	status, progress := r.say("field.task.status"), r.say("field.task.progress")
	percent := r.shell.Words().Percent
	for _, step := range []struct {
		field, option string
		status        app.TaskStatus
		progress      int
	}{
		{progress, percent(0.3), app.TaskInProgress, 30},
		{progress, percent(1), app.TaskDone, 100},
		{status, r.say("task.status.open"), app.TaskOpen, 0},
		{status, r.say("task.status.done"), app.TaskDone, 100},
		{progress, percent(0.9), app.TaskInProgress, 90},
	} {
		r.pick(r.choice(step.field), step.option)
		if task := r.task("Tangent"); task.Status != step.status || task.Progress != step.progress {
			t.Errorf("after %s: %s with %d %%", step.option, task.Status, task.Progress)
		}
	}
}

func TestTasksAreFiltered(t *testing.T) {
	r := atRoadmap(t, 0)
	overdue := only[*widgets.Check](r)
	overdue.Tapped(&fyne.PointEvent{})
	r.wantList("Radius")
	overdue.Tapped(&fyne.PointEvent{})
	status := r.filter(r.say("list.all.status"))
	r.pick(status, r.say("task.status.open"))
	r.wantList("Radius", "Tangent")
	r.pick(status, r.say("list.all.status"))
	phase := r.filter(r.say("list.all.phase"))
	r.pick(phase, "3 "+r.say("phase.ph3"))
	r.wantList("Sextant")
	r.pick(phase, r.say("list.all.phase"))
	department := r.filter(r.say("list.all.department"))
	r.pick(department, "Z9")
	r.wantList("Quadrant")
	r.search("nichts davon")
	r.see(r.say("list.nothing.title"))
	r.tap(r.say("list.unfilter"))
	r.wantList("Quadrant", "Radius", "Sextant", "Tangent")
	if department.Code() != "" {
		t.Error("the filter still shows a department")
	}
}

func TestHiddenRecordTakesTheFilterAway(t *testing.T) {
	r := atRoadmap(t, 0)
	r.pick(r.filter(r.say("list.all.department")), "Z9")
	id := r.task("Tangent").ID
	r.shell.Go(screen.Route{Page: screen.Roadmap, Record: id})
	r.wantList("Quadrant", "Radius", "Sextant", "Tangent")
	if r.fieldText(r.say("field.task.title")) != "Tangent" {
		t.Error("the record is not shown")
	}
}

func TestTasksAreSortedByColumn(t *testing.T) {
	r := atRoadmap(t, 0)
	table := only[*widgets.Table](r)
	r.focus(table.Parts()[0].(fyne.Focusable))
	r.press(fyne.KeyReturn) // by title
	r.wantList("Quadrant", "Radius", "Sextant", "Tangent")
	r.press(fyne.KeyReturn)
	r.wantList("Tangent", "Sextant", "Radius", "Quadrant")
	r.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyReturn) // by department; those without come last
	r.wantList("Sextant", "Radius", "Quadrant", "Tangent")
}

func TestTypingInAFieldIsOneStepOfUndo(t *testing.T) {
	r := atRoadmap(t, 0)
	description := r.say("field.task.description")
	r.fill(description, "Erst das")
	r.clock.Advance(time.Second)
	r.write(", dann dies")
	r.clock.Advance(time.Second)
	if got := r.task("Quadrant").Description; got != "Erst das, dann dies" {
		t.Fatalf("on disk: %q", got)
	}
	r.undo()
	if got := r.task("Quadrant").Description; got != "" || r.fieldText(description) != "" {
		t.Errorf("one undo leaves %q, the field shows %q", got, r.fieldText(description))
	}
	r.redo()
	if got := r.fieldText(description); got != "Erst das, dann dies" {
		t.Errorf("redo shows %q", got)
	}
}

func TestLeavingTheScreenSaves(t *testing.T) {
	r := atRoadmap(t, 0)
	r.fill(r.say("field.task.responsible"), "Erika Muster")
	r.nav(r.say("page.decisions"))
	if got := r.task("Quadrant").Responsible; got != "Erika Muster" {
		t.Errorf("on disk: %q", got)
	}
}

func TestOtherFieldsOfATask(t *testing.T) {
	r := atRoadmap(t, 3)
	effort := r.say("field.task.effort")
	r.enter(effort, "12")
	r.pick(r.choice(r.say("field.task.priority")), r.say("priority.high"))
	r.pick(r.choice(r.say("field.task.phase_id")), "5 "+r.say("phase.ph5"))
	r.entry(r.say("field.task.department"))
	r.focus(r.entry(r.say("field.task.department")))
	r.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn) // the second of the departments that were named before
	r.tab()
	task := r.task("Tangent")
	if task.Effort != 12 || task.Priority != app.PriorityHigh || task.PhaseID != r.strategy().PhasesInOrder()[4].ID || task.Department != "Y8" {
		t.Errorf("task = %+v", task)
	}
	r.enter(effort, "viel")
	if got := r.field(effort).Problem(); got != r.say("form.number", "Least", "0", "Most", r.shell.Words().Number(app.MaxEffort)) {
		t.Errorf("the field says %q", got)
	}
}

func TestDeletedTaskComesBack(t *testing.T) {
	r := atRoadmap(t, 3)
	r.tap(r.say("form.delete"))
	r.wantList("Quadrant", "Radius", "Sextant")
	if got := r.fieldText(r.say("field.task.title")); got != "Sextant" {
		t.Errorf("after the deletion %q is shown", got)
	}
	r.tap(r.say("shell.undo"))
	r.wantList("Quadrant", "Radius", "Sextant", "Tangent")
	r.task("Tangent")
}

func TestEmptyRoadmapOffersTheFirstTask(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Roadmap)
	r.see(r.say("roadmap.empty.title"), r.say("roadmap.none.title"))
	r.tap(r.say("roadmap.addfirst"))
	r.write("Anfangen")
	r.tab()
	r.task("Anfangen")
	r.wantList("Anfangen")
}
