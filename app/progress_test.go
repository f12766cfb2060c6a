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
		"nothing": {new(Strategy), map[Section]float64{SectionFrame: 0, SectionParticipation: 0, SectionRoadmap: 0, SectionDecisions: 0}},
		"a new file": {
			strategyOf(), // name, title and version are known
			map[Section]float64{SectionFrame: 3.0 / 8, SectionParticipation: 0, SectionRoadmap: 0, SectionDecisions: 0},
		},
		"half way": {overviewStrategy(), map[Section]float64{
			SectionFrame: 3.0 / 8, SectionParticipation: 2.0 / 5, SectionRoadmap: 1.7 / 8, SectionDecisions: 2.0 / 3,
		}},
		"complete": {complete(), map[Section]float64{SectionFrame: 1, SectionParticipation: 1, SectionRoadmap: 0, SectionDecisions: 1}},
	} {
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
