package app

import (
	"slices"
	"testing"
)

func TestNextStepsInTheirOrder(t *testing.T) {
	s := new(Strategy).With(workshop(), nil)
	var codes []StepCode
	next := func(put ...Record) {
		s = s.With(put, nil)
		codes = append(codes, OverviewOf(s, testToday).Next.Code)
	}
	c := complete()
	next()
	next(c.Municipality, c.Workshop)
	next(with(c.Contributions[0], func(c *Contribution) { c.Status = ContributionOpen }))
	next(c.Contributions[1], c.Contributions[2], c.Contributions[3])
	next(c.Contributions[0])
	next(with(c.Processes[0], func(p *Process) { p.Benefit = 0 }))
	next(c.Processes[0])
	next(c.Goals[0])
	next(c.Principles[0], systemOf("y1", SystemInUse))
	next(classOf("y1", ClassProhibited))
	next(classOf("y1", ClassHigh))
	next(with(c.Tasks[0], func(t *Task) { t.SystemID, t.DutyID = "y1", "D1" }))
	s = s.With(nil, []Ref{{KindTask, c.Tasks[0].ID}, {KindSystem, "y1"}})
	next()
	next(with(c.Tasks[0], func(t *Task) { t.DueOn, t.Responsible = "", "" }))
	next(with(c.Tasks[0], func(t *Task) { t.Responsible = "" }))
	next(c.Tasks[0])
	next(decision("d1", nil))
	next(c.Decisions[0])
	want := []StepCode{
		StepFacts, StepContribute, StepListen, StepAnswer, StepProcesses, StepRate, StepGoals, StepPrinciples, StepClassify,
		StepStop, StepDuties, StepDecide, StepPlan, StepDueDate, StepResponsible, StepDecide, StepTake, StepExport,
	}
	if !slices.Equal(codes, want) {
		t.Errorf("steps = %v", codes)
	}
}

func TestStepText(t *testing.T) {
	s := complete().With(nil, []Ref{{KindContribution, "c1"}, {KindContribution, "c3"}})
	step := OverviewOf(s, testToday).Next
	if got := step.Text(germanWords{}); got != "step.listen 2 Names=lack.name Name=Personalrat, lack.name Name=IT" {
		t.Errorf("text = %q", got)
	}
	if step.Ref() != (Ref{Kind: KindContribution}) {
		t.Errorf("ref = %+v", step.Ref())
	}
	if got := (Step{Code: StepExport}).Text(germanWords{}); got != "step.export 0 Names=" {
		t.Errorf("text = %q", got)
	}
}
