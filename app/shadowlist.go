package app

// ShadowUsesLike returns the counts in whose texts every word of a search occurs, those with most people first.
func ShadowUsesLike(s *Strategy, text string) []ShadowUse {
	words := newNeedle(text)
	found := s.ShadowUses.Where(func(u ShadowUse) bool { return words.empty() || words.in(u.Department, u.Tool, u.Purpose) })
	return sorted(found, true, func(u ShadowUse) sortKey { return sortKey{number: u.People} })
}

// ShadowCount sums the use of AI that nobody approved.
type ShadowCount struct{ People, Departments int }

// CountShadowUse counts the people, and the departments that are named.
func CountShadowUse(s *Strategy) ShadowCount {
	n := ShadowCount{Departments: len(mostUsed(s.ShadowUses, "", func(u ShadowUse) string { return u.Department }))}
	for _, u := range s.ShadowUses {
		n.People += u.People
	}
	return n
}
