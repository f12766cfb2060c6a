package pdf_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kifahrplan/export/paper"
)

// pagesOf lists the pages on which the elements stand, each once.
func pagesOf(elements ...*node) []int {
	var pages []int
	for _, e := range elements {
		pages = append(pages, e.allPages()...)
	}
	return slices.Compact(slices.Sorted(slices.Values(pages)))
}

// TestTextOfAnItemStaysTogether moves an item with further paragraphs down the page line by line: whatever the place, all of
// its text stands on one page.
func TestTextOfAnItemStaysTogether(t *testing.T) {
	item := paper.Item{Runs: paper.Plain("Beschluss"), More: [][]paper.Run{
		paper.Plain("Gefasst am 18. November 2026."), paper.Plain(strings.Repeat("Begründung ", 30)),
		paper.Plain("Zugestimmt haben: alle"), paper.Plain("Abweichende Meinungen: keine"),
	}}
	for lines := range 45 {
		d := blocksDocument(paper.Text(strings.Repeat("davor\n", lines)+"davor"), paper.List{Items: []paper.Item{item, item}})
		for i, li := range readBack(t, render(t, d).Data).tree().all("LI") {
			if pages := pagesOf(li); len(pages) != 1 {
				t.Errorf("after %d lines item %d stands on pages %v", lines+1, i+1, pages)
			}
		}
	}
}

// TestLastTextOfALongItemIsNotAlone: an item that is too high to stay in one piece leaves no line alone on a page.
func TestLastTextOfALongItemIsNotAlone(t *testing.T) {
	for lines := range 45 {
		item := paper.Item{Runs: paper.Plain("Beschluss"), More: [][]paper.Run{
			paper.Plain(strings.Repeat("Grund\n", 40) + "Grund"), paper.Plain("Abweichende Meinungen: keine"),
		}}
		d := blocksDocument(paper.Text(strings.Repeat("davor\n", lines)+"davor"), paper.List{Items: []paper.Item{item}})
		texts := readBack(t, render(t, d).Data).tree().all("LBody")[0].all("P")
		reason, dissent := pagesOf(texts[1]), pagesOf(texts[2])
		if reason[len(reason)-1] != dissent[0] {
			t.Errorf("after %d lines the reason ends on page %v, the dissent follows on %v", lines+1, reason, dissent)
		}
	}
}

// TestNoRowStandsAlone moves tables down the page line by line: a short one stays in one piece, a longer one leaves at least
// two rows on the page where it begins and on the one where it ends.
func TestNoRowStandsAlone(t *testing.T) {
	table := func(rows int) paper.Table {
		t := paper.Table{Caption: "Zeilen", Columns: []paper.Column{{Title: "Nummer", Head: true}, {Title: "Text"}}}
		for i := range rows {
			t.Rows = append(t.Rows, paper.Row{paper.CellOf(fmt.Sprint(i)), paper.CellOf("eins\nzwei")})
		}
		return t
	}
	for _, rows := range []int{2, 6, 9} {
		for lines := range 45 {
			d := blocksDocument(paper.Text(strings.Repeat("davor\n", lines)+"davor"), table(rows))
			count := map[int]int{}
			for _, tr := range readBack(t, render(t, d).Data).tree().all("TBody")[0].all("TR") {
				count[pagesOf(tr)[0]]++
			}
			for page, n := range count {
				if n == 1 && rows > 1 || rows <= 6 && n != rows {
					t.Errorf("after %d lines: %d of %d rows stand on page %d", lines+1, n, rows, page)
				}
			}
		}
	}
}

// TestRemarkStaysWithItsTable moves a table with a remark down the page line by line.
func TestRemarkStaysWithItsTable(t *testing.T) {
	table := paper.Table{Caption: "Zeilen", Columns: []paper.Column{{Title: "Nummer", Head: true}, {Title: "Text"}}}
	for i := range 9 {
		table.Rows = append(table.Rows, paper.Row{paper.CellOf(fmt.Sprint(i)), paper.CellOf("eins\nzwei")})
	}
	remark := paper.Paragraph{Kind: paper.Small, Runs: paper.Plain("Stand: heute\nGestern nicht\nMorgen auch")}
	for lines := range 45 {
		d := blocksDocument(paper.Text(strings.Repeat("davor\n", lines)+"davor"), table, remark, paper.Text(strings.Repeat("danach\n", 30)+"danach"))
		tree := readBack(t, render(t, d).Data).tree()
		rows, texts := tree.all("TBody")[0].all("TR"), tree.all("P")
		last, said := pagesOf(rows[len(rows)-1]), pagesOf(texts[len(texts)-2])
		if last[len(last)-1] != said[0] {
			t.Errorf("after %d lines the table ends on page %v, the remark stands on %v", lines+1, last, said)
		}
	}
}
