package app

import (
	"slices"
	"testing"
)

func process(id ID, change func(*Process)) Process {
	p := NewProcess()
	p.ID, p.Title = id, string(id)
	change(&p)
	return p
}

func processes() *Strategy {
	return strategyOf(
		process("p1", func(p *Process) {
			p.Title, p.Department, p.Benefit, p.Effort, p.Data, p.Status = "Zählerstände", "Kasse", 5, 1, DataNone, ProcessChosen
		}),
		process("p2", func(p *Process) {
			p.Title, p.Department, p.Problem, p.Benefit, p.Data = "Anträge", "Bauen", "Rückfragen", 2, DataSocial
		}),
		process("p3", func(p *Process) {
			p.Title, p.Department, p.Benefit, p.Effort, p.Alternative, p.Status = "Mahnung", "Kasse", 3, 4, "Feste Regeln", ProcessRated
		}),
	)
}

func TestProcessFilter(t *testing.T) {
	for name, c := range map[string]struct {
		filter ProcessFilter
		want   []ID
	}{
		"nothing chosen":  {ProcessFilter{}, []ID{"p1", "p2", "p3"}},
		"status":          {ProcessFilter{Status: ProcessIdea}, []ID{"p2"}},
		"department":      {ProcessFilter{Department: "Kasse"}, []ID{"p1", "p3"}},
		"data":            {ProcessFilter{Data: DataSocial}, []ID{"p2"}},
		"unrated":         {ProcessFilter{Unrated: true}, []ID{"p2"}},
		"title":           {ProcessFilter{Text: "zahler"}, []ID{"p1"}},
		"problem":         {ProcessFilter{Text: "rückfrage"}, []ID{"p2"}},
		"alternative":     {ProcessFilter{Text: "regeln"}, []ID{"p3"}},
		"several choices": {ProcessFilter{Department: "Kasse", Status: ProcessRated}, []ID{"p3"}},
		"none left":       {ProcessFilter{Department: "Bauen", Status: ProcessRated}, []ID{}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := idsOf(c.filter.Apply(processes())); !slices.Equal(got, c.want) {
				t.Errorf("processes = %v, want %v", got, c.want)
			}
			if c.filter.Active() != (name != "nothing chosen") {
				t.Errorf("active = %v", c.filter.Active())
			}
		})
	}
}

func TestProcessOrder(t *testing.T) {
	s := processes()
	for by, c := range map[ProcessKey]struct{ up, down []ID }{
		"":                  {[]ID{"p1", "p2", "p3"}, []ID{"p1", "p2", "p3"}},
		ProcessByTitle:      {[]ID{"p2", "p3", "p1"}, []ID{"p1", "p3", "p2"}},
		ProcessByDepartment: {[]ID{"p2", "p1", "p3"}, []ID{"p1", "p3", "p2"}},
		ProcessByBenefit:    {[]ID{"p2", "p3", "p1"}, []ID{"p1", "p3", "p2"}},
		ProcessByEffort:     {[]ID{"p1", "p3", "p2"}, []ID{"p3", "p1", "p2"}}, // unrated last in both
		ProcessByData:       {[]ID{"p1", "p2", "p3"}, []ID{"p3", "p2", "p1"}},
		ProcessByStatus:     {[]ID{"p2", "p3", "p1"}, []ID{"p1", "p3", "p2"}},
	} {
		for descending, want := range map[bool][]ID{false: c.up, true: c.down} {
			if got := idsOf(ProcessOrder{by, descending}.Sort(s.Processes)); !slices.Equal(got, want) {
				t.Errorf("by %q, descending %v: %v, want %v", by, descending, got, want)
			}
		}
	}
}

func TestSuggestedDepartmentsOfTheInventory(t *testing.T) {
	s := processes().With([]Record{
		task("t1", func(t *Task) { t.Department = "Schule" }),
		ShadowUse{Base: Base{ID: "u1"}, Department: "Presse"},
	}, nil)
	if got := ProcessDepartments(s); !slices.Equal(got, []string{"Kasse", "Bauen"}) {
		t.Errorf("departments = %q", got)
	}
	first := func(list []string) []string { return list[:min(3, len(list))] }
	if got := first(SuggestedProcessDepartments(s, "p2", fakeWords{})); !slices.Equal(got[:2], []string{"Kasse", "Schule"}) {
		t.Errorf("for a process: %q", got)
	}
	got := SuggestedShadowDepartments(s, "u2", fakeWords{})
	if !slices.Equal(first(got), []string{"Presse", "Kasse", "Bauen"}) {
		t.Errorf("for a count: %q", got)
	}
	slices.Sort(got)
	if len(slices.Compact(slices.Clone(got))) != len(got) {
		t.Errorf("a department is suggested twice: %q", got)
	}
}

func TestQuadrants(t *testing.T) {
	for want, ratings := range map[Quadrant][][2]int{
		QuadrantFirst: {{3, 1}, {3, 2}, {5, 1}, {5, 2}},
		QuadrantPlan:  {{3, 3}, {5, 3}, {5, 5}},
		QuadrantAside: {{1, 1}, {2, 2}},
		QuadrantLater: {{1, 3}, {2, 5}},
		"":            {{0, 0}, {5, 0}, {0, 5}},
	} {
		for _, r := range ratings {
			if got := (Process{Benefit: r[0], Effort: r[1]}).Quadrant(); got != want {
				t.Errorf("benefit %d and effort %d give %q, want %q", r[0], r[1], got, want)
			}
		}
	}
}

func TestPortfolioIsInTheOrderOfItsQuadrants(t *testing.T) {
	rated := func(id ID, benefit, effort int, title string) Process {
		return process(id, func(p *Process) { p.Benefit, p.Effort, p.Title = benefit, effort, title })
	}
	p := PortfolioOf(strategyOf(
		rated("p1", 1, 5, "a"), rated("p2", 2, 2, "a"), rated("p3", 5, 5, "a"), rated("p4", 3, 1, "a"), rated("p5", 5, 2, "b"),
		rated("p6", 5, 2, "a"), rated("p7", 5, 1, "z"), rated("p8", 5, 0, "a"),
	))
	if got, want := idsOf(p.Rated), []ID{"p7", "p6", "p5", "p4", "p3", "p2", "p1"}; !slices.Equal(got, want) {
		t.Errorf("order = %v, want %v", got, want)
	}
	counts := []int{p.In(QuadrantFirst), p.In(QuadrantPlan), p.In(QuadrantAside), p.In(QuadrantLater), p.Unrated}
	if !slices.Equal(counts, []int{4, 1, 1, 1, 1}) {
		t.Errorf("counts = %v", counts)
	}
}

func TestGoalFilter(t *testing.T) {
	goal := func(id ID, change func(*Goal)) Goal {
		g := NewGoal()
		g.ID, g.Title = id, string(id)
		change(&g)
		return g
	}
	s := strategyOf(
		goal("g1", func(g *Goal) { g.Measure, g.Status = "Tage", GoalAgreed }),
		goal("g2", func(g *Goal) { g.Description, g.Sort = "Nähe", GoalCitizens }),
		process("p1", func(p *Process) { p.Goals = IDsOf("g1", "g2") }),
		process("p2", func(p *Process) { p.Goals = IDsOf("g2") }),
	)
	for name, c := range map[string]struct {
		filter GoalFilter
		want   []ID
	}{
		"nothing chosen": {GoalFilter{}, []ID{"g1", "g2"}},
		"status":         {GoalFilter{Status: GoalAgreed}, []ID{"g1"}},
		"sort":           {GoalFilter{Sort: GoalCitizens}, []ID{"g2"}},
		"measure":        {GoalFilter{Text: "tage"}, []ID{"g1"}},
		"description":    {GoalFilter{Text: "nahe"}, []ID{"g2"}},
	} {
		if got := idsOf(c.filter.Apply(s)); !slices.Equal(got, c.want) || c.filter.Active() != (name != "nothing chosen") {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	if got := idsOf(ProcessesServing(s, "g2")); !slices.Equal(got, []ID{"p1", "p2"}) {
		t.Errorf("processes that serve g2: %v", got)
	}
	if got := ProcessesServing(s, "g3"); len(got) != 0 {
		t.Errorf("processes that serve nothing: %v", got)
	}
}

func TestShadowUseIsCountedByDepartment(t *testing.T) {
	use := func(id ID, department, tool string, people int) ShadowUse {
		return ShadowUse{Base: Base{ID: id}, Department: department, Tool: tool, People: people}
	}
	s := strategyOf(use("u1", "Bauen", "Chat", 3), use("u2", "Kasse", "Bild", 8), use("u3", "Bauen", "Übersetzer", 3), use("u4", "Presse", "", 0))
	if got, want := CountShadowUse(s), (ShadowCount{People: 14, Departments: 3}); got != want {
		t.Errorf("count = %+v, want %+v", got, want)
	}
	for text, want := range map[string][]ID{"": {"u2", "u1", "u3", "u4"}, "bauen": {"u1", "u3"}, "ubersetz": {"u3"}, "x": {}} {
		if got := idsOf(ShadowUsesLike(s, text)); !slices.Equal(got, want) {
			t.Errorf("like %q: %v, want %v", text, got, want)
		}
	}
}
