package app

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// spelling says how umlauts are folded.
type spelling bool

const (
	umlautAsVowel   spelling = false // ä = a: finds "Übung" for "ubung" and "übung"
	umlautAsDigraph spelling = true  // ä = ae: finds it for "uebung"
)

// fold appends a text in the form in which search compares texts: lower case, without accents, ß as ss, with plain spaces,
// hyphens and quotation marks.
func fold(dst []byte, text string, sp spelling) []byte {
	for i := 0; i < len(text); {
		if b := text[i]; b < utf8.RuneSelf {
			dst = append(dst, foldASCII(b))
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		dst = foldRune(dst, r, sp)
		i += size
	}
	return dst
}

func foldASCII(b byte) byte {
	switch {
	case 'A' <= b && b <= 'Z':
		return b + 'a' - 'A'
	case b == '\n', b == '\t':
		return ' '
	}
	return b
}

func foldRune(dst []byte, r rune, sp spelling) []byte {
	if vowel := vowelOf(r); vowel != 0 {
		return foldUmlaut(dst, vowel, sp)
	}
	if plain := plainSpelling(r); plain != "" {
		return append(dst, plain...)
	}
	switch {
	case unicode.IsSpace(r):
		return append(dst, ' ')
	case r < 0x300, 0x1E00 <= r && r < 0x1F00: // Latin letters with accents
		base, _ := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
		return utf8.AppendRune(dst, unicode.ToLower(base))
	case unicode.Is(unicode.Mn, r): // an accent of its own
		return dst
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// vowelOf returns the vowel of an umlaut; 0 for any other letter.
func vowelOf(r rune) byte {
	switch r {
	case 'ä', 'Ä':
		return 'a'
	case 'ö', 'Ö':
		return 'o'
	case 'ü', 'Ü':
		return 'u'
	}
	return 0
}

// plainSpelling returns how a letter or a sign is typed where there is no key for it; empty for any other one.
func plainSpelling(r rune) string {
	switch r {
	case 'ß', 'ẞ':
		return "ss"
	case 'æ', 'Æ':
		return "ae"
	case 'œ', 'Œ':
		return "oe"
	case 'ø', 'Ø':
		return "o"
	case 'ł', 'Ł':
		return "l"
	case '–', '—', '\u2010', '\u2011', '\u2212':
		return "-"
	case '„', '“', '”', '«', '»':
		return "\""
	case '’', '‘', '‚':
		return "'"
	}
	return ""
}

func foldUmlaut(dst []byte, vowel byte, sp spelling) []byte {
	if sp == umlautAsDigraph {
		return append(dst, vowel, 'e')
	}
	return append(dst, vowel)
}

// foldedSpan returns where in a text the bytes from start to end of its folded form come from.
func foldedSpan(text string, sp spelling, start, end int) (from, to int) {
	var buf [8]byte
	from, to = len(text), len(text)
	at := 0
	for i, r := range text {
		if at <= start {
			from = i
		}
		if at >= end {
			to = i
			break
		}
		if r < utf8.RuneSelf {
			at++
		} else {
			at += len(foldRune(buf[:0], r, sp))
		}
	}
	return from, max(from, to)
}
