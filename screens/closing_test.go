package screens_test

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens"
	"kifahrplan/screens/screen"
)

func TestWindowAndScreenComeBack(t *testing.T) {
	r := newRoom(t)
	r.openSmall()
	r.nav(r.say("page.decisions"))
	r.shell.Window().Resize(fyne.NewSize(1400, 800))
	r.restart()
	r.tap("workshop.kifahrplan")
	if r.chosenPage() != r.say("page.decisions") {
		t.Errorf("the page is %q", r.chosenPage())
	}
	if size := r.canvas().Size(); size != fyne.NewSize(1400, 800) {
		t.Errorf("the window is %v", size)
	}
}

func TestClosingKeepsWhatIsBeingTyped(t *testing.T) {
	for name, leave := range map[string]func(*room){
		"window":   func(r *room) { r.app.window.asked() },
		"quit":     func(r *room) { r.shortcut(ctrl(fyne.KeyQ)) },
		"workshop": func(r *room) { r.shortcut(ctrl(fyne.KeyW)) },
		"killed":   func(r *room) { r.restart() },
	} {
		t.Run(name, func(t *testing.T) {
			r := newRoom(t)
			r.openSmall()
			r.goTo(screen.Participation)
			r.focus(r.capture())
			r.write("Mitten im Satz")
			leave(r)
			r.contribution("Mitten im Satz")
			if r.shell.Session() != nil {
				t.Error("the workshop is still open")
			}
			if quits := r.app.quits; quits != map[string]int{"window": 1, "quit": 1}[name] {
				t.Errorf("the program was ended %d times", quits)
			}
		})
	}
}

// onFullDisk opens the small workshop and makes an edit that the disk does not take.
func onFullDisk(t *testing.T) (*room, *disk) {
	t.Helper()
	d := &disk{}
	r := newRoomWith(t, usualSettings(), d.replace)
	r.openSmall()
	d.full = true
	r.do(app.SetTaskStatus(r.task("Radius").ID, app.TaskDone))
	t.Cleanup(func() { d.full = false })
	return r, d
}

func TestFullDiskIsShownAndNothingIsLost(t *testing.T) {
	r, d := onFullDisk(t)
	r.see("✕ " + r.say("state.failed"))
	if r.task("Radius").Status != app.TaskOpen {
		t.Fatal("the disk took the edit")
	}
	r.press(fyne.KeyEscape)
	r.goTo(screen.Roadmap)
	r.row(2)
	r.enter(r.say("field.task.responsible"), "Erika")
	r.see("✕ " + r.say("state.failed"))
	d.full = false
	r.enter(r.say("field.task.department"), "W6") // the next edit writes all of them
	r.see("✓ " + r.say("state.saved", "Time", r.shell.Words().Clock(r.now.Local())))
	if task := r.task("Sextant"); task.Responsible != "Erika" || task.Department != "W6" || r.task("Radius").Status != app.TaskDone {
		t.Errorf("on disk: %+v", task)
	}
}

func TestClosingWithAFullDiskAsks(t *testing.T) {
	r, d := onFullDisk(t)
	r.press(fyne.KeyEscape)
	r.app.window.asked()
	r.see(r.say("shell.unsaved.title"), r.say("error.file.write", "Path", r.path()))
	r.tap(r.say("shell.unsaved.stay"))
	if r.shell.Session() == nil || r.app.quits != 0 {
		t.Fatal("the workshop was left")
	}
	r.shortcut(ctrl(fyne.KeyW))
	r.tap(r.say("shell.unsaved.retry"))
	r.see(r.say("shell.unsaved.title"))
	d.full = false
	r.tap(r.say("shell.unsaved.retry"))
	if r.shell.Session() != nil || r.task("Radius").Status != app.TaskDone {
		t.Error("trying again does not write and close")
	}
	r.see(r.say("welcome.intro"))
}

func TestLeavingUnsavedIsTheUsersDecision(t *testing.T) {
	r, _ := onFullDisk(t)
	r.press(fyne.KeyEscape)
	r.shortcut(ctrl(fyne.KeyW))
	r.tap(r.say("shell.unsaved.leave"))
	if r.shell.Session() != nil || r.task("Radius").Status != app.TaskOpen {
		t.Error("the workshop is open, or the edit on disk")
	}
}

func TestUndoWaitsForTheDisk(t *testing.T) {
	r, _ := onFullDisk(t)
	r.press(fyne.KeyEscape)
	r.undo()
	r.see(r.say("error.edit.unsaved"))
}

// A toolkit that closes its windows and does not end leaves a program that nobody sees: it ends without the toolkit.
func TestProgramEndsWithoutTheToolkit(t *testing.T) {
	ended := make(chan int, 1)
	r := newRoomWith(t, usualSettings(), func(p *screens.Program) {
		p.Exit, p.Patience = func(code int) { ended <- code }, time.Millisecond
	})
	r.openSmall()
	r.shortcut(ctrl(fyne.KeyQ)) // the desktop of the tests notes that it was asked to end, and goes on
	if code := <-ended; code != 0 || r.app.quits != 1 {
		t.Errorf("ended with %d after being asked %d times", code, r.app.quits)
	}
}
