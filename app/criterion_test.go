package app

import (
	"slices"
	"testing"
)

// registered is a strategy with one system and, where there is a class, its classification.
func registered(y System, class Class) (*Strategy, System) {
	y.ID = "y1"
	s := new(Strategy).With([]Record{y}, nil)
	if class != "" {
		s = s.With([]Record{Classification{Base: Base{ID: "k1"}, SystemID: "y1", Outcome: class}}, nil)
	}
	return s, y
}

func TestTraitsHoldUnlessTheRegisterRulesThemOut(t *testing.T) {
	for _, c := range []struct {
		name   string
		trait  Trait
		system System
		class  Class
		want   bool
	}{
		{"unclear data may be personal", TraitPersonalData, System{Data: DataUnclear}, "", true},
		{"social data are personal", TraitPersonalData, System{Data: DataSocial}, "", true},
		{"secrets may be personal", TraitPersonalData, System{Data: DataSecret}, "", true},
		{"no data of persons", TraitPersonalData, System{Data: DataNone}, "", false},
		{"not classified may be high risk", TraitHighRisk, System{}, "", true},
		{"high risk", TraitHighRisk, System{}, ClassHigh, true},
		{"limited is not high risk", TraitHighRisk, System{}, ClassLimited, false},
		{"no AI is not high risk", TraitHighRisk, System{}, ClassNoAI, false},
		{"not classified may face the public", TraitPublicFacing, System{}, "", true},
		{"duties of transparency mean people", TraitPublicFacing, System{}, ClassLimited, true},
		{"minimal, inside the town hall", TraitPublicFacing, System{}, ClassMinimal, false},
		{"minimal, in the public register", TraitPublicFacing, System{Public: true}, ClassMinimal, true},
		{"not classified may generate", TraitGenerative, System{}, "", true},
		{"limited may generate", TraitGenerative, System{}, ClassLimited, true},
		{"minimal without a model", TraitGenerative, System{}, ClassMinimal, false},
		{"minimal with a model", TraitGenerative, System{Model: "M 1"}, ClassMinimal, true},
		{"no AI generates nothing", TraitGenerative, System{Model: "M 1"}, ClassNoAI, false},
		{"an agreement is open", TraitCloud, System{Data: DataPersonal, Processing: CheckOpen}, "", true},
		{"an agreement is there", TraitCloud, System{Data: DataPersonal, Processing: CheckDone}, "", true},
		{"nobody else gets the data", TraitCloud, System{Data: DataPersonal, Processing: CheckNotNeeded}, "", false},
		{"without data the agreement says nothing", TraitCloud, System{Data: DataNone, Processing: CheckNotNeeded}, "", true},
		{"the staff council was not asked", TraitStaffData, System{StaffCouncil: CheckOpen}, "", true},
		{"the staff council need not be asked", TraitStaffData, System{StaffCouncil: CheckNotNeeded}, "", false},
		{"an unknown trait", "rain", System{}, "", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, y := registered(c.system, c.class)
			if got := s.MayHave(y, c.trait); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}

func TestCriteriaNeedAllTheirTraits(t *testing.T) {
	all := []Criterion{
		{ID: "always"},
		{ID: "personal", AppliesIf: []Trait{TraitPersonalData}},
		{ID: "both", AppliesIf: []Trait{TraitPersonalData, TraitCloud}},
	}
	for _, c := range []struct {
		system System
		want   []ContentID
	}{
		{System{Data: DataNone}, []ContentID{"always"}},
		{System{Data: DataPersonal, Processing: CheckNotNeeded}, []ContentID{"always", "personal"}},
		{System{Data: DataPersonal, Processing: CheckRunning}, []ContentID{"always", "personal", "both"}},
	} {
		s, y := registered(c.system, "")
		var got []ContentID
		for _, criterion := range s.CriteriaFor(y, all) {
			got = append(got, criterion.ID)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%+v: %v, want %v", c.system, got, c.want)
		}
	}
}

func TestWeightsOfTheRoomComeFirst(t *testing.T) {
	all := []Criterion{{ID: "a", Weight: 3}, {ID: "b", Weight: 2}}
	s := new(Strategy).With([]Record{
		Weight{Base: Base{ID: "w1"}, Criterion: "b", Weight: 5},
		Weight{Base: Base{ID: "w2"}, Criterion: "b", Weight: 0},
		Weight{Base: Base{ID: "w3"}, Criterion: "gone", Weight: 1},
	}, nil)
	got := s.Checklist(all)
	if got[0].Weight != 3 || got[1].Weight != 0 {
		t.Errorf("%+v", got)
	}
	if all[1].Weight != 2 {
		t.Error("the library was changed")
	}
}

func TestNewestAssessmentCounts(t *testing.T) {
	s := new(Strategy).With([]Record{
		Assessment{Base: Base{ID: "a1"}, SystemID: "y1", Criterion: "a", Finding: FindingNo},
		Assessment{Base: Base{ID: "a2"}, SystemID: "y1", Criterion: "a", Finding: FindingYes},
		Assessment{Base: Base{ID: "a3"}, SystemID: "y2", Criterion: "a", Finding: FindingPartly},
	}, nil)
	if a, ok := s.AssessmentOf("y1", "a"); !ok || a.Finding != FindingYes {
		t.Errorf("%+v", a)
	}
	if a, ok := s.AssessmentOf("y1", "b"); ok || a.Finding != FindingOpen || a.SystemID != "y1" {
		t.Errorf("%+v", a)
	}
}
