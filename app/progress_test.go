package app

import (
	"maps"
	"slices"
	"testing"
)

func TestProgress(t *testing.T) {
	for name, c := range map[string]struct {
		s    *Strategy
		want map[Section]float64
	}{
		"nothing": {new(Strategy), map[Section]float64{SectionFollowUp: 0, SectionFrame: 0, SectionParticipation: 0, SectionRoadmap: 0, SectionDecisions: 0}},
		"a new file": {
			strategyOf(), // name, title and version are known
			map[Section]float64{SectionFollowUp: 0, SectionFrame: 3.0 / 8, SectionParticipation: 0, SectionRoadmap: 0, SectionDecisions: 0},
		},
		"half way": {overviewStrategy(), map[Section]float64{
			SectionFollowUp: 0, SectionFrame: 3.0 / 8, SectionParticipation: 2.0 / 5, SectionRoadmap: 1.7 / 8, SectionDecisions: 2.0 / 3,
		}},
		"complete": {complete(), map[Section]float64{
			SectionFollowUp: 0, SectionFrame: 1, SectionInventory: 1, SectionGuidelines: 1, SectionParticipation: 1, SectionRoadmap: 0, SectionDecisions: 1,
		}},
	} {
		for _, s := range []Section{SectionInventory, SectionGuidelines, SectionIntegration, SectionAIAct} {
			c.want[s] += 0 // nothing of the building blocks unless said otherwise
		}
		got := ProgressOf(c.s)
		if !maps.EqualFunc(got, c.want, near) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
		for _, s := range Sections() {
			if p, ok := got[s]; !ok || p < 0 || p > 1 {
				t.Errorf("%s: %s = %v, %v", name, s, p, ok)
			}
		}
	}
	if keys := slices.Sorted(maps.Keys(ProgressOf(new(Strategy)))); len(keys) != len(Sections()) {
		t.Errorf("sections = %v", keys)
	}
}

func TestProgressOfTheBuildingBlocks(t *testing.T) {
	s := everyKind()
	check := func(when string, want map[Section]float64) {
		t.Helper()
		for section, share := range want {
			if got := ProgressOf(s)[section]; !near(got, share) {
				t.Errorf("%s: %s is %v, want %v", when, section, got, share)
			}
		}
	}
	check("at first", map[Section]float64{SectionInventory: 0, SectionGuidelines: 0, SectionIntegration: 0, SectionAIAct: 0})
	answer, process, system := s.Answers[0], s.Processes[0], s.Systems[0]
	answer.Status, process.Benefit, process.Effort = AnswerAgreed, 3, 2
	system.Processing, system.Security = CheckDone, CheckNotNeeded
	principle, class := s.Principles[0], s.Classifications[0]
	principle.Status, class.Outcome = PrincipleAgreed, ClassMinimal
	s = s.With([]Record{answer, process, system, principle, class}, nil)
	check("later", map[Section]float64{SectionInventory: 2.0 / 3, SectionGuidelines: 0.5, SectionIntegration: 2.0 / 7, SectionAIAct: 1})
	principle.Status = PrincipleDropped // it is no longer counted
	s = s.With([]Record{principle}, nil)
	check("without the principle", map[Section]float64{SectionGuidelines: 0})
}
