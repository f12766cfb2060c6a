package pdf_test

import (
	"testing"

	"kifahrplan/export/paper"
	"kifahrplan/export/pdf"
)

// paper25 is a paper of 25 pages.
func paper25() paper.Document {
	d := sampleDocument()
	d.Blocks = append(d.Blocks[:1:1], summaryBlocks()...)
	for range 3 {
		d.Blocks = append(d.Blocks, participationBlocks()...)
	}
	d.Blocks = append(d.Blocks, roadmapBlocks(150)...)
	d.Blocks = append(d.Blocks, imprintBlocks()...)
	return d
}

// BenchmarkPaper25 draws a paper of 25 pages: 0.3 s and 500 KB are allowed.
func BenchmarkPaper25(b *testing.B) {
	doc := paper25()
	for b.Loop() {
		out := render(b, doc)
		b.ReportMetric(float64(out.Pages), "pages")
		b.ReportMetric(float64(len(out.Data)), "bytes")
	}
}

// BenchmarkFirstPaper includes reading the fonts.
func BenchmarkFirstPaper(b *testing.B) {
	doc := paper25()
	for b.Loop() {
		if _, err := pdf.NewRenderer().Render(b.Context(), doc, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func TestPaper25IsSmall(t *testing.T) {
	out := render(t, paper25())
	if out.Pages < 25 || out.Pages > 28 || len(out.Data) > 500_000 {
		t.Errorf("%d pages, %d bytes", out.Pages, len(out.Data))
	}
}
