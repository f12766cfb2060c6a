package app

// Counterpart finds what a strategy holds about the same matter as a record that was made elsewhere: the record with its id,
// or else the answer of the same group to the same question of the library. For a position it is the one that counts: the
// newest of the group on the subject, whatever its id.
func Counterpart(s *Strategy, r Record) (Record, bool) {
	switch r := r.(type) {
	case Position:
		return newest(s.Positions, func(p Position) bool { return p.GroupID == r.GroupID && p.Subject() == r.Subject() })
	case Answer:
		if found, ok := s.Answers.Get(r.ID); ok {
			return found, true
		}
		return newest(s.Answers, func(a Answer) bool {
			return r.FromLibrary() && a.LibraryID == r.LibraryID && a.GroupID == r.GroupID
		})
	}
	return s.Find(RefOf(r))
}

func newest[R Record](l List[R], is func(R) bool) (Record, bool) {
	for i := len(l) - 1; i >= 0; i-- {
		if is(l[i]) {
			return l[i], true
		}
	}
	return nil, false
}

// Renewed tells whether records of a kind are not changed when somebody thinks better of it: a new one takes the place of the
// one that counts, which becomes history.
func Renewed(k Kind) bool { return k == KindPosition }
