package pdf

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Characters that steer where lines end.
const (
	softHyphen    = '\u00ad'
	noBreakSpace  = '\u00a0'
	noBreakHyphen = '\u2011'
	zeroWidthGap  = '\u200b'
)

// setter sets text: it cleans it, measures it and breaks it into lines. It serves one document.
type setter struct {
	fonts     *family
	ligatures *strings.Replacer
	replaced  map[rune]bool
}

func newSetter(fonts *family) *setter {
	return &setter{
		fonts: fonts,
		// Ligatures are taken apart, since nobody would find them by searching.
		ligatures: strings.NewReplacer("\r\n", "\n", "ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st"),
		replaced:  map[rune]bool{},
	}
}

// replacedRunes lists the characters that were replaced by "?", in order.
func (s *setter) replacedRunes() []rune {
	var out []rune
	for r := range s.replaced {
		out = append(out, r)
	}
	slices.Sort(out)
	return out
}

// clean makes text drawable with the face. What is left are characters that the face covers, and of those that steer
// the line breaks: line feeds, soft hyphens, non-breaking hyphens and zero-width spaces.
//
// gofpdf panics on invalid UTF-8 and on characters beyond U+FFFF, and draws an empty box for what the font lacks
// (which PDF/UA forbids), so all text passes through here.
func (s *setter) clean(f *face, text string) string {
	if isSimple(text) {
		return text
	}
	text = norm.NFC.String(strings.ToValidUTF8(text, "\uFFFD"))
	text = s.ligatures.Replace(text)
	return strings.Map(func(r rune) rune { return s.cleanRune(f, r) }, text)
}

// isSimple says whether text consists of ASCII that can be drawn as it is.
func isSimple(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return false
		}
	}
	return true
}

func (s *setter) cleanRune(f *face, r rune) rune {
	switch {
	case r == '\n', r == '\r', r == '\v', r == '\f', r == '\u0085', r == '\u2028', r == '\u2029':
		return '\n'
	case r == softHyphen, r == zeroWidthGap, r == noBreakHyphen:
		return r
	case r == '\u2007', r == '\u202f': // figure space and narrow space do not break
		if f.covers(r) {
			return r
		}
		return noBreakSpace
	case r != noBreakSpace && unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r), invisible(r):
		return -1
	case unicode.Is(unicode.Co, r): // PDF/A forbids private use
		return s.replace(r)
	case f.covers(r):
		return r
	case lookalike(r) != 0 && f.covers(lookalike(r)):
		return lookalike(r)
	}
	return s.replace(r)
}

func (s *setter) replace(r rune) rune {
	s.replaced[r] = true
	return '?'
}

// invisible says whether a character only steers how others are shown: joiners, directions, variants, skin tones.
func invisible(r rune) bool {
	switch {
	case r == '\u034f', r == '\u061c', r == '\ufeff':
		return true
	case r >= '\u200b' && r <= '\u200f', r >= '\u202a' && r <= '\u202e', r >= '\u2060' && r <= '\u206f':
		return true
	case r >= '\ufe00' && r <= '\ufe0f', r >= 0x1F3FB && r <= 0x1F3FF, r >= 0xE0000 && r <= 0xE0FFF:
		return true
	}
	return false
}

// lookalike returns a character of the same meaning that more fonts have; 0 where there is none.
func lookalike(r rune) rune {
	switch r {
	case '✕', '✖', '✗', '✘', '❌':
		return '×'
	case '✓', '✔':
		return '√'
	case '◆':
		return '♦'
	case '➔', '➜', '➡', '⇒', '⟶':
		return '→'
	case '‣', '▸', '▶':
		return '►'
	case '⬤', '⚫':
		return '●'
	case '☐':
		return '□'
	}
	return 0
}

// single is clean for text that stands on one line, such as figures and page headers.
func (s *setter) single(f *face, text string) string {
	text = strings.Map(func(r rune) rune {
		switch r {
		case '\n':
			return ' '
		case softHyphen, zeroWidthGap:
			return -1
		case noBreakHyphen:
			return '-'
		}
		return r
	}, s.clean(f, text))
	return strings.Trim(text, " ")
}

// fitting is single, cut with an ellipsis where it is wider than the room there is.
func (s *setter) fitting(f *face, text string, size, room float64) string {
	text = s.single(f, text)
	if f.measure(text, size) <= room {
		return text
	}
	room -= f.width('…', size)
	for i, r := range text {
		if room -= f.width(r, size); room < 0 {
			return strings.TrimRight(text[:i], " ") + "…"
		}
	}
	return text
}
