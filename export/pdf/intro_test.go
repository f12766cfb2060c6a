package pdf

import (
	"context"
	"testing"

	"kifahrplan/export/paper"
)

// TestIntroStaysWithItsTable moves a heading, a line of text and a table down the page line by line: whatever the place, the
// table begins on the page of its heading.
func TestIntroStaysWithItsTable(t *testing.T) {
	for lines := range 40 {
		var blocks []paper.Block
		for range lines {
			blocks = append(blocks, paper.Text("Zeile"))
		}
		blocks = append(blocks, paper.Heading{Level: 2, Text: "Gruppe"}, paper.Text("Teilnehmende: drei"),
			paper.Table{Caption: "Eingaben", Columns: []paper.Column{{Title: "Text", Width: 1}}, Rows: []paper.Row{{paper.CellOf("eins")}, {paper.CellOf("zwei")}}})
		doc := paper.Document{Title: "Titel", Language: "de", Blocks: blocks}
		set := testSetter(t)
		c := newComposer(&doc, set)
		if err := c.compose(context.Background(), func(float64) {}); err != nil {
			t.Fatal(err)
		}
		pages := paginate(c.boxes)
		last := pages[len(pages)-1]
		if len(pages) > 1 && len(last) < 5 {
			t.Errorf("after %d lines the last page holds %d boxes: the heading stayed behind", lines, len(last))
		}
	}
}
