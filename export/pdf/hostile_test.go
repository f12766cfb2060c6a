package pdf_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/export/paper"
)

// hostile lists texts that break writers of PDF.
func hostile() []string {
	return []string{
		"Emoji 😀👩‍👩‍👧‍👦🏽 und ✂️ Fahne 🇩🇪",
		"kaputt \xff\xfe\xc3( Latin-1: M\xfcller",
		"Steuerzeichen \x00\x01\x07\x08\x1b\x7f\u0085\u009f Ende",
		"privat \ue000\uf8ff\U000F0000 Ende",
		"rechts nach links: שלום עולם مرحبا \u202ereversed\u202c",
		"zerlegt: a\u0308o\u0308u\u0308 e\u0301\u0301\u0301" + strings.Repeat("\u0301", 500),
		"nicht Zeichen \ufffe\uffff\ufeff\ufffd \U0010FFFF",
		"Ligaturen ﬁ ﬂ ﬃ, schmal 10\u202f000\u00a0€, Strich a\u2011b, Silben Si\u00adl\u00adben\u00ad",
		`Klammern ( ) \ < > [ ] { } / % # ()))(((`,
		"Sprachen: 中文 日本語 한국어 ไทย हिन्दी Ελληνικά Русский Ğğ Łł",
		"\n\n\n\r\n\u2028\u2029 \t\v\f \u3000",
		"",
		" ",
		"\u00ad",
		"\u200b\u200d\u2060",
	}
}

// stressDocument holds every hostile text in every place where a document holds text.
func stressDocument() paper.Document {
	texts := append(hostile(), strings.Repeat("Donaudampfschifffahrtsgesellschaft", 12))
	all := strings.Join(texts, " | ")
	d := paper.Document{
		Title: "Titel " + all, Subject: all, Author: all, Language: app.English, Running: all,
		Created:  time.Date(2026, 6, 1, 12, 0, 0, 0, time.FixedZone("", 7200)),
		PageOf:   func(page, total int) string { return fmt.Sprintf("%d/%d 😀", page, total) },
		GoToPage: func(title string, _ int) string { return "\x1b" + title },
		Cover:    paper.Cover{Title: all, Subtitle: all, Logo: sampleLogo(), LogoAlt: all},
		Blocks:   []paper.Block{paper.Contents{Title: "Contents " + all, Depth: 6}},
	}
	for i, s := range texts {
		d.Cover.Facts = append(d.Cover.Facts, paper.Fact{Name: s, Value: s})
		d.Blocks = append(
			d.Blocks,
			paper.Heading{Level: i%7 + 1, Text: s},
			paper.Paragraph{Kind: paper.ParagraphKind(i % 4), Runs: []paper.Run{
				{Text: s}, {Text: s, Bold: true, URI: "https://example.org/" + s}, {Text: s, Italic: true, Lang: app.German}, {Text: s, Bold: true, Italic: true, Lang: "§"},
			}},
			nested(s, 9),
			paper.Table{Caption: s, Summary: s, Columns: []paper.Column{{Title: s, Head: true}, {Title: s}}, Rows: []paper.Row{{paper.CellOf(s), paper.CellOf(s)}, {nil, nil}}},
			paper.Facts{Caption: s, Facts: []paper.Fact{{Name: s, Value: s}}},
			hostileFigure(s),
		)
	}
	return d
}

func nested(s string, depth int) paper.List {
	l := paper.List{Ordered: depth%2 == 0, Items: []paper.Item{{Runs: paper.Plain(s)}, {Runs: paper.Plain(s), More: [][]paper.Run{paper.Plain(s)}}}}
	if depth > 0 {
		sub := nested(s, depth-1)
		l.Items[0].Sub = &sub
	}
	return l
}

func hostileFigure(s string) paper.Figure {
	return paper.Figure{Caption: s, Drawing: figure.Drawing{
		Width: 300, Height: 2000, Alt: "Picture " + s, Head: []string{s, s}, Facts: [][]string{{s, s}},
		Shapes: []figure.Shape{
			figure.Box{W: 300, H: 2000, Fill: figure.Surface, Outline: "unknown", Radius: 1e4},
			figure.Box{X: 10, Y: 10, W: 20, H: 20},
			figure.Box{X: math.NaN(), W: math.Inf(1), H: 1, Fill: figure.Accent},
			figure.Line{X2: math.Inf(-1), Stroke: figure.Border},
			figure.Line{X2: 300, Y2: 2000},
			figure.Text{X: 150, Y: 1000, Size: 14, Anchor: figure.Middle, Value: s},
			figure.Text{X: 150, Y: 1100, Size: math.NaN(), Value: s},
			figure.Text{X: 290, Y: 1200, Size: 9, Anchor: figure.End, Fill: figure.Danger, Bold: true, Value: s},
			figure.Text{X: 10, Y: 1300, Size: -3, Value: s},
		},
	}}
}

func TestHostileTextIsDrawnAndReported(t *testing.T) {
	out := render(t, stressDocument())
	for _, r := range []rune{'😀', '中', '\ue000', '\ufffd', 'م', '\U0010FFFF'} {
		if !slices.Contains(out.Replaced, r) {
			t.Errorf("%U was not reported", r)
		}
	}
	for _, r := range []rune{'ü', '€', '\u202f', '\u2011', '\u00ad', 'Ğ', '\x00', 'ﬁ', '\u0301'} {
		if slices.Contains(out.Replaced, r) {
			t.Errorf("%U was reported", r)
		}
	}
	if !slices.IsSorted(out.Replaced) || len(slices.Compact(slices.Clone(out.Replaced))) != len(out.Replaced) {
		t.Errorf("reported %q", out.Replaced)
	}
}

func TestTextSurvives(t *testing.T) {
	d := blocksDocument(paper.Text("Größe: 10\u202f000\u00a0€ – „ﬁt“ für e\u0301lan, Straße ẞ ✕ ✓ a\u2011b 😀"))
	p := readBack(t, render(t, d).Data).tree().all("P")[0]
	if want := "Größe: 10\u202f000\u00a0€ – „fit“ für élan, Straße ẞ × √ a-b ?"; p.text != want {
		t.Errorf("%q, want %q", p.text, want)
	}
}

func TestEndlessWords(t *testing.T) {
	words := map[string]string{
		"letters":      strings.Repeat("x", 100_000),
		"soft hyphens": strings.Repeat("x\u00ad", 50_000),
		"slashes":      strings.Repeat("a/", 50_000),
		"spaces":       strings.Repeat(" \u00a0", 50_000),
		"combining":    "e" + strings.Repeat("\u0323\u0301", 50_000),
		"line feeds":   strings.Repeat("\na", 10_000),
	}
	for kind, word := range words {
		t.Run(kind, func(t *testing.T) {
			out := render(t, blocksDocument(
				paper.Text(word),
				paper.Table{Columns: []paper.Column{{Title: "a"}, {Title: "b"}}, Rows: []paper.Row{{paper.CellOf(word), paper.CellOf("kurz")}}},
			))
			if kind == "letters" {
				f := readBack(t, out.Data)
				if n := strings.Count(allText(f), "x"); n != 2*len(word) {
					t.Errorf("%d letters are left", n)
				}
			}
		})
	}
}

func FuzzRender(f *testing.F) {
	for _, s := range hostile() {
		f.Add(s, s, uint8(3))
	}
	f.Fuzz(func(t *testing.T, a, b string, n uint8) {
		d := blocksDocument(
			paper.Contents{Title: a, Depth: int(n % 8)},
			paper.Heading{Level: int(n % 8), Text: b}, paper.Heading{Level: int(n % 5), Text: a},
			paper.Paragraph{Kind: paper.ParagraphKind(n % 3), Runs: []paper.Run{{Text: a, URI: b}, {Text: b, Lang: app.Language(a), Bold: n%2 == 0}}},
			nested(a, int(n%4)),
			paper.Table{
				Caption: b, Summary: a, Columns: []paper.Column{{Title: a, Head: n%2 == 0}, {Title: b, Width: float64(n), Align: paper.AlignEnd}},
				Rows: []paper.Row{{paper.CellOf(a), paper.CellOf(b)}, {paper.CellOf(b), paper.CellOf(a)}},
			},
			hostileFigure(b),
		)
		d.Cover = paper.Cover{Title: a, Subtitle: b, Facts: []paper.Fact{{Name: b, Value: a}}}
		d.Running = a + b
		out, err := renderer.Render(t.Context(), d, nil)
		if err != nil {
			t.Fatal(err)
		}
		readBack(t, out.Data).tree()
	})
}
