package widgets

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func paste(e fyne.Shortcutable, text string) {
	clipboard := test.NewClipboard()
	clipboard.SetContent(text)
	e.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clipboard})
}

func TestEntryRefusesWhatIsTooLong(t *testing.T) {
	refused := 0
	e := NewEntry()
	e.MaxRunes, e.OnRefused = 5, func() { refused++ }
	w := show(t, container.NewVBox(e))
	w.Canvas().Focus(e)
	write(w, "Größen")
	equal(t, "typed", e.Text, "Größe")
	equal(t, "refused", refused, 1)
	paste(e, "n")
	equal(t, "pasted", e.Text, "Größe")
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
	paste(e, "Länge")
	equal(t, "pasted over the selection", e.Text, "Länge")
	equal(t, "refused in all", refused, 2)
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
	write(w, "x")
	equal(t, "typed over the selection", e.Text, "x")
}

func TestEntryMakesPastedTextFit(t *testing.T) {
	line, area := NewEntry(), NewMultiLineEntry()
	w := show(t, container.NewVBox(line, area))
	w.Canvas().Focus(line)
	paste(line, "eins\r\nzwei\tdrei\n")
	equal(t, "one line", line.Text, "eins zwei drei")
	w.Canvas().Focus(area)
	paste(area, "eins\r\nzwei")
	equal(t, "lines", area.Text, "eins\nzwei")
	paste(area, "")
	equal(t, "nothing pasted", area.Text, "eins\nzwei")
}

func TestTabLeavesAnArea(t *testing.T) {
	area, next := NewMultiLineEntry(), NewEntry()
	w := show(t, container.NewVBox(area, next))
	equal(t, "AcceptsTab", area.AcceptsTab(), false)
	w.Canvas().Focus(area)
	w.Canvas().FocusNext()
	equal(t, "next has the focus", next.Focused(), true)
	equal(t, "area has the focus", area.Focused(), false)
}

func TestAreaRefusesALineTooMany(t *testing.T) {
	area := NewMultiLineEntry()
	area.MaxRunes = 2
	w := show(t, area)
	w.Canvas().Focus(area)
	write(w, "a")
	press(w, fyne.KeyReturn, fyne.KeyReturn)
	equal(t, "text", area.Text, "a\n")
}

func TestEntryPassesKeysOn(t *testing.T) {
	e := NewEntry()
	w := show(t, e)
	var keys []fyne.KeyName
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { keys = append(keys, key.Name) })
	w.Canvas().Focus(e)
	press(w, fyne.KeyA, fyne.KeyLeft, fyne.KeyF1, fyne.KeyEscape, fyne.KeyReturn, fyne.KeyBackspace)
	same(t, "keys", keys, fyne.KeyF1, fyne.KeyEscape, fyne.KeyReturn)
	e.OnKey = func(key *fyne.KeyEvent) bool { return key.Name == fyne.KeyF1 }
	press(w, fyne.KeyF1)
	equal(t, "taken", len(keys), 3)
}

func TestEntryPassesShortcutsOn(t *testing.T) {
	e := NewEntry()
	w := show(t, e)
	var got []string
	for _, s := range []fyne.Shortcut{
		&desktop.CustomShortcut{KeyName: fyne.KeyF, Modifier: fyne.KeyModifierControl}, &fyne.ShortcutUndo{},
		&desktop.CustomShortcut{KeyName: fyne.KeyLeft, Modifier: fyne.KeyModifierControl},
	} {
		w.Canvas().AddShortcut(s, func(s fyne.Shortcut) { got = append(got, s.ShortcutName()) })
	}
	send := func() {
		e.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyF, Modifier: fyne.KeyModifierControl})
		e.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyLeft, Modifier: fyne.KeyModifierControl})
		e.TypedShortcut(&fyne.ShortcutUndo{})
	}
	w.Canvas().Focus(e)
	send()
	equal(t, "of a free entry", strings.Join(got, " "), "CustomDesktop:Control+F")
	got, e.Bound = nil, true
	send()
	equal(t, "of an entry with a record", strings.Join(got, " "), "CustomDesktop:Control+F Undo")
	got, e.OnShortcut = nil, func(fyne.Shortcut) bool { return true }
	send()
	equal(t, "after OnShortcut took all", len(got), 0)
}

func TestEntryTellsOfTheFocus(t *testing.T) {
	var told []bool
	e := NewEntry()
	e.OnFocus = func(focused bool) { told = append(told, focused) }
	w := show(t, e)
	w.Canvas().Focus(e)
	equal(t, "ring", ringShown(e), true)
	w.Canvas().Unfocus()
	equal(t, "ring afterwards", ringShown(e), false)
	same(t, "told", told, true, false)
}

func TestEntryUndoesItsOwnTyping(t *testing.T) {
	e := NewEntry()
	w := show(t, e)
	w.Canvas().Focus(e)
	write(w, "ab")
	e.TypedShortcut(&fyne.ShortcutUndo{})
	equal(t, "after undo", e.Text, "")
}
