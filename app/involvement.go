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
			slices.ContainsFunc(s.Answers, func(a Answer) bool { return a.GroupID == g.ID }) ||
			slices.ContainsFunc(s.Comments, func(c Comment) bool { return c.GroupID == g.ID })
	}
	return false
}

// Unheard lists those of some groups that have not said anything yet.
func (s *Strategy) Unheard(codes []GroupCode) []GroupCode {
	return slices.DeleteFunc(slices.Clone(codes), s.Heard)
}
