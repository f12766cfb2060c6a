package pdf

import (
	"slices"

	"kifahrplan/export/paper"
)

// span is where a column stands.
type span struct{ x, width float64 }

// minColumn is the least width of a column.
const minColumn = 24.0

// mostForWord is how much of a table's width a column may take for one word of it.
const mostForWord = 0.25

// slack is what a column gets beyond its longest word: taking the margins off again must not leave less than the word.
const slack = 0.05

// grid lays out a table's columns. They get the widths that the table asks for, but a column whose longest word would
// have to be cut takes some from those that have more than they need.
func (c *composer) grid(t paper.Table) []span {
	n := len(t.Columns)
	need, whole := make([]float64, n), make([]float64, n)
	for i, col := range t.Columns {
		need[i], whole[i] = c.set.widest(c.theme.columnHead, paper.Plain(col.Title))
	}
	for _, row := range t.Rows {
		for i, runs := range row {
			st := c.theme.cell
			if t.Columns[i].Head {
				st = c.theme.rowHead(titled(t))
			}
			piece, all := c.set.widest(st, runs)
			need[i], whole[i] = max(need[i], piece), max(whole[i], all)
		}
	}
	wants := make([]float64, n)
	for i, col := range t.Columns {
		wants[i] = min(col.Width, 1e6)
		if !(col.Width > 0) { // also where it is no number
			wants[i] = min(max(whole[i], 2*minColumn), columnWidth/2)
		}
		need[i] = min(max(need[i]+2*cellPadX+slack, minColumn), columnWidth)
	}
	return spans(columnWidths(wants, need, columnWidth))
}

// columnWidths shares out the width in proportion to what the columns want, but gives each what it needs. Where there is
// not enough for all needs, the largest are cut down first.
func columnWidths(wants, needs []float64, total float64) []float64 {
	sum := 0.0
	for _, w := range wants {
		sum += w
	}
	widths := make([]float64, len(wants))
	for i, w := range wants {
		widths[i] = w / sum * total
		// One long word or address must not take the room of all others.
		needs[i] = min(needs[i], max(widths[i], total*mostForWord))
	}
	needs = cutTo(needs, total)
	lacking, spare := 0.0, 0.0
	for i, w := range widths {
		lacking += max(needs[i]-w, 0)
		spare += max(w-needs[i], 0)
	}
	for i, w := range widths {
		switch {
		case w < needs[i]:
			widths[i] = needs[i]
		case spare > 0:
			widths[i] -= (w - needs[i]) * lacking / spare
		}
	}
	return widths
}

// cutTo cuts down the largest numbers to one limit, so that all together are not more than the total.
func cutTo(numbers []float64, total float64) []float64 {
	sorted := slices.Sorted(slices.Values(numbers))
	limit := total
	for i, n := range sorted {
		share := total / float64(len(sorted)-i)
		if n > share {
			limit = share
			break
		}
		total -= n
	}
	out := make([]float64, len(numbers))
	for i, n := range numbers {
		out[i] = min(n, limit)
	}
	return out
}

func spans(widths []float64) []span {
	out := make([]span, len(widths))
	x := marginLeft
	for i, w := range widths {
		out[i] = span{x: x, width: w}
		x += w
	}
	return out
}
