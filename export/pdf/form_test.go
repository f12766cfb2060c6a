package pdf_test

import (
	"strings"
	"testing"

	"kifahrplan/export/paper"
)

// formDocument has everything that is filled in by hand.
func formDocument() paper.Document {
	table := paper.Table{Caption: "Liste", Room: 40, Columns: []paper.Column{{Title: "Nr.", Head: true}, {Title: "Name"}}}
	for range 3 {
		table.Rows = append(table.Rows, paper.Row{paper.CellOf("1"), nil})
	}
	return blocksDocument(
		paper.Blanks{Labels: []string{"Name", "Fachbereich", "Datum"}, Columns: 2},
		paper.Ticks{Statements: [][]paper.Run{paper.Plain("Ich prüfe Fakten."), paper.Plain("Schulung besucht")}, Blanks: []string{"am", "Kürzel"}},
		paper.Cut{},
		table,
	)
}

func TestFormsAreReadAsLabelsAndStatements(t *testing.T) {
	got := readBack(t, render(t, formDocument()).Data).tree().reading(0)
	want := `Document
  P Name
  P Fachbereich
  P Datum
  L
    LI
      LBody
        P Ich prüfe Fakten.
        P am
        P Kürzel
    LI
      LBody
        P Schulung besucht
        P am
        P Kürzel
  Table
`
	if !strings.HasPrefix(got, want) {
		t.Errorf("read as\n%s\nwant\n%s", got, want)
	}
}

// A pass is half of a page: the line to cut along stands in its middle.
func TestPagesAreCutInTheMiddle(t *testing.T) {
	const half = 421.0 // points from the foot of the page
	f := readBack(t, render(t, blocksDocument(paper.Text("oben"), paper.Cut{}, paper.Text("unten"))).Data)
	for _, x := range f.content[0].pieces {
		if x.text == "unten" && (x.y > half-13 || x.y < half-50) {
			t.Errorf("what stands below the line begins %v points above the foot", x.y)
		}
		if x.text == "oben" && x.y < half {
			t.Errorf("what stands above the line is at %v", x.y)
		}
	}
}

func TestRowsToFillInAreHigher(t *testing.T) {
	d := formDocument()
	high := len(render(t, d).Data)
	many := paper.Table{Room: 40, Columns: []paper.Column{{Title: "Nr.", Head: true}}}
	for range 40 {
		many.Rows = append(many.Rows, paper.Row{paper.CellOf("1")})
	}
	if pages := render(t, blocksDocument(many)).Pages; pages != 3 {
		t.Errorf("40 rows of 40 points are on %d pages", pages)
	}
	many.Room = 0
	if pages := render(t, blocksDocument(many)).Pages; pages != 2 {
		t.Errorf("40 usual rows are on %d pages", pages)
	}
	if high == 0 {
		t.Error("nothing was drawn")
	}
}
