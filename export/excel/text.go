package excel

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
)

// cellText makes a text fit for a cell: without characters that XML forbids, and cut with an ellipsis where it is longer
// than a cell can be. Texts that a strategy may hold are never that long.
func cellText(s string) string {
	if !plain(s) {
		s = app.CleanText(s, true)
	}
	if len(s) > excelize.TotalCellChars && units(s) > excelize.TotalCellChars {
		s = cut(s, excelize.TotalCellChars-1) + "…"
	}
	return s
}

// plain tells whether a text holds nothing but printable ASCII, Latin letters and line feeds, as nearly all do.
func plain(s string) bool {
	for _, r := range s {
		if r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r > 0x24f && (r < 0x2010 || r > 0x2027) {
			return false
		}
	}
	return true
}

// units is the length of a text as Excel counts it, in UTF-16 units.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}

// cut shortens a text to at most n UTF-16 units, never within a character.
func cut(s string, n int) string {
	for i, r := range s {
		if n -= utf16.RuneLen(r); n < 0 {
			return s[:i]
		}
	}
	return s
}

// singleLine joins the lines of a text and cuts it to n units.
func singleLine(s string, n int) string {
	s = strings.Join(strings.Fields(app.CleanText(s, false)), " ")
	if utf8.RuneCountInString(s) > n/2 && units(s) > n {
		s = strings.TrimSpace(cut(s, n-1)) + "…"
	}
	return s
}
