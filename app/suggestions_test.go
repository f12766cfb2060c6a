package app

import (
	"slices"
	"testing"
)

func TestSuggestions(t *testing.T) {
	s := strategyOf(
		task("t1", func(t *Task) { t.Department, t.Responsible = "Ordnungsamt", "Herr Ä" }),
		task("t2", func(t *Task) { t.Department, t.Responsible = "Bauamt ", "Frau B" }),
		task("t3", func(t *Task) { t.Department, t.Responsible = "Ämter", "Frau B" }),
		task("t4", func(t *Task) { t.Department = "Bauamt" }),
		task("t5", func(t *Task) { t.Department = "  " }),
		contribution("c1", func(c *Contribution) { c.Subject = "Haftung" }),
		contribution("c2", func(c *Contribution) { c.Subject = "Datenschutz" }),
	)
	if got := Departments(s); !slices.Equal(got, []string{"Bauamt", "Ämter", "Ordnungsamt"}) {
		t.Errorf("departments = %q", got)
	}
	if got := Responsibles(s); !slices.Equal(got, []string{"Frau B", "Herr Ä"}) {
		t.Errorf("responsibles = %q", got)
	}
	if got := Subjects(s); !slices.Equal(got, []string{"Datenschutz", "Haftung"}) {
		t.Errorf("subjects = %q", got)
	}
	if got := Departments(new(Strategy)); len(got) != 0 {
		t.Errorf("departments = %q", got)
	}
}
