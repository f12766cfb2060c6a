package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// TestTypingAfterLeavingAScreen switches to another page in the middle of a sentence: what is typed there does not go into the
// field that is no longer to be seen, and the field's text is kept.
func TestTypingAfterLeavingAScreen(t *testing.T) {
	r := newRoom(t)
	r.openSample()
	r.goTo(screen.Participation)
	if r.canvas().Focused() != fyne.Focusable(r.capture()) {
		t.Fatalf("the cursor is in %T, not in the line for capturing", r.canvas().Focused())
	}
	r.write("Ein halber Satz")
	r.goTo(screen.Roadmap)
	if focused := r.canvas().Focused(); focused != nil {
		for _, c := range "unsichtbar" {
			focused.TypedRune(c)
		}
	}
	r.goTo(screen.Participation)
	found := 0
	for _, c := range r.onDisk().Contributions {
		if c.Text == "Ein halber Satz" {
			found++
		}
		if c.Text == "Ein halber Satzunsichtbar" {
			t.Error("typing went into a field that was not shown")
		}
	}
	if found != 1 {
		t.Errorf("the half sentence is there %d times", found)
	}
}

// TestArrowsChooseAtOnce opens a screen with a list: the arrow keys choose records without a click.
func TestArrowsChooseAtOnce(t *testing.T) {
	r := newRoom(t)
	r.openSample()
	r.goTo(screen.Roadmap)
	r.goTo(screen.Overview)
	r.goTo(screen.Roadmap)
	first := r.shell.Chosen()
	r.press(fyne.KeyDown)
	if r.shell.Chosen() == first {
		t.Error("the arrow chose no other task")
	}
}

// TestClickOnAGroupLeavesTheCursorInTheLine chooses a group with the mouse in the middle of a sentence and types on.
func TestClickOnAGroupLeavesTheCursorInTheLine(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Participation)
	r.write("Wir brauchen ")
	only[*widgets.Chips](r).Tapped(&fyne.PointEvent{Position: fyne.NewPos(20, 10)})
	r.write("Schulung")
	r.press(fyne.KeyReturn)
	r.contribution("Wir brauchen Schulung")
}

// TestNewWorkshopLetsGoOfItsButton makes a workshop with the button: the button is gone then, and no key presses it again.
func TestNewWorkshopLetsGoOfItsButton(t *testing.T) {
	r := newRoom(t)
	r.shell.ShowNew()
	r.fill(r.say("field.municipality.name"), "Neustadt")
	create := r.button(r.say("new.create"))
	create.Tapped(nil)
	if r.shell.Session() == nil {
		t.Fatal("no workshop was made")
	}
	if r.canvas().Focused() == fyne.Focusable(create) {
		t.Error("the hidden button still has the focus")
	}
}

// TestMakingATaskTwiceLeadsToIt presses the button again: there is still one task, and the roadmap shows it.
func TestMakingATaskTwiceLeadsToIt(t *testing.T) {
	r := newRoom(t)
	r.openEmpty()
	r.goTo(screen.Participation)
	r.write("Schulung anbieten")
	r.press(fyne.KeyReturn)
	r.shell.Go(screen.Route{Page: screen.Participation, Record: r.contribution("Schulung anbieten").ID})
	for range 2 {
		r.tap(r.say("participation.totask"))
	}
	tasks := r.onDisk().Tasks
	if len(tasks) != 1 {
		t.Fatalf("%d tasks were made", len(tasks))
	}
	if r.shell.Chosen() != tasks[0].ID {
		t.Error("the second press does not lead to the task")
	}
}
