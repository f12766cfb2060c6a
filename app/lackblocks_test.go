package app

import (
	"slices"
	"testing"
)

// systemOf is a system in a state.
func systemOf(id ID, status SystemStatus) System {
	y := NewSystem()
	y.ID, y.Name, y.Status = id, "System "+string(id), status
	return y
}

// classOf is the classification of a system.
func classOf(system ID, class Class) Classification {
	c := NewClassification(system, "2026.11.2", "ds_2026_07_27")
	c.ID, c.Outcome = "k"+system, class
	return c
}

func TestLacksOfTheBuildingBlocks(t *testing.T) {
	s := complete()
	p1 := s.Processes[0]
	agreed, open := NewClause(s, "dv01"), NewClause(s, "dv02")
	agreed.Status, open.Status = ClauseAgreed, ClauseDrafted
	duty := task("td", func(t *Task) {
		t.SystemID, t.DutyID, t.DueOn, t.Responsible, t.PhaseID = "y1", "D1", "2026-12-31", "Frau B", "ph5"
	})
	criteria := []Criterion{{ID: "k", KnockOut: true, Weight: 3}, {ID: "n", Weight: 1}}
	found := func(f Finding) Assessment {
		a := NewAssessment("y1", "k")
		a.Finding = f
		return a
	}
	for _, c := range []struct {
		name string
		put  []Record
		drop []Ref
		want []LackCode
		ref  Ref
		step StepCode
	}{
		{name: "no process", drop: []Ref{{KindProcess, "p1"}}, want: []LackCode{LackProcesses}, ref: Ref{Kind: KindProcess}, step: StepProcesses},
		{name: "a rating", put: []Record{with(p1, func(p *Process) { p.Effort = 0 })}, want: []LackCode{LackRating}, ref: Ref{KindProcess, "p1"}, step: StepRate},
		{name: "a rejected process", put: []Record{with(p1, func(p *Process) { p.Effort, p.Status = 0, ProcessRejected })}, step: StepExport},
		{name: "no goal", drop: []Ref{{KindGoal, "z1"}}, want: []LackCode{LackGoals}, ref: Ref{Kind: KindGoal}, step: StepGoals},
		{name: "no principle", drop: []Ref{{KindPrinciple, "l1"}}, want: []LackCode{LackPrinciples}, ref: Ref{Kind: KindPrinciple}, step: StepPrinciples},
		{name: "negotiation", put: []Record{agreed, open}, want: []LackCode{LackClauses}, ref: RefOf(open), step: StepExport},
		{name: "a class", put: []Record{systemOf("y1", SystemIdea)}, want: []LackCode{LackClass}, ref: Ref{KindSystem, "y1"}, step: StepClassify},
		{name: "the class of a retired system", put: []Record{systemOf("y1", SystemRetired)}, step: StepExport},
		{
			name: "a prohibited pilot", put: []Record{systemOf("y1", SystemPilot), classOf("y1", ClassProhibited)},
			want: []LackCode{LackProhibited}, ref: Ref{KindSystem, "y1"}, step: StepStop,
		},
		{name: "a prohibited idea", put: []Record{systemOf("y1", SystemIdea), classOf("y1", ClassProhibited)}, step: StepExport},
		{
			name: "an open knock-out", put: []Record{systemOf("y1", SystemInUse), classOf("y1", ClassMinimal)},
			want: []LackCode{LackKnockOut}, ref: Ref{KindSystem, "y1"}, step: StepKnockOut,
		},
		{
			name: "a knock-out that is not met", put: []Record{systemOf("y1", SystemInUse), classOf("y1", ClassMinimal), found(FindingNo)},
			want: []LackCode{LackKnockOut}, ref: Ref{KindSystem, "y1"}, step: StepKnockOut,
		},
		{name: "a knock-out that is met", put: []Record{systemOf("y1", SystemInUse), classOf("y1", ClassMinimal), found(FindingYes)}, step: StepExport},
		{name: "a knock-out of what is no AI", put: []Record{systemOf("y1", SystemInUse), classOf("y1", ClassNoAI)}, step: StepExport},
		{name: "a knock-out of a pilot", put: []Record{systemOf("y1", SystemPilot), classOf("y1", ClassMinimal)}, step: StepExport},
		{
			name: "the duties of high risk", put: []Record{systemOf("y1", SystemIdea), classOf("y1", ClassHigh)},
			want: []LackCode{LackDuties}, ref: Ref{KindSystem, "y1"}, step: StepDuties,
		},
		{name: "duties that are tasks", put: []Record{systemOf("y1", SystemIdea), classOf("y1", ClassHigh), duty}, step: StepExport},
	} {
		view := OverviewOf(s.With(c.put, c.drop), testToday, criteria...)
		var codes []LackCode
		for _, l := range view.Lacks {
			codes = append(codes, l.Code)
		}
		if !slices.Equal(codes, c.want) || view.Next.Code != c.step {
			t.Errorf("%s: lacks %v, next %s; want %v, %s", c.name, codes, view.Next.Code, c.want, c.step)
		} else if len(codes) > 0 && (view.Lacks[0].Ref != c.ref || view.Lacks[0].Count != 1) {
			t.Errorf("%s: %+v", c.name, view.Lacks[0])
		}
	}
}

func TestAProhibitedSystemComesFirst(t *testing.T) {
	s := strategyOf(systemOf("y1", SystemInUse), classOf("y1", ClassProhibited))
	view := OverviewOf(s, testToday)
	if view.Lacks[0].Code != LackProhibited || view.Next.Code != StepStop {
		t.Errorf("first lack %s, next step %s", view.Lacks[0].Code, view.Next.Code)
	}
}

func TestBlocksAreCounted(t *testing.T) {
	s := complete()
	dropped, clause := NewPrinciple(s, "gp02"), NewClause(s, "dv01")
	dropped.Status = PrincipleDropped
	idea, checked := NewProcess(), systemOf("y2", SystemIdea)
	idea.Title = "Idee"
	for _, c := range []*CheckState{
		&checked.Processing, &checked.Measures, &checked.Impact, &checked.SignOn, &checked.Records, &checked.Security, &checked.StaffCouncil,
	} {
		*c = CheckNotNeeded
	}
	s = s.With([]Record{dropped, clause, idea, systemOf("y1", SystemInUse), checked, classOf("y1", ClassMinimal)}, nil)
	want := []BlockCount{
		{BlockInventory, 2, 1, 2.0 / 3}, {BlockGuidelines, 2, 1, 0.5}, {BlockIntegration, 2, 1, 0.5}, {BlockLegal, 2, 1, 0.5},
	}
	got := OverviewOf(s, testToday).Blocks
	if len(got) != len(want) {
		t.Fatalf("%d blocks", len(got))
	}
	for i, b := range got {
		if b.Block != want[i].Block || b.Total != want[i].Total || b.Done != want[i].Done || !near(b.Share, want[i].Share) {
			t.Errorf("%+v, want %+v", b, want[i])
		}
	}
}
