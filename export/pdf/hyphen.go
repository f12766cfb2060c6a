package pdf

import (
	"strings"
	"unicode"
)

// The least letters of a word before and behind a hyphen.
const (
	lettersBefore = 3
	lettersBehind = 2
)

// longestWord is how far a word is looked at: longer ones are none.
const longestWord = 60

// syllableEnd finds where a word that is too long for its line may be parted by a hyphen: at the last place before the
// limit that looks like the end of a syllable. It returns 0 where there is none, as in addresses and numbers.
//
// It is for words that nothing else parts, mostly German compounds, so a few rules have to do.
func syllableEnd(gs []glyph, limit int, fits func(end int) bool) int {
	before := 0 // of an opening bracket or quotation mark
	for before < len(gs) && strings.ContainsRune("([„“‚‘«»", gs[before].char) {
		before++
	}
	word := leadingWord(gs[before:])
	for end := min(limit-before, len(word)-lettersBehind); end >= lettersBefore; end-- {
		if startsSyllable(word, end) && fits(before+end) {
			return before + end
		}
	}
	return 0
}

// leadingWord returns the letters with which the glyphs begin, in lower case; none where they are not a word.
func leadingWord(gs []glyph) []rune {
	var word []rune
	for i, g := range gs {
		switch {
		case i == longestWord:
			return nil
		case unicode.IsLetter(g.char):
			word = append(word, unicode.ToLower(g.char))
		case g.blank(), strings.ContainsRune(".,;:!?)“”»-/", g.char) && g.last(gs[i+1:]):
			return word
		default:
			return nil
		}
		if g.after > neverBreak {
			return word
		}
	}
	return word
}

// last says whether a line may end behind the glyph, or the text ends.
func (g glyph) last(rest []glyph) bool {
	return len(rest) == 0 || g.after > neverBreak || rest[0].blank()
}

// startsSyllable says whether a syllable seems to start at i: with a consonant, or some that belong together, before a
// vowel.
func startsSyllable(word []rune, i int) bool {
	if isVowel(word[i]) || !containsVowel(word[:i]) {
		return false
	}
	if word[i] == 'r' && strings.HasSuffix(string(word[:i]), "ve") { // ver-ein, ver-ant…
		return false
	}
	next := i
	for next < len(word) && !isVowel(word[next]) {
		next++
	}
	if next == len(word) {
		return false
	}
	return next-i == len(onset(word[:next], string(word[next:])))
}

// onset returns the consonants at the end of what stands before a vowel that are spoken with it.
func onset(before []rune, vowel string) string {
	s := string(before)
	for _, group := range []string{"sch", "ch", "ck", "ph", "tr", "br", "dr", "gr", "kr", "pr", "fr", "bl", "gl", "kl", "pl", "fl", "zw", "kn"} {
		if !strings.HasSuffix(s, group) {
			continue
		}
		suffix := strings.HasSuffix(group, "l") && (strings.HasPrefix(vowel, "ich") || strings.HasPrefix(vowel, "ung"))
		if !suffix && !strings.HasSuffix(s, "c"+group) { // not glaub-lich, Kopp-lung, Wick-ler
			return group
		}
	}
	return string(before[len(before)-1])
}

func isVowel(r rune) bool {
	return strings.ContainsRune("aeiouyäöüáàâéèêíìîóòôúùû", r)
}

func containsVowel(word []rune) bool {
	for _, r := range word {
		if isVowel(r) {
			return true
		}
	}
	return false
}
