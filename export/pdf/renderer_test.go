package pdf_test

import (
	"os"
	"path/filepath"
	"testing"

	"kifahrplan/export/pdf"
)

// renderer is shared, as in the program.
var renderer = pdf.NewRenderer()

// TestSample writes the sample into the folder KIFAHRPLAN_PDF, where that is set, for people to look at.
func TestSample(t *testing.T) {
	out := render(t, sampleDocument())
	if out.Pages < 8 || len(out.Replaced) > 0 {
		t.Errorf("%d pages, replaced %q", out.Pages, out.Replaced)
	}
	if dir := os.Getenv("KIFAHRPLAN_PDF"); dir != "" {
		if err := os.WriteFile(filepath.Join(dir, "sample.pdf"), out.Data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d pages, %d bytes", out.Pages, len(out.Data))
}
