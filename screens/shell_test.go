package screens_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

func TestUndoAndRedoNameTheEdit(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	edit := r.say("menu.edit")
	label := func(id string) string { return r.mainMenuItem(edit, r.say(id)).Label }
	if label("menu.undo") != r.say("menu.undo") || !r.historyButtons()[0].Disabled() {
		t.Errorf("nothing was done, but %q is offered", label("menu.undo"))
	}
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDone))
	if got, want := label("menu.undo"), r.say("menu.undo.named", "Name", r.say("edit.task.status")); got != want {
		t.Errorf("undo is called %q", got)
	}
	r.historyButtons()[0].Tapped(&fyne.PointEvent{})
	if r.task("Radius").Status != app.TaskOpen {
		t.Error("undo did nothing")
	}
	if got, want := label("menu.redo"), r.say("menu.redo.named", "Name", r.say("edit.task.status")); got != want {
		t.Errorf("redo is called %q", got)
	}
	r.historyButtons()[1].Tapped(&fyne.PointEvent{})
	r.see(r.say("shell.redone", "Name", r.say("edit.task.status")))
	if r.task("Radius").Status != app.TaskDone || !r.historyButtons()[1].Disabled() {
		t.Error("redo did nothing, or is still offered")
	}
}

// historyButtons are the buttons for undo and redo in the header, which show signs only.
func (r *room) historyButtons() []*widgets.Button {
	r.t.Helper()
	var out []*widgets.Button
	for _, b := range all[*widgets.Button](r.top()) {
		if b.Text == "" && b.Importance == widgets.Quiet {
			out = append(out, b)
		}
	}
	if len(out) < 2 {
		r.t.Fatalf("%d buttons without words", len(out))
	}
	return out[:2]
}

func TestUndoWithoutHistorySaysSo(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.undo()
	r.see(r.say("error.edit.noundo"))
	r.redo()
	r.see(r.say("error.edit.noredo"))
}

func TestHeaderAndStateOfSaving(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.see("Neustadt · Paper 2027 · "+r.say("workshop.status.draft")+" 0.1", r.path())
	clock := r.shell.Words().Clock(r.now.Local())
	r.see("✓ " + r.say("state.saved", "Time", clock))
	r.now = r.now.Add(90_000_000_000)
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDone))
	r.see("✓ " + r.say("state.saved", "Time", r.shell.Words().Clock(r.now.Local())))
}

func TestSearchFindsAndJumps(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.shortcut(ctrl(fyne.KeyF))
	r.see(r.say("search.hint"))
	r.write("xyz")
	r.see(r.say("search.nothing", "Query", "xyz"))
	r.selectAll()
	r.write("sext")
	r.see("Sextant", r.shell.Words().N("search.count", 1))
	r.press(fyne.KeyReturn)
	if r.chosenPage() != r.say("page.roadmap") || r.fieldText(r.say("field.task.title")) != "Sextant" {
		t.Errorf("the search led to %q", r.chosenPage())
	}
	for text, page := range map[string]string{"Epsilon": "page.decisions", "Beta": "page.participation", "Personalrat": "page.frame"} {
		r.tap(r.say("menu.search"))
		r.write(text)
		r.press(fyne.KeyDown, fyne.KeyUp, fyne.KeyReturn)
		if r.chosenPage() != r.say(page) {
			t.Errorf("%q led to %q", text, r.chosenPage())
		}
	}
	r.tap(r.say("menu.search"))
	r.press(fyne.KeyEscape)
	if r.canvas().Overlays().Top() != nil {
		t.Error("Escape does not close the search")
	}
}

func TestUndoInASearchFieldUndoesTheTypingThere(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Roadmap)
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDone))
	search := r.hold(only[*widgets.Search](r)).(*widgets.Search)
	r.focus(search)
	r.write("rad")
	r.undo()
	if search.Text != "" || r.task("Radius").Status != app.TaskDone {
		t.Errorf("the field holds %q, the task is %q", search.Text, r.task("Radius").Status)
	}
	r.redo()
	if search.Text != "rad" {
		t.Errorf("the field holds %q", search.Text)
	}
	r.tab()
	r.focus(r.entry(r.say("field.task.title")))
	r.undo()
	if r.task("Radius").Status != app.TaskOpen {
		t.Error("in a field of a record, undo does not act on the file")
	}
}

func TestUndoInADialogUndoesTheTypingThere(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDone))
	r.tap(r.say("menu.search"))
	r.write("rad")
	r.undo()
	if got := only[*widgets.Entry](r).Text; got != "" {
		t.Errorf("the search still holds %q", got)
	}
	r.canvas().Unfocus()
	r.undo()
	if r.task("Radius").Status != app.TaskDone {
		t.Error("the file was changed behind the dialog")
	}
}

func TestUndoInTheFormForANewWorkshop(t *testing.T) {
	r := newRoom(t)
	r.shell.ShowNew()
	r.write("Neu")
	r.undo()
	if got := r.entry(r.say("field.municipality.name")).(*widgets.Entry).Text; got != "" {
		t.Errorf("the name is still %q", got)
	}
}

func TestShortcutsDoNothingBehindADialog(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.goTo(screen.Roadmap)
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDone))
	r.menu(r.say("menu.help"), r.say("menu.about"))
	r.see("KI-Fahrplan test")
	for _, s := range []fyne.Shortcut{ctrl(fyne.KeyN), ctrl(fyne.Key2), ctrl(fyne.KeyW), ctrl(fyne.KeyE), ctrl(fyne.KeyF), ctrl(fyne.KeyQ), &fyne.ShortcutUndo{}} {
		r.shortcut(s)
	}
	if len(r.canvas().Overlays().List()) != 1 || r.shell.Session() == nil || r.app.quits != 0 {
		t.Error("something happened behind the dialog")
	}
	r.press(fyne.KeyEscape)
	if r.chosenPage() != r.say("page.roadmap") || r.task("Radius").Status != app.TaskDone || len(r.onDisk().Tasks) != 4 {
		t.Error("something was changed behind the dialog")
	}
}

func TestPagesHaveShortcuts(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	keys := []fyne.KeyName{fyne.Key1, fyne.Key2, fyne.Key3, fyne.Key4, fyne.Key5, fyne.Key6, fyne.Key7, fyne.Key8, fyne.Key9}
	pages := slices.DeleteFunc(screen.Pages(), func(p screen.Page) bool { return p == screen.Moderation }) // that one is worked from with F5
	for i, page := range pages[:len(keys)] {
		r.shortcut(ctrl(keys[i]))
		if r.chosenPage() != r.say("page."+string(page)) {
			t.Errorf("Ctrl+%s leads to %q", keys[i], r.chosenPage())
		}
	}
}

func TestSidebarTakesTheKeyboard(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.focus(r.navItem(r.say("page.decisions")).(fyne.Focusable))
	r.press(fyne.KeyReturn)
	if r.chosenPage() != r.say("page.decisions") {
		t.Errorf("shown is %q", r.chosenPage())
	}
}

func TestMenusInBothLanguages(t *testing.T) {
	r := newRoom(t)
	for range app.Languages() {
		words := r.shell.Words()
		for _, welcome := range []bool{true, false} {
			if !welcome {
				r.openSmall()
			}
			for _, m := range r.shell.Window().MainMenu().Items {
				for _, item := range m.Items {
					if strings.Contains(item.Label, "menu.") || strings.Contains(item.Label, "{{") {
						t.Errorf("%s: %q", words.Language(), item.Label)
					}
				}
			}
			for _, id := range []string{"menu.close", "menu.copy", "menu.export"} {
				if item := r.mainMenuItem(r.say("menu.file"), r.say(id)); item.Disabled != welcome {
					t.Errorf("%q is disabled: %v", item.Label, item.Disabled)
				}
			}
		}
		r.menu(r.say("menu.file"), r.say("menu.close"))
		r.menu(r.say("menu.view"), "English")
	}
}

func TestHelpListsTheShortcuts(t *testing.T) {
	r := newRoom(t)
	r.press(fyne.KeyF1)
	r.see(r.say("menu.shortcuts"), "+Z", r.say("keys.undo"), r.say("keys.group"))
	r.press(fyne.KeyF1) // not a second time on top of the first
	if n := len(r.canvas().Overlays().List()); n != 1 {
		t.Errorf("%d dialogs", n)
	}
}

func TestToastsGoAwayByThemselves(t *testing.T) {
	r := newRoom(t)
	r.shell.Toast("Guten Tag")
	r.see("Guten Tag")
	r.clock.Advance(9_000_000_000)
	r.miss("Guten Tag")
}

func TestFirstStartShowsTheOverview(t *testing.T) {
	for _, kept := range []string{"", "gibtsnicht"} {
		settings := usualSettings()
		settings.Screen = kept
		r := newRoomWith(t, settings)
		r.openSmall()
		if r.chosenPage() != r.say("page.overview") {
			t.Errorf("with %q kept, the sidebar marks %q", kept, r.chosenPage())
		}
	}
}
