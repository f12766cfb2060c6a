package widgets

import "fyne.io/fyne/v2"

// Column is a column of a Table. Widths are those at normal text size.
type Column struct {
	Title    string
	Width    float32 // what it should have
	Min      float32 // what it needs at least; 0: Width
	Grow     float32 // its share of the room that is left over
	Sortable bool
	AlignEnd bool // for numbers
	// Spare, above 0, lets the column be left out where the others would get less than their width; the greatest goes first.
	Spare int
}

// columnWidths shares out the room. Where there is not enough, columns are left out, which makes their width 0, and the
// others shrink to their minimum; the sum may exceed the room.
func columnWidths(columns []Column, room, factor float32) []float32 {
	widths := make([]float32, len(columns))
	shown := withoutSpare(columns, room/factor)
	var sum, grow, give float32
	for i, c := range columns {
		if !shown[i] {
			continue
		}
		widths[i] = c.Width * factor
		sum += widths[i]
		grow += c.Grow
		give += slack(c) * factor
	}
	switch left := room - sum; {
	case left > 0 && grow > 0:
		for i, c := range columns {
			if shown[i] {
				widths[i] += left * c.Grow / grow
			}
		}
	case left > 0 && len(columns) > 0:
		last := len(columns) - 1
		for last > 0 && !shown[last] {
			last--
		}
		widths[last] += left
	case left < 0 && give > 0:
		share := min(1, -left/give)
		for i, c := range columns {
			if shown[i] {
				widths[i] -= slack(c) * factor * share
			}
		}
	}
	return widths
}

// withoutSpare tells which columns are shown in a room, given at normal text size.
func withoutSpare(columns []Column, room float32) []bool {
	shown := make([]bool, len(columns))
	var sum float32
	for i, c := range columns {
		shown[i] = true
		sum += c.Width
	}
	for sum > room {
		out := -1
		for i, c := range columns {
			if shown[i] && c.Spare > 0 && (out < 0 || c.Spare > columns[out].Spare) {
				out = i
			}
		}
		if out < 0 {
			break
		}
		shown[out] = false
		sum -= columns[out].Width
	}
	return shown
}

// slack is what a column can give away.
func slack(c Column) float32 {
	if c.Min <= 0 || c.Min > c.Width {
		return 0
	}
	return c.Width - c.Min
}

func sumOf(widths []float32) float32 {
	var sum float32
	for _, w := range widths {
		sum += w
	}
	return sum
}

// columnAt returns the column at a place, or -1.
func columnAt(widths []float32, x float32) int {
	start := float32(0)
	for i, w := range widths {
		if x >= start && x < start+w {
			return i
		}
		start += w
	}
	return -1
}

// CellView is what a cell shows. It is asked for often: it must be a cheap look-up.
type CellView struct {
	Text   string
	Color  fyne.ThemeColorName // empty: that of text
	Icon   fyne.Resource       // before the text, in its colour
	Bold   bool
	Framed bool // the chosen cell of a table in which cells are chosen
}
