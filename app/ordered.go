package app

import (
	"cmp"
	"slices"
)

// PrinciplesInOrder lists the principles that were not dropped in the order that the room gave them.
func (s *Strategy) PrinciplesInOrder() []Principle {
	kept := s.Principles.Where(func(p Principle) bool { return p.Status != PrincipleDropped })
	slices.SortStableFunc(kept, func(a, b Principle) int { return cmp.Compare(a.Position, b.Position) })
	return kept
}

// ClausesInOrder lists the sections of the service agreement in the order that the room gave them.
func (s *Strategy) ClausesInOrder() []Clause {
	all := slices.Clone(s.Clauses)
	slices.SortStableFunc(all, func(a, b Clause) int { return cmp.Compare(a.Position, b.Position) })
	return all
}
