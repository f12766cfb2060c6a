package excel

import (
	"testing"

	"kifahrplan/app"
)

// A task of the library stands in the list in the language of the list; what the room changed stays as it is.
func TestAdoptedTasksAreInTheLanguageOfTheList(t *testing.T) {
	s := strategy(2)
	s.Tasks[0].LibraryID, s.Tasks[0].Title, s.Tasks[0].Description = "t101", "", ""
	s.Tasks[1].LibraryID, s.Tasks[1].Description = "t102", ""
	first, _ := exporter(t).words.In(app.German).Library().Task("t101")
	second, _ := exporter(t).words.In(app.German).Library().Task("t102")
	for lang, sheet := range map[app.Language]string{app.German: "Alle Aufgaben", app.English: "All tasks"} {
		rows, err := reopen(t, s, lang).GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		in := string(lang)
		want := [][2]string{{first.Title.In(in), first.Text.In(in)}, {s.Tasks[1].Title, second.Text.In(in)}}
		for i, w := range want {
			if got := rows[i+1]; got[1] != w[0] || got[2] != w[1] {
				t.Errorf("%s: row %d has %q and %q, want %q", lang, i+1, got[1], got[2], w)
			}
		}
	}
	if s.Tasks[0].Title != "" {
		t.Error("the export wrote a title into the strategy")
	}
}

// The role that does a task of the library is the library's as well.
func TestRolesAreInTheLanguageOfTheList(t *testing.T) {
	s := strategy(2)
	s.Tasks[0].LibraryID, s.Tasks[0].Responsible = "t101", ""
	s.Tasks[1].LibraryID, s.Tasks[1].Responsible = "t102", "Frau Öz"
	for lang, sheet := range map[app.Language]string{app.German: "Alle Aufgaben", app.English: "All tasks"} {
		words := exporter(t).words.In(lang)
		role := words.T("library.t101.responsible")
		rows, err := reopen(t, s, lang).GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		if role == "" || rows[1][5] != role || rows[2][5] != "Frau Öz" {
			t.Errorf("%s: %q and %q, want %q", lang, rows[1][5], rows[2][5], role)
		}
	}
}
