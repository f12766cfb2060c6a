package pdf

import (
	"strings"
	"unicode"

	"kifahrplan/export/paper"
)

// opportunity says whether a line may end after a character.
type opportunity uint8

const (
	noBreak    opportunity = iota
	neverBreak             // after a non-breaking hyphen, whatever follows
	mayBreak               // after spaces, hyphens and slashes
	hyphenate              // at a soft hyphen, which is drawn then
	mustBreak              // at a line feed
)

// glyph is a character of a paragraph.
type glyph struct {
	char  rune
	width float64
	run   int // index of its run
	after opportunity
}

func (g glyph) blank() bool { return g.char == ' ' }

// frag is what stands of one run in one line.
type frag struct {
	run   int
	text  string
	width float64
}

// line is a line of a paragraph.
type line struct {
	frags []frag
	width float64 // without the space at its end
}

// faceOf returns the face in which a run is drawn.
func (s *setter) faceOf(st textStyle, r paper.Run) *face {
	return s.fonts.face(st.bold || r.Bold, r.Italic)
}

// lines breaks runs into lines of at most this width. The space at the end of a line stays in its text, so that readers
// that join the lines still find the gap between the words; a soft hyphen stays one, which says just what it is.
func (s *setter) lines(st textStyle, runs []paper.Run, width float64) []line {
	gs := s.glyphs(st, runs)
	var out []line
	for start := 0; start < len(gs); {
		end, hyphen := s.lineEnd(st, runs, gs[start:], width)
		l := makeLine(gs[start : start+end])
		if hyphen {
			last := &l.frags[len(l.frags)-1]
			w := s.hyphenWidth(st, runs[last.run])
			last.text += string(softHyphen)
			last.width += w
			l.width += w
		}
		out = append(out, l)
		start += end
	}
	return out
}

func (s *setter) hyphenWidth(st textStyle, r paper.Run) float64 {
	return s.faceOf(st, r).width(softHyphen, st.size)
}

// lineEnd finds where the line that starts with these glyphs ends: at the last opportunity that fits or, where there is
// none, between syllables or wherever the line is full.
func (s *setter) lineEnd(st textStyle, runs []paper.Run, gs []glyph, width float64) (end int, hyphen bool) {
	x, best, bestHyphen := 0.0, 0, false
	for i, g := range gs {
		if x+g.width > width && !g.blank() && i > 0 {
			if best > 0 {
				return best, bestHyphen
			}
			if end := s.partWord(st, runs, gs, width, i); end > 0 {
				return end, true
			}
			return i, false
		}
		x += g.width
		switch g.after {
		case mustBreak:
			return i + 1, false
		case mayBreak:
			best, bestHyphen = i+1, false
		case hyphenate:
			if x+s.hyphenWidth(st, runs[g.run]) <= width {
				best, bestHyphen = i+1, true
			}
		case noBreak, neverBreak:
		}
	}
	return len(gs), false
}

// partWord finds where to part a word that does not fit on a line; 0 where it cannot be parted by a hyphen.
func (s *setter) partWord(st textStyle, runs []paper.Run, gs []glyph, width float64, limit int) int {
	return syllableEnd(gs, limit, func(end int) bool {
		x := s.hyphenWidth(st, runs[gs[end-1].run])
		for _, g := range gs[:end] {
			x += g.width
		}
		return x <= width
	})
}

func makeLine(gs []glyph) line {
	var l line
	for start := 0; start < len(gs); {
		f := frag{run: gs[start].run}
		var text strings.Builder
		end := start
		for ; end < len(gs) && gs[end].run == f.run; end++ {
			text.WriteRune(gs[end].char)
			f.width += gs[end].width
		}
		f.text = text.String()
		l.frags = append(l.frags, f)
		l.width += f.width
		start = end
	}
	if last := gs[len(gs)-1]; last.blank() {
		l.width -= last.width
	}
	return l
}

// glyphs cleans the runs of a paragraph and finds the opportunities to break it. Spaces are drawn once, as in HTML, and
// at most one line is left empty.
func (s *setter) glyphs(st textStyle, runs []paper.Run) []glyph {
	var gs []glyph
	for i, r := range runs {
		f := s.faceOf(st, r)
		for _, c := range s.clean(f, r.Text) {
			switch c {
			case ' ', '\n':
				gs = addBlank(gs, glyph{char: ' ', width: f.width(' ', st.size), run: i, after: mayBreak}, c == '\n')
			case softHyphen:
				allowBreak(gs, hyphenate)
			case zeroWidthGap:
				allowBreak(gs, mayBreak)
			case noBreakHyphen:
				gs = append(gs, glyph{char: '-', width: f.width('-', st.size), run: i, after: neverBreak})
			default:
				gs = markSeparator(gs, c)
				gs = append(gs, glyph{char: c, width: f.width(c, st.size), run: i})
			}
		}
	}
	for len(gs) > 0 && gs[len(gs)-1].blank() {
		gs = gs[:len(gs)-1]
	}
	return gs
}

// addBlank adds a space, unless there is one already or the paragraph begins with it.
func addBlank(gs []glyph, space glyph, feed bool) []glyph {
	n := len(gs)
	switch {
	case n == 0:
		return gs
	case feed && gs[n-1].after == mustBreak && n > 1 && gs[n-2].after != mustBreak:
		space.after = mustBreak // an empty line
		return append(gs, space)
	case feed && gs[n-1].blank():
		gs[n-1].after = mustBreak
		return gs
	case gs[n-1].blank():
		return gs
	}
	if feed {
		space.after = mustBreak
	}
	return append(gs, space)
}

func allowBreak(gs []glyph, o opportunity) {
	if n := len(gs); n > 0 && gs[n-1].after == noBreak {
		gs[n-1].after = o
	}
}

// markSeparator allows a break after the last glyph where that is a hyphen, dash or slash between words.
func markSeparator(gs []glyph, next rune) []glyph {
	n := len(gs)
	if n < 2 || gs[n-1].after != noBreak {
		return gs
	}
	before := gs[n-2].char
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	switch gs[n-1].char {
	case '-', '‐', '–', '—':
		if word(before) && unicode.IsLetter(next) {
			gs[n-1].after = mayBreak
		}
	case '/':
		numbers := unicode.IsDigit(before) && unicode.IsDigit(next)
		if before != '/' && before != ':' && word(next) && !numbers {
			gs[n-1].after = mayBreak
		}
	}
	return gs
}

// widest is the width of the widest piece that cannot be broken without need, and of the longest line.
func (s *setter) widest(st textStyle, runs []paper.Run) (piece, whole float64) {
	part, row := 0.0, 0.0
	for _, g := range s.glyphs(st, runs) {
		row += g.width
		if !g.blank() {
			part += g.width
		}
		if g.after == hyphenate {
			piece = max(piece, part+s.hyphenWidth(st, runs[g.run]))
		}
		piece, whole = max(piece, part), max(whole, row)
		if g.after > neverBreak {
			part = 0
		}
		if g.after == mustBreak {
			row = 0
		}
	}
	return piece, whole
}
