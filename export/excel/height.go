package excel

import (
	"strings"
	"unicode/utf8"
)

const (
	lineHeight = 15.0  // of a line of text, in points
	padding    = 4.0   // of a row, above and below its text together
	maxHeight  = 405.0 // Excel allows rows of up to 409 points
	headHeight = 2*lineHeight + padding
	margins    = 2   // of a cell left and right of its text, in characters
	narrow     = 1.1 // letters that a line takes for each digit, in which widths are counted
)

// rowHeight estimates how high a row with so many lines is. Not all programs fit rows to their text when they open a
// workbook, so it must look right as it is.
func rowHeight(lines int) float64 { return min(maxHeight, float64(max(1, lines))*lineHeight+padding) }

// lines estimates how many lines a text takes in a cell of a width in characters, broken between words.
func lines(s string, width float64) int {
	room := max(1, int(width*narrow)-margins)
	if len(s) <= room && strings.IndexByte(s, '\n') < 0 {
		return 1
	}
	n := 0
	for paragraph := range strings.SplitSeq(s, "\n") {
		n++
		left := room
		for word := range strings.SplitSeq(paragraph, " ") {
			length := utf8.RuneCountInString(word)
			if length > left && left < room {
				n, left = n+1, room
			}
			n += max(0, length-1) / room // a word that is longer than a line goes on in the next
			left -= length - max(0, length-1)/room*room + 1
		}
	}
	return n
}
