package app

import (
	"slices"
	"testing"
)

// ownCriterion is a criterion of the room's own.
func ownCriterion(id ID, section ContentID, weight int, knockOut bool) OwnCriterion {
	return OwnCriterion{Base: Base{ID: id}, Text: "Kriterium " + string(id), Section: section, Weight: weight, KnockOut: knockOut}
}

func TestOwnCriteriaStandBehindTheirGroup(t *testing.T) {
	library := []Criterion{{ID: "a", Group: "law", Weight: 3}, {ID: "b", Group: "cost", Weight: 1}, {ID: "c", Group: "cost", Weight: 2}}
	s := new(Strategy).With([]Record{
		ownCriterion("o1", "law", 5, true), ownCriterion("o2", "cost", 0, false), ownCriterion("o3", "law", 1, false), ownCriterion("o4", "gone", 1, false),
		Weight{Base: Base{ID: "w1"}, Criterion: "a", Weight: 4},
	}, nil)
	var ids []ContentID
	for _, c := range s.Checklist(library) {
		ids = append(ids, c.ID)
	}
	if want := []ContentID{"a", "o1", "o3", "b", "c", "o2", "o4"}; !slices.Equal(ids, want) {
		t.Errorf("%v, want %v", ids, want)
	}
	first := s.Checklist(library)
	if first[0].Weight != 4 || first[1].Weight != 5 || !first[1].KnockOut || len(library) != 3 || library[0].Weight != 3 {
		t.Errorf("%+v of %+v", first, library)
	}
}

func TestOwnCriteriaCountInTheComparison(t *testing.T) {
	library := []Criterion{{ID: "a", Group: "law", Weight: 1}}
	s := new(Strategy).With([]Record{
		systemOf("y1", SystemIdea), systemOf("y2", SystemIdea), ownCriterion("o1", "law", 5, false),
		Assessment{Base: Base{ID: "a1"}, SystemID: "y1", Criterion: "a", Finding: FindingYes},
		Assessment{Base: Base{ID: "a2"}, SystemID: "y2", Criterion: "o1", OwnID: "o1", Finding: FindingYes},
	}, nil)
	if got := s.Compare(s.Systems, library).Leaders; !slices.Equal(got, []ID{"y2"}) {
		t.Errorf("%v lead: the own criterion counts five times as much", got)
	}
	s = s.With([]Record{ownCriterion("o1", "law", 5, true), Assessment{Base: Base{ID: "a2"}, SystemID: "y2", Criterion: "o1", OwnID: "o1", Finding: FindingNo}}, nil)
	if got := s.Compare(s.Systems, library).Scores[1]; got.Result != ToolExcluded || !slices.Equal(got.Failed, []ContentID{"o1"}) {
		t.Errorf("a knock-out of the room's own: %+v", got)
	}
}

func TestOwnKnockOutOfASystemInUseIsLacking(t *testing.T) {
	library := []Criterion{{ID: "a", Group: "law", Weight: 1}}
	s := new(Strategy).With([]Record{systemOf("y1", SystemInUse), ownCriterion("o1", "law", 1, true)}, nil)
	lacking := func(s *Strategy, criteria ...Criterion) bool {
		return slices.ContainsFunc(Lacks(s, testToday, criteria...), func(l Lack) bool { return l.Code == LackKnockOut })
	}
	if !lacking(s, library...) || lacking(s) {
		t.Error("nobody has answered the knock-out yet")
	}
	_, s = acted(t, s, SetFinding("y1", "o1", FindingYes))
	if lacking(s, library...) {
		t.Error("it is met")
	}
}

func TestWhatIsFoundAtAnOwnCriterionGoesWithIt(t *testing.T) {
	s := new(Strategy).With([]Record{systemOf("y1", SystemIdea), ownCriterion("o1", "law", 2, false)}, nil)
	_, s = acted(t, s, SetFinding("y1", "o1", FindingPartly))
	_, s = acted(t, s, SetFinding("y1", "tc01", FindingYes))
	a, _ := s.AssessmentOf("y1", "o1")
	if a.OwnID != "o1" || TitleOf(a, fakeWords{}) != "kind.own_criterion" {
		t.Errorf("%+v", a)
	}
	if library, _ := s.AssessmentOf("y1", "tc01"); library.OwnID != "" {
		t.Errorf("%+v", library)
	}
	e, s := acted(t, s, Delete(Ref{Kind: KindOwnCriterion, ID: "o1"}))
	if len(s.OwnCriteria) != 0 || len(s.Assessments) != 1 || e.Label != "edit.own_criterion.deleted" {
		t.Errorf("%q: %+v", e.Label, s.Assessments)
	}
}

func TestAnOwnCriterionHasOneWeight(t *testing.T) {
	s := new(Strategy).With([]Record{ownCriterion("o1", "law", 2, false)}, nil)
	e, s := acted(t, s, SetWeight(s.OwnCriteria[0].Criterion(), 4, "g"))
	if s.OwnCriteria[0].Weight != 4 || len(s.Weights) != 0 || e.Label != "edit.own_criterion.changed" || e.Group != "g" {
		t.Errorf("%q: %+v, %+v", e.Label, s.OwnCriteria, s.Weights)
	}
}

func TestWordsOfCriteria(t *testing.T) {
	s := new(Strategy).With([]Record{ownCriterion("o1", "law", 2, false)}, nil)
	if got := s.CriterionText("o1", fakeWords{}); got != "Kriterium o1" {
		t.Error(got)
	}
	if got := s.CriterionText("tc01", fakeWords{}); got != "library.tc01.text" {
		t.Error(got)
	}
}

func TestRulesOfOwnCriteria(t *testing.T) {
	for name, c := range map[string]struct {
		spoil        func(*OwnCriterion)
		column, rule string
	}{
		"without a text":    {func(c *OwnCriterion) { c.Text = " " }, "text", RuleRequired},
		"without a section": {func(c *OwnCriterion) { c.Section = "" }, "section", RuleRequired},
		"too heavy":         {func(c *OwnCriterion) { c.Weight = MaxWeight + 1 }, "weight", RuleTooLarge},
		"too light":         {func(c *OwnCriterion) { c.Weight = -1 }, "weight", RuleTooSmall},
	} {
		r := ownCriterion("o1", "law", 2, false)
		if p := Validate(r); len(p) > 0 {
			t.Fatalf("%v", p)
		}
		c.spoil(&r)
		if p, ok := Validate(r).Of(c.column); !ok || p.Rule != c.rule {
			t.Errorf("%s: %v", name, Validate(r))
		}
	}
}
