package pdf_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/export/paper"
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
		for name, data := range map[string][]byte{"sample.pdf": out.Data, "stress.pdf": render(t, stressDocument()).Data} {
			if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestSameDocumentSameBytes(t *testing.T) {
	for _, d := range []paper.Document{sampleDocument(), stressDocument()} {
		first := render(t, d).Data
		again, err := pdf.NewRenderer().Render(t.Context(), d, nil)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first, again.Data) || !bytes.Equal(first, render(t, d).Data) {
			t.Errorf("%.20q: the bytes differ", d.Title)
		}
		d.Created = d.Created.Add(time.Hour)
		if bytes.Equal(first, render(t, d).Data) {
			t.Errorf("%.20q: the date does not show", d.Title)
		}
	}
}

func TestPapersAtTheSameTime(t *testing.T) {
	want := render(t, sampleDocument()).Data
	r := pdf.NewRenderer()
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			out, err := r.Render(t.Context(), sampleDocument(), nil)
			if err != nil || !bytes.Equal(out.Data, want) {
				t.Errorf("differs (%v)", err)
			}
		})
	}
	wait.Wait()
}

func TestProgress(t *testing.T) {
	var shares []float64
	if _, err := renderer.Render(t.Context(), sampleDocument(), func(s float64) { shares = append(shares, s) }); err != nil {
		t.Fatal(err)
	}
	if !slices.IsSorted(shares) || len(shares) < 20 || shares[0] > 0.1 || shares[len(shares)-1] != 1 {
		t.Errorf("heard %v", shares)
	}
}

// Cancelled at any moment, nothing is returned but the reason.
func TestCancel(t *testing.T) {
	d := sampleDocument()
	d.Blocks = append(d.Blocks, longTable(3000))
	for _, at := range []float64{0, 0.05, 0.2, 0.36, 0.6, 0.8} {
		ctx, cancel := context.WithCancel(t.Context())
		stopped, later := false, 0
		progress := func(share float64) {
			if stopped {
				later++
			}
			if share >= at && !stopped {
				stopped = true
				cancel()
			}
		}
		if at == 0 {
			progress(0)
		}
		out, err := renderer.Render(ctx, d, progress)
		if !errors.Is(err, context.Canceled) || out.Data != nil {
			t.Errorf("at %v: %v, %d bytes", at, err, len(out.Data))
		}
		if later > 1 {
			t.Errorf("at %v: went on and told of progress %d times", at, later)
		}
		cancel()
	}
}

func TestCancelWithinALongTable(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	d := blocksDocument(paper.Text("davor"), longTable(30_000))
	heard := 0
	if _, err := renderer.Render(ctx, d, func(float64) { heard++; cancel() }); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if heard > 1 {
		t.Errorf("went on and told of progress %d times", heard)
	}
}

func TestPanicBecomesAnError(t *testing.T) {
	d := sampleDocument()
	d.PageOf = func(int, int) string { panic("broken words") }
	out, err := renderer.Render(t.Context(), d, nil)
	if err == nil || !strings.Contains(err.Error(), "broken words") || out.Data != nil {
		t.Errorf("%v", err)
	}
}

func TestWronglyBuiltDocuments(t *testing.T) {
	untitled, speechless := blocksDocument(), blocksDocument()
	untitled.Title, speechless.Language = " \u00ad\n", "de DE"
	for name, test := range map[string]struct {
		doc  paper.Document
		want error
	}{
		"no title":    {untitled, pdf.ErrTitle},
		"no language": {speechless, pdf.ErrLanguage},
		"no alt":      {blocksDocument(paper.Figure{Caption: "Bild", Drawing: figure.Drawing{Width: 1, Height: 1}}), pdf.ErrAlt},
		"ragged":      {blocksDocument(paper.Table{Columns: make([]paper.Column, 2), Rows: []paper.Row{{nil}}}), pdf.ErrTable},
	} {
		if _, err := renderer.Render(t.Context(), test.doc, nil); !errors.Is(err, test.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCoverTitleStandsInForTheTitle(t *testing.T) {
	d := blocksDocument(paper.Text("Text"))
	d.Title, d.Cover.Title = "", "Vom Deckblatt"
	f := readBack(t, render(t, d).Data)
	xmp := f.objects[int(f.root["Metadata"].(ref))].stream
	if !bytes.Contains(xmp, []byte(">Vom Deckblatt</rdf:li>")) {
		t.Errorf("%s", xmp)
	}
}

func TestLogoThatCannotBeRead(t *testing.T) {
	d := sampleDocument()
	d.Cover.Logo = []byte("GIF89a")
	if _, err := renderer.Render(t.Context(), d, nil); app.CodeOf(err) != app.CodeLogoUnreadable {
		t.Errorf("%v", err)
	}
}

func TestLogoWithoutWordsIsDecoration(t *testing.T) {
	d := sampleDocument()
	d.Cover.LogoAlt = ""
	if n := len(readBack(t, render(t, d).Data).tree().all("Figure")); n != 1 {
		t.Errorf("%d figures", n)
	}
}
