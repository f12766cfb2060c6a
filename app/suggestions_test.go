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
	if got := SuggestedResponsibles(s, "", fakeWords{}); !slices.Equal(got, []string{"Frau B", "Herr Ä"}) {
		t.Errorf("responsibles = %q", got)
	}
	if got := SuggestedSubjects(s, "", fakeWords{}); !slices.Equal(got, []string{"Datenschutz", "Haftung"}) {
		t.Errorf("subjects = %q", got)
	}
	if got := Departments(new(Strategy)); len(got) != 0 {
		t.Errorf("departments = %q", got)
	}
}

func TestSuggestedDepartments(t *testing.T) {
	s := strategyOf(
		task("t1", func(t *Task) { t.Department = "Zoo" }),
		task("t2", func(t *Task) { t.Department = "Or" }), // being typed
		task("t3", func(t *Task) { t.Department = "department.legal" }),
		task("t4", func(t *Task) { t.Department = "department.legal" }),
	)
	got := SuggestedDepartments(s, "t2", fakeWords{})
	if got[0] != "department.legal" || got[1] != "Zoo" {
		t.Errorf("those in use do not come first: %q", got)
	}
	if slices.Contains(got, "Or") {
		t.Error("what is being typed is suggested")
	}
	if !slices.Contains(got, "department.order") {
		t.Errorf("usual departments are missing: %q", got)
	}
	if sorted := slices.Sorted(slices.Values(got)); len(slices.Compact(sorted)) != len(got) {
		t.Errorf("a department comes twice: %q", got)
	}
}
