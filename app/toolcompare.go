package app

import "slices"

// Comparison is how several tools fare at the same checklist.
type Comparison struct {
	Scores []ToolScore // in the order of the systems
	// Leaders have the best score: one, or several with the same. Only what is neither excluded nor blocked leads; where
	// there is no such tool, Provisional is set and the blocked ones are compared. Excluded tools never lead.
	Leaders     []ID
	Provisional bool
	// Turning are the weights that decide who leads.
	Turning []Turning
}

// Turning is a weight with which others would lead if it were one more or one less.
type Turning struct {
	Criterion ContentID
	Weight    int // with which
	Leaders   []ID
}

// Compare sets systems side by side, with the criteria as the room weighs them, and its own.
func (s *Strategy) Compare(systems []System, all []Criterion) Comparison {
	weighted := s.Checklist(all)
	tools := make([]tool, len(systems))
	for i, y := range systems {
		tools[i] = tool{y.ID, s.CriteriaFor(y, weighted), s.findingsOf(y.ID)}
	}
	out := Comparison{}
	for _, t := range tools {
		out.Scores = append(out.Scores, scoreOf(t.id, t.criteria, t.findings))
	}
	out.Leaders, out.Provisional = leaders(out.Scores)
	if len(systems) > 1 {
		out.Turning = turning(tools, weighted, out.Leaders)
	}
	return out
}

// tool is a system with what its score is made of.
type tool struct {
	id       ID
	criteria []Criterion
	findings map[ContentID]Finding
}

// leaders finds the best scores.
func leaders(scores []ToolScore) (best []ID, provisional bool) {
	var ready, blocked []ToolScore
	for _, t := range scores {
		switch t.Result {
		case ToolExcluded:
		case ToolBlocked:
			blocked = append(blocked, t)
		default:
			ready = append(ready, t)
		}
	}
	if len(ready) == 0 {
		ready, provisional = blocked, len(blocked) > 0
	}
	top := Tally{}
	for _, t := range ready {
		switch by := t.against(top); {
		case by > 0:
			top, best = t.Tally, []ID{t.System}
		case by == 0:
			best = append(best, t.System)
		}
	}
	return best, provisional
}

// turning tries every weight with one more and one less.
func turning(tools []tool, criteria []Criterion, now []ID) []Turning {
	var out []Turning
	for _, c := range criteria {
		for _, weight := range []int{c.Weight - 1, c.Weight + 1} {
			if weight < 0 || weight > MaxWeight {
				continue
			}
			var scores []ToolScore
			for _, t := range tools {
				scores = append(scores, scoreOf(t.id, reweighted(t.criteria, c.ID, weight), t.findings))
			}
			if then, _ := leaders(scores); !slices.Equal(then, now) {
				out = append(out, Turning{c.ID, weight, then})
			}
		}
	}
	return out
}

// reweighted returns the criteria with one other weight.
func reweighted(criteria []Criterion, id ContentID, weight int) []Criterion {
	out := slices.Clone(criteria)
	for i := range out {
		if out[i].ID == id {
			out[i].Weight = weight
		}
	}
	return out
}
