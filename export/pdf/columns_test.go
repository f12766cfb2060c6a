package pdf

import (
	"math"
	"slices"
	"testing"

	"kifahrplan/export/paper"
)

func TestColumnWidths(t *testing.T) {
	for name, test := range map[string]struct{ wants, needs, want []float64 }{
		"as wanted":                {[]float64{1, 3}, []float64{10, 10}, []float64{100, 300}},
		"one needs more":           {[]float64{1, 7}, []float64{80, 10}, []float64{80, 320}},
		"the rich give":            {[]float64{1, 4, 5}, []float64{70, 140, 80}, []float64{70, 160 - 30*20/140.0, 200 - 30*120/140.0}},
		"one long word":            {[]float64{1, 3}, []float64{9999, 50}, []float64{100, 300}},
		"not enough for all":       {[]float64{1, 1, 1, 1, 1}, []float64{95, 95, 95, 95, 40}, []float64{90, 90, 90, 90, 40}},
		"no need is ever negative": {[]float64{2, 2}, []float64{0, 0}, []float64{200, 200}},
	} {
		got := columnWidths(test.wants, slices.Clone(test.needs), 400)
		sum := 0.0
		for i := range got {
			sum += got[i]
			if math.Abs(got[i]-test.want[i]) > 0.01 {
				t.Errorf("%s: %v, want %v", name, got, test.want)
				break
			}
		}
		if math.Abs(sum-400) > 0.01 {
			t.Errorf("%s: %v together", name, sum)
		}
	}
}

func TestGridWithoutWidths(t *testing.T) {
	c := newComposer(&paper.Document{}, testSetter(t))
	spans := c.grid(paper.Table{
		Columns: []paper.Column{{Title: "A", Width: math.NaN()}, {Title: "B", Width: -1}, {Title: "C", Width: math.Inf(1)}},
		Rows:    []paper.Row{{paper.CellOf("kurz"), paper.CellOf("ein längerer Text, der mehr Platz braucht"), paper.CellOf("c")}},
	})
	x := marginLeft
	for i, s := range spans {
		if math.Abs(s.x-x) > 0.01 || !(s.width >= minColumn) {
			t.Errorf("column %d stands at %.2f and is %.2f wide", i, s.x, s.width)
		}
		x += s.width
	}
	if math.Abs(x-rightEdge) > 0.01 {
		t.Errorf("the table ends at %.2f", x)
	}
}

// A column is never so narrow that a word of it is cut while others have room to spare.
func TestGridKeepsWordsWhole(t *testing.T) {
	s := testSetter(t)
	c := newComposer(&paper.Document{}, s)
	word := paper.Plain("Sicherheitsbeauftragte")
	table := paper.Table{
		Columns: []paper.Column{{Title: "Wer", Width: 1}, {Title: "Was", Width: 9}},
		Rows:    []paper.Row{{word, paper.CellOf("kurz")}},
	}
	width := c.grid(table)[0].width - 2*cellPadX
	if lines := s.lines(c.theme.cell, word, width+0.001); len(lines) != 1 {
		t.Errorf("%d lines in %.1f", len(lines), width)
	}
}

func TestManyColumns(t *testing.T) {
	table := paper.Table{Columns: make([]paper.Column, 60), Rows: []paper.Row{make(paper.Row, 60)}}
	for i := range table.Rows[0] {
		table.Rows[0][i] = paper.CellOf("Wort")
	}
	c := newComposer(&paper.Document{}, testSetter(t))
	spans := c.grid(table)
	if last := spans[59]; last.x+last.width > rightEdge+0.01 {
		t.Errorf("the last column ends at %.2f", last.x+last.width)
	}
}

// TestLongestWordStaysWhole builds tables whose second column has to be just as wide as its longest piece, whatever that is.
func TestLongestWordStaysWhole(t *testing.T) {
	for _, piece := range []string{"to\u00a013\u00a0Nov\u00a02026", "to\u00a020\u00a0Nov\u00a02026", "Personalentwicklung", "Informationssicherheit"} {
		table := paper.Table{
			Columns: []paper.Column{{Title: "a", Width: 5}, {Title: "b", Width: 0.1}, {Title: "c", Width: 2}},
			Rows:    []paper.Row{{paper.CellOf("text"), paper.CellOf(piece), paper.CellOf("text")}},
		}
		c := newComposer(&paper.Document{Language: "en"}, testSetter(t))
		column := c.grid(table)[1]
		if lines := c.set.lines(c.theme.cell, paper.Plain(piece), column.width-2*cellPadX); len(lines) != 1 {
			t.Errorf("%q is cut into %d lines in a column of %v", piece, len(lines), column.width)
		}
	}
}
