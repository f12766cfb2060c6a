package paper_test

import (
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

func TestFormsOfThePass(t *testing.T) {
	for _, lang := range app.Languages() {
		words := catalogue(t).In(lang)
		doc := paper.Pass(town(), words, app.ExportOptions{Language: lang})
		if doc.Cover.Title != "" || doc.Title != words.T("print.title") {
			t.Errorf("%s: a cover before a form, or no title: %+v", lang, doc.Cover)
		}
		cards, cuts, boxes, rows := 0, 0, 0, 0
		for _, b := range doc.Blocks {
			switch b := b.(type) {
			case paper.Heading:
				if b.Text == words.T("print.pass")+" · Musterstadt" {
					cards++
				}
			case paper.Cut:
				cuts++
			case paper.Ticks:
				boxes += len(b.Statements)
			case paper.Table:
				rows += len(b.Rows)
				for _, row := range b.Rows {
					for _, cell := range row[1:] {
						if len(cell) > 0 {
							t.Errorf("%s: the list is filled in: %v", lang, cell)
						}
					}
				}
			}
		}
		if want := 2*len(app.PassSteps()) + len(words.Library().Pass.Checklist); cards != 2 || cuts != 1 || boxes != want || rows < 30 {
			t.Errorf("%s: %d passes, %d cuts, %d boxes, %d rows", lang, cards, cuts, boxes, rows)
		}
	}
}
