package pdf_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/export/paper"
)

const prose = "Die Stadt Musterstadt nutzt Künstliche Intelligenz dort, wo sie Bürgerinnen und Bürgern sowie den Beschäftigten " +
	"nachweislich hilft. Über jeden Einsatz entscheidet ein Mensch; „KI zuerst“ heißt nicht „nur KI“. Die Kosten von rund " +
	"4,8 Mio.\u00a0€ verteilen sich auf fünf Haushaltsjahre, größere Abweichungen werden dem Ausschuss für " +
	"Digitali\u00adsierung und Verwaltungs\u00admodernisierung vorgelegt – einschließlich einer Datenschutz-Folgenabschätzung."

// sampleDocument is a paper as the program makes it: everything that a document may hold, in German.
func sampleDocument() paper.Document {
	d := paper.Document{
		Title:    "KI-Strategie der Stadt Musterstadt",
		Subject:  "Strategiepapier",
		Author:   "Stadt Musterstadt",
		Language: app.German,
		Created:  time.Date(2026, 11, 23, 10, 42, 0, 0, time.UTC),
		Running:  "KI-Strategie der Stadt Musterstadt",
		PageOf:   func(page, total int) string { return fmt.Sprintf("Seite %d von %d", page, total) },
		GoToPage: func(title string, page int) string { return fmt.Sprintf("%s, Seite %d", title, page) },
		Cover: paper.Cover{
			Title:    "KI-Strategie der Stadt Musterstadt",
			Subtitle: "Vom ersten Gespräch zum Fahrplan: Ergebnisse der Werkstatt im November 2026",
			Logo:     sampleLogo(),
			LogoAlt:  "Wappen der Stadt Musterstadt",
			Facts: []paper.Fact{
				{Name: "Stand", Value: "23. November 2026"},
				{Name: "Status", Value: "Entwurf, noch nicht beschlossen"},
				{Name: "Version", Value: "0.9"},
				{Name: "Moderation", Value: "Erika Beispiel, Stabsstelle Digitalisierung und Verwaltungsmodernisierung im Büro der Oberbürgermeisterin"},
			},
		},
	}
	d.Blocks = append(d.Blocks, paper.Contents{Title: "Inhalt", Depth: 2})
	d.Blocks = append(d.Blocks, summaryBlocks()...)
	d.Blocks = append(d.Blocks, participationBlocks()...)
	d.Blocks = append(d.Blocks, roadmapBlocks(36)...)
	d.Blocks = append(d.Blocks, imprintBlocks()...)
	return d
}

func summaryBlocks() []paper.Block {
	return []paper.Block{
		paper.Heading{Level: 1, Text: "Zusammenfassung"},
		paper.Paragraph{Kind: paper.Lead, Runs: paper.Plain("Zwei Tage, neun Gruppen, 62 Beiträge: Musterstadt führt KI schrittweise ein, beteiligt den Personalrat von Anfang an und veröffentlicht, welche Systeme es nutzt.")},
		paper.Text(prose),
		paper.Paragraph{Runs: []paper.Run{
			{Text: "Rechtlicher Rahmen ist die "},
			{Text: "Verordnung (EU) 2024/1689", URI: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"},
			{Text: ", kurz "},
			{Text: "AI Act", Lang: app.English, Italic: true},
			{Text: ". "},
			{Text: "Wichtig:", Bold: true},
			{Text: " Beschäftigte brauchen ausreichende KI-Kompetenz (Art.\u00a04)."},
		}},
		paper.Heading{Level: 2, Text: "Was beschlossen werden soll"},
		paper.Text("Die Werkstatt empfiehlt dem Rat:"),
		paper.List{Ordered: true, Items: []paper.Item{
			{Runs: paper.Plain("die Leitlinien für den Einsatz von KI zu beschließen, die in Kapitel 2 stehen und die mit dem Personalrat abgestimmt sind;")},
			{Runs: paper.Plain("eine Dienstvereinbarung abzuschließen:"), Sub: &paper.List{Items: []paper.Item{
				{Runs: paper.Plain("keine Leistungs- oder Verhaltenskontrolle")},
				{Runs: paper.Plain("Schulung vor dem ersten Einsatz"), Sub: &paper.List{Items: []paper.Item{
					{Runs: paper.Plain("Grundlagen für alle")},
					{Runs: paper.Plain("Vertiefung für Fachbereiche")},
				}}},
			}}},
			{Runs: paper.Plain("das Register der KI-Systeme zu veröffentlichen."), More: [][]paper.Run{
				paper.Plain("Es wird halbjährlich fortgeschrieben und steht im Ratsinformationssystem."),
			}},
		}},
		paper.Facts{Caption: "Die Werkstatt in Zahlen", Facts: []paper.Fact{
			{Name: "Gruppen", Value: "9, davon 4 immer beteiligt"},
			{Name: "Beiträge", Value: "62, davon 55 beantwortet"},
			{Name: "Zeitraum", Value: "12. und 13. November 2026"},
		}},
	}
}

func participationBlocks() []paper.Block {
	blocks := []paper.Block{paper.Heading{Level: 1, Text: "Beteiligung"}, paper.Text(prose)}
	for i, g := range []string{"Personalrat", "Datenschutz", "IT und Informationssicherheit", "Rechtsamt"} {
		blocks = append(blocks, paper.Heading{Level: 2, Text: g})
		t := paper.Table{
			Caption: "Beiträge: " + g,
			Summary: "Je Zeile ein Beitrag mit Art, Text, Antwort und Stand.",
			Columns: []paper.Column{{Title: "Art", Width: 1.1, Head: true}, {Title: "Beitrag", Width: 3}, {Title: "Antwort", Width: 3}, {Title: "Stand", Width: 1.1}},
		}
		for n := range 7 {
			t.Rows = append(t.Rows, paper.Row{
				paper.CellOf([]string{"Frage", "Bedenken", "Anforderung", "Idee"}[(n+i)%4]),
				paper.CellOf("Wie stellen wir sicher, dass Vorschläge eines Sprachmodells nicht ungeprüft in Bescheide übernommen werden?"),
				paper.CellOf("Jeder Bescheid wird von einer Sachbearbeitung geprüft und verantwortet; die Dienstanweisung regelt das Vier-Augen-Prinzip für Ermessensentscheidungen."),
				paper.CellOf([]string{"offen", "beantwortet", "gelöst"}[n%3]),
			})
		}
		blocks = append(blocks, t)
	}
	return blocks
}

func roadmapBlocks(rows int) []paper.Block {
	t := paper.Table{
		Caption: "Aufgaben mit Zuständigkeit, Frist und Aufwand",
		Summary: "Je Zeile eine Aufgabe; die erste Spalte nennt sie.",
		Columns: []paper.Column{
			{Title: "Aufgabe", Width: 4, Head: true},
			{Title: "Fachbereich", Width: 2},
			{Title: "Frist", Width: 1.3},
			{Title: "Aufwand in Tagen", Width: 1.2, Align: paper.AlignEnd},
		},
	}
	for i := range rows {
		t.Rows = append(t.Rows, paper.Row{
			paper.CellOf(fmt.Sprintf("Aufgabe %02d: Datenschutz-Folgenabschätzung für die Posteingangsklassifizierung", i+1)),
			paper.CellOf([]string{"Bürgerdienste", "Haupt- und Personalamt", "Digitalisierungsbeauftragte"}[i%3]),
			paper.CellOf(fmt.Sprintf("%02d.%02d.2027", i%28+1, i%12+1)),
			paper.CellOf(fmt.Sprint(3 + i*7%40)),
		})
	}
	return []paper.Block{
		paper.Heading{Level: 1, Text: "Fahrplan"},
		paper.Text(prose),
		paper.Figure{Drawing: sampleDrawing(), Caption: "Abbildung 1: Aufgaben je Phase und ihr Stand", FactsCaption: "Abbildung 1 in Zahlen"},
		paper.Heading{Level: 2, Text: "Alle Aufgaben"},
		t,
	}
}

func imprintBlocks() []paper.Block {
	return []paper.Block{
		paper.Heading{Level: 1, Text: "Impressum"},
		paper.Paragraph{Kind: paper.Small, Runs: []paper.Run{
			{Text: "Dieses Papier ersetzt keine Rechtsberatung. Fragen an "},
			{Text: "ki@musterstadt.example", URI: "mailto:ki@musterstadt.example"},
			{Text: "."},
		}},
	}
}

func sampleDrawing() figure.Drawing {
	d := figure.Drawing{
		Width: 640, Height: 250,
		Alt:  "Balkendiagramm: Von 40 Aufgaben sind in der Phase Vorbereiten 8 von 9 erledigt, in der Phase Verstetigen noch keine.",
		Head: []string{"Phase", "Aufgaben", "Erledigt"},
	}
	d.Shapes = append(d.Shapes, figure.Box{W: 640, H: 250, Fill: figure.Surface, Radius: 8})
	for i, p := range []struct {
		name        string
		tasks, done int
	}{{"Vorbereiten", 9, 8}, {"Erkunden", 8, 5}, {"Erproben", 10, 2}, {"Einführen", 8, 1}, {"Verstetigen", 5, 0}} {
		y := 24 + float64(i)*43
		d.Shapes = append(
			d.Shapes,
			figure.Text{X: 20, Y: y + 18, Size: 14, Fill: figure.Ink, Value: p.name},
			figure.Box{X: 140, Y: y, W: float64(p.tasks) * 40, H: 26, Fill: figure.Background, Outline: figure.Border, Radius: 4},
			figure.Box{X: 140, Y: y, W: float64(p.done) * 40, H: 26, Fill: figure.Accent, Radius: 4},
			figure.Text{X: 150 + float64(p.tasks)*40, Y: y + 18, Size: 14, Bold: true, Fill: figure.Ink, Value: fmt.Sprintf("%d / %d", p.done, p.tasks)},
		)
		d.Facts = append(d.Facts, []string{p.name, fmt.Sprint(p.tasks), fmt.Sprint(p.done)})
	}
	d.Shapes = append(d.Shapes, figure.Line{X1: 140, Y1: 10, X2: 140, Y2: 235, Stroke: figure.Border})
	return d
}

// sampleLogo is a picture with transparent parts.
func sampleLogo() []byte {
	img := image.NewNRGBA(image.Rect(0, 0, 300, 340))
	for y := range 340 {
		for x := range 300 {
			fx := math.Abs(float64(x)-150) / 130
			if edge := 1 - math.Pow(math.Max(0, float64(y)-120)/200, 2); fx < edge && y > 10 {
				c := color.NRGBA{R: 0x0B, G: 0x5C, B: 0xAD, A: 0xFF}
				if (x/50+y/57)%2 == 0 {
					c = color.NRGBA{R: 0xF2, G: 0xC1, B: 0x4E, A: 0xFF}
				}
				img.SetNRGBA(x, y, c)
			}
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// blocksDocument is a document with nothing but these blocks.
func blocksDocument(blocks ...paper.Block) paper.Document {
	return paper.Document{
		Title: "Titel", Language: app.German, Created: time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC), Blocks: blocks,
	}
}

// render draws a document and fails the test where that fails.
func render(t testing.TB, d paper.Document) app.Exported {
	t.Helper()
	out, err := renderer.Render(t.Context(), d, nil)
	if err != nil {
		t.Fatal(err)
	}
	return out
}
