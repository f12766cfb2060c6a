package console_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
	"kifahrplan/screens/console"
)

// fill fills in a cell of a workbook.
func (c *terminal) fill(path, sheet, cell, value string) {
	c.t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	if err := f.SetCellValue(sheet, cell, value); err != nil {
		c.t.Fatal(err)
	}
	if err := f.Save(); err != nil {
		c.t.Fatal(err)
	}
}

// load reads a workshop file.
func (c *terminal) load(name string) *app.Strategy {
	c.t.Helper()
	f, err := c.Files.OpenReadOnly(filepath.Join(c.dir, name))
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	s, err := f.Load()
	if err != nil {
		c.t.Fatal(err)
	}
	return s
}

func TestQuestionnairesWithoutAWindow(t *testing.T) {
	c := newTerminal(t, app.German)
	c.run("sample a.kifahrplan")
	folder := filepath.Join(c.dir, "out.d")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if exit := c.run("export a.kifahrplan -questionnaires out.d"); exit != console.Done {
		t.Fatalf("export ends with %d: %s", exit, c.err.String())
	}
	before := c.load("a.kifahrplan")
	names, err := filepath.Glob(filepath.Join(folder, "*.xlsx"))
	if err != nil || len(names) != len(before.Groups) {
		t.Fatalf("%d questionnaires for %d groups", len(names), len(before.Groups))
	}
	name := "Fragebogen_Personalrat_Musterstadt.xlsx"
	c.fill(filepath.Join(folder, name), "Eigene Punkte", "D3", "Wer haftet?")
	c.fill(filepath.Join(folder, name), "Positionen", "D3", "vielleicht")
	if exit := c.run("import a.kifahrplan out.d/" + name); exit != console.Done || !strings.Contains(c.out.String(), c.Words.In(app.German).N("merging.done", 1)) {
		t.Errorf("import ends with %d: %s%s", exit, c.out.String(), c.err.String())
	}
	if !strings.Contains(c.err.String(), "D3") {
		t.Errorf("the unreadable cell is not named: %q", c.err.String())
	}
	after := c.load("a.kifahrplan")
	if len(after.Contributions) != len(before.Contributions)+1 {
		t.Errorf("%d contributions became %d", len(before.Contributions), len(after.Contributions))
	}
	if exit := c.run("import a.kifahrplan out.d/" + name); exit != console.Done || c.load("a.kifahrplan").Revision != after.Revision {
		t.Errorf("a second time ends with %d and changes something", exit)
	}
}

func TestImportSaysWhatIsWrong(t *testing.T) {
	c := newTerminal(t, app.English)
	c.run("sample a.kifahrplan")
	c.run("export a.kifahrplan -tasks t.xlsx")
	for line, want := range map[string]struct {
		exit int
		says string
	}{
		"import a.kifahrplan":                           {console.Usage, c.say("console.import.files")},
		"import a.kifahrplan t.xlsx":                    {console.Failed, c.say("error.book.unknown", "Name", "t.xlsx")},
		"import a.kifahrplan nothing.xlsx":              {console.Failed, "nothing.xlsx"},
		"import missing.kifahrplan t.xlsx":              {console.Failed, "missing.kifahrplan"},
		"import a.kifahrplan -wrong t.xlsx":             {console.Usage, "wrong"},
		"export a.kifahrplan -questionnaires no.d/no.d": {console.Failed, "no.d"},
	} {
		if exit := c.run(line); exit != want.exit || !strings.Contains(c.err.String(), want.says) {
			t.Errorf("%s: %d, %q", line, exit, c.err.String())
		}
	}
}
