package app

import (
	"reflect"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// CleanText makes text from a keyboard, a clipboard or a file safe to keep: valid UTF-8 in composed form (NFC), without
// control characters, with "\n" as the only line end, or with spaces in place of line ends when lines is false.
func CleanText(s string, lines bool) string {
	s = norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD"))
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\t", " ").Replace(s)
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' && lines:
			return r
		case r == '\n', r == '\u2028', r == '\u2029':
			return ' '
		case unicode.IsControl(r), r == '\uFEFF':
			return -1
		}
		return r
	}, s)
}

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
