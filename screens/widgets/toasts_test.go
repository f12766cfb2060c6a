package widgets

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kifahrplan/screens/widgets/handclock"
)

func newShownToasts(t *testing.T) (*Toasts, fyne.Window, *handclock.Clock, *Entry) {
	t.Helper()
	clock := &handclock.Clock{}
	toasts := NewToasts("Schließen")
	toasts.After = clock.After
	entry := NewEntry()
	w := show(t, container.NewStack(container.NewVBox(entry), toasts.Layer()))
	w.Canvas().Focus(entry)
	return toasts, w, clock, entry
}

func TestToastsGoByThemselves(t *testing.T) {
	toasts, _, clock, _ := newShownToasts(t)
	toasts.Show(Toast{Text: "eins"})
	clock.Advance(5 * time.Second)
	toasts.Show(Toast{Text: "zwei"})
	same(t, "shown", toasts.Texts(), "eins", "zwei")
	clock.Advance(3 * time.Second)
	same(t, "shown after the first is over", toasts.Texts(), "zwei")
	clock.Advance(5 * time.Second)
	equal(t, "shown in the end", len(toasts.Texts()), 0)
}

func TestNoMoreThanThreeToasts(t *testing.T) {
	toasts, _, clock, _ := newShownToasts(t)
	for i := range 5 {
		toasts.Show(Toast{Text: fmt.Sprint(i)})
	}
	same(t, "shown", toasts.Texts(), "2", "3", "4")
	toasts.Clear()
	clock.Advance(time.Minute)
	equal(t, "shown after clearing", len(toasts.Texts()), 0)
}

func TestToastsDoNotTakeTheFocus(t *testing.T) {
	toasts, w, _, entry := newShownToasts(t)
	undone := 0
	toasts.Show(Toast{Text: "Aufgabe gelöscht", ActionLabel: "Rückgängig", Action: func() { undone++ }, Kind: ToastNote})
	equal(t, "focus when it comes", entry.Focused(), true)
	tap(toasts.cards[0].buttons[0]) // other than the driver, test.Tap takes the focus away
	equal(t, "undone", undone, 1)
	equal(t, "focus after a click", entry.Focused(), true)
	equal(t, "gone", len(toasts.Texts()), 0)
	equal(t, "nothing lies over the window", len(w.Canvas().Overlays().List()), 0)
}

func TestToastsByKeyboard(t *testing.T) {
	toasts, w, _, _ := newShownToasts(t)
	undone := 0
	toasts.Show(Toast{Text: "Aufgabe gelöscht", ActionLabel: "Rückgängig", Action: func() { undone++ }})
	settle(w)
	w.Canvas().FocusNext()
	press(w, fyne.KeyReturn)
	equal(t, "undone", undone, 1)
	equal(t, "the focus is not on something that has gone", w.Canvas().Focused() == nil, true)
	toasts.Show(Toast{Text: "noch eine", Kind: ToastProblem})
	settle(w)
	w.Canvas().FocusNext()
	w.Canvas().FocusNext()
	press(w, fyne.KeySpace)
	equal(t, "dismissed", len(toasts.Texts()), 0)
}

func TestToastsLieAtTheLowerRight(t *testing.T) {
	toasts, w, _, _ := newShownToasts(t)
	toasts.Show(Toast{Text: "eins"})
	toasts.Show(Toast{Text: longText})
	settle(w)
	upper, lower := toasts.cards[0], toasts.cards[1]
	if upper.Position().Y+upper.Size().Height > lower.Position().Y {
		t.Error("they lie on each other")
	}
	if end := lower.Position().AddXY(lower.Size().Width, lower.Size().Height); end.X > 800 || end.Y > 600 || end.X < 760 || end.Y < 560 {
		t.Errorf("the last one ends at %v", end)
	}
	equal(t, "all of the text", shows(lower, "werden."), true)
	equal(t, "does not make the window larger", toasts.Layer().MinSize(), fyne.Size{})
	w.Resize(fyne.NewSize(300, 600))
	if x := lower.Position().X; x < 0 {
		t.Errorf("begins at %v in a narrow window", x)
	}
}

func TestClicksBesideToastsGoThrough(t *testing.T) {
	toasts, w, _, _ := newShownToasts(t)
	pressed := 0
	b := NewButton("darunter", nil, func() { pressed++ })
	w.SetContent(container.NewStack(container.NewVBox(b), toasts.Layer()))
	toasts.Show(Toast{Text: "eins"})
	settle(w)
	test.TapCanvas(w.Canvas(), fyne.NewPos(20, 15))
	equal(t, "pressed", pressed, 1)
}
