package app

import "slices"

// RatingAt is the rating that the room sees in a step: one that names it, or else, where the step is for rating, that of the
// cards that came in before.
func (s *Strategy) RatingAt(step AgendaStep) (Rating, bool) {
	named := s.Ratings.Where(func(r Rating) bool { return r.StepID == step.ID })
	if len(named) > 0 {
		return named[len(named)-1], true
	}
	from, ok := s.cardsBefore(step)
	if !ok {
		return Rating{}, false
	}
	of := s.Ratings.Where(func(r Rating) bool { return r.Of == RatingIdeas && r.StepID == from })
	if len(of) == 0 {
		return Rating{}, false
	}
	return of[len(of)-1], true
}

// NewRatingAt is a rating for a step in which all groups take part: of the cards that came in before, or else of the
// processes.
func (s *Strategy) NewRatingAt(step AgendaStep, title string) Rating {
	groups := make([]ID, len(s.Groups))
	for i, g := range s.Groups {
		groups[i] = g.ID
	}
	r := NewRating(RatingProcesses, groups...)
	r.Title, r.StepID = title, step.ID
	if from, ok := s.cardsBefore(step); ok {
		r.Of, r.StepID = RatingIdeas, from
	}
	return r
}

// cardsBefore is the nearest step before one for rating in which cards came in. It goes back no further than to the rating
// before.
func (s *Strategy) cardsBefore(step AgendaStep) (ID, bool) {
	order := s.RunningOrder()
	at := slices.IndexFunc(order, func(p PlannedStep) bool { return p.ID == step.ID })
	if step.Method != MethodRate {
		return "", false
	}
	for i := at - 1; i >= 0 && order[i].Method != MethodRate; i-- {
		if len(s.CardsOf(order[i].ID)) > 0 {
			return order[i].ID, true
		}
	}
	return "", false
}
