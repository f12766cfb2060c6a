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
}

// columnWidths shares out the room. Where there is not enough, columns shrink to their minimum; the sum may exceed the room.
func columnWidths(columns []Column, room, factor float32) []float32 {
	widths := make([]float32, len(columns))
	var sum, grow, give float32
	for i, c := range columns {
		widths[i] = c.Width * factor
		sum += widths[i]
		grow += c.Grow
		give += slack(c) * factor
	}
	switch left := room - sum; {
	case left > 0 && grow > 0:
		for i, c := range columns {
			widths[i] += left * c.Grow / grow
		}
	case left > 0 && len(columns) > 0:
		widths[len(columns)-1] += left
	case left < 0 && give > 0:
		share := min(1, -left/give)
		for i, c := range columns {
			widths[i] -= slack(c) * factor * share
		}
	}
	return widths
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
	Text  string
	Color fyne.ThemeColorName // empty: that of text
	Icon  fyne.Resource       // before the text, in its colour
	Bold  bool
}
