package screens

import (
	"strings"

	"fyne.io/fyne/v2/container"

	"kifahrplan/screens/frame"
	"kifahrplan/screens/preferences"
	"kifahrplan/screens/results"
	"kifahrplan/screens/system"
	"kifahrplan/screens/widgets"
)

// shortcut is a key, or several, and the id of what it does.
type shortcut struct{ keys, id string }

// shortcuts lists the keys of the program, for the eyes of the user; the menu and the screens act on them.
func shortcuts() []shortcut {
	return []shortcut{
		{"Ctrl+1 … 9, 0", "keys.pages"},
		{"Ctrl+Shift+P", "keys.positions"},
		{"Alt+1 … 6", "keys.tabs"},
		{"F5", "keys.present"},
		{"Ctrl+N", "keys.add"},
		{"Ctrl+T", "keys.totask"},
		{"Ctrl+D", "keys.delete"},
		{"Ctrl+F", "keys.search"},
		{"Ctrl+Z", "keys.undo"},
		{"Ctrl+Y", "keys.redo"},
		{"1 … 9", "keys.group"},
		{"1 … 9, 0, ?", "keys.answer"},
		{"Enter", "keys.keep"},
		{"Ctrl+Enter", "keys.requirement"},
		{"Space, →, PgDn", "keys.nextstep"},
		{"←, PgUp", "keys.backstep"},
		{"+  *  -  /", "keys.stance"},
		{"↑ ↓", "keys.matter"},
		{"F11", "keys.fullscreen"},
		{"1 … 9, 0", "keys.theme"},
		{"+  -", "keys.points"},
		{"Tab, Shift+Tab", "keys.tab"},
		{"↑ ↓ PgUp PgDn Home End", "keys.list"},
		{"Enter", "keys.activate"},
		{"Space", "keys.space"},
		{"Esc", "keys.escape"},
		{"Ctrl++  Ctrl+-", "keys.zoom"},
		{"Ctrl+Shift+N", "keys.new"},
		{"Ctrl+O", "keys.open"},
		{"Ctrl+E", "keys.export"},
		{"Ctrl+W", "keys.close"},
		{"Ctrl+Q", "keys.quit"},
		{"Alt, F10", "keys.menu"},
		{"F1, Ctrl+/", "keys.help"},
	}
}

// help lists the keys, unless a dialog is open.
func (s *Shell) help() {
	if !s.modal() {
		s.showShortcuts()
	}
}

// showShortcuts lists the keys.
func (s *Shell) showShortcuts() {
	grid := container.NewVBox()
	names := s.keyNames()
	for _, k := range shortcuts() {
		keys := widgets.NewTextLine(names.Replace(k.keys))
		keys.Bold = true
		grid.Add(container.NewGridWithColumns(2, keys, widgets.NewText(s.words.T(k.id))))
	}
	widgets.Sheet(s.window, widgets.SheetContent{Title: s.words.T("menu.shortcuts"), Content: grid, Width: 680, Cancel: s.words.T("shell.close")})
}

// keyNames turns the names of keys into those that stand on the keyboards of the language.
func (s *Shell) keyNames() *strings.Replacer {
	t := s.words.T
	return strings.NewReplacer("Ctrl", t("key.ctrl"), "Shift", t("key.shift"), "Enter", t("key.enter"), "Space", t("key.space"),
		"PgUp", t("key.pgup"), "PgDn", t("key.pgdn"), "Home", t("key.home"), "End", t("key.end"))
}

// showAbout says what the program is and where its files lie.
func (s *Shell) showAbout() {
	text := s.words.T("shell.about.text", "Version", s.p.Version, "Log", s.p.Directories.Log, "Data", s.p.Directories.Data)
	widgets.Inform(s.window, s.words.T("menu.about"), text, s.words.T("shell.close"), nil)
}

// exportDesk is what the export screen needs beyond the host.
func (s *Shell) exportDesk() results.Desk {
	return results.Desk{
		Exporters: s.p.Exporters, Files: s.p.Files, Words: s.p.Words, Clock: s.p.Clock, Documents: s.lastFolder(),
		Background: s.background, Foreground: s.p.Foreground, ChooseFolder: s.ChooseFolder,
		Open: system.Open, ShowFolder: s.showFolder, GiveQuestionnaires: s.giveQuestionnaires, ReadQuestionnaires: s.readQuestionnaires,
	}
}

func (s *Shell) showFolder(path string) error { return system.ShowFolder(path) }

// places are the folders that the settings screen names.
func (s *Shell) places() preferences.Places {
	return preferences.Places{Data: s.p.Directories.Data, Log: s.p.Directories.Log}
}

// frameDesk is what the screen of the facts needs beyond the host.
func (s *Shell) frameDesk() frame.Desk { return frame.Desk{ChoosePicture: s.choosePicture} }
