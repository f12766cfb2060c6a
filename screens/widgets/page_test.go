package widgets

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kifahrplan/screens/widgets/handclock"
)

func TestFieldShowsProblemsOfItsControl(t *testing.T) {
	entry := NewAutosave(false, 0, func(string, int) {})
	entry.After = (&handclock.Clock{}).After
	entry.SetValidator(func(text string) string {
		if text == "falsch" {
			return "Das ist falsch"
		}
		return ""
	})
	field := NewField("Titel", entry)
	show(t, container.NewVBox(field))
	low := field.MinSize().Height
	field.SetHint("Kurz und klar")
	equal(t, "hint", shows(field, "Kurz und klar"), true)
	hinted := field.MinSize().Height
	entry.SetText("falsch")
	entry.Flush()
	equal(t, "problem", shows(field, "Das ist falsch"), true)
	equal(t, "hint meanwhile", shows(field, "Kurz und klar"), false)
	equal(t, "the height stays", field.MinSize().Height, hinted)
	entry.SetText("richtig")
	equal(t, "problem afterwards", field.Problem(), "")
	equal(t, "hint afterwards", shows(field, "Kurz und klar"), true)
	field.SetHint("")
	equal(t, "height without both", field.MinSize().Height, low)
	field.SetLabel("Bezeichnung")
	equal(t, "label", shows(field, "Bezeichnung"), true)
}

func TestFieldShowsProblemsOfDates(t *testing.T) {
	date := NewDateField(dates{}, func(string) {})
	date.Entry.After = (&handclock.Clock{}).After
	field := NewField("Fällig", date)
	show(t, container.NewVBox(field))
	date.Entry.SetText("gestern")
	date.Flush()
	equal(t, "problem", field.Problem(), "„gestern“ ist kein Datum")
}

func TestFocusScrollShowsTheFieldWithTheFocus(t *testing.T) {
	form := container.NewVBox()
	var entries []*Entry
	for i := range 30 {
		entry := NewEntry()
		entries = append(entries, entry)
		form.Add(NewField(fmt.Sprintf("Feld %d", i), entry))
	}
	scroll := NewFocusScroll(form)
	w := show(t, scroll)
	inView := func(e *Entry) bool {
		top := fyne.CurrentApp().Driver().AbsolutePositionForObject(e).Y
		return top >= 0 && top+e.Size().Height <= 600
	}
	for i, e := range entries {
		w.Canvas().FocusNext()
		if !e.Focused() || !inView(e) {
			t.Fatalf("field %d: focus %v, in view %v, offset %v", i, e.Focused(), inView(e), scroll.Offset())
		}
	}
	w.Canvas().Focus(entries[0])
	equal(t, "back to the first, label and all", scroll.Offset(), 0)
	w.Canvas().Focus(entries[5])
	equal(t, "what can be seen does not move", scroll.Offset(), 0)
}

func TestFocusScrollFindsFieldsThatCameLater(t *testing.T) {
	form := container.NewVBox()
	scroll := NewFocusScroll(form)
	w := show(t, scroll)
	for range 30 {
		form.Add(NewField("Feld", NewEntry()))
	}
	last := NewChips(sampleChips(), func(string) {})
	form.Add(container.NewPadded(last))
	scroll.Refresh()
	settle(w)
	w.Canvas().Focus(last)
	if scroll.Offset() == 0 {
		t.Error("the last field was not scrolled to")
	}
	scroll.ScrollToTop()
	equal(t, "top", scroll.Offset(), 0)
	w.Canvas().Focus(nil)
	w.Canvas().Focus(last)
	fresh := NewText("neu")
	scroll.SetContent(fresh)
	equal(t, "top of another content", scroll.Offset(), 0)
	equal(t, "content", scroll.Content() == fyne.CanvasObject(fresh), true)
}

func TestScrollsInEachOther(t *testing.T) {
	form := container.NewVBox()
	for range 20 {
		form.Add(NewField("Feld", NewEntry()))
	}
	last := NewEntry()
	form.Add(NewField("Letztes", last))
	inner := NewFocusScroll(form)
	tall := container.NewGridWrap(fyne.NewSize(400, 500), boxes(1)[0], inner)
	outer := NewFocusScroll(container.NewVBox(tall))
	w := show(t, outer)
	w.Canvas().Focus(last)
	if inner.Offset() == 0 {
		t.Error("the inner scroll was not moved")
	}
	w.Resize(fyne.NewSize(420, 300)) // now the outer one must scroll too
	settle(w)
	w.Canvas().Unfocus()
	w.Canvas().Focus(last)
	bottom := fyne.CurrentApp().Driver().AbsolutePositionForObject(last).Y + last.Size().Height
	if outer.Offset() == 0 || bottom > 300 {
		t.Errorf("the field ends at %v of 300, the outer scroll is at %v", bottom, outer.Offset())
	}
}

func TestFocusOrderFollowsTheEye(t *testing.T) {
	var order []string
	named := func(name string) *Button {
		b := NewButton(name, nil, nil)
		return b
	}
	date := NewDateField(dates{}, func(string) {})
	rows := sampleRows()
	head := NewPageHead("Aufgaben", named("Vorlagen"), named("Anlegen"))
	head.SetFigure("12 offen", func() {})
	detail := NewFocusScroll(container.NewVBox(NewField("Titel", NewEntry()), NewField("Fällig", date), NewChips(sampleChips(), func(string) {})))
	split := NewSplit(rows, detail, 0.5, nil)
	w := show(t, container.NewVBox(head, split))
	for range 9 {
		w.Canvas().FocusNext()
		switch focused := w.Canvas().Focused().(type) {
		case *Button:
			order = append(order, focused.Text)
		default:
			order = append(order, strings.TrimPrefix(fmt.Sprintf("%T", focused), "*widgets."))
		}
	}
	same(t, "order", order, "12 offen", "Vorlagen", "Anlegen", "rowView", "divider", "Entry", "Autosave", "Kalender", "Chips")
	w.Canvas().FocusPrevious()
	equal(t, "back", w.Canvas().Focused() == fyne.Focusable(date.button), true)
}

func TestSearchWaitsForAPause(t *testing.T) {
	var searched []string
	clock := &handclock.Clock{}
	s := NewSearch("Suchen", func(text string) { searched = append(searched, text) })
	s.After = clock.After
	w := show(t, container.NewVBox(s))
	w.Canvas().Focus(s)
	equal(t, "clear button", s.clear.Visible(), false)
	write(w, "ta")
	clock.Advance(100 * time.Millisecond)
	write(w, "g")
	clock.Advance(149 * time.Millisecond)
	equal(t, "too early", len(searched), 0)
	clock.Advance(time.Millisecond)
	same(t, "searched", searched, "tag")
	equal(t, "clear button afterwards", s.clear.Visible(), true)
	write(w, "e")
	press(w, fyne.KeyReturn)
	clock.Advance(time.Second)
	same(t, "at once", searched, "tag", "tage")
	press(w, fyne.KeyEscape)
	same(t, "emptied", searched, "tag", "tage", "")
	write(w, "x")
	clock.Advance(time.Second)
	tap(s.clear)
	equal(t, "emptied by mouse", s.Text, "")
	equal(t, "searched in all", len(searched), 5)
}

func TestSearchHandsOver(t *testing.T) {
	var got []string
	s := NewSearch("Suchen", func(text string) { got = append(got, text) })
	s.After = (&handclock.Clock{}).After
	s.OnDown = func() { got = append(got, "down") }
	w := show(t, s)
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { got = append(got, string(key.Name)) })
	w.Canvas().Focus(s)
	write(w, "x")
	press(w, fyne.KeyDown, fyne.KeyEscape, fyne.KeyEscape)
	same(t, "order", got, "x", "down", "", "Escape")
}

func TestMenu(t *testing.T) {
	var done []string
	b := NewButton("Mehr", nil, nil)
	w := show(t, container.NewVBox(b))
	open := func() {
		ShowMenu(b, MenuItem{Label: "Verdoppeln", Do: func() { done = append(done, "double") }}, MenuItem{},
			MenuItem{Label: "Löschen", Do: func() { done = append(done, "delete") }}, MenuItem{Label: "nichts"})
	}
	open()
	press(w, fyne.KeyReturn)
	open()
	press(w, fyne.KeyDown, fyne.KeyReturn)
	open()
	press(w, fyne.KeyEscape)
	equal(t, "closed", len(w.Canvas().Overlays().List()), 0)
	open()
	press(w, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	same(t, "done", done, "double", "delete")
	if ShowMenu(b) != nil {
		t.Error("a menu without entries was opened")
	}
}

func TestIconsInFields(t *testing.T) {
	tapped := 0
	icon := newIconTap(nil, func() { tapped++ })
	w := show(t, container.NewVBox(icon))
	test.Tap(icon)
	equal(t, "tapped", tapped, 1)
	w.Canvas().FocusNext()
	equal(t, "no stop for Tab", w.Canvas().Focused() == nil, true)
	test.MoveMouse(w.Canvas(), fyne.NewPos(5, 5))
	equal(t, "hovered", icon.hovered, true)
	test.MoveMouse(w.Canvas(), fyne.NewPos(700, 500))
	equal(t, "left", icon.hovered, false)
}
