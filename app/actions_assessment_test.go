package app

import (
	"errors"
	"testing"
)

func TestFirstInputMakesTheAssessment(t *testing.T) {
	s := new(Strategy).With([]Record{System{Base: Base{ID: "y1"}, Name: "x"}}, nil)
	e, s := acted(t, s, SetFinding("y1", "tc01", FindingPartly))
	if e.Label != "edit.assessment.added" || len(s.Assessments) != 1 {
		t.Fatalf("%q, %d assessments", e.Label, len(s.Assessments))
	}
	e, s = acted(t, s, SetEvidence("y1", "tc01", "Vertrag vom 1. Juni", "g"))
	a := s.Assessments[0]
	if e.Label != "edit.assessment.changed" || e.Group != "g" || a.Finding != FindingPartly || a.Evidence != "Vertrag vom 1. Juni" {
		t.Errorf("%q in %q: %+v", e.Label, e.Group, a)
	}
	if _, s = acted(t, s, SetEvidence("y1", "tc02", "Aushang", "")); len(s.Assessments) != 2 {
		t.Errorf("%d assessments", len(s.Assessments))
	}
	if a, _ := s.AssessmentOf("y1", "tc02"); a.Finding != FindingOpen {
		t.Errorf("evidence alone decides: %+v", a)
	}
	var gone *Error
	if _, err := SetFinding("y2", "tc01", FindingYes)(s); !errors.As(err, &gone) || gone.Code != CodeGone {
		t.Errorf("a system that is gone: %v", err)
	}
}

func TestWeightIsMadeAndReset(t *testing.T) {
	c := Criterion{ID: "tc01", Weight: 3}
	e, s := acted(t, new(Strategy), SetWeightReason(c, "Uns wichtig", "g"))
	if w, ok := s.WeightOf("tc01"); !ok || w.Weight != 3 || w.Reason != "Uns wichtig" || e.Label != "edit.criterion_weight.added" {
		t.Fatalf("%q: %+v", e.Label, w)
	}
	e, s = acted(t, s, SetWeight(c, 5, ""))
	if w, _ := s.WeightOf("tc01"); w.Weight != 5 || w.Reason != "Uns wichtig" || e.Label != "edit.criterion_weight.changed" {
		t.Errorf("%q: %+v", e.Label, w)
	}
	e, s = acted(t, s, ResetWeight("tc01"))
	if _, ok := s.WeightOf("tc01"); ok || e.Label != "edit.criterion_weight.deleted" {
		t.Errorf("%q, and it is still there: %v", e.Label, ok)
	}
}
