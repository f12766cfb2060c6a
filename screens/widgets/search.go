package widgets

import (
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/screens/theme"
)

// searchQuiet is how long a Search waits after the last keystroke.
const searchQuiet = 150 * time.Millisecond

// Search is a line by which a list is filtered. Escape empties it.
type Search struct {
	Entry
	// After can be replaced by tests.
	After After
	// OnDown is called by the Down key, to go to the list.
	OnDown func()

	search func(text string)
	clear  *iconTap
	timer  debounce
	last   string
}

// NewSearch returns a line; search is called shortly after the last keystroke, and at once by Return.
func NewSearch(placeHolder string, search func(text string)) *Search {
	s := &Search{After: Afterwards, search: search, timer: debounce{quiet: searchQuiet}}
	s.PlaceHolder = placeHolder
	s.Icon = theme.Icon(theme.IconSearch)
	s.clear = newIconTap(theme.Icon(theme.IconClose), s.Clear)
	s.clear.Hide()
	s.ActionItem = s.clear
	s.OnChanged = s.changed
	s.MaxRunes = 200
	s.extend(s, false)
	return s
}

func (s *Search) changed(text string) {
	s.clear.Hidden = text == ""
	s.clear.Refresh()
	s.timer.touch(s.After, s.run)
}

func (s *Search) run() {
	s.timer.stop()
	if s.Text != s.last {
		s.last = s.Text
		s.search(s.Text)
	}
}

// Clear empties the line and shows everything.
func (s *Search) Clear() {
	s.SetText("")
	s.run()
}

// TypedKey is called by Fyne.
func (s *Search) TypedKey(key *fyne.KeyEvent) {
	switch {
	case key.Name == fyne.KeyEscape && s.Text != "":
		s.Clear()
	case key.Name == fyne.KeyDown && s.OnDown != nil:
		s.run()
		s.OnDown()
	case isReturn(key):
		s.run()
		s.Entry.TypedKey(key)
	default:
		s.Entry.TypedKey(key)
	}
}
