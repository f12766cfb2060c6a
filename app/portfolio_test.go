package app

import (
	"slices"
	"testing"
)

// rated is a process with a rating.
func rated(id ID, benefit, effort int) Process {
	p := NewProcess()
	p.ID, p.Title, p.Benefit, p.Effort = id, "Prozess "+string(id), benefit, effort
	return p
}

// TestEveryRatingHasItsQuadrant goes through all ratings; 0 is none.
func TestEveryRatingHasItsQuadrant(t *testing.T) {
	for benefit := 0; benefit <= MaxRating; benefit++ {
		for effort := 0; effort <= MaxRating; effort++ {
			want := QuadrantLater
			switch {
			case benefit == 0 || effort == 0:
				want = ""
			case benefit >= 3 && effort < 3:
				want = QuadrantFirst
			case benefit >= 3:
				want = QuadrantPlan
			case effort < 3:
				want = QuadrantAside
			}
			if got := rated("p", benefit, effort).Quadrant(); got != want {
				t.Errorf("benefit %d, effort %d: %q, want %q", benefit, effort, got, want)
			}
		}
	}
}

func TestPortfolioBeginsWithWhatShouldBeDoneFirst(t *testing.T) {
	s := strategyOf(
		rated("p1", 1, 5), // later
		rated("p2", 4, 2), // first
		rated("p3", 5, 2), // first, and more useful
		rated("p4", 5, 1), // first, as useful and cheaper
		rated("p5", 5, 5), // to be planned
		rated("p6", 2, 1), // aside
		rated("p7", 0, 3), // not rated
	)
	p := PortfolioOf(s)
	if got := idsOf(p.Rated); !slices.Equal(got, []ID{"p4", "p3", "p2", "p5", "p6", "p1"}) {
		t.Errorf("in the order of %v", got)
	}
	if p.Unrated != 1 {
		t.Errorf("%d are not rated", p.Unrated)
	}
	for q, want := range map[Quadrant]int{QuadrantFirst: 3, QuadrantPlan: 1, QuadrantAside: 1, QuadrantLater: 1} {
		if got := p.In(q); got != want {
			t.Errorf("%s: %d, want %d", q, got, want)
		}
	}
	sum := 0
	for _, q := range Quadrants() {
		sum += p.In(q)
	}
	if sum != len(p.Rated) {
		t.Errorf("%d of %d processes stand in a quadrant", sum, len(p.Rated))
	}
}

func TestGoalsAreFiltered(t *testing.T) {
	goal := func(id ID, title string, sort GoalSort, status GoalStatus) Goal {
		g := NewGoal()
		g.ID, g.Title, g.Sort, g.Status, g.Measure, g.Target = id, title, sort, status, "Arbeitstage", "2"
		return g
	}
	s := strategyOf(
		goal("z1", "Schneller antworten", GoalCitizens, GoalAgreed), goal("z2", "Weniger Papier", GoalEfficiency, GoalProposed),
		goal("z3", "Schneller prüfen", GoalEfficiency, GoalAgreed),
	)
	for name, c := range map[string]struct {
		filter GoalFilter
		want   []ID
	}{
		"all":               {GoalFilter{}, []ID{"z1", "z2", "z3"}},
		"agreed":            {GoalFilter{Status: GoalAgreed}, []ID{"z1", "z3"}},
		"efficiency":        {GoalFilter{Sort: GoalEfficiency}, []ID{"z2", "z3"}},
		"agreed efficiency": {GoalFilter{Sort: GoalEfficiency, Status: GoalAgreed}, []ID{"z3"}},
		"a word":            {GoalFilter{Text: "schneller"}, []ID{"z1", "z3"}},
		"two words":         {GoalFilter{Text: "PRUEFEN schneller"}, []ID{"z3"}},
		"the measure":       {GoalFilter{Text: "arbeitstage papier"}, []ID{"z2"}},
		"nothing":           {GoalFilter{Text: "langsamer"}, []ID{}},
	} {
		if got := idsOf(c.filter.Apply(s)); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
		if c.filter.Active() != (name != "all") {
			t.Errorf("%s: active is %v", name, c.filter.Active())
		}
	}
}

func TestProcessesServeGoals(t *testing.T) {
	serving := func(id ID, goals ...ID) Process {
		p := rated(id, 1, 1)
		p.Goals = IDsOf(goals...)
		return p
	}
	s := strategyOf(serving("p1", "z1", "z2"), serving("p2"), serving("p3", "z2"))
	for goal, want := range map[ID][]ID{"z1": {"p1"}, "z2": {"p1", "p3"}, "z3": {}} {
		if got := idsOf(ProcessesServing(s, goal)); !slices.Equal(got, want) {
			t.Errorf("%s is served by %v, want %v", goal, got, want)
		}
	}
}

func TestUnapprovedUseIsCounted(t *testing.T) {
	use := func(id ID, department, tool string, people int) ShadowUse {
		u := NewShadowUse(department)
		u.ID, u.Tool, u.People = id, tool, people
		return u
	}
	s := strategyOf(use("u1", "Bauamt", "Übersetzer", 3), use("u2", "Sozialamt", "Chat", 9), use("u3", "Bauamt", "Chat", 5), use("u4", "", "Chat", 1))
	if n := CountShadowUse(s); n.People != 18 || n.Departments != 2 {
		t.Errorf("%+v", n)
	}
	for text, want := range map[string][]ID{"": {"u2", "u3", "u1", "u4"}, "chat": {"u2", "u3", "u4"}, "bauamt chat": {"u3"}, "uebersetzer": {"u1"}, "x": {}} {
		if got := idsOf(ShadowUsesLike(s, text)); !slices.Equal(got, want) {
			t.Errorf("%q finds %v, want %v", text, got, want)
		}
	}
}
