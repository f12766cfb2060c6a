package pdf_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/export/paper"
)

// checked lists the documents that the checkers see.
func checked() map[string]paper.Document {
	english := sampleDocument()
	english.Language = app.English
	bare := blocksDocument(paper.Text("Text"))
	return map[string]paper.Document{
		"sample": sampleDocument(), "english": english, "stress": stressDocument(), "bare": bare, "empty": blocksDocument(),
		"long table": blocksDocument(longTable(200)),
		"gaps":       blocksDocument(paper.Heading{Level: 4, Text: "tief"}, paper.Text("a"), paper.Heading{Level: 2, Text: "höher"}, paper.Text("b")),
		"no entries": blocksDocument(paper.Contents{Title: "Inhalt", Depth: 3}, paper.Contents{Depth: 3}, paper.Heading{Level: 2, Text: "zwei"}),
		"bare table": blocksDocument(paper.Table{Columns: make([]paper.Column, 2), Rows: []paper.Row{{nil, nil}}}),
		"forms":      formDocument(),
		"high row": blocksDocument(paper.Table{
			Columns: []paper.Column{{Title: "a", Head: true}, {Title: "b"}},
			Rows:    []paper.Row{{paper.CellOf("a"), paper.CellOf(strings.Repeat("Wort ", 4000))}},
		}),
	}
}

// TestCheckers has the rules of PDF/UA-1 and PDF/A-2a checked by .ci/check_pdfua.py, and the files by qpdf.
func TestCheckers(t *testing.T) {
	python, qpdf := pythonWithPikepdf(t), tool(t, "qpdf")
	for name, d := range checked() {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "paper.pdf")
			if err := os.WriteFile(path, render(t, d).Data, 0o600); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command(python, "../../.ci/check_pdfua.py", path).CombinedOutput(); err != nil {
				t.Errorf("check_pdfua.py: %v\n%s", err, out)
			}
			if out, err := exec.Command(qpdf, "--check", path).CombinedOutput(); err != nil {
				t.Errorf("qpdf: %v\n%s", err, out)
			}
		})
	}
}

// The checker must find faults, else its silence says nothing.
func TestCheckerFindsFaults(t *testing.T) {
	python := pythonWithPikepdf(t)
	good := render(t, sampleDocument()).Data
	for what, broken := range map[string][]byte{
		"no PDF/UA":         bytes.Replace(good, []byte("<pdfuaid:part>1<"), []byte("<pdfuaid:part>9<"), 1),
		"no binary comment": bytes.Replace(good, []byte("%\xe2\xe3\xcf\xd3"), []byte("%abcd"), 1),
	} {
		path := filepath.Join(t.TempDir(), "paper.pdf")
		if err := os.WriteFile(path, broken, 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command(python, "../../.ci/check_pdfua.py", path).CombinedOutput(); err == nil {
			t.Errorf("%s: nothing was found\n%s", what, out)
		}
	}
}

// TestOtherReaders reads a paper with Poppler.
func TestOtherReaders(t *testing.T) {
	path := filepath.Join(t.TempDir(), "paper.pdf")
	if err := os.WriteFile(path, render(t, sampleDocument()).Data, 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(name string, args ...string) string {
		out, err := exec.Command(tool(t, name), args...).Output()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return string(out)
	}
	text := strings.Join(strings.Fields(run("pdftotext", path, "-")), " ")
	for _, want := range []string{
		"Vom ersten Gespräch zum Fahrplan: Ergebnisse der Werkstatt im November 2026", "„KI zuerst“ heißt nicht „nur KI“",
		"rund 4,8 Mio. € verteilen", "einschließlich einer Datenschutz-Folgenabschätzung.", "Seite 2 von 12",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("pdftotext does not find %q", want)
		}
	}
	info := run("pdfinfo", path)
	for _, want := range []string{"Title: KI-Strategie der Stadt Musterstadt", "Tagged: yes", "Creator: KI-Fahrplan", "Page size: 595.28 x 841.89 pts (A4)"} {
		if !strings.Contains(strings.Join(strings.Fields(info), " "), want) {
			t.Errorf("pdfinfo does not say %q:\n%s", want, info)
		}
	}
	fonts := strings.Split(strings.TrimSpace(run("pdffonts", path)), "\n")[2:]
	if len(fonts) != 3 {
		t.Errorf("%d fonts; those not in use need not be there", len(fonts))
	}
	for _, f := range fonts {
		if !strings.Contains(f, "+LiberationSans") || strings.Count(f, " yes") != 3 {
			t.Errorf("font %s", f)
		}
	}
}

// tool returns the path of a program, or skips the test.
func tool(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed", name)
	}
	return path
}

// pythonWithPikepdf returns a Python that can run the checker: the system's may know packages that the user's does not.
func pythonWithPikepdf(t *testing.T) string {
	t.Helper()
	for _, p := range []string{"python3", "/usr/bin/python3"} {
		if exec.Command(p, "-c", "import pikepdf, fontTools").Run() == nil {
			return p
		}
	}
	t.Skip("python3 with pikepdf and fontTools is not installed")
	return ""
}

// TestRandomDocuments has documents checked that nobody thought of.
func TestRandomDocuments(t *testing.T) {
	python := pythonWithPikepdf(t)
	rnd := rand.New(rand.NewPCG(7, 11))
	args := []string{"../../.ci/check_pdfua.py"}
	for i := range 12 {
		path := filepath.Join(t.TempDir(), fmt.Sprintf("random%d.pdf", i))
		if err := os.WriteFile(path, render(t, randomDocument(rnd)).Data, 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	if out, err := exec.Command(python, args...).CombinedOutput(); err != nil {
		t.Errorf("check_pdfua.py: %v\n%s", err, out)
	}
}

// randomDocument strings together blocks of all kinds, some of them hostile.
func randomDocument(rnd *rand.Rand) paper.Document {
	texts := append(hostile(), prose, "kurz", "Verwaltungsmodernisierungsbeauftragte/r")
	text := func() string { return texts[rnd.IntN(len(texts))] }
	d := blocksDocument()
	if rnd.IntN(2) == 0 {
		d.Cover.Title, d.Cover.Subtitle, d.Running = text(), text(), text()
	}
	for range 5 + rnd.IntN(60) {
		switch rnd.IntN(9) {
		case 0:
			d.Blocks = append(d.Blocks, paper.Contents{Title: text(), Depth: rnd.IntN(7)})
		case 1, 2:
			d.Blocks = append(d.Blocks, paper.Heading{Level: 1 + rnd.IntN(6), Text: text()})
		case 3:
			d.Blocks = append(d.Blocks, paper.Paragraph{Runs: []paper.Run{{Text: text()}, {Text: text(), URI: "https://example.org", Lang: app.English}}})
		case 4:
			d.Blocks = append(d.Blocks, nested(text(), rnd.IntN(3)))
		case 5:
			d.Blocks = append(d.Blocks, longTable(rnd.IntN(40)))
		case 6:
			d.Blocks = append(d.Blocks, paper.Figure{Drawing: sampleDrawing(), Caption: text()})
		case 7:
			d.Blocks = append(d.Blocks, paper.Facts{Caption: text(), Facts: []paper.Fact{{Name: text(), Value: text()}}})
		case 8:
			d.Blocks = append(d.Blocks, paper.PageBreak{})
		}
	}
	return d
}
