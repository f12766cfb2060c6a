package app

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// headline returns the first sentence of a text, without its full stop, in at most limit characters.
func headline(text string, limit int) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return shortened(strings.TrimSuffix(strings.TrimSpace(firstSentence(line)), "."), limit)
}

// shortened returns at most limit characters of a text; where it cuts, it does so after a word and adds "…".
func shortened(text string, limit int) string {
	if utf8.RuneCountInString(text) <= limit {
		return text
	}
	cut := string([]rune(text)[:limit-1])
	if at := strings.LastIndexFunc(cut, unicode.IsSpace); at > len(cut)/2 {
		cut = cut[:at]
	}
	return strings.TrimRightFunc(cut, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(".,;:–-", r) }) + "…"
}

// firstSentence returns the line up to the end of its first sentence; the whole line when it has only one.
func firstSentence(line string) string {
	for i, r := range line {
		if !strings.ContainsRune(".?!", r) {
			continue
		}
		end := i + 1
		for end < len(line) && strings.ContainsRune("“”\")", firstRune(line[end:])) {
			end += utf8.RuneLen(firstRune(line[end:]))
		}
		next := strings.TrimLeft(line[end:], " \u00a0")
		if next == line[end:] || !beginsSentence(firstRune(next)) || r == '.' && abbreviates(line[:i]) {
			continue
		}
		return line[:end]
	}
	return line
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func beginsSentence(r rune) bool {
	return unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune("„“\"(–", r)
}

// abbreviates tells whether a full stop after this text belongs to its last word: "z. B.", "Nr.", "3. Quartal".
func abbreviates(before string) bool {
	word := before
	if at := strings.LastIndexFunc(before, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); at >= 0 {
		word = before[at+utf8.RuneLen(firstRune(before[at:])):]
	}
	if utf8.RuneCountInString(word) <= 1 || strings.IndexFunc(word, unicode.IsLetter) < 0 {
		return true
	}
	return in(strings.ToLower(word), abbreviations())
}

// abbreviations lists those of the administrations' language that stand before a word with a capital or a number.
func abbreviations() []string {
	return []string{
		"abs", "anl", "art", "bspw", "buchst", "bzgl", "bzw", "ca", "dr", "dipl", "etc", "evtl", "exkl", "ff", "ggf", "gem",
		"hr", "inkl", "insb", "kap", "max", "min", "mio", "mrd", "mind", "nr", "no", "prof", "rd", "sog", "st", "std", "str", "tel",
		"usw", "vgl", "vs", "zb", "zzgl", "ziff", "mr", "mrs", "ms", "approx", "dept", "incl", "para", "sec",
	}
}
