package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"kifahrplan/screens/screen"
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
