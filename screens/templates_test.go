package screens_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// template is a task of the library.
func (r *room) template(id string) library.TaskTemplate {
	r.t.Helper()
	task, ok := r.shell.Words().Library().Task(id)
	if !ok {
		r.t.Fatalf("no template %s", id)
	}
	return task
}

// atTemplates opens an empty workshop with the sheet of the templates.
func atTemplates(t *testing.T, settings app.Settings) *room {
	t.Helper()
	r := newRoomWith(t, settings)
	r.openEmpty()
	r.goTo(screen.Roadmap)
	r.tap(r.say("templates.adopt"))
	return r
}

func TestTemplatesAreAdoptedInOneEdit(t *testing.T) {
	r := atTemplates(t, usualSettings())
	first, second := r.template("t101"), r.template("t102")
	role, _ := r.shell.Words().Library().Role(second.Role)
	r.see(r.say("early.step", "Number", "5", "Phase", r.say("phase.ph5")), first.Text.DE)
	r.tick(second.Title.DE) // in another order than they are done
	r.tick(first.Title.DE)
	r.see(r.shell.Words().N("adopt.count", 2))
	r.tap(r.say("adopt.do"))
	r.wantList(first.Title.DE, second.Title.DE)
	tasks := r.onDisk().Tasks
	if tasks[0].Title != "" || tasks[0].LibraryID != "t101" || tasks[0].StartsOn != "2026-11-23" || tasks[0].DueOn != "2026-11-27" {
		t.Errorf("the first is %+v", tasks[0])
	}
	if tasks[1].StartsOn != "2026-11-30" || tasks[1].Responsible != "" || app.Shown(tasks[1], "responsible", r.shell.Words()) != role.Label.DE {
		t.Errorf("the second is %+v", tasks[1])
	}
	if got := r.fieldText(r.say("field.task.title")); got != first.Title.DE { // the first is chosen
		t.Errorf("%q is shown", got)
	}
	r.tap(r.say("templates.adopt"))
	done := all[*widgets.Check](r.top())[0]
	if done.Text != r.say("adopt.done", "Title", first.Title.DE) || !done.Disabled() {
		t.Errorf("what was adopted is offered again: %q", done.Text)
	}
	r.press(fyne.KeyEscape)
	r.undo()
	if n := len(r.onDisk().Tasks); n != 0 {
		t.Errorf("after undoing there are %d", n)
	}
}

func TestTemplatesOfTheFilteredPhaseComeFirst(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Roadmap)
	r.pick(r.filter(r.say("list.all.phase")), "3 "+r.say("phase.ph3"))
	r.tap(r.say("templates.adopt"))
	if got, want := all[*widgets.Check](r.top())[0].Text, r.template("t301").Title.DE; got != want {
		t.Errorf("the first box is %q, want %q", got, want)
	}
}

func TestRewordedTaskGoesBackToTheLibrary(t *testing.T) {
	r := atTemplates(t, usualSettings())
	task := r.template("t101")
	r.tick(task.Title.DE)
	r.tap(r.say("adopt.do"))
	title := r.say("field.task.title")
	r.see(r.say("templates.from"))
	r.enter(title, "Auftrag klären")
	r.wantList("Auftrag klären")
	r.see(r.say("templates.reworded"))
	r.tap(r.say("templates.restore"))
	r.wantList(task.Title.DE)
	if got := r.onDisk().Tasks[0]; got.Reworded() || r.fieldText(title) != task.Title.DE {
		t.Errorf("restored: %+v, the field shows %q", got, r.fieldText(title))
	}
	r.enter(title, "") // an empty title is the library's again
	if got := r.onDisk().Tasks[0].Title; got != "" || r.field(title).Problem() != "" {
		t.Errorf("on disk %q, the field says %q", got, r.field(title).Problem())
	}
}

// A task that was adopted in one language is shown, found and listed in the other.
func TestAdoptedTaskFollowsTheLanguage(t *testing.T) {
	r := atTemplates(t, usualSettings())
	task := r.template("t101")
	r.tick(task.Title.DE)
	r.tap(r.say("adopt.do"))
	r.shell.SetSettings(func(s *app.Settings) { s.Language = app.English })
	r.wantList(task.Title.EN)
	if hits := app.Search(r.strategy(), r.shell.Words(), strings.Fields(task.Title.EN)[1], 3); len(hits) == 0 || hits[0].Title != task.Title.EN {
		t.Errorf("found %+v", hits)
	}
	r.goTo(screen.Overview)
	r.see(r.shell.Words().Date("2026-11-27") + "  " + task.Title.EN)
	r.shell.SetSettings(func(s *app.Settings) { s.Language = app.German })
	r.see(r.shell.Words().Date("2026-11-27") + "  " + task.Title.DE)
}

func TestNoTemplatesInAFileThatIsOnlyRead(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.leaveElsewhere()
	r.shell.Open(r.path())
	r.tap(r.say("shell.openreadonly"))
	r.goTo(screen.Roadmap)
	if !r.button(r.say("templates.adopt")).Disabled() {
		t.Error("tasks can be adopted")
	}
}
