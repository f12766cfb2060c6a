package sample

import (
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/library"
)

func TestGuidelinesAreAsRichAsAWorkshop(t *testing.T) {
	s := strategyIn(t, app.German)
	reworded, own := 0, 0
	for _, p := range s.Principles {
		if p.Reworded() {
			reworded++
		}
		if !p.FromLibrary() {
			own++
		}
	}
	if len(s.Principles) != 13 || reworded != 2 || own != 1 {
		t.Errorf("%d principles, %d reworded, %d of the room's own", len(s.Principles), reworded, own)
	}
	table := app.UsageTableOf(s)
	if len(table.Purposes) != 6 || table.Open() == 0 {
		t.Errorf("%d purposes, %d open cells", len(table.Purposes), table.Open())
	}
	n := app.CountClauses(s.Clauses)
	for _, status := range app.ClauseStatuses() {
		if n.ByStatus[status] == 0 {
			t.Errorf("no section is %s", status)
		}
	}
	if len(s.Comments) < 10 || len(s.PassProgress) != 7 {
		t.Errorf("%d comments, %d departments with a pass", len(s.Comments), len(s.PassProgress))
	}
	for _, p := range s.PassProgress {
		if p.Trained > p.Informed || p.Checked > p.Trained || p.Acknowledged > p.Checked {
			t.Errorf("%s: a step counts more than the one before", p.Department)
		}
	}
}

// What the sample adopts must be in the library, and of the service agreement all of it.
func TestGuidelinesAreThoseOfTheLibrary(t *testing.T) {
	l, err := library.Standard()
	if err != nil {
		t.Fatal(err)
	}
	s := strategyIn(t, app.English)
	for _, p := range s.Principles {
		if _, ok := l.Principle(string(p.LibraryID)); p.FromLibrary() && !ok {
			t.Errorf("no principle %q", p.LibraryID)
		}
	}
	for i, section := range l.Agreement.Sections {
		if c := s.ClausesInOrder()[i]; c.LibraryID != app.ContentID(section.ID) {
			t.Errorf("section %d is %q, not %q", i+1, c.LibraryID, section.ID)
		}
	}
}
