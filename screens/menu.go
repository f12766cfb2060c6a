package screens

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
)

// mainMenu holds every action with its shortcut. It is made anew when its labels or what is possible changed.
func (s *Shell) mainMenu() *fyne.MainMenu {
	t := s.words.T
	slash := &desktop.CustomShortcut{KeyName: fyne.KeySlash, Modifier: fyne.KeyModifierShortcutDefault}
	return fyne.NewMainMenu(
		fyne.NewMenu(t("menu.file"), s.fileMenu()...),
		fyne.NewMenu(t("menu.edit"), s.editMenu()...),
		fyne.NewMenu(t("menu.view"), s.viewMenu()...),
		fyne.NewMenu(t("menu.help"),
			s.item("menu.shortcuts", s.label(slash, "F1"), s.help),
			s.item("menu.about", nil, s.showAbout)),
	)
}

func (s *Shell) fileMenu() []*fyne.MenuItem {
	recent := s.item("menu.recent", nil, nil)
	recent.ChildMenu = fyne.NewMenu("")
	for _, path := range s.settings.Recent {
		item := fyne.NewMenuItem(filepath.Base(path), func() { s.Open(path) })
		recent.ChildMenu.Items = append(recent.ChildMenu.Items, item)
	}
	recent.Disabled = len(s.settings.Recent) == 0
	quit := s.item("menu.quit", s.ctrl(fyne.KeyQ, "Q"), s.Quit)
	quit.IsQuit = true
	return []*fyne.MenuItem{
		s.item("menu.new", s.ctrlShift(fyne.KeyN, "N"), s.ShowNew),
		s.item("menu.open", s.ctrl(fyne.KeyO, "O"), s.ChooseFile),
		recent,
		s.item("menu.sample", nil, s.OpenSample),
		fyne.NewMenuItemSeparator(),
		s.openItem("menu.copy", nil, s.saveCopy),
		s.openItem("menu.snapshots", nil, func() { s.showSnapshots(s.open.session.Path()) }),
		s.openItem("menu.export", s.ctrl(fyne.KeyE, "E"), func() { s.Go(screen.Route{Page: screen.Results}) }),
		fyne.NewMenuItemSeparator(),
		s.openItem("survey.menu.give", nil, s.giveQuestionnaires),
		s.writeItem("survey.menu.read", s.readQuestionnaires),
		fyne.NewMenuItemSeparator(),
		s.openItem("ownitems.menu.save", nil, s.saveOwnItems),
		s.writeItem("ownitems.menu.load", s.loadOwnItems),
		fyne.NewMenuItemSeparator(),
		s.openItem("menu.close", s.ctrl(fyne.KeyW, "W"), s.closeWorkshop),
		quit,
	}
}

func (s *Shell) editMenu() []*fyne.MenuItem {
	undo := s.openItem("menu.undo", s.label(&fyne.ShortcutUndo{}, "Ctrl+Z"), nil)
	redo := s.openItem("menu.redo", s.label(&fyne.ShortcutRedo{}, "Ctrl+Y"), nil)
	undo.Action, redo.Action = s.undo, s.redo // they reach the fields of a dialog as well
	if s.open != nil {
		undoable, redoable := s.open.session.History()
		s.name(undo, "menu.undo.named", undoable)
		s.name(redo, "menu.redo.named", redoable)
	}
	return []*fyne.MenuItem{
		undo, redo, fyne.NewMenuItemSeparator(),
		s.openItem("menu.add", s.ctrl(fyne.KeyN, "N"), s.add),
		s.openItem("menu.totask", s.ctrl(fyne.KeyT, "T"), s.makeTask),
		s.openItem("menu.delete", s.ctrl(fyne.KeyD, "D"), s.deleteChosen),
		fyne.NewMenuItemSeparator(),
		s.openItem("menu.search", s.ctrl(fyne.KeyF, "F"), s.showSearch),
	}
}

// name puts the name of the edit into the label of undo or redo. The item stays enabled without one: the shortcut must
// still reach text fields that undo their own typing.
func (s *Shell) name(item *fyne.MenuItem, id, label string) {
	if label != "" {
		item.Label = s.words.T(id, "Name", s.words.T(label))
	}
}

func (s *Shell) viewMenu() []*fyne.MenuItem {
	var items []*fyne.MenuItem
	for _, page := range screen.Pages() {
		var shortcut fyne.Shortcut
		if i := slices.Index(screen.Numbered(), page); i >= 0 { // others have keys of their own, or are seldom needed
			shortcut = s.ctrl(digits()[i], string(digits()[i]))
		}
		if page == screen.Positions {
			shortcut = s.ctrlShift(fyne.KeyP, "P")
		}
		items = append(items, s.openItem("page."+string(page), shortcut, func() { s.Go(screen.Route{Page: page}) }))
	}
	items = append(items, fyne.NewMenuItemSeparator(),
		s.openItem("agenda.present", s.label(&desktop.CustomShortcut{KeyName: fyne.KeyF5, Modifier: ctrlAndShift}, "F5"), func() { s.present("") }),
		s.openItem("agenda.project", nil, func() { s.open.show.project() }),
		fyne.NewMenuItemSeparator(),
		s.item("menu.larger", s.ctrl(fyne.KeyPlus, "+"), func() { s.zoom(+1) }),
		s.item("menu.smaller", s.ctrl(fyne.KeyMinus, "-"), func() { s.zoom(-1) }),
		fyne.NewMenuItemSeparator())
	for _, a := range app.Appearances() {
		item := s.item("appearance."+string(a), nil, func() { s.SetSettings(func(st *app.Settings) { st.Appearance = a }); s.refreshMenu() })
		item.Checked = s.settings.Appearance == a
		items = append(items, item)
	}
	items = append(items, fyne.NewMenuItemSeparator())
	for _, l := range app.Languages() {
		// Each language is named in itself, so that it is found by whoever does not read the current one.
		item := fyne.NewMenuItem(s.p.Words.In(l).T("language.self"), func() { s.SetSettings(func(st *app.Settings) { st.Language = l }) })
		item.Checked = s.settings.Language == l
		items = append(items, item)
	}
	return items
}

// digits are the keys of the pages, with Ctrl, and of the tabs of a page, with Alt.
func digits() []fyne.KeyName {
	return []fyne.KeyName{fyne.Key1, fyne.Key2, fyne.Key3, fyne.Key4, fyne.Key5, fyne.Key6, fyne.Key7, fyne.Key8, fyne.Key9, fyne.Key0}
}

// showTab opens a tab of the page, where it has tabs.
func (s *Shell) showTab(i int) {
	if s.open == nil || s.modal() {
		return
	}
	if page, ok := s.open.screens[s.open.page].(screen.Tabbed); ok {
		page.ShowTab(i)
	}
}

// item makes a menu item. Fyne fires shortcuts of items also behind a modal dialog (issues 5235 and 2715): not ours.
func (s *Shell) item(id string, shortcut fyne.Shortcut, action func()) *fyne.MenuItem {
	item := fyne.NewMenuItem(s.words.T(id), nil)
	item.Shortcut = shortcut
	item.Action = func() {
		if action != nil && !item.Disabled && !s.modal() {
			action()
		}
	}
	return item
}

// openItem is an item that needs an open workshop.
func (s *Shell) openItem(id string, shortcut fyne.Shortcut, action func()) *fyne.MenuItem {
	item := s.item(id, shortcut, action)
	item.Disabled = s.open == nil
	return item
}

// writeItem is an item that changes the open workshop.
func (s *Shell) writeItem(id string, action func()) *fyne.MenuItem {
	item := s.openItem(id, nil, action)
	item.Disabled = item.Disabled || !s.open.session.Writable()
	return item
}

// refreshMenu shows what can be undone, and which choices hold, now. Fyne closes a menu that is replaced, so that one that
// the user has just opened waits until it is closed.
func (s *Shell) refreshMenu() {
	if s.open != nil && s.open.show.presenting() {
		return // the room sees no menu
	}
	if s.menuOpen() {
		time.AfterFunc(patience, func() { s.p.Foreground(s.refreshMenu) })
		return
	}
	menu := s.mainMenu()
	if shown := menuText(menu.Items) + strings.Join(s.settings.Recent, "\n"); shown != s.menuShown {
		s.menuShown = shown
		s.window.SetMainMenu(menu)
	}
}

// menuOpen tells whether a menu is open: its bar has the focus then, and Fyne has no other sign of it.
func (s *Shell) menuOpen() bool {
	return strings.HasSuffix(fmt.Sprintf("%T", s.window.Canvas().Focused()), ".menuBarItem")
}

// menuText is what can be seen of menus.
func menuText(menus []*fyne.Menu) string {
	var b strings.Builder
	for _, m := range menus {
		fmt.Fprintln(&b, m.Label)
		for _, item := range m.Items {
			fmt.Fprintln(&b, item.Label, item.Disabled, item.Checked)
			if item.ChildMenu != nil {
				b.WriteString(menuText([]*fyne.Menu{item.ChildMenu}))
			}
		}
	}
	return b.String()
}

// zoom makes all text one step larger or smaller.
func (s *Shell) zoom(step int) {
	sizes := app.TextSizes()
	at := 0
	for i, size := range sizes {
		if size <= s.settings.TextSize {
			at = i
		}
	}
	at = min(max(at+step, 0), len(sizes)-1)
	s.SetSettings(func(st *app.Settings) { st.TextSize = sizes[at] })
}

// add does the primary action of the screen.
func (s *Shell) add() {
	if adder, ok := s.open.screens[s.open.page].(screen.Adder); ok && s.open.session.Writable() {
		adder.Add()
	}
}

// makeTask makes a task of the chosen record, on screens where that is possible.
func (s *Shell) makeTask() {
	if maker, ok := s.open.screens[s.open.page].(screen.TaskMaker); ok && s.open.session.Writable() {
		maker.MakeTask()
	}
}

// deleteChosen deletes the chosen record of the screen.
func (s *Shell) deleteChosen() {
	if deleter, ok := s.open.screens[s.open.page].(screen.Deleter); ok && s.open.session.Writable() {
		deleter.Delete()
	}
}

// typedKey hears keys that no field took.
func (s *Shell) typedKey(ev *fyne.KeyEvent) {
	if s.modal() {
		return
	}
	if s.open != nil && s.open.show.typedKey(ev) {
		return
	}
	switch ev.Name {
	case fyne.KeyF1:
		s.help()
	case fyne.KeyF5:
		s.present("")
	case fyne.KeyF10:
		if c, ok := s.window.Canvas().(interface{ ToggleMenu() }); ok { // as Alt does
			c.ToggleMenu()
		}
	}
}

// typedRune gives a typed character that no field took to the page.
func (s *Shell) typedRune(key rune) {
	if s.open == nil || s.modal() {
		return
	}
	if s.open.show.presenting() {
		s.open.show.view.Rune(key)
		return
	}
	if page, ok := s.open.screens[s.open.page].(screen.Keyed); ok {
		page.Press(key)
	}
}
