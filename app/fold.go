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
	switch r {
	case 'ä', 'Ä':
		return foldUmlaut(dst, 'a', sp)
	case 'ö', 'Ö':
		return foldUmlaut(dst, 'o', sp)
	case 'ü', 'Ü':
		return foldUmlaut(dst, 'u', sp)
	case 'ß', 'ẞ':
		return append(dst, 's', 's')
	case 'æ', 'Æ':
		return append(dst, 'a', 'e')
	case 'œ', 'Œ':
		return append(dst, 'o', 'e')
	case 'ø', 'Ø':
		return append(dst, 'o')
	case 'ł', 'Ł':
		return append(dst, 'l')
	case '–', '—', '\u2010', '\u2011', '\u2212':
		return append(dst, '-')
	case '„', '“', '”', '«', '»':
		return append(dst, '"')
	case '’', '‘', '‚':
		return append(dst, '\'')
	}
	if unicode.IsSpace(r) {
		return append(dst, ' ')
	}
	if r < 0x300 || 0x1E00 <= r && r < 0x1F00 { // Latin letters with accents
		base, _ := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
		return utf8.AppendRune(dst, unicode.ToLower(base))
	}
	if unicode.Is(unicode.Mn, r) {
		return dst
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
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
