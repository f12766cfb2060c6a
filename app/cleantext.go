package app

import (
	"reflect"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// CleanText makes text from a keyboard, a clipboard or a file safe to keep: valid UTF-8 in composed form (NFC), without
// control characters, soft hyphens and code points that are no characters, with "\n" as the only line end, or with spaces
// in place of line ends when lines is false. Cleaning clean text changes nothing.
func CleanText(s string, lines bool) string {
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\r\n", "\n")
	s = strings.Map(func(r rune) rune {
		switch {
		case isLineEnd(r) && lines:
			return '\n'
		case isLineEnd(r), r == '\t':
			return ' '
		case unicode.IsControl(r), r == softHyphen, r == byteOrderMark, isNoncharacter(r):
			return -1
		}
		return r
	}, s)
	return norm.NFC.String(s) // last: what was between a letter and its accent is gone now
}

const (
	softHyphen    = '\u00AD' // comes along when text is copied from a PDF, and hides words from search
	byteOrderMark = '\uFEFF'
)

// isLineEnd knows the line ends of all systems, and those that word processors put into the clipboard.
func isLineEnd(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// isNoncharacter knows the code points that Unicode keeps free, and that XML and with it workbooks do not take.
func isNoncharacter(r rune) bool { return r&0xFFFE == 0xFFFE || r >= 0xFDD0 && r <= 0xFDEF }

// cleaned returns the record with all its texts cleaned.
func cleaned(r Record) Record {
	v := reflect.New(reflect.TypeOf(r)).Elem()
	v.Set(reflect.ValueOf(r))
	for _, f := range TextFields(r) {
		fv := v.FieldByIndex(f.index)
		fv.SetString(CleanText(fv.String(), f.Lines))
	}
	return v.Interface().(Record)
}
