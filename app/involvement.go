package app

import "slices"

// Started tells whether the room has begun to work on a building block.
func (s *Strategy) Started(b Block) bool {
	if slices.ContainsFunc(s.Answers, func(a Answer) bool { return a.Block == b && a.Text != "" }) {
		return true
	}
	switch b {
	case BlockInventory:
		return len(s.Processes)+len(s.Goals)+len(s.ShadowUses) > 0
	case BlockGuidelines:
		return len(s.Principles)+len(s.UsageRules)+len(s.Clauses) > 0
	case BlockIntegration:
		return len(s.Systems) > 0
	case BlockLegal:
		return len(s.Classifications) > 0
	}
	return false
}

// Heard tells whether a group of the catalogue takes part and has said something: a contribution, an answer to a guiding
// question, or a comment on the service agreement.
func (s *Strategy) Heard(code GroupCode) bool {
	for _, g := range s.Groups {
		if g.Code != code {
			continue
		}
		return slices.ContainsFunc(s.Contributions, func(c Contribution) bool { return c.GroupID == g.ID }) ||
			slices.ContainsFunc(s.Answers, func(a Answer) bool { return a.GroupID == g.ID && !a.onlyReworded() }) ||
			slices.ContainsFunc(s.Comments, func(c Comment) bool { return c.GroupID == g.ID })
	}
	return false
}

// Unheard lists those of some groups that have not said anything yet.
func (s *Strategy) Unheard(codes []GroupCode) []GroupCode {
	return slices.DeleteFunc(slices.Clone(codes), s.Heard)
}

// WorkStep is a step of the work in which groups should be involved: a building block or a phase of the roadmap, by its code.
type WorkStep string

// Involved says that a group should be part of a step from its start, as the rules need it; when and why is in the library.
type Involved struct {
	Step  WorkStep
	Group GroupCode
	Duty  bool // a norm asks for it
}

// Missed are groups that should have been part of a step that has started, and have not been heard.
type Missed struct {
	Step   WorkStep
	Duty   bool
	Groups []GroupCode
}

// Missing lists the groups that were not heard although a step has started in which they should be: those that a norm asks
// for first, then in the order of the steps.
func (s *Strategy) Missing(involved []Involved, today Date) []Missed {
	var out []Missed
	heard, started := map[GroupCode]bool{}, map[WorkStep]bool{}
	for _, i := range involved {
		if _, known := heard[i.Group]; !known {
			heard[i.Group] = s.Heard(i.Group)
		}
		if _, known := started[i.Step]; !known {
			started[i.Step] = s.Started(Block(i.Step)) || s.PhaseStarted(PhaseCode(i.Step), today)
		}
		if heard[i.Group] || !started[i.Step] {
			continue
		}
		at := slices.IndexFunc(out, func(m Missed) bool { return m.Step == i.Step && m.Duty == i.Duty })
		if at < 0 {
			at = len(out)
			out = append(out, Missed{Step: i.Step, Duty: i.Duty})
		}
		out[at].Groups = append(out[at].Groups, i.Group)
	}
	slices.SortStableFunc(out, func(a, b Missed) int { return falseFirst(!a.Duty, !b.Duty) })
	return out
}

// PhaseStarted tells whether work on a phase has begun: a task of it is in progress or done, or should have been begun
// before today.
func (s *Strategy) PhaseStarted(code PhaseCode, today Date) bool {
	in := map[ID]bool{}
	for _, p := range s.Phases {
		in[p.ID] = p.Code == code
	}
	return slices.ContainsFunc(s.Tasks, func(t Task) bool { return in[t.PhaseID] && t.begun(today) })
}

func (t Task) begun(today Date) bool {
	switch t.Status {
	case TaskInProgress, TaskDone:
		return true
	case TaskDropped:
		return false
	}
	return t.StartsOn != "" && t.StartsOn < today
}
