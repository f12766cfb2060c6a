package excel

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSheetName is the length of a sheet's name in UTF-16 units that Excel allows.
const maxSheetName = 31

// sheetNames hands out names that Excel takes, each of them once.
type sheetNames struct {
	fallback string
	taken    map[string]bool
}

// newSheetNames starts with no name taken but "History", which Excel keeps for itself. The fallback stands for texts of
// which nothing is left.
func newSheetNames(fallback string) *sheetNames {
	return &sheetNames{fallback: fallback, taken: map[string]bool{"history": true}}
}

// take returns the name of a sheet for a text: cleaned, short enough, and unlike all others in more than case.
func (n *sheetNames) take(text string) string {
	name := cleanSheetName(text)
	if name == "" {
		name = n.fallback
	}
	candidate := trimSheetName(cut(name, maxSheetName))
	for i := 2; n.taken[fold(candidate)]; i++ {
		suffix := " (" + strconv.Itoa(i) + ")"
		candidate = trimSheetName(cut(name, maxSheetName-len(suffix))) + suffix
	}
	n.taken[fold(candidate)] = true
	return candidate
}

// cleanSheetName replaces what must not stand in a name. Apostrophes become typographic ones: they are allowed in the
// middle, but make references to the sheet invalid wherever they are not doubled, as in the filter that excelize writes.
func cleanSheetName(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(`:\/?*[]`, r):
			return '-'
		case r == '\'':
			return '’'
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), r == utf8.RuneError, !unicode.IsPrint(r):
			return -1
		}
		return r
	}, text)
	return trimSheetName(strings.Join(strings.Fields(text), " "))
}

func trimSheetName(name string) string { return strings.Trim(name, " -’") }

func fold(s string) string { return strings.ToLower(strings.ToUpper(s)) }
