package screens_test

import (
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"kifahrplan/screens/widgets"
)

// wallClock numbers the stretches of typing; it moves with the test's clock only.
func (r *room) wallClock() time.Time { return r.now.Add(r.clock.Now()) }

// tap presses a button.
func (r *room) tap(label string) {
	r.t.Helper()
	r.button(label).Tapped(&fyne.PointEvent{})
}

// nav goes to a page through the sidebar.
func (r *room) nav(label string) {
	r.t.Helper()
	r.navItem(label).(fyne.Tappable).Tapped(&fyne.PointEvent{})
}

func (r *room) focus(w fyne.Focusable) { r.canvas().Focus(w) }

// write types characters into whatever has the focus.
func (r *room) write(text string) {
	r.t.Helper()
	for _, c := range text {
		focused := r.canvas().Focused()
		if focused == nil {
			r.t.Fatalf("nothing has the focus to take %q", text)
		}
		focused.TypedRune(c)
	}
}

// press sends keys to whatever has the focus, otherwise to the window.
func (r *room) press(keys ...fyne.KeyName) {
	for _, key := range keys {
		event := &fyne.KeyEvent{Name: key}
		switch focused := r.canvas().Focused(); {
		case focused != nil:
			focused.TypedKey(event)
		case r.canvas().OnTypedKey() != nil:
			r.canvas().OnTypedKey()(event)
		}
	}
}

func (r *room) selectAll() {
	r.canvas().Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutSelectAll{})
}

// fill puts the cursor into a field and types a text in place of the old one; the cursor stays there.
func (r *room) fill(label, text string) {
	r.t.Helper()
	r.replace(r.entry(label), text)
}

func (r *room) replace(entry fyne.Focusable, text string) {
	r.t.Helper()
	r.focus(entry)
	r.selectAll()
	r.press(fyne.KeyDelete)
	r.write(text)
}

// enter fills a field and leaves it with Tab.
func (r *room) enter(label, text string) {
	r.t.Helper()
	r.fill(label, text)
	r.tab()
}

func (r *room) tab() { test.FocusNext(r.canvas()) }

// pick chooses an option of a choice by keyboard.
func (r *room) pick(c *widgets.Choice, option string) {
	r.t.Helper()
	i := slices.Index(c.Options, option)
	if i < 0 {
		r.t.Fatalf("no option %q among %q", option, c.Options)
	}
	r.focus(c)
	r.press(fyne.KeySpace, fyne.KeyHome)
	for range i {
		r.press(fyne.KeyDown)
	}
	r.press(fyne.KeyReturn)
}

// search types into the search line above a list and asks for the result at once.
func (r *room) search(text string) {
	r.t.Helper()
	r.replace(r.hold(only[*widgets.Search](r)), text)
	r.press(fyne.KeyReturn)
}

// row chooses a row of the list with the keyboard.
func (r *room) row(n int) {
	r.t.Helper()
	if lists := all[*widgets.Rows](r.top()); len(lists) > 0 {
		lists[0].Focus()
	} else {
		only[*widgets.Table](r).Focus()
	}
	r.press(fyne.KeyEnd, fyne.KeyHome)
	for range n {
		r.press(fyne.KeyDown)
	}
}

// menuItem chooses an entry of the menu that is open.
func (r *room) menuItem(label string) {
	r.t.Helper()
	var found fyne.Tappable
	walk(r.top(), func(o fyne.CanvasObject) bool {
		if t, ok := o.(fyne.Tappable); ok && slices.Equal(texts(o), []string{label}) {
			found = t
		}
		return true
	})
	if found == nil {
		r.t.Fatalf("no entry %q in %q", label, r.texts())
	}
	found.Tapped(&fyne.PointEvent{})
}

// menu runs an entry of the main menu whose label begins like that.
func (r *room) menu(menu, label string) {
	r.t.Helper()
	item := r.mainMenuItem(menu, label)
	if item.Disabled {
		r.t.Fatalf("%q is disabled", label)
	}
	item.Action()
}

func (r *room) mainMenuItem(menu, label string) *fyne.MenuItem {
	r.t.Helper()
	for _, m := range r.shell.Window().MainMenu().Items {
		for _, item := range m.Items {
			if m.Label == menu && strings.HasPrefix(item.Label, label) {
				return item
			}
		}
	}
	r.t.Fatalf("no entry %q in menu %q", label, menu)
	return nil
}

// shortcut does what Fyne does with a shortcut of the menu: it runs the entry's action, whatever has the focus.
func (r *room) shortcut(s fyne.Shortcut) {
	r.t.Helper()
	for _, m := range r.shell.Window().MainMenu().Items {
		for _, item := range m.Items {
			if item.Shortcut != nil && item.Shortcut.ShortcutName() == s.ShortcutName() {
				item.Action()
				return
			}
		}
	}
	r.t.Fatalf("no entry has the shortcut %q", s.ShortcutName())
}

// undo and redo are Ctrl+Z and Ctrl+Y.
func (r *room) undo() { r.t.Helper(); r.shortcut(&fyne.ShortcutUndo{}) }
func (r *room) redo() { r.t.Helper(); r.shortcut(&fyne.ShortcutRedo{}) }

func ctrl(key fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierShortcutDefault}
}
