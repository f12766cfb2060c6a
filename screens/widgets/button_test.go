package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets/handclock"
)

func TestButtonIsPressedByMouseSpaceAndReturn(t *testing.T) {
	pressed := 0
	b := NewButton("Anlegen", theme.Icon(theme.IconAdd), func() { pressed++ })
	w := show(t, container.NewVBox(b))
	test.Tap(b)
	equal(t, "focused after a click", w.Canvas().Focused() == fyne.Focusable(b), true)
	press(w, fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter, fyne.KeyA)
	equal(t, "pressed", pressed, 4)
	b.Disable()
	tap(b)
	b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	equal(t, "pressed while disabled", pressed, 4)
}

func TestButtonSavesTheFieldThatIsLeft(t *testing.T) {
	var saved []string
	field := NewAutosave(false, 0, func(text string, _ int) { saved = append(saved, text) })
	field.After = (&handclock.Clock{}).After
	b := NewButton("Weiter", nil, func() { saved = append(saved, "Weiter") })
	w := show(t, container.NewVBox(field, b))
	w.Canvas().Focus(field)
	write(w, "ab")
	tap(b)
	same(t, "order", saved, "ab", "Weiter")
}

func TestButtonShowsItsFocus(t *testing.T) {
	for _, kind := range []Importance{Plain, Primary, Quiet, Danger} {
		b := NewButton("Anlegen", nil, nil)
		b.Importance = kind
		w := show(t, container.NewVBox(b))
		equal(t, "ring without focus", ringShown(b), false)
		w.Canvas().Focus(b)
		equal(t, "ring", ringShown(b), true)
		w.Canvas().Unfocus()
		equal(t, "ring after the focus has gone", ringShown(b), false)
	}
}

func TestButtonPassesKeysOn(t *testing.T) {
	b := NewButton("Anlegen", nil, nil)
	w := show(t, b)
	var keys []fyne.KeyName
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { keys = append(keys, key.Name) })
	var runes []rune
	w.Canvas().SetOnTypedRune(func(r rune) { runes = append(runes, r) })
	w.Canvas().Focus(b)
	press(w, fyne.KeyEscape, fyne.KeySpace, fyne.KeyF1)
	write(w, " 3")
	same(t, "keys", keys, fyne.KeyEscape, fyne.KeyF1)
	same(t, "runes", runes, '3')
	b.OnKey = func(key *fyne.KeyEvent) bool { return key.Name == fyne.KeyEscape }
	press(w, fyne.KeyEscape)
	equal(t, "keys after OnKey took one", len(keys), 2)
}

func TestButtonChanges(t *testing.T) {
	b := NewQuietButton("Alt", nil, nil)
	show(t, container.NewVBox(b))
	narrow := b.MinSize().Width
	b.SetText("Ein viel längeres Wort")
	equal(t, "new text", shows(b, "Ein viel längeres Wort"), true)
	equal(t, "grows", b.MinSize().Width > narrow, true)
	b.SetIcon(theme.Icon(theme.IconAdd))
	b.SetImportance(Primary)
	_, ground, _ := b.colours()
	equal(t, "has a ground", ground != "", true)
	if icon := NewButton("", theme.Icon(theme.IconUndo), nil); icon.MinSize().Width != icon.MinSize().Height {
		t.Errorf("a button with an icon only is not square: %v", icon.MinSize())
	}
}

func TestSpaceOnAButtonDoesNotTypeIntoTheFieldThatItOpens(t *testing.T) {
	field := NewEntry()
	b := NewButton("Neu", nil, func() { Focus(field) })
	w := show(t, container.NewVBox(b, field))
	w.Canvas().Focus(b)
	press(w, fyne.KeySpace) // the driver sends the key first, and the rune to whatever has the focus then
	write(w, " ")
	equal(t, "stray space", field.Text, "")
	press(w, fyne.KeySpace)
	write(w, " ")
	write(w, "x")
	equal(t, "spaces of one's own", field.Text, " x")
}

func TestCheckPassesKeysOn(t *testing.T) {
	ticks := 0
	check := NewCheck("nur überfällige", func(bool) { ticks++ })
	w := show(t, container.NewVBox(check))
	heard := fyne.KeyName("")
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { heard = key.Name })
	w.Canvas().Focus(check)
	press(w, fyne.KeyF1)
	equal(t, "key", heard, fyne.KeyF1)
	write(w, " ")
	equal(t, "ticks", ticks, 1)
}
