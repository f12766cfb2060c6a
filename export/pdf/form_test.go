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
