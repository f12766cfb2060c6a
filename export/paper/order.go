package paper

import (
	"cmp"
	"slices"

	"kifahrplan/app"
)

// numbered is a record with the number under which the whole paper speaks of it.
type numbered[R app.Record] struct {
	number int
	record R
}

// order holds the records in the order in which the paper shows them. Where the group or phase that a record belongs to
// is gone, it stands in a part without one, at the end.
type order struct {
	groups    []groupPart
	phases    []phasePart
	decided   []app.Decision // taken and revised, by date
	suggested []app.Decision
}

type groupPart struct {
	group         app.Group // zero: contributions whose group is gone
	contributions []numbered[app.Contribution]
}

type phasePart struct {
	phase app.Phase // zero: tasks whose phase is gone
	tasks []numbered[app.Task]
}

func orderOf(s *app.Strategy) order {
	o := order{groups: groupParts(s), phases: phaseParts(s)}
	for _, d := range s.Decisions {
		if isDecided(d) {
			o.decided = append(o.decided, d)
		} else {
			o.suggested = append(o.suggested, d)
		}
	}
	slices.SortStableFunc(o.decided, func(a, b app.Decision) int { return byDate(a.DecidedOn, b.DecidedOn) })
	return o
}

// isDecided tells a decision from a proposal.
func isDecided(d app.Decision) bool {
	return d.Status == app.DecisionTaken || d.Status == app.DecisionRevised
}

func groupParts(s *app.Strategy) []groupPart {
	parts := make([]groupPart, 0, len(s.Groups)+1)
	byID := map[app.ID][]app.Contribution{}
	var astray []app.Contribution
	for _, c := range s.Contributions {
		if _, ok := s.Groups.Get(c.GroupID); ok {
			byID[c.GroupID] = append(byID[c.GroupID], c)
		} else {
			astray = append(astray, c)
		}
	}
	number := 0
	for _, g := range s.Groups {
		parts = append(parts, groupPart{g, numberFrom(&number, byID[g.ID])})
	}
	if len(astray) > 0 {
		parts = append(parts, groupPart{contributions: numberFrom(&number, astray)})
	}
	return parts
}

func phaseParts(s *app.Strategy) []phasePart {
	byPhase := map[app.ID][]app.Task{} // tasks whose phase is gone under the empty id
	for _, t := range s.Roadmap() {
		phase, _ := s.Phases.Get(t.PhaseID)
		byPhase[phase.ID] = append(byPhase[phase.ID], t)
	}
	parts := make([]phasePart, 0, len(s.Phases)+1)
	number := 0
	for _, p := range s.PhasesInOrder() {
		parts = append(parts, phasePart{p, numberFrom(&number, byPhase[p.ID])})
	}
	if astray := byPhase[""]; len(astray) > 0 {
		parts = append(parts, phasePart{tasks: numberFrom(&number, astray)})
	}
	return parts
}

// numberFrom numbers records on from the last number.
func numberFrom[R app.Record](last *int, records []R) []numbered[R] {
	out := make([]numbered[R], len(records))
	for i, r := range records {
		*last++
		out[i] = numbered[R]{*last, r}
	}
	return out
}

// allTasks lists the tasks of all phases.
func (o order) allTasks() []numbered[app.Task] {
	var out []numbered[app.Task]
	for _, p := range o.phases {
		out = append(out, p.tasks...)
	}
	return out
}

// byDate puts the earlier day first and whatever has no day last.
func byDate(a, b app.Date) int {
	return cmp.Or(compareBool(!a.Valid(), !b.Valid()), cmp.Compare(a, b))
}

// byPriority puts high before low and unknown priorities last.
func byPriority(a, b app.Priority) int {
	rank := func(p app.Priority) int {
		if i := slices.Index(app.Priorities(), p); i >= 0 {
			return i
		}
		return len(app.Priorities())
	}
	return cmp.Compare(rank(a), rank(b))
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
