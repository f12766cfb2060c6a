package pdf_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kifahrplan/export/paper"
)

// longTable is a table whose rows differ in height.
func longTable(rows int) paper.Table {
	t := paper.Table{
		Caption: "Lange Tabelle",
		Columns: []paper.Column{{Title: "Nummer", Width: 1, Head: true}, {Title: "Was zu tun ist", Width: 4}},
	}
	for i := range rows {
		text := strings.Repeat(fmt.Sprintf("Satz der Zeile %d. ", i), 1+i*7%23)
		t.Rows = append(t.Rows, paper.Row{paper.CellOf(fmt.Sprintf("Zeile %d", i)), paper.CellOf(text)})
	}
	return t
}

func TestHeadIsRepeatedAndRowsAreWhole(t *testing.T) {
	f := readBack(t, render(t, blocksDocument(longTable(120))).Data)
	table := f.tree().all("Table")[0]
	if n := len(table.all("THead")[0].all("TH")); n != 2 {
		t.Errorf("%d cells in the head", n)
	}
	reached := map[int]bool{}
	for i, row := range table.all("TBody")[0].all("TR") {
		pages := slices.Compact(slices.Sorted(slices.Values(row.allPages())))
		if len(pages) != 1 {
			t.Errorf("row %d stands on pages %v", i, pages)
		}
		reached[pages[0]] = true
	}
	if len(reached) < 4 || len(reached) != len(f.pages) {
		t.Fatalf("the table reaches %d of %d pages", len(reached), len(f.pages))
	}
	for n, page := range f.content {
		var heads []piece
		for _, x := range page.pieces {
			if x.text == "Was zu tun ist" {
				heads = append(heads, x)
			}
		}
		if len(heads) != 1 || (heads[0].mark < 0) != (n > 0) {
			t.Errorf("page %d has the heads %+v; on the first it is content, on the others an artifact", n+1, heads)
		}
	}
}

func TestRowHigherThanAPageGoesOn(t *testing.T) {
	table := paper.Table{
		Columns: []paper.Column{{Title: "Kurz"}, {Title: "Lang"}},
		Rows:    []paper.Row{{paper.CellOf("kurz"), paper.CellOf(strings.Repeat("Wort ", 3000) + "Schluss")}},
	}
	f := readBack(t, render(t, blocksDocument(paper.Text("davor"), table, paper.Text("danach"))).Data)
	cells := f.tree().all("TD")
	if len(cells) != 2 {
		t.Fatalf("%d cells", len(cells))
	}
	pages := slices.Compact(cells[1].allPages())
	if len(pages) < 3 || !slices.IsSorted(pages) {
		t.Errorf("the row stands on pages %v", pages)
	}
	if got := strings.Fields(cells[1].whole()); len(got) != 3001 || got[3000] != "Schluss" {
		t.Errorf("%d words of the cell are left", len(got))
	}
}

func TestHeadHigherThanAPageIsNotRepeated(t *testing.T) {
	table := longTable(40)
	table.Columns[1].Title = strings.Repeat("Titel ", 2500)
	f := readBack(t, render(t, blocksDocument(table)).Data)
	if got := strings.Count(allText(f), "Titel"); got != 2500 {
		t.Errorf("the title was drawn %d times", got)
	}
}

func allText(f *file) string {
	var b strings.Builder
	for _, p := range f.content {
		b.WriteString(p.all())
	}
	return b.String()
}

// A heading must never be the last on its page, whatever stands before it.
func TestHeadingStaysWithWhatFollows(t *testing.T) {
	for lines := range 60 {
		text := strings.Repeat("Zeile\n", lines) + "Zeile"
		d := blocksDocument(
			paper.Heading{Level: 1, Text: "Anfang"}, paper.Text(text),
			paper.Heading{Level: 2, Text: "Überschrift"}, paper.Heading{Level: 3, Text: "Darunter"}, longTable(3),
		)
		f := readBack(t, render(t, d).Data)
		tree := f.tree()
		row := tree.all("TBody")[0].all("TR")[0].allPages()[0]
		for _, kind := range []string{"H2", "H3", "Caption", "THead"} {
			if got := tree.all(kind)[0].allPages()[0]; got != row {
				t.Errorf("after %d lines: %s stands on page %d, the first row on %d", lines, kind, got, row)
			}
		}
	}
}

// A paragraph must not leave a single line at the foot or at the top of a page.
func TestNoWidowsAndOrphans(t *testing.T) {
	for before := range 50 {
		d := blocksDocument(
			paper.Text(strings.Repeat("davor\n", before)+"davor"),
			paper.Text("a1\na2\na3\na4\na5"), paper.Text("b1\nb2\nb3"), paper.Text("c1\nc2"),
		)
		f := readBack(t, render(t, d).Data)
		for _, p := range f.content {
			for _, kind := range []string{"a", "b", "c"} {
				n := 0
				for _, x := range p.pieces {
					if strings.HasPrefix(x.text, kind) {
						n++
					}
				}
				if n == 1 {
					t.Errorf("after %d lines: one line of paragraph %s stands alone", before+1, kind)
				}
			}
		}
	}
}

func TestFurniture(t *testing.T) {
	f := readBack(t, render(t, sampleDocument()).Data)
	for i, p := range f.content {
		head, foot := p.artifacts("Header"), p.artifacts("Footer")
		if i == 0 {
			if len(head)+len(foot) > 0 {
				t.Errorf("the cover has %q and %q", head, foot)
			}
			continue
		}
		if want := []string{"KI-Strategie der Stadt Musterstadt"}; !slices.Equal(head, want) {
			t.Errorf("page %d is headed %q", i+1, head)
		}
		if want := []string{fmt.Sprintf("Seite %d von %d", i+1, len(f.pages))}; !slices.Equal(foot, want) {
			t.Errorf("page %d ends with %q", i+1, foot)
		}
	}
}

func TestPlainFurniture(t *testing.T) {
	d := blocksDocument(paper.Text("Text"))
	d.Running = strings.Repeat("Sehr lange Kopfzeile ", 20)
	p := readBack(t, render(t, d).Data).content[0]
	if got := p.artifacts("Header"); len(got) != 1 || !strings.HasSuffix(got[0], "…") {
		t.Errorf("header %q", got)
	}
	if got := p.artifacts("Footer"); !slices.Equal(got, []string{"1 / 1"}) {
		t.Errorf("footer %q", got)
	}
}

func TestNothingStandsOutsideThePage(t *testing.T) {
	const left, right, bottom, top = 26, 595 - 40, 40, 842 - 40
	for _, d := range []paper.Document{sampleDocument(), stressDocument()} {
		for i, p := range readBack(t, render(t, d).Data).content {
			for _, x := range p.pieces {
				if x.x < left || x.x > right || x.y < bottom || x.y > top {
					t.Errorf("page %d: %.40q stands at %.0f, %.0f", i+1, x.text, x.x, x.y)
				}
			}
		}
	}
}

func TestPageBreaks(t *testing.T) {
	d := blocksDocument(
		paper.PageBreak{}, paper.Text("eins"), paper.PageBreak{}, paper.PageBreak{}, paper.Heading{Level: 1, Text: "zwei"},
		paper.Text("auch zwei"), paper.PageBreak{}, paper.Text("drei"), paper.PageBreak{},
	)
	if out := render(t, d); out.Pages != 3 {
		t.Errorf("%d pages", out.Pages)
	}
	if out := render(t, blocksDocument()); out.Pages != 1 {
		t.Errorf("an empty document has %d pages", out.Pages)
	}
}

func TestLongCoverFindsRoom(t *testing.T) {
	d := blocksDocument(paper.Text("Text"))
	d.Cover = paper.Cover{Title: strings.Repeat("Titel ", 400), Subtitle: strings.Repeat("Untertitel ", 500)}
	for i := range 80 {
		d.Cover.Facts = append(d.Cover.Facts, paper.Fact{Name: fmt.Sprintf("Name %d", i), Value: "Wert"})
	}
	f := readBack(t, render(t, d).Data)
	if got := strings.Count(allText(f), "Titel"); got != 400 {
		t.Errorf("%d words of the title are left", got)
	}
	if got := len(f.tree().all("Lbl")); got != 80 {
		t.Errorf("%d facts are left", got)
	}
}

func TestEndAlignedCellsEndTogether(t *testing.T) {
	table := paper.Table{Columns: []paper.Column{{Title: "Name", Head: true}, {Title: "Zahl", Align: paper.AlignEnd}}}
	for _, n := range []string{"1", "20", "300", "4000"} {
		table.Rows = append(table.Rows, paper.Row{paper.CellOf("x"), paper.CellOf(n)})
	}
	f := readBack(t, render(t, blocksDocument(table)).Data)
	const digit = 9 * 0.556 // width of Liberation Sans' digits at 9 points
	var ends []float64
	for _, x := range f.content[0].pieces {
		if strings.Trim(x.text, "0123456789") == "" && x.mark >= 0 {
			ends = append(ends, x.x+digit*float64(len(x.text)))
		}
	}
	if len(ends) != 4 || slices.Max(ends)-slices.Min(ends) > 0.05 {
		t.Errorf("the numbers end at %v", ends)
	}
}
