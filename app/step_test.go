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
	next(with(c.Tasks[0], func(t *Task) { t.DueOn, t.Responsible = "", "" }))
	next(with(c.Tasks[0], func(t *Task) { t.Responsible = "" }))
	next(c.Tasks[0])
	next(decision("d1", nil))
	next(c.Decisions[0])
	want := []StepCode{
		StepFacts, StepContribute, StepListen, StepAnswer, StepPlan, StepDueDate, StepResponsible, StepDecide, StepTake, StepExport,
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
