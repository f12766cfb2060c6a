package widgets

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kifahrplan/screens/widgets/handclock"
)

func states() []Option {
	return []Option{{"open", "offen"}, {"doing", "in Arbeit"}, {"waiting", "wartet"}, {"done", "erledigt"}}
}

func newShownChoice(t *testing.T) (*Choice, fyne.Window, *[]string) {
	t.Helper()
	var told []string
	c := NewChoice(states(), func(code string) { told = append(told, code) })
	return c, show(t, container.NewVBox(c)), &told
}

func TestChoiceShowsWithoutTelling(t *testing.T) {
	c, _, told := newShownChoice(t)
	c.SetPlaceHolder("Status wählen")
	equal(t, "place holder", shows(c, "Status wählen"), true)
	c.Set("doing")
	equal(t, "label", shows(c, "in Arbeit"), true)
	equal(t, "code", c.Code(), "doing")
	c.Set("no such state")
	equal(t, "unknown code", shows(c, "Status wählen"), true)
	equal(t, "told", len(*told), 0)
}

func TestChoiceByKeyboard(t *testing.T) {
	c, w, told := newShownChoice(t)
	c.Set("open")
	w.Canvas().Focus(c)
	press(w, fyne.KeyLeft) // at the end already
	press(w, fyne.KeyRight, fyne.KeyRight)
	write(w, "E")
	same(t, "arrows and a letter", *told, "doing", "waiting", "done")
	for i, opener := range []fyne.KeyName{fyne.KeySpace, fyne.KeyReturn, fyne.KeyDown, fyne.KeyUp} {
		press(w, opener)
		equal(t, fmt.Sprintf("%s opens", opener), len(w.Canvas().Overlays().List()), 1)
		press(w, fyne.KeyHome)
		for range i {
			press(w, fyne.KeyDown)
		}
		press(w, fyne.KeyReturn)
		equal(t, "closed", len(w.Canvas().Overlays().List()), 0)
		equal(t, "picked", c.Code(), states()[i].Code)
		equal(t, "focus is back", w.Canvas().Focused() == fyne.Focusable(c), true)
	}
}

func TestChoiceListClosesWithoutPicking(t *testing.T) {
	c, w, told := newShownChoice(t)
	c.Set("waiting")
	test.Tap(c)
	list := w.Canvas().Overlays().Top()
	equal(t, "the chosen one is checked", shows(list, "wartet"), true)
	press(w, fyne.KeyUp, fyne.KeyEscape)
	equal(t, "closed", len(w.Canvas().Overlays().List()), 0)
	equal(t, "code", c.Code(), "waiting")
	equal(t, "told", len(*told), 0)
}

func TestChoiceListFollowsLetters(t *testing.T) {
	c, w, told := newShownChoice(t)
	w.Canvas().Focus(c)
	press(w, fyne.KeyDown)
	write(w, " w")
	press(w, fyne.KeySpace)
	same(t, "told", *told, "waiting")
}

func TestChoiceOptionsMayChangeAndRepeat(t *testing.T) {
	c, w, told := newShownChoice(t)
	c.Set("doing")
	c.SetOptions([]Option{{"a", "Amt"}, {"b", "Amt"}, {"doing", "begonnen"}})
	equal(t, "still chosen", shows(c, "begonnen"), true)
	w.Canvas().Focus(c)
	press(w, fyne.KeyLeft)
	same(t, "the second of two with the same label", *told, "b")
	equal(t, "told apart", shows(c, "Amt (2)"), true)
}

func TestDisabledChoice(t *testing.T) {
	c, w, told := newShownChoice(t)
	w.Canvas().Focus(c)
	c.Disable()
	tap(c)
	c.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	c.TypedRune('e')
	equal(t, "told", len(*told), 0)
	equal(t, "open", len(w.Canvas().Overlays().List()), 0)
}

func TestChoicePassesKeysOnAndTellsOfFocus(t *testing.T) {
	c, w, _ := newShownChoice(t)
	var keys []fyne.KeyName
	var focused []bool
	c.OnFocus = func(f bool) { focused = append(focused, f) }
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { keys = append(keys, key.Name) })
	w.Canvas().Focus(c)
	equal(t, "ring", ringShown(c), true)
	press(w, fyne.KeyEscape)
	c.OnKey = func(*fyne.KeyEvent) bool { return true }
	press(w, fyne.KeyEscape)
	w.Canvas().Unfocus()
	same(t, "keys", keys, fyne.KeyEscape)
	same(t, "focus", focused, true, false)
}

func TestLongListsScrollWithTheKeyboard(t *testing.T) {
	var many []Option
	for i := range 100 {
		many = append(many, Option{Code: fmt.Sprint(i), Label: fmt.Sprintf("Fachbereich %d", i)})
	}
	c := NewChoice(many, func(string) {})
	w := show(t, container.NewVBox(c))
	w.Canvas().Focus(c)
	press(w, fyne.KeyDown, fyne.KeyEnd)
	list := w.Canvas().Overlays().Top()
	equal(t, "the last one can be seen", shows(list, "Fachbereich 99"), true)
	equal(t, "the first one cannot", shows(list, "Fachbereich 0"), false)
	press(w, fyne.KeyReturn)
	equal(t, "picked", c.Code(), "99")
}

func TestListOpensAboveAFieldAtTheBottom(t *testing.T) {
	c := NewChoice(states(), func(string) {})
	c.Resize(fyne.NewSize(200, 36))
	c.Move(fyne.NewPos(0, 560))
	w := show(t, container.NewWithoutLayout(c))
	c.Open()
	view, ok := w.Canvas().Focused().(*rowView)
	if !ok {
		t.Fatal("the list has not got the focus")
	}
	bottom := fyne.CurrentApp().Driver().AbsolutePositionForObject(view).Y + view.Size().Height
	if bottom > 560 {
		t.Errorf("the list ends at %v, below the top of the field", bottom)
	}
	if view.Size().Height < 4*view.rowHeight() {
		t.Errorf("the list is only %v high", view.Size().Height)
	}
}

func newShownSuggest(t *testing.T) (*Suggest, fyne.Window, *[]string) {
	t.Helper()
	var saved []string
	s := NewSuggest(20, func() []string { return []string{"Bauamt", "Hauptamt", "IT", "Personal"} }, func(text string, _ int) {
		saved = append(saved, text)
	})
	s.After = (&handclock.Clock{}).After
	w := show(t, container.NewVBox(s))
	w.Canvas().Focus(s)
	return s, w, &saved
}

func TestSuggestPicks(t *testing.T) {
	s, w, saved := newShownSuggest(t)
	press(w, fyne.KeyDown)
	equal(t, "offers all", shows(w.Canvas().Overlays().Top(), "Personal"), true)
	press(w, fyne.KeyDown, fyne.KeyReturn)
	equal(t, "text", s.Text, "Hauptamt")
	same(t, "saved", *saved, "Hauptamt")
	equal(t, "focus is back", s.Focused(), true)
}

func TestSuggestNarrowsDown(t *testing.T) {
	s, w, _ := newShownSuggest(t)
	write(w, "amt")
	same(t, "matching", s.matching(), "Bauamt", "Hauptamt")
	press(w, fyne.KeyDown)
	write(w, "xyz")
	equal(t, "typing goes on", s.Text, "amtxyz")
	same(t, "without a match all", s.matching(), "Bauamt", "Hauptamt", "IT", "Personal")
	s.Load("it")
	equal(t, "a text of the list offers all", len(s.matching()), 4)
}

func TestSuggestCloses(t *testing.T) {
	s, w, saved := newShownSuggest(t)
	press(w, fyne.KeyDown, fyne.KeyEscape)
	equal(t, "closed", len(w.Canvas().Overlays().List()), 0)
	s.Disable()
	s.Open()
	equal(t, "open although disabled", len(w.Canvas().Overlays().List()), 0)
	equal(t, "saved", len(*saved), 0)
	empty := NewSuggest(20, func() []string { return nil }, func(string, int) {})
	w.SetContent(empty)
	empty.Open()
	equal(t, "open without suggestions", len(w.Canvas().Overlays().List()), 0)
}
