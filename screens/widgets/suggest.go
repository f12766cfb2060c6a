package widgets

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"kifahrplan/screens/theme"
)

// maxSuggestions is how many suggestions are offered at a time; typing narrows them down.
const maxSuggestions = 12

// Suggest is a line that offers texts which were used before. Down opens the list, Return picks, Escape closes.
type Suggest struct {
	Autosave
	suggestions func() []string
}

// NewSuggest returns a line; suggestions is asked each time the list opens.
func NewSuggest(maxRunes int, suggestions func() []string, save func(text string, stretch int)) *Suggest {
	s := &Suggest{suggestions: suggestions}
	s.init(s, false, save)
	s.MaxRunes = maxRunes
	s.ActionItem = newIconTap(theme.Icon(theme.IconDrop), s.Open)
	return s
}

// TypedKey is called by Fyne.
func (s *Suggest) TypedKey(key *fyne.KeyEvent) {
	if key.Name == fyne.KeyDown && !s.Disabled() {
		s.Open()
		return
	}
	s.Autosave.TypedKey(key)
}

// Open shows the suggestions.
func (s *Suggest) Open() {
	if s.Disabled() {
		return
	}
	texts := s.matching()
	list := openDropDown(s, texts, slices.Index(texts, s.Text), func(i int) { s.pick(texts[i]) })
	if list == nil {
		return
	}
	list.typed = func(r rune) { // typing goes on where it was
		list.close()
		s.TypedRune(r)
	}
}

func (s *Suggest) pick(text string) {
	s.SetText(text)
	s.Flush()
	Focus(s)
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
}

// matching returns the suggestions that contain what was typed; all of them if the text is one of them, or none matches.
func (s *Suggest) matching() []string {
	all := s.suggestions()
	typed := strings.ToLower(strings.TrimSpace(s.Text))
	var some []string
	for _, text := range all {
		if strings.EqualFold(text, typed) {
			some = nil
			break
		}
		if strings.Contains(strings.ToLower(text), typed) {
			some = append(some, text)
		}
	}
	if len(some) == 0 {
		some = all
	}
	return some[:min(len(some), maxSuggestions)]
}
