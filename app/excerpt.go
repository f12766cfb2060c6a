package app

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How many characters of the text around a match an excerpt shows.
const (
	excerptBefore = 30
	excerptAfter  = 90
)

// excerpt cuts out the piece of a text around the bytes from start to end, on one line, and says where they are in it.
func excerpt(text string, start, end int) (piece string, matchStart, matchEnd int) {
	from, to := start, end
	for range excerptBefore {
		_, size := utf8.DecodeLastRuneInString(text[:from])
		from -= size
	}
	for range excerptAfter {
		_, size := utf8.DecodeRuneInString(text[to:])
		to += size
	}
	before, after := text[from:start], text[end:to]
	if from > 0 {
		before = "… " + fromNextWord(before)
	}
	if to < len(text) {
		after = toLastWord(after) + " …"
	}
	piece = strings.ReplaceAll(before+text[start:end]+after, "\n", " ")
	return piece, len(before), len(before) + end - start
}

// fromNextWord drops the part of a word that a text begins with, unless the text is only that.
func fromNextWord(s string) string {
	if at := strings.IndexFunc(s, unicode.IsSpace); at >= 0 {
		return strings.TrimLeftFunc(s[at:], unicode.IsSpace)
	}
	return s
}

// toLastWord drops the part of a word that a text ends with, unless the text is only that.
func toLastWord(s string) string {
	if at := strings.LastIndexFunc(s, unicode.IsSpace); at >= 0 {
		return strings.TrimRightFunc(s[:at], unicode.IsSpace)
	}
	return s
}
