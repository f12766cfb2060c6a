package app

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// checklist has a knock-out criterion and three others, of 10 points in all.
func checklist() []Criterion {
	return []Criterion{
		{ID: "ko", Group: "g1", KnockOut: true, Weight: 3},
		{ID: "a", Group: "g1", Weight: 2},
		{ID: "b", Group: "g2", Weight: 1},
		{ID: "c", Group: "g2", Weight: 4},
	}
}

func TestScores(t *testing.T) {
	for _, c := range []struct {
		name     string
		findings map[ContentID]Finding
		percent  int
		result   ToolResult
		open     int
	}{
		{"nothing is known", nil, 0, ToolBlocked, 4},
		{"all is well", map[ContentID]Finding{"ko": "yes", "a": "yes", "b": "yes", "c": "yes"}, 100, ToolRecommended, 0},
		{"exactly the limit", map[ContentID]Finding{"ko": "yes", "a": "no", "b": "yes", "c": "yes"}, 80, ToolRecommended, 0},
		{"half of one misses it", map[ContentID]Finding{"ko": "yes", "a": "no", "b": "partly", "c": "yes"}, 75, ToolConditional, 0},
		{"exactly the lower limit", map[ContentID]Finding{"ko": "yes", "a": "yes", "b": "yes", "c": "no"}, 60, ToolConditional, 0},
		{"below", map[ContentID]Finding{"ko": "yes", "a": "yes", "b": "partly", "c": "no"}, 55, ToolNotRecommended, 0},
		{"what does not apply is left out", map[ContentID]Finding{"ko": "yes", "a": "yes", "b": "none", "c": "none"}, 100, ToolRecommended, 0},
		{"open counts as no", map[ContentID]Finding{"ko": "yes", "a": "yes", "b": "yes", "c": "open"}, 60, ToolConditional, 1},
		{"a knock-out is open", map[ContentID]Finding{"a": "yes", "b": "yes", "c": "yes"}, 70, ToolBlocked, 1},
		{"a knock-out is met in part", map[ContentID]Finding{"ko": "partly", "a": "yes", "b": "yes", "c": "yes"}, 85, ToolRecommended, 0},
		{"a knock-out is not met", map[ContentID]Finding{"ko": "no", "a": "yes", "b": "yes", "c": "yes"}, 70, ToolExcluded, 0},
		{"nothing applies", map[ContentID]Finding{"ko": "none", "a": "none", "b": "none", "c": "none"}, 0, ToolBlocked, 0},
		{"not a finding", map[ContentID]Finding{"ko": "yes", "a": "?", "b": "yes", "c": "yes"}, 80, ToolRecommended, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := scoreOf("y1", checklist(), c.findings)
			if percent := int(100*got.Share() + 0.5); percent != c.percent || got.Result != c.result || got.Open != c.open {
				t.Errorf("%d per cent, %s, %d open", percent, got.Result, got.Open)
			}
		})
	}
}

func TestScoreNamesKnockOutsAndGroups(t *testing.T) {
	list := append(checklist(), Criterion{ID: "ko2", Group: "g3", KnockOut: true, Weight: 1})
	got := scoreOf("y1", list, map[ContentID]Finding{"ko": "no", "a": "yes", "b": "partly"})
	if !slices.Equal(got.Failed, []ContentID{"ko"}) || !slices.Equal(got.Pending, []ContentID{"ko2"}) {
		t.Errorf("failed %v, pending %v", got.Failed, got.Pending)
	}
	for group, want := range map[ContentID]string{"g1": "0.40 of 2, 0 open", "g2": "0.10 of 2, 1 open", "g3": "0.00 of 1, 1 open"} {
		g := got.Groups[group]
		if text := fmt.Sprintf("%.2f of %d, %d open", g.Share(), g.Counted, g.Open); text != want {
			t.Errorf("%s: %s, want %s", group, text, want)
		}
	}
}

func TestScoreOfASystemUsesItsOwnCriteria(t *testing.T) {
	y := System{Base: Base{ID: "y1"}, Data: DataNone}
	s := new(Strategy).With([]Record{
		y,
		Assessment{Base: Base{ID: "a1"}, SystemID: "y1", Criterion: "a", Finding: FindingYes},
		Assessment{Base: Base{ID: "a2"}, SystemID: "y2", Criterion: "b", Finding: FindingYes},
	}, nil)
	got := s.ScoreOf(y, []Criterion{{ID: "a", Weight: 1}, {ID: "b", Weight: 1}, {ID: "p", Weight: 9, KnockOut: true, AppliesIf: []Trait{TraitPersonalData}}})
	if got.Share() != 0.5 || got.Open != 1 || got.Result != ToolNotRecommended || got.System != "y1" {
		t.Errorf("%+v", got)
	}
	if assessed := s.Assessed(); len(assessed) != 1 || assessed[0].ID != "y1" {
		t.Errorf("assessed: %v", assessed)
	}
}

// randomList makes a checklist and answers to it.
func randomList(r *rand.Rand) ([]Criterion, map[ContentID]Finding) {
	var list []Criterion
	findings := map[ContentID]Finding{}
	for i := range 1 + r.IntN(12) {
		id := ContentID(fmt.Sprint("c", i))
		list = append(list, Criterion{ID: id, Group: ContentID(fmt.Sprint("g", i%3)), KnockOut: r.IntN(4) == 0, Weight: r.IntN(MaxWeight + 1)})
		findings[id] = Findings()[r.IntN(len(Findings()))]
	}
	return list, findings
}

func TestPropertiesOfScores(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		list, findings := randomList(r)
		score := scoreOf("y1", list, findings)
		if share := score.Share(); share < 0 || share > 1 {
			t.Fatalf("a share of %v", share)
		}
		for _, c := range list {
			if c.KnockOut && findings[c.ID] == FindingNo && score.Result != ToolExcluded {
				t.Fatalf("%s is not met, and the tool is %s", c.ID, score.Result)
			}
			if c.KnockOut && findings[c.ID] == FindingOpen && score.Result != ToolExcluded && score.Result != ToolBlocked {
				t.Fatalf("%s is open, and the tool is %s", c.ID, score.Result)
			}
			was := findings[c.ID]
			findings[c.ID] = FindingOpen
			if open := scoreOf("y1", list, findings); open.against(score.Tally) > 0 {
				t.Fatalf("%s without an answer raises %v to %v", c.ID, score.Share(), open.Share())
			}
			findings[c.ID] = FindingYes
			if good := scoreOf("y1", list, findings); was != FindingNone && good.against(score.Tally) < 0 {
				t.Fatalf("%s with yes lowers %v to %v", c.ID, score.Share(), good.Share())
			}
			findings[c.ID] = was
		}
	}
}

func TestResultsAreListed(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	seen := map[ToolResult]bool{}
	for range 2000 {
		list, findings := randomList(r)
		seen[scoreOf("y1", list, findings).Result] = true
	}
	for _, result := range ToolResults() {
		if !seen[result] {
			t.Errorf("nothing is %s", result)
		}
		delete(seen, result)
	}
	if len(seen) > 0 {
		t.Errorf("not listed: %v", seen)
	}
}
