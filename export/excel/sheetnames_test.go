package excel

import (
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
)

func TestSheetNames(t *testing.T) {
	n := newSheetNames("Fachbereich")
	for _, c := range []struct{ text, want string }{
		{"Bauamt", "Bauamt"},
		{"BAUAMT", "BAUAMT (2)"},
		{"bauamt", "bauamt (3)"},
		{"Straße", "Straße"},
		{"Amt 50/51: Soziales", "Amt 50-51- Soziales"},
		{"Amt 50:51? Soziales", "Amt 50-51- Soziales (2)"},
		{"'Kultur'", "Kultur"},
		{"O'Brien", "O’Brien"},
		{"History", "History (2)"},
		{"history", "history (3)"},
		{`:\/?*[]`, "Fachbereich"},
		{"***", "Fachbereich (2)"},
		{"\x00\x0b", "Fachbereich (3)"},
		{"  Zwei \t Wörter\n", "Zwei Wörter"},
		{"Fachbereich Jugend, Familie und Soziales", "Fachbereich Jugend, Familie und"},
		{"Fachbereich Jugend, Familie und Sport", "Fachbereich Jugend, Familie (2)"},
		{strings.Repeat("😀", 20), strings.Repeat("😀", 15)},
	} {
		if got := n.take(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestOddDepartmentsGetSheetsThatExcelTakes(t *testing.T) {
	odd := []string{
		"Überblick", "alle aufgaben", "Listen", "_kifahrplan", "History", "'", "[]", "A/B", "A:B", "A\\B", "Rat'haus", "=1+1", "R1C1", "A1",
		strings.Repeat("Ä", 120), strings.Repeat("ä", 119) + "x", strings.Repeat("😀", 60), "Ohne Fachbereich", "", "   ", "Bürger & Rat <neu>", "_x0041_",
	}
	s := strategy(len(odd))
	for i := range s.Tasks {
		s.Tasks[i].Department = odd[i]
	}
	f := reopen(t, s, app.German)
	seen := map[string]bool{}
	for _, name := range f.GetSheetList() {
		if seen[fold(name)] || units(name) > excelize.MaxSheetNameLength || strings.ContainsAny(name, `:\/?*[]'`) || fold(name) == "history" {
			t.Errorf("sheet %q", name)
		}
		seen[fold(name)] = true
	}
	const others = 4 // overview, all tasks, lists, origin
	if got, want := len(f.GetSheetList()), others+len(odd)-1; got != want {
		t.Errorf("%d sheets, want %d: the tasks without a department share one", got, want)
	}
	if b := inspect(t, export(t, s, app.German)); len(b.Sheets) != len(seen) {
		t.Errorf("openpyxl reads %d sheets, want %d", len(b.Sheets), len(seen))
	}
}

func TestManyDepartments(t *testing.T) {
	names, _ := partsOf(t, export(t, manyDepartments(120), app.German))
	sheets := 0
	for _, name := range names {
		if strings.HasPrefix(name, "xl/worksheets/sheet") {
			sheets++
		}
	}
	if sheets != 124 {
		t.Errorf("%d sheets, want 120 and four others", sheets)
	}
}

// manyDepartments has a department for each of n tasks, with names that are the same as far as a sheet's name goes.
func manyDepartments(n int) *app.Strategy {
	s := strategy(n)
	for i := range s.Tasks {
		s.Tasks[i].Department = fmt.Sprintf("Amt für Angelegenheiten der Bürgerschaft %d", i)
	}
	return s
}
