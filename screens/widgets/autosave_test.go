package widgets

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/screens/widgets/handclock"
)

// savedField is a field on a window with a clock in hand, and what it saved.
type savedField struct {
	*Autosave
	clock  *handclock.Clock
	window fyne.Window
	saved  []string
	told   []string
}

func newSavedField(t *testing.T, multi bool) *savedField {
	t.Helper()
	s := &savedField{clock: &handclock.Clock{}}
	s.Autosave = NewAutosave(multi, 100, func(text string, stretch int) {
		s.saved = append(s.saved, fmt.Sprintf("%s/%d", text, stretch))
	})
	s.After = s.clock.After
	s.Now = func() time.Time { return time.UnixMilli(100) }
	s.OnProblem = func(problem string) { s.told = append(s.told, problem) }
	s.window = show(t, container.NewVBox(s.Autosave, NewEntry()))
	return s
}

func (s *savedField) enter() { s.window.Canvas().Focus(s.Autosave) }

func TestAutosaveWaitsForAPause(t *testing.T) {
	s := newSavedField(t, false)
	s.enter()
	write(s.window, "ab")
	s.clock.Advance(290 * time.Millisecond)
	write(s.window, "c")
	s.clock.Advance(290 * time.Millisecond)
	equal(t, "saved too early", len(s.saved), 0)
	s.clock.Advance(10 * time.Millisecond)
	same(t, "saved", s.saved, "abc/100")
	s.clock.Advance(time.Minute)
	equal(t, "saved once", len(s.saved), 1)
}

func TestAutosaveDoesNotWaitForEver(t *testing.T) {
	s := newSavedField(t, true)
	s.enter()
	for range 21 {
		write(s.window, "x")
		s.clock.Advance(100 * time.Millisecond)
	}
	equal(t, "saved while typing on", len(s.saved), 1)
}

func TestAutosaveSavesAtOnce(t *testing.T) {
	for name, leave := range map[string]func(s *savedField){
		"Return":   func(s *savedField) { press(s.window, fyne.KeyReturn) },
		"Flush":    func(s *savedField) { s.Flush() },
		"Tab":      func(s *savedField) { s.window.Canvas().FocusNext() },
		"elsewhre": func(s *savedField) { s.window.Canvas().Unfocus() },
	} {
		s := newSavedField(t, false)
		s.enter()
		write(s.window, "ab")
		equal(t, name+": unsaved", s.Unsaved(), true)
		leave(s)
		same(t, name, s.saved, "ab/100")
		leave(s)
		s.clock.Advance(time.Minute)
		equal(t, name+": saved again", len(s.saved), 1)
		equal(t, name+": unsaved afterwards", s.Unsaved(), false)
	}
}

func TestAutosaveNumbersStretches(t *testing.T) {
	s := newSavedField(t, false)
	s.enter()
	write(s.window, "a")
	s.Flush()
	write(s.window, "b")
	s.window.Canvas().FocusNext()
	s.enter()
	write(s.window, "c")
	s.Flush()
	same(t, "stretches", s.saved, "a/100", "ab/100", "abc/101")
}

func TestAutosaveSavesTextThatIsSetWithoutFocus(t *testing.T) {
	s := newSavedField(t, false)
	s.SetText("vorgeschlagen")
	s.Flush()
	same(t, "saved", s.saved, "vorgeschlagen/100")
}

func TestAutosaveDoesNotSaveWhatItWasShown(t *testing.T) {
	s := newSavedField(t, false)
	s.Set("von außen")
	s.clock.Advance(time.Minute)
	s.Flush()
	equal(t, "saved", len(s.saved), 0)
	equal(t, "shown", s.Text, "von außen")
	s.enter()
	write(s.window, "x")
	press(s.window, fyne.KeyBackspace)
	s.clock.Advance(time.Minute)
	equal(t, "saved although it is as before", len(s.saved), 0)
}

func TestSetDoesNotDisturbTyping(t *testing.T) {
	s := newSavedField(t, false)
	s.Set("alt")
	s.enter()
	press(s.window, fyne.KeyEnd)
	write(s.window, "er")
	s.Set("anderswo geändert")
	equal(t, "text", s.Text, "alter")
	s.Flush()
	same(t, "saved", s.saved, "alter/100")
	s.Set("alter")
	s.Set("danach geändert")
	equal(t, "text without unsaved changes", s.Text, "danach geändert")
}

func TestLateEchoesAreIgnored(t *testing.T) {
	s := newSavedField(t, false)
	s.enter()
	write(s.window, "a")
	s.Flush()
	write(s.window, "b")
	s.Flush()
	s.Set("a") // the first save comes back after the second has gone out
	equal(t, "after the late echo", s.Text, "ab")
	s.Set("ab")
	s.Set("a") // and this is an undo
	equal(t, "after the undo", s.Text, "a")
}

func TestAutosaveKeepsWhatIsWrong(t *testing.T) {
	s := newSavedField(t, false)
	s.SetValidator(func(text string) string {
		if text == "" {
			return "Der Titel fehlt"
		}
		return ""
	})
	s.Set("a")
	s.enter()
	press(s.window, fyne.KeyEnd, fyne.KeyBackspace)
	s.clock.Advance(time.Minute)
	equal(t, "saved", len(s.saved), 0)
	equal(t, "problem", s.Problem(), "Der Titel fehlt")
	s.window.Canvas().FocusNext()
	s.Set("a")
	equal(t, "the text is not replaced behind one's back", s.Text, "")
	s.enter()
	write(s.window, "b")
	equal(t, "problem once it is mended", s.Problem(), "")
	s.Flush()
	equal(t, "saved in the end", len(s.saved), 1)
	same(t, "told", s.told, "Der Titel fehlt", "")
}

func TestLoadDropsEverything(t *testing.T) {
	s := newSavedField(t, false)
	s.SetValidator(func(string) string { return "falsch" })
	s.enter()
	write(s.window, "x")
	s.Flush()
	s.Load("anderer Satz")
	equal(t, "text", s.Text, "anderer Satz")
	equal(t, "problem", s.Problem(), "")
	s.Flush()
	equal(t, "saved", len(s.saved), 0)
}

func TestAutosaveTellsOfKeystrokes(t *testing.T) {
	s := newSavedField(t, false)
	var heard []string
	s.OnText = func(text string) { heard = append(heard, text) }
	s.enter()
	write(s.window, "ab")
	s.Load("c")
	same(t, "heard", heard, "a", "ab")
}

func TestFlushers(t *testing.T) {
	a, b := newSavedField(t, false), newSavedField(t, true)
	var all Flushers
	all.Add(a)
	all.Add(a)
	all.Add(b)
	a.SetText("a")
	b.SetText("b")
	all.FlushAll()
	equal(t, "saved by a", len(a.saved), 1)
	equal(t, "saved by b", len(b.saved), 1)
	b.SetText("bb")
	all.Remove(b)
	equal(t, "saved when removed", len(b.saved), 2)
	b.SetText("bbb")
	all.FlushAll()
	equal(t, "saved after it was removed", len(b.saved), 2)
}

func TestAfterwardsCanBeStopped(t *testing.T) {
	show(t, NewEntry())
	called := make(chan bool, 2)
	stop := Afterwards(time.Millisecond, func() { called <- true })
	<-called
	stop()
	stopped := Afterwards(20*time.Millisecond, func() { called <- true })
	stopped()
	select {
	case <-called:
		t.Error("called although it was stopped")
	case <-time.After(60 * time.Millisecond):
	}
}
