package app

// ChangeDraft builds the edit of a record that may not be there yet: its first change puts the draft, all others change what is
// there. A change that leaves the draft as it is puts nothing.
func ChangeDraft[R Record](draft R, added, changed, group string, mutate func(*R)) Build {
	return func(s *Strategy) (Edit, error) {
		if _, there := s.Find(RefOf(draft)); there {
			return Change(draft.Head().ID, changed, group, mutate)(s)
		}
		r := draft
		mutate(&r)
		if Record(r) == Record(draft) {
			return Edit{Label: changed}, nil
		}
		return Edit{Label: added, Group: group, Put: []Record{r}}, nil
	}
}
