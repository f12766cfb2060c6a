package app

// ToolResult is what a checklist comes to; "integration.result." + result is the id of its name.
type ToolResult string

// The results. The first that holds counts.
const (
	ToolExcluded       ToolResult = "excluded"        // a knock-out criterion is not met
	ToolBlocked        ToolResult = "blocked"         // a knock-out criterion is open, or nothing counts yet
	ToolRecommended    ToolResult = "recommended"     // from RecommendedFrom per cent
	ToolConditional    ToolResult = "conditional"     // from ConditionalFrom per cent
	ToolNotRecommended ToolResult = "not_recommended" // below
)

// ToolResults lists the results, the best first.
func ToolResults() []ToolResult {
	return []ToolResult{ToolRecommended, ToolConditional, ToolNotRecommended, ToolBlocked, ToolExcluded}
}

// Limits of the results, in per cent of the points.
const (
	RecommendedFrom = 80
	ConditionalFrom = 60
)

// Tally counts the points of some criteria. Points are counted in halves, so that sums are whole numbers.
type Tally struct {
	halves  int // reached: weight times two for yes, times one for partly
	most    int // that could be reached by the criteria that count
	Counted int // criteria that count: all but those that do not apply
	Open    int // of them those without an answer
}

// add counts a finding. An open answer counts like "no": nothing unknown is ever good.
func (t *Tally) add(f Finding, weight int) {
	if f == FindingNone {
		return
	}
	t.Counted++
	t.most += 2 * weight
	switch f {
	case FindingYes:
		t.halves += 2 * weight
	case FindingPartly:
		t.halves += weight
	case FindingNo:
	default:
		t.Open++
	}
}

// Share is the share of the points that was reached, from 0 to 1.
func (t Tally) Share() float64 {
	if t.most == 0 {
		return 0
	}
	return float64(t.halves) / float64(t.most)
}

// Percent is the share in whole per cent, rounded down, so that a score that misses a limit never looks as if it reached it.
func (t Tally) Percent() int {
	if t.most == 0 {
		return 0
	}
	return 100 * t.halves / t.most
}

// reaches tells whether so many per cent of the points were reached.
func (t Tally) reaches(percent int) bool { return t.most > 0 && t.Percent() >= percent }

// against is above 0 when a tally reaches a greater share than another one, and 0 when they are equal. It needs no rounding.
func (t Tally) against(other Tally) int {
	return t.halves*max(other.most, 1) - other.halves*max(t.most, 1)
}

// ToolScore is what the checklist of a system comes to.
type ToolScore struct {
	Tally
	System  ID
	Result  ToolResult
	Failed  []ContentID // knock-out criteria that are not met
	Pending []ContentID // knock-out criteria without an answer
	Groups  map[ContentID]Tally
}

// ScoreOf is the score of a system at those of the criteria that apply to it.
func (s *Strategy) ScoreOf(y System, criteria []Criterion) ToolScore {
	return scoreOf(y.ID, s.CriteriaFor(y, criteria), s.findingsOf(y.ID))
}

func scoreOf(system ID, criteria []Criterion, findings map[ContentID]Finding) ToolScore {
	out := ToolScore{System: system, Groups: map[ContentID]Tally{}}
	for _, c := range criteria {
		f, ok := findings[c.ID]
		if !ok {
			f = FindingOpen
		}
		out.add(f, c.Weight)
		group := out.Groups[c.Group]
		group.add(f, c.Weight)
		out.Groups[c.Group] = group
		switch {
		case c.KnockOut && f == FindingNo:
			out.Failed = append(out.Failed, c.ID)
		case c.KnockOut && f == FindingOpen:
			out.Pending = append(out.Pending, c.ID)
		}
	}
	out.Result = out.result()
	return out
}

func (t ToolScore) result() ToolResult {
	switch {
	case len(t.Failed) > 0:
		return ToolExcluded
	case len(t.Pending) > 0 || t.most == 0:
		return ToolBlocked
	case t.reaches(RecommendedFrom):
		return ToolRecommended
	case t.reaches(ConditionalFrom):
		return ToolConditional
	}
	return ToolNotRecommended
}

// findingsOf are the newest findings of a system.
func (s *Strategy) findingsOf(system ID) map[ContentID]Finding {
	out := map[ContentID]Finding{}
	for _, a := range s.Assessments {
		if a.SystemID == system { // ids ascend with time
			out[a.Criterion] = a.Finding
		}
	}
	return out
}

// Assessed lists the systems of which the checklist was begun, in the order of the register.
func (s *Strategy) Assessed() []System {
	begun := map[ID]bool{}
	for _, a := range s.Assessments {
		begun[a.SystemID] = true
	}
	return s.Systems.Where(func(y System) bool { return begun[y.ID] })
}
