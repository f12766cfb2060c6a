package library

import "strings"

// The languages of the content.
const (
	German  = "de"
	English = "en"
)

// Languages lists the languages of the content.
func Languages() []string { return []string{German, English} }

// Text is the same text in each language. Texts of the library have both; a moderator's own may have one only.
type Text struct {
	DE string `yaml:"de" json:"de,omitempty"`
	EN string `yaml:"en" json:"en,omitempty"`
}

// In returns the text in one language, or in the other one when it was written in that only.
func (t Text) In(lang string) string {
	if lang == English && t.Has(English) || !t.Has(German) {
		return t.EN
	}
	return t.DE
}

// Has tells whether the text was written in a language.
func (t Text) Has(lang string) bool {
	switch lang {
	case German:
		return strings.TrimSpace(t.DE) != ""
	case English:
		return strings.TrimSpace(t.EN) != ""
	}
	return false
}

// Empty tells whether the text was written in no language.
func (t Text) Empty() bool { return !t.Has(German) && !t.Has(English) }

// Texts is a list of texts.
type Texts []Text

// In returns the texts in one language.
func (l Texts) In(lang string) []string {
	out := make([]string, len(l))
	for i, t := range l {
		out[i] = t.In(lang)
	}
	return out
}
