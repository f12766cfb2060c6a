package export_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"kifahrplan/app"
)

// TestNoPageIsNearlyEmpty measures how far down the pages of the sample's paper are filled, in both languages of content and
// of paper.
func TestNoPageIsNearlyEmpty(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed")
	}
	for _, content := range app.Languages() {
		for _, lang := range app.Languages() {
			out, err := exporters(t)[app.ExportPaper].Export(context.Background(), strategy(t, content), options(lang))
			if err != nil {
				t.Fatal(err)
			}
			pages := lastLines(t, out.Data)
			if len(pages) != out.Pages || len(pages) < 20 {
				t.Fatalf("%s in %s: %d pages were read, %d written", content, lang, len(pages), out.Pages)
			}
			for i, y := range pages {
				const third = 86 + (842-86-78)/3 - 20 // of the room between head and foot, less the space below a table
				if y < third {
					t.Errorf("%s in %s: the last line of page %d of %d stands at %.0f points", content, lang, i+1, len(pages), y)
				}
			}
		}
	}
}

// lastLines returns where the last word above the foot of each page ends, in points from the top.
func lastLines(t *testing.T, paper []byte) []float64 {
	t.Helper()
	path := filepath.Join(t.TempDir(), "paper.pdf")
	if err := os.WriteFile(path, paper, 0o600); err != nil {
		t.Fatal(err)
	}
	boxes, err := exec.Command("pdftotext", "-bbox", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	const foot = 780
	ends := regexp.MustCompile(`yMax="([0-9.]+)"`)
	var last []float64
	for _, page := range strings.Split(string(boxes), "<page ")[1:] {
		lowest := 0.0
		for _, m := range ends.FindAllStringSubmatch(page, -1) {
			if y, err := strconv.ParseFloat(m[1], 64); err == nil && y < foot {
				lowest = max(lowest, y)
			}
		}
		last = append(last, lowest)
	}
	return last
}
