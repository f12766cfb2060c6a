package excel

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"kifahrplan/app"
)

// The types mirror what testdata/read_workbook.py prints: the workbook as a reader sees it that shares no code with its writer.
type readBook struct {
	Sheets                             []readSheet
	Active                             string
	Title, Creator, Modifier, Language string
	Created, Modified                  string
}

type readSheet struct {
	Name, State            string
	Rows                   []map[string]readCell
	Cached                 []map[string]string
	Freeze, Filter, Titles string
	Hidden                 []string
	Widths                 map[string]float64
	Rules                  []readRule
	Highlights             []readHighlight
	Orientation, Paper     string
	Fit                    []any
	Footer                 string
	Protected              bool
}

type readCell struct {
	Value        any
	Type, Format string
	Date         bool
}

type readRule struct{ Cells, Type, From, To, Title, Message string }

type readHighlight struct {
	Cells, Formula string
	Bold           bool
}

// python finds an interpreter that has openpyxl; empty: there is none.
var python = sync.OnceValue(func() string {
	for _, name := range []string{"python3", "/usr/bin/python3", "python"} {
		if exec.Command(name, "-c", "import openpyxl").Run() == nil {
			return name
		}
	}
	return ""
})

func inspect(t *testing.T, data []byte) readBook {
	t.Helper()
	if python() == "" {
		t.Skip("openpyxl is not installed")
	}
	path := filepath.Join(t.TempDir(), "tasks.xlsx")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python(), filepath.Join("testdata", "read_workbook.py"), path)
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil || problems.Len() > 0 {
		t.Fatalf("openpyxl: %v\n%s", err, problems.String())
	}
	var b readBook
	if err := json.Unmarshal(out, &b); err != nil {
		t.Fatal(err)
	}
	return b
}

func (b readBook) sheet(t *testing.T, name string) readSheet {
	t.Helper()
	for _, s := range b.Sheets {
		if s.Name == name {
			return s
		}
	}
	t.Fatalf("no sheet %q", name)
	return readSheet{}
}

func TestAnotherReaderSeesRealValues(t *testing.T) {
	for lang, want := range map[app.Language]struct{ sheet, date string }{
		app.German:  {"Alle Aufgaben", "dd.mm.yyyy"},
		app.English: {"All tasks", "[$-809]d mmm yyyy"},
	} {
		s := inspect(t, export(t, strategy(40), lang)).sheet(t, want.sheet)
		if len(s.Rows) != 41 {
			t.Fatalf("%s: %d rows, want a head and 40 tasks", lang, len(s.Rows))
		}
		first := s.Rows[1]
		if c := first["H"]; !c.Date || c.Value != "2026-11-01T00:00:00" || c.Format != want.date {
			t.Errorf("%s: due date %+v", lang, c)
		}
		if c := s.Rows[len(s.Rows)-1]["K"]; c.Type != "n" || c.Value != 1.0 || c.Format != "0%" {
			t.Errorf("%s: progress %+v", lang, c)
		}
		if c := first["J"]; c.Type != "f" || !strings.Contains(c.Value.(string), "TODAY()") {
			t.Errorf("%s: overdue %+v", lang, c)
		}
	}
}

func TestAnotherReaderSeesTheOverdueWord(t *testing.T) {
	s := inspect(t, export(t, strategy(40), app.German)).sheet(t, "Alle Aufgaben")
	if got := s.Cached[1]["J"]; got != "überfällig" {
		t.Errorf("task due on %v, open: %q", s.Rows[1]["H"].Value, got)
	}
	for i, row := range s.Cached[1:] {
		if closed := row["I"] == "erledigt" || row["I"] == "verworfen"; closed && row["J"] != "" {
			t.Errorf("row %d is %s and %s", i+2, row["I"], row["J"])
		}
	}
}

func TestAnotherReaderSeesHowTheSheetWorks(t *testing.T) {
	b := inspect(t, export(t, strategy(40), app.German))
	if b.Active != "Überblick" {
		t.Errorf("opens on %q", b.Active)
	}
	for _, name := range []string{"Alle Aufgaben", "Bauamt", "Ohne Fachbereich"} {
		s := b.sheet(t, name)
		if s.Freeze != "C2" || s.Filter != fmt.Sprintf("$A$1:$R$%d", len(s.Rows)) || !strings.Contains(s.Titles, "1") {
			t.Errorf("%s: freeze %q, filter %q, titles %q", name, s.Freeze, s.Filter, s.Titles)
		}
		if !slices.Equal(s.Hidden, []string{"Q", "R"}) {
			t.Errorf("%s: hidden columns %v", name, s.Hidden)
		}
		if s.Orientation != "landscape" || s.Paper != "9" || len(s.Fit) != 3 || s.Fit[0] != true || s.Fit[1] != 1.0 || s.Fit[2] != 0.0 {
			t.Errorf("%s: %s, paper %s, fit %v", name, s.Orientation, s.Paper, s.Fit)
		}
		if s.Footer != "Seite &P von &N" || s.Protected {
			t.Errorf("%s: footer %q, protected %v", name, s.Footer, s.Protected)
		}
		if s.Widths["B"] < 20 || s.Widths["C"] < 30 {
			t.Errorf("%s: widths %v", name, s.Widths)
		}
	}
	if l, o := b.sheet(t, "Listen"), b.sheet(t, "_kifahrplan"); l.State != "hidden" || o.State != "veryHidden" {
		t.Errorf("lists are %s, origin is %s", l.State, o.State)
	}
}

func TestAnotherReaderSeesTheRules(t *testing.T) {
	for lang, name := range map[app.Language]string{app.German: "Alle Aufgaben", app.English: "All tasks"} {
		s := inspect(t, export(t, strategy(40), lang)).sheet(t, name)
		types := map[string]string{}
		for _, r := range s.Rules {
			column, _, _ := strings.Cut(r.Cells, "2:")
			types[column] = r.Type
			if column == "E" { // other departments may be typed
				continue
			}
			if r.Title == "" || r.Message == "" || utf8.RuneCountInString(r.Title) > 32 || utf8.RuneCountInString(r.Message) > 225 {
				t.Errorf("%s %s: message %q: %q", lang, column, r.Title, r.Message)
			}
		}
		for column, want := range map[string]string{
			"I": "list", "L": "list", "D": "list", "E": "list", "G": "date", "H": "date", "K": "decimal", "M": "whole",
		} {
			if types[column] != want {
				t.Errorf("%s: column %s has a rule of type %q, want %q", lang, column, types[column], want)
			}
		}
		if len(s.Highlights) != 2 || !s.Highlights[0].Bold || !strings.Contains(s.Highlights[0].Formula, "TODAY()") {
			t.Errorf("%s: highlights %+v", lang, s.Highlights)
		}
	}
}

func TestAnotherReaderSeesTheProperties(t *testing.T) {
	b := inspect(t, export(t, strategy(3), app.English))
	if b.Title != "Task list – KI-Strategie 2027 – Musterstadt" || b.Creator != "Musterstadt" || b.Modifier != "Musterstadt" || b.Language != "en" {
		t.Errorf("%+v", b)
	}
	if b.Created != "2026-11-22T08:00:05" || b.Modified != b.Created { // the last change of a record
		t.Errorf("created %s, modified %s", b.Created, b.Modified)
	}
}

func TestTextThatLooksLikeAFormulaStaysText(t *testing.T) {
	s := strategy(1)
	task := &s.Tasks[0]
	task.Title, task.Description, task.Responsible = `=HYPERLINK("http://x")`, "+49 30 1234", "@SUM(A1)"
	task.Department = "-Bauamt"
	s.Municipality.Name = "=1+1"
	b := inspect(t, export(t, s, app.German))
	row := b.sheet(t, "Alle Aufgaben").Rows[1]
	for column, want := range map[string]string{"B": task.Title, "C": task.Description, "E": task.Department, "F": task.Responsible} {
		if c := row[column]; c.Value != want || c.Type == "f" {
			t.Errorf("%s: %+v, want the text %q", column, c, want)
		}
	}
	for _, sheet := range b.Sheets {
		for i, row := range sheet.Rows {
			for column, c := range row {
				if c.Type == "f" && column != "J" {
					t.Errorf("%s %s%d is a formula: %v", sheet.Name, column, i+1, c.Value)
				}
			}
		}
	}
}

func TestAnotherReaderOpensAnEmptyWorkbook(t *testing.T) {
	for _, s := range []*app.Strategy{emptyStrategy(), {}} {
		b := inspect(t, export(t, s, app.German))
		if all := b.sheet(t, "Alle Aufgaben"); len(all.Rows) != 1 || all.Rows[0]["B"].Value != "Titel" {
			t.Errorf("rows %v", all.Rows)
		}
	}
}
