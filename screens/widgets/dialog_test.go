package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kifahrplan/app"
	"kifahrplan/screens/theme"
)

func deletion(done *[]string) Question {
	return Question{
		Title: "12 Aufgaben löschen?", Text: longText, Cancel: "Abbrechen",
		Buttons: []Answer{{Label: "12 Aufgaben löschen", Importance: Danger, Do: func() { *done = append(*done, "deleted") }}},
	}
}

func TestDangerIsNotUnderReturn(t *testing.T) {
	var done []string
	w := show(t, NewButton("darunter", nil, func() { done = append(done, "below") }))
	d := Ask(w, deletion(&done))
	press(w, fyne.KeyReturn)
	equal(t, "open after Return", d.Open(), false)
	equal(t, "done", len(done), 0)
	Ask(w, deletion(&done))
	w.Canvas().FocusPrevious()
	press(w, fyne.KeySpace)
	same(t, "done on purpose", done, "deleted")
	equal(t, "overlays", len(w.Canvas().Overlays().List()), 0)
}

func TestEscapeCancels(t *testing.T) {
	for name, prepare := range map[string]func(w fyne.Window){
		"button":  func(fyne.Window) {},
		"other":   func(w fyne.Window) { w.Canvas().FocusNext() },
		"nothing": func(w fyne.Window) { w.Canvas().Unfocus() },
	} {
		var done []string
		w := show(t, NewEntry())
		outer := 0
		w.Canvas().SetOnTypedKey(func(*fyne.KeyEvent) { outer++ })
		d := Ask(w, deletion(&done))
		prepare(w)
		press(w, fyne.KeyEscape)
		equal(t, name+": open", d.Open(), false)
		equal(t, name+": done", len(done), 0)
		equal(t, name+": the window heard of it", outer, 0)
		w.Canvas().Unfocus()
		press(w, fyne.KeyF1)
		equal(t, name+": the window has its keys back", outer, 1)
	}
}

func TestReturnTakesThePrimaryAnswer(t *testing.T) {
	var done []string
	w := show(t, NewEntry())
	Ask(w, Question{Title: "Ersetzen?", Buttons: []Answer{
		{Label: "Anders nennen", Do: func() { done = append(done, "renamed") }},
		{Label: "Ersetzen", Importance: Primary, Do: func() { done = append(done, "replaced") }},
	}, Cancel: "Abbrechen"})
	press(w, fyne.KeyReturn)
	same(t, "done", done, "replaced")
}

func TestTabStaysInside(t *testing.T) {
	var done []string
	below := NewButton("darunter", nil, nil)
	w := show(t, below)
	d := Ask(w, deletion(&done))
	seen := map[fyne.Focusable]bool{}
	for range 6 {
		w.Canvas().FocusNext()
		seen[w.Canvas().Focused()] = true
	}
	equal(t, "stops", len(seen), len(d.Buttons()))
	equal(t, "the button below", seen[below], false)
}

func TestInform(t *testing.T) {
	for name, close := range map[string]fyne.KeyName{"Return": fyne.KeyReturn, "Escape": fyne.KeyEscape, "Space": fyne.KeySpace} {
		closed := 0
		w := show(t, NewEntry())
		d := Inform(w, "Fertig", "Das Papier liegt im Ordner „Ergebnisse“.", "Verstanden", func() { closed++ })
		equal(t, name+": text", shows(w.Canvas().Overlays().Top(), "Ergebnisse"), true)
		press(w, close)
		equal(t, name+": closed", closed, 1)
		d.Hide()
		equal(t, name+": closed twice", closed, 1)
	}
}

func TestSheetBeginsInItsFirstField(t *testing.T) {
	var done []string
	name, place := NewEntry(), NewEntry()
	w := show(t, NewEntry())
	content := SheetContent{
		Title: "Neue Datei", Content: container.NewVBox(NewField("Name", name), NewField("Ort", place)), Cancel: "Abbrechen",
		Buttons: []Answer{{Label: "Anlegen", Importance: Primary, Stay: true, Do: func() { done = append(done, name.Text) }}},
	}
	d := Sheet(w, content)
	equal(t, "focus", name.Focused(), true)
	press(w, fyne.KeyReturn)
	equal(t, "stays open", d.Open(), true)
	write(w, "Musterstadt")
	w.Canvas().FocusNext()
	press(w, fyne.KeyReturn)
	same(t, "done", done, "", "Musterstadt")
	d.Hide()
	content.First = place
	Sheet(w, content)
	equal(t, "wanted focus", place.Focused(), true)
}

func TestLongDialogsFitIntoTheWindow(t *testing.T) {
	var done []string
	w := show(t, NewEntry())
	fyne.CurrentApp().Settings().SetTheme(theme.New(200, app.AppearanceDark))
	w.Resize(fyne.NewSize(600, 420))
	q := deletion(&done)
	q.Text = longText + "\n" + longText + "\n" + longText + "\n" + longText
	d := Ask(w, q)
	settle(w)
	for _, b := range d.Buttons() {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(b)
		if at.X < 0 || at.Y < 0 || at.X+b.Size().Width > 600 || at.Y+b.Size().Height > 420 {
			t.Errorf("%s lies at %v, %v large", b.Text, at, b.Size())
		}
	}
}

func TestDialogsOnDialogs(t *testing.T) {
	var done []string
	w := show(t, NewEntry())
	outer := Sheet(w, SheetContent{Title: "Einstellungen", Content: NewEntry(), Cancel: "Schließen", Buttons: []Answer{
		{Label: "Zurücksetzen", Stay: true, Do: func() { Ask(w, deletion(&done)) }},
	}})
	test.Tap(outer.Buttons()[0])
	equal(t, "dialogs", len(w.Canvas().Overlays().List()), 2)
	press(w, fyne.KeyEscape)
	equal(t, "dialogs after Escape", len(w.Canvas().Overlays().List()), 1)
	equal(t, "outer one", outer.Open(), true)
	press(w, fyne.KeyEscape)
	equal(t, "outer one after another Escape", outer.Open(), false)
}
