package app

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// needle is what a user looks for: words that all have to occur, in any order.
type needle struct {
	words []word
	// The text that was folded last, so that several words cost no more than one. A needle is not for several goroutines.
	text    string
	vowel   []byte
	digraph []byte
}

// word is a word in the forms in which it may occur.
type word struct {
	vowel   []byte // umlauts as their vowels
	digraph []byte // as they are written where there is no key for them; nil when the word has none such
}

// maxWords is how many words of a query count: someone has pasted a text instead of a word.
const maxWords = 16

// newNeedle splits a query into words.
func newNeedle(query string) *needle {
	n := &needle{}
	for _, w := range strings.Fields(string(fold(nil, CleanText(query, false), umlautAsVowel))) {
		if len(n.words) == maxWords {
			break
		}
		n.words = append(n.words, word{vowel: []byte(w), digraph: digraphs(w)})
	}
	return n
}

// digraphs returns a word that may have been typed with ae, oe or ue in place of umlauts.
func digraphs(w string) []byte {
	if strings.Contains(w, "ae") || strings.Contains(w, "oe") || strings.Contains(w, "ue") {
		return []byte(w)
	}
	return nil
}

// empty tells whether there is nothing to look for.
func (n *needle) empty() bool { return len(n.words) == 0 }

// in tells whether every word occurs in one of the texts.
func (n *needle) in(texts ...string) bool {
	var found uint64
	for _, text := range texts {
		for i, w := range n.words {
			if found&(1<<i) == 0 && n.find(w, text).found {
				found |= 1 << i
			}
		}
	}
	return found == 1<<len(n.words)-1
}

// place is where a word occurs in the folded form of a text.
type place struct {
	found      bool
	start, end int
	spelling   spelling
	atStart    bool // of the text
	wordStart  bool // of a word
}

// find looks for a word in a text, at the start of a word rather than inside one.
func (n *needle) find(w word, text string) place {
	if text == "" {
		return place{}
	}
	if text != n.text {
		n.text = text
		n.vowel = fold(n.vowel[:0], text, umlautAsVowel)
		n.digraph = n.digraph[:0]
	}
	if p := find(w.vowel, n.vowel); p.found || w.digraph == nil || isASCII(text) {
		return p
	}
	if len(n.digraph) == 0 {
		n.digraph = fold(n.digraph, text, umlautAsDigraph)
	}
	p := find(w.digraph, n.digraph)
	p.spelling = umlautAsDigraph
	return p
}

func find(w, folded []byte) place {
	best := place{}
	for from := 0; ; {
		at := bytes.Index(folded[from:], w)
		if at < 0 {
			return best
		}
		at += from
		start := at == 0 || !isWordByte(folded[at-1])
		if !best.found || start {
			best = place{found: true, start: at, end: at + len(w), atStart: at == 0, wordStart: start}
		}
		if start {
			return best
		}
		from = at + 1
	}
}

func isWordByte(b byte) bool {
	return b >= utf8.RuneSelf || 'a' <= b && b <= 'z' || '0' <= b && b <= '9'
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
