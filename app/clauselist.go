package app

// ClausesInOrder returns the sections of the service agreement in their order.
func (s *Strategy) ClausesInOrder() []Clause { return inPlace(s.Clauses) }

// CommentsOn returns what groups say to a section, in the order in which it was written down.
func (s *Strategy) CommentsOn(clause ID) []Comment {
	return s.Comments.Where(func(c Comment) bool { return c.ClauseID == clause })
}

// AdoptClauses builds the edit that takes sections over from the library's outline, after those that are there. What was
// adopted before is left alone.
func AdoptClauses(ids ...ContentID) Build {
	return adopt("guidelines.edit.outline", KindClause, ids, func(s *Strategy, i int) Record { return NewClause(s, ids[i]) })
}

// MoveClause builds the edit that moves a section up (by < 0) or down.
func MoveClause(id ID, by int) Build {
	return moveBy(func(s *Strategy) List[Clause] { return s.Clauses }, id, by, "guidelines.edit.moved")
}

// ClauseCounts says how far the negotiation of the service agreement is.
type ClauseCounts struct {
	Total    int
	ByStatus map[ClauseStatus]int
}

// CountClauses counts the sections by their states.
func CountClauses(clauses []Clause) ClauseCounts {
	c := ClauseCounts{Total: len(clauses), ByStatus: map[ClauseStatus]int{}}
	for _, clause := range clauses {
		c.ByStatus[clause.Status]++
	}
	return c
}

// ClauseFilter says which sections of the service agreement a list shows. The zero filter shows all.
type ClauseFilter struct {
	Text   string // every word has to occur in one of the texts, as users see them, or in a comment
	Status ClauseStatus
}

// Apply returns the sections that the filter shows, in their order.
func (f ClauseFilter) Apply(s *Strategy, tr Translator) []Clause {
	words := newNeedle(f.Text)
	return inPlace(s.Clauses.Where(func(c Clause) bool {
		if !wanted(f.Status, c.Status) {
			return false
		}
		texts := shownTexts(c, tr)
		for _, comment := range s.CommentsOn(c.ID) {
			texts = append(texts, comment.Text)
		}
		return words.empty() || words.in(texts...)
	}))
}
