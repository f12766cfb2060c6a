package pdf_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/export/paper"
)

func TestReadingOrder(t *testing.T) {
	d := blocksDocument(
		paper.Contents{Title: "Inhalt", Depth: 3},
		paper.Heading{Level: 1, Text: "Eins"},
		paper.Paragraph{Runs: []paper.Run{
			{Text: "Der "}, {Text: "AI Act", Lang: app.English, URI: "https://example.org/"}, {Text: " gilt."},
		}},
		paper.Heading{Level: 3, Text: "Eins a"},
		paper.List{Items: []paper.Item{
			{Runs: paper.Plain("A"), More: [][]paper.Run{paper.Plain("mehr")}, Sub: &paper.List{Ordered: true, Items: []paper.Item{{Runs: paper.Plain("A1")}}}},
			{Runs: paper.Plain("B")},
		}},
		paper.Figure{
			Caption: "Abbildung 1",
			Drawing: figure.Drawing{
				Width: 100, Height: 50, Alt: "Zwei Texte.", Head: []string{"Name", "Wert"}, Facts: [][]string{{"x", "1"}},
				Shapes: []figure.Shape{figure.Text{X: 1, Y: 20, Size: 10, Value: "links"}, figure.Text{X: 60, Y: 20, Size: 10, Value: "rechts"}},
			},
		},
		paper.Facts{Caption: "Angaben", Facts: []paper.Fact{{Name: "Stand", Value: "heute"}}},
	)
	d.Cover = paper.Cover{Title: "Titel", Subtitle: "Untertitel", Facts: []paper.Fact{{Name: "Status", Value: "Entwurf"}}}
	want := `Document
  P Titel
  P Untertitel
  L
    LI
      Lbl Status
      LBody
        P Entwurf
  H1 Inhalt
  TOC
    TOCI
      Reference
        Link Eins 3
    TOC
      TOCI
        Reference
          Link Eins a 3
  H1 Eins
  P Der  gilt.
    Span
      Link AI Act
  H2 Eins a
  L
    LI
      Lbl •
      LBody
        P A
        P mehr
        L
          LI
            Lbl 1.
            LBody
              P A1
    LI
      Lbl •
      LBody
        P B
  Div
    Figure links rechts
    Caption
      P Abbildung 1
  Table
    THead
      TR
        TH
          P Name
        TH
          P Wert
    TBody
      TR
        TH
          P x
        TD
          P 1
  Table
    Caption
      P Angaben
    TBody
      TR
        TH
          P Stand
        TD
          P heute
`
	f := readBack(t, render(t, d).Data)
	if got := f.tree().reading(0); got != want {
		t.Errorf("reading order:\n%s\nwant:\n%s", got, want)
	}
}

func TestHeadersOfTables(t *testing.T) {
	d := blocksDocument(paper.Table{
		Summary: "Wer was tut.",
		Columns: []paper.Column{{Title: "Was", Head: true}, {Title: "Wer"}},
		Rows:    []paper.Row{{paper.CellOf("Schulung"), paper.CellOf("Personalamt")}},
	})
	table := readBack(t, render(t, d).Data).tree().all("Table")[0]
	if got := textOf(table.attribute("Summary")); got != "Wer was tut." {
		t.Errorf("summary %q", got)
	}
	var scopes []any
	for _, th := range table.all("TH") {
		scopes = append(scopes, th.attribute("Scope"))
	}
	if want := []any{name("Column"), name("Column"), name("Row")}; !slices.Equal(scopes, want) {
		t.Errorf("scopes %v, want %v", scopes, want)
	}
}

func TestFigureHasAlternativeAndPlace(t *testing.T) {
	f := readBack(t, render(t, sampleDocument()).Data)
	figures := f.tree().all("Figure")
	if len(figures) != 2 {
		t.Fatalf("%d figures", len(figures))
	}
	for i, want := range []string{"Wappen der Stadt Musterstadt", sampleDrawing().Alt} {
		if got := textOf(figures[i].values["Alt"]); got != want {
			t.Errorf("figure %d: alternative %q, want %q", i, got, want)
		}
		box, _ := figures[i].attribute("BBox").([]any)
		if len(box) != 4 || box[0].(float64) >= box[2].(float64) || box[1].(float64) >= box[3].(float64) {
			t.Errorf("figure %d stands at %v", i, box)
		}
	}
}

// The contents, the bookmarks and the pages must agree on where each heading stands.
func TestPageNumbersAgree(t *testing.T) {
	f := readBack(t, render(t, sampleDocument()).Data)
	tree := f.tree()
	at := map[string]int{}
	for level := 1; level <= 6; level++ {
		for _, h := range tree.all(fmt.Sprintf("H%d", level)) {
			at[h.whole()] = h.pages[0]
		}
	}
	entries := tree.all("TOCI")
	if len(entries) != 10 {
		t.Errorf("%d entries in the contents", len(entries))
	}
	number := regexp.MustCompile(`^(.*) (\d+)$`)
	for _, e := range entries {
		m := number.FindStringSubmatch(e.whole())
		if m == nil {
			t.Errorf("entry %q", e.whole())
			continue
		}
		page := at[m[1]]
		if m[2] != fmt.Sprint(page) {
			t.Errorf("contents say %q, the heading stands on page %d", e.whole(), page)
		}
		link := e.all("Link")[0].links[0]
		if got := f.pageNumber(link["Dest"].([]any)[0]); got != page {
			t.Errorf("%q leads to page %d", m[1], got)
		}
		if got, want := textOf(link["Contents"]), fmt.Sprintf("%s, Seite %d", m[1], page); got != want {
			t.Errorf("link says %q, want %q", got, want)
		}
	}
	for line := range strings.Lines(f.bookmarks()) {
		m := number.FindStringSubmatch(strings.TrimSpace(line))
		if fmt.Sprint(at[m[1]]) != m[2] {
			t.Errorf("bookmark %q, the heading stands on page %d", line, at[m[1]])
		}
	}
}

func TestBookmarksKeepTheAuthorsLevels(t *testing.T) {
	d := blocksDocument(
		paper.Heading{Level: 2, Text: "Vorab"}, paper.Heading{Level: 1, Text: "Eins"}, paper.Heading{Level: 3, Text: "Eins drei"},
		paper.Heading{Level: 2, Text: "Eins zwei"}, paper.Heading{Level: 9, Text: "Tief"}, paper.Heading{Level: 1, Text: "\u00adZwei\u00ad"},
		paper.Heading{Level: 2, Text: " \u200b "}, // nothing to see
		paper.Text("Text"),
	)
	f := readBack(t, render(t, d).Data)
	want := "Vorab 1\nEins 2\n  Eins drei 2\n  Eins zwei 2\n    Tief 2\nZwei 3\n"
	if got := f.bookmarks(); got != want {
		t.Errorf("bookmarks:\n%swant:\n%s", got, want)
	}
	var kinds []string
	for _, k := range f.tree().kids {
		kinds = append(kinds, k.kind)
	}
	if want := []string{"H1", "H1", "H2", "H2", "H3", "H1", "P"}; !slices.Equal(kinds, want) {
		t.Errorf("tags %v, want %v", kinds, want)
	}
}

func TestLinks(t *testing.T) {
	d := blocksDocument(paper.Paragraph{Runs: []paper.Run{
		{Text: "Seite ", URI: "https://example.org/übersicht?a=(1)"},
		{Text: "Brief ", URI: "mailto:ki@example.org"},
		{Text: "Skript ", URI: "javascript:alert(1)"},
		{Text: "Datei ", URI: "file:///etc/passwd"},
		{Text: "Kaputt ", URI: "http://[::1"},
		{Text: " ", URI: "https://example.org/unsichtbar"},
		{Text: "Ende"},
	}})
	tree := readBack(t, render(t, d).Data).tree()
	var got []string
	for _, l := range tree.all("Link") {
		action := l.links[0]["A"].(dict)
		got = append(got, fmt.Sprintf("%s→%s (%s)", l.text, textOf(action["URI"]), textOf(l.links[0]["Contents"])))
	}
	want := []string{"Seite →https://example.org/%C3%BCbersicht?a=(1) (Seite)", "Brief →mailto:ki@example.org (Brief)"}
	if !slices.Equal(got, want) {
		t.Errorf("links %q, want %q", got, want)
	}
	if p := tree.all("P")[0]; !strings.Contains(p.text, "Skript Datei Kaputt Ende") {
		t.Errorf("what is no link is not drawn as text: %q", p.text)
	}
}
