package app

import (
	"slices"
	"strings"
	"testing"
)

// register has three systems, of which one is retired; "y3" has no class.
func register() *Strategy {
	done := System{
		Processing: CheckDone, Measures: CheckDone, Impact: CheckNotNeeded, SignOn: CheckDone, Records: CheckDone, Security: CheckDone,
		StaffCouncil: CheckDone,
	}
	a, b, c := done, done, done
	a.Base, a.Name, a.Department, a.Status, a.Vendor = Base{ID: "y1"}, "Zeta", "IT", SystemInUse, "Müller AG"
	b.Base, b.Name, b.Department, b.Status, b.Impact = Base{ID: "y2"}, "alpha", "Sozialamt", SystemIdea, CheckNeeded
	c.Base, c.Name, c.Department, c.Status, c.Measures, c.Impact = Base{ID: "y3"}, "Beta", "IT", SystemRetired, CheckRunning, CheckOpen
	return new(Strategy).With([]Record{
		a, b, c,
		Classification{Base: Base{ID: "k1"}, SystemID: "y1", Outcome: ClassMinimal},
		Classification{Base: Base{ID: "k2"}, SystemID: "y2", Outcome: ClassHigh},
	}, nil)
}

func namesOf(systems []System) string {
	var out []string
	for _, y := range systems {
		out = append(out, string(y.ID))
	}
	return strings.Join(out, " ")
}

func TestSystemsAreFiltered(t *testing.T) {
	for want, f := range map[string]SystemFilter{
		"y1 y2 y3": {}, "y1": {Text: "mueller"}, "y2": {Status: SystemIdea}, "y1 y3": {Department: "IT"}, "y3": {Text: "it", Status: SystemRetired},
		"": {Text: "gamma"},
	} {
		if got := namesOf(f.Apply(register())); got != want {
			t.Errorf("%+v: %s", f, got)
		}
	}
}

func TestSystemsAreSorted(t *testing.T) {
	s := register()
	for _, c := range []struct {
		order SystemOrder
		want  string
	}{
		{SystemOrder{}, "y1 y2 y3"},
		{SystemOrder{By: SystemByName}, "y2 y3 y1"},
		{SystemOrder{By: SystemByName, Descending: true}, "y1 y3 y2"},
		{SystemOrder{By: SystemByDepartment}, "y1 y3 y2"},
		{SystemOrder{By: SystemByStatus}, "y2 y1 y3"},
		{SystemOrder{By: SystemByClass}, "y2 y1 y3"},
		{SystemOrder{By: SystemByClass, Descending: true}, "y1 y2 y3"},
		{SystemOrder{By: SystemByOpen, Descending: true}, "y3 y2 y1"},
	} {
		if got := namesOf(c.order.Sort(s, s.Systems)); got != c.want {
			t.Errorf("%+v: %s, want %s", c.order, got, c.want)
		}
	}
}

func TestChecksOfRetiredSystemsAreNotOpen(t *testing.T) {
	s := register()
	if s.Systems[2].OpenChecks() != 2 || OpenChecks(s) != 1 {
		t.Errorf("%d of one, %d in all", s.Systems[2].OpenChecks(), OpenChecks(s))
	}
}

func TestSuggestionsForSystems(t *testing.T) {
	s := register().With([]Record{Task{Base: Base{ID: "t1"}, Department: "Bauamt", Responsible: "Kim"}}, nil)
	got := SuggestedSystemDepartments(s, "y2", fakeWords{})
	if len(got) < 5 || !slices.Equal(got[:2], []string{"IT", "Bauamt"}) || slices.Contains(got, "Sozialamt") {
		t.Errorf("departments: %q", got)
	}
	if got := SystemDepartments(s); !slices.Equal(got, []string{"IT", "Sozialamt"}) {
		t.Errorf("departments of systems: %q", got)
	}
	if got := SuggestedSystemResponsibles(s, "y1", fakeWords{}); !slices.Equal(got, []string{"Kim"}) {
		t.Errorf("responsibles: %q", got)
	}
}
