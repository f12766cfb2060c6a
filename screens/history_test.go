package screens_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

func TestUndoLeadsToTheRecordAndNamesIt(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Roadmap)
	r.row(1)
	r.enter(r.say("field.task.description"), "Was zu tun ist")
	r.goTo(screen.Decisions)
	r.undo()
	if r.chosenPage() != r.say("page.roadmap") || r.fieldText(r.say("field.task.title")) != "Radius" {
		t.Errorf("undo shows %q", r.chosenPage())
	}
	name := r.say("edit.task.changed") + r.say("shell.quoted", "Title", "Radius")
	r.see(r.say("shell.undone", "Name", name))
	r.row(0)
	r.redo()
	if got := r.fieldText(r.say("field.task.title")); got != "Radius" {
		t.Errorf("redo shows %q", got)
	}
	r.see(r.say("shell.redone", "Name", name))
	r.miss(r.say("shell.undone", "Name", name)) // one message about the history at a time
}

func TestUndoStaysOnTheOtherPageThatEditsTheRecord(t *testing.T) {
	r := atClassification(t)
	r.shortcut(ctrl(fyne.KeyN))
	if got := len(r.onDisk().Systems); got != 3 {
		t.Fatalf("%d systems", got)
	}
	r.undo()
	if got := len(r.onDisk().Systems); got != 2 || r.chosenPage() != r.say("page.aiact") {
		t.Errorf("%d systems, at %q", got, r.chosenPage())
	}
	r.redo()
	if got := r.fieldText(r.say("field.system.name")); got != r.say("aiact.newname") || r.chosenPage() != r.say("page.aiact") {
		t.Errorf("redo shows %q, at %q", got, r.chosenPage())
	}
}

func TestRedoneRecordIsShownInItsFields(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Roadmap)
	r.tap(r.say("roadmap.addfirst"))
	r.undo()
	r.see(r.say("roadmap.empty.title"))
	r.redo()
	if got := r.fieldText(r.say("field.task.title")); got != r.say("roadmap.newtitle") {
		t.Errorf("the fields show %q", got)
	}
}

func TestUndoOnTheOverviewStaysThere(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Overview)
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDone))
	r.undo()
	if r.chosenPage() != r.say("page.overview") {
		t.Errorf("undo left the overview for %q", r.chosenPage())
	}
	r.see(r.say("shell.quoted", "Title", "Radius"))
}

// A toast must not undo something else than what it speaks of.
func TestNextEditTakesTheOfferToUndoAway(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Decisions)
	r.tap(r.say("form.delete"))
	r.see(r.say("edit.decision.deleted"))
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDone))
	r.miss(r.say("edit.decision.deleted"))
}

func TestCtrlShiftZDoesAgain(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Roadmap)
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDone))
	r.undo()
	redo := &desktop.CustomShortcut{KeyName: fyne.KeyZ, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift}
	r.focus(r.entry(r.say("field.task.title"))) // a field of a record hands it on
	r.canvas().Focused().(fyne.Shortcutable).TypedShortcut(redo)
	if r.task("Radius").Status != app.TaskDone {
		t.Error("nothing was done again")
	}
}

func TestMenusNameTheKeysInTheLanguage(t *testing.T) {
	r := newRoom(t)
	keys := func(menu, item string) string {
		r.t.Helper()
		return string(r.mainMenuItem(r.say(menu), r.say(item)).Shortcut.(fyne.KeyboardShortcut).Key())
	}
	for _, want := range [][]string{{"Strg+Umschalt+N", "Strg+Z", "F1"}, {"Ctrl+Shift+N", "Ctrl+Z", "F1"}} {
		got := []string{keys("menu.file", "menu.new"), keys("menu.edit", "menu.undo"), keys("menu.help", "menu.shortcuts")}
		if !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
		r.menu(r.say("menu.view"), "English")
	}
}

func TestSearchForAPhaseShowsItsTasks(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	phase := r.strategy().PhasesInOrder()[1]
	r.tap(r.say("menu.search"))
	r.write(phase.Label(r.shell.Words()))
	r.press(fyne.KeyReturn)
	if r.chosenPage() != r.say("page.roadmap") {
		t.Errorf("the phase led to %q", r.chosenPage())
	}
	r.wantList("Radius")
}

func TestNewTaskIsOffered(t *testing.T) {
	r := atParticipation(t, (*room).openSmall)
	r.row(1)
	r.shortcut(ctrl(fyne.KeyT))
	r.tap(r.say("participation.gototask"))
	if r.chosenPage() != r.say("page.roadmap") || r.fieldText(r.say("field.task.title")) != "Beta" {
		t.Errorf("the offer led to %q", r.chosenPage())
	}
	r.goTo(screen.Participation)
	r.shortcut(ctrl(fyne.KeyT)) // a second time there is nothing to make: it leads to the task
	if got := len(r.onDisk().Tasks); got != 5 || r.chosenPage() != r.say("page.roadmap") {
		t.Errorf("%d tasks, shown is %q", got, r.chosenPage())
	}
}

func TestRoadmapCountsAsPaperAndOverviewDo(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.do(app.SetTaskStatus(r.task("Sextant").ID, app.TaskDropped))
	r.goTo(screen.Roadmap)
	words := r.shell.Words()
	r.see(words.N("roadmap.figure", 3, "Done", "1") + " · " + words.N("roadmap.dropped", 1) + " · " + words.N("roadmap.overdue", 1))
}

func TestReturnMakesTheWorkshopFromEveryField(t *testing.T) {
	for _, field := range []string{"field.municipality.inhabitants", "field.workshop.title", "field.workshop.moderator", "field.workshop.ends_on", "new.file"} {
		t.Run(field, func(t *testing.T) {
			r := newRoom(t)
			r.shell.ShowNew()
			r.focus(r.entry(r.say(field)))
			r.press(fyne.KeyReturn)
			if name := r.entry(r.say("field.municipality.name")).(*widgets.Entry); !name.Focused() {
				t.Error("the cursor is not where something is missing")
			}
			r.fill(r.say("field.municipality.name"), "Neustadt")
			r.focus(r.entry(r.say(field)))
			r.press(fyne.KeyReturn)
			if r.shell.Session() == nil {
				t.Fatal("Return did not make the workshop")
			}
			r.press(fyne.KeyReturn) // and it has no more effect there
			if len(r.workshopFiles()) != 1 || r.canvas().Overlays().Top() != nil {
				t.Error("Return still acts on the form")
			}
		})
	}
}

func TestTabBeginsWithTheNewWorkshop(t *testing.T) {
	r := newRoom(t)
	r.tab()
	if b, ok := r.canvas().Focused().(*widgets.Button); !ok || b.Text != r.say("welcome.new") {
		t.Errorf("the first stop is %v", r.canvas().Focused())
	}
}

func TestDeletionNamesWhatIsGone(t *testing.T) {
	r := atParticipation(t, (*room).openSmall)
	r.row(1)
	r.shortcut(ctrl(fyne.KeyT)) // a task that has to be changed as well
	r.shortcut(ctrl(fyne.KeyD))
	name := r.say("edit.contribution.deleted") + r.say("shell.quoted", "Title", "Beta")
	r.see(name)
	r.undo()
	r.redo()
	r.see(r.say("shell.redone", "Name", name))
}

func TestKeysOfTheMenuAndTheHelp(t *testing.T) {
	r := newRoom(t)
	german := &desktop.CustomShortcut{KeyName: fyne.Key7, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift}
	r.canvas().(fyne.Shortcutable).TypedShortcut(german)
	r.see(r.say("menu.shortcuts"), r.say("keys.menu"))
	r.canvas().(fyne.Shortcutable).TypedShortcut(german) // not on top of itself
	if n := len(r.canvas().Overlays().List()); n != 1 {
		t.Errorf("%d dialogs", n)
	}
}

func TestDocumentsOfTheSampleAreProposedWhereTheyAreFound(t *testing.T) {
	r := newRoom(t)
	r.tap(r.say("welcome.sample"))
	r.goTo(screen.Results)
	if !slices.Contains(r.texts(), r.program.Directories.Documents) {
		t.Errorf("the folder is not among %q", r.texts())
	}
}
