package paper_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

var update = flag.Bool("update", false, "write the outlines in testdata anew")

func TestOutlines(t *testing.T) {
	for name, s := range map[string]*app.Strategy{"town": town(), "empty": {}, "odd": oddities()} {
		for _, lang := range app.Languages() {
			t.Run(name+"."+string(lang), func(t *testing.T) {
				got := outline(paperOf(t, s, lang))
				file := filepath.Join("testdata", name+"."+string(lang)+".txt")
				if *update {
					if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if got != string(want) {
					t.Errorf("differs from %s (go test -update writes it anew)\n%s", file, firstDifference(got, string(want)))
				}
			})
		}
	}
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range g {
		if i >= len(w) || g[i] != w[i] {
			return "got:  " + g[i] + "\nwant: " + strings.Join(w[min(i, len(w)):min(i+1, len(w))], "")
		}
	}
	return "got is shorter"
}

func TestNoMessageIsMissing(t *testing.T) {
	for _, s := range []*app.Strategy{town(), {}, oddities()} {
		for _, lang := range app.Languages() {
			text := outline(paperOf(t, s, lang))
			for _, bad := range []string{"⟦", "⟧", "<no value>", "%!"} {
				if i := strings.Index(text, bad); i >= 0 {
					t.Errorf("%s: %s in …%s", lang, bad, text[max(0, i-40):min(len(text), i+40)])
				}
			}
		}
	}
}

func TestTheSameStrategyGivesTheSamePaper(t *testing.T) {
	s := town()
	if a, b := outline(paperOf(t, s, app.German)), outline(paperOf(t, s, app.German)); a != b {
		t.Error(firstDifference(a, b))
	}
	if a, b := outline(paperOf(t, town(), app.German)), outline(paperOf(t, s, app.German)); a != b {
		t.Errorf("building a paper changed the strategy: %s", firstDifference(b, a))
	}
}

func TestTablesAreWhole(t *testing.T) {
	for _, s := range []*app.Strategy{town(), oddities()} {
		for _, b := range paperOf(t, s, app.German).Blocks {
			switch b := b.(type) {
			case paper.Facts:
				if b.Caption == "" {
					t.Error("facts have no caption")
				}
			case paper.Figure:
				if b.Caption == "" || len(b.Drawing.Facts) > 0 && b.FactsCaption == "" || b.FactsCaption == b.Caption {
					t.Errorf("figure %q has its numbers under %q", b.Caption, b.FactsCaption)
				}
			}
			table, ok := b.(paper.Table)
			if !ok {
				continue
			}
			if table.Caption == "" || table.Summary == "" || len(table.Rows) == 0 || !table.Columns[0].Head {
				t.Errorf("table %q has no summary, no rows or no head column", table.Caption)
			}
			for _, row := range table.Rows {
				if len(row) != len(table.Columns) {
					t.Fatalf("%q: %d cells in %d columns", table.Caption, len(row), len(table.Columns))
				}
				for i, cell := range row {
					if strings.TrimSpace(runs(cell)) == "" {
						t.Errorf("%q: empty cell under %q", table.Caption, table.Columns[i].Title)
					}
				}
			}
		}
	}
}

func TestHeadingsAreNumberedThroughout(t *testing.T) {
	var numbers []string
	for _, b := range paperOf(t, town(), app.English).Blocks {
		if h, ok := b.(paper.Heading); ok {
			number, _, _ := strings.Cut(h.Text, " ")
			if h.Level != 1+strings.Count(number, ".") {
				t.Errorf("%q has level %d", h.Text, h.Level)
			}
			numbers = append(numbers, number)
		}
	}
	want := "1 1.1 1.2 2 2.1 2.2 2.3 2.4 3 4 4.1 4.2 5 5.1 5.2 5.3 5.4 6"
	if got := strings.Join(numbers, " "); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
