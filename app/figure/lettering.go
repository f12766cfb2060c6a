package figure

import (
	"strings"
	"unicode"
)

// textWidth is about how wide a line of text becomes, rather too wide than too narrow: a drawing does not know the font
// that it will be drawn in.
func textWidth(s string, size float64) float64 {
	em := 0.0
	for _, r := range s {
		em += runeWidth(r)
	}
	return em * size
}

// runeWidth is the width of a character in the em of a common sans serif font, bold or not.
func runeWidth(r rune) float64 {
	switch {
	case strings.ContainsRune(" .,:;|'!ijlI", r):
		return 0.36
	case strings.ContainsRune("frt()[]/-–„“”", r):
		return 0.52
	case strings.ContainsRune("mwMW@%—…▲■●◊▼○□►", r), r > 0x2000:
		return 1.02
	case unicode.IsUpper(r):
		return 0.8
	}
	return 0.64
}

// wrapped breaks a text into at most so many lines of a width. What does not fit ends in an ellipsis.
func wrapped(text string, size, width float64, most int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		for _, part := range pieces(word, size, width) {
			next := strings.TrimSpace(line + " " + part)
			if line != "" && textWidth(next, size) > width {
				lines = append(lines, line)
				next = part
			}
			line = next
		}
	}
	lines = append(lines, line)
	if len(lines) > most {
		lines = lines[:most]
		lines[most-1] = shortened(lines[most-1], size, width)
	}
	return lines
}

// pieces cuts a word that is wider than a line.
func pieces(word string, size, width float64) []string {
	if textWidth(word, size) <= width {
		return []string{word}
	}
	var out []string
	part := ""
	for _, r := range word {
		if textWidth(part+string(r)+"-", size) > width && part != "" {
			out = append(out, part+"-")
			part = ""
		}
		part += string(r)
	}
	return append(out, part)
}

// shortened ends a line in an ellipsis, dropping characters until it fits.
func shortened(line string, size, width float64) string {
	runes := []rune(line)
	for len(runes) > 0 && textWidth(string(runes)+"…", size) > width {
		runes = runes[:len(runes)-1]
	}
	return strings.TrimRight(string(runes), " -") + "…"
}
