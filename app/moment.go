package app

// Moment is an entry of the journal: when a column of a record was given a value. Where it was emptied, the value is empty.
type Moment struct {
	At     Timestamp
	Record Ref
	Column string
	Value  string // as text, as in Fields
}

// ColumnsOf names columns by kind, to ask the journal for.
type ColumnsOf map[Kind][]string

// Moments hands over the strategy as it is now and what the journal knows of some columns, oldest first. Both belong to one
// state; then runs in the background, like the reading.
func (s *Session) Moments(of ColumnsOf, then func(*Strategy, []Moment, error)) {
	s.cfg.Background(func() {
		if s.closed {
			then(s.Strategy(), nil, errClosed)
			return
		}
		moments, err := s.file.Moments(of)
		if err != nil {
			s.cfg.Log.Error("journal", "path", s.Path(), "err", err)
		}
		then(s.Strategy(), moments, err)
	})
}
