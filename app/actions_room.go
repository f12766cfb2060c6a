package app

// usualMinutes is how long a step of the agenda takes until the room says otherwise.
const usualMinutes = 20

// NewAgendaStep is a step at the end of the running order, on its last day.
func NewAgendaStep(s *Strategy) AgendaStep {
	a := AgendaStep{Base: Base{ID: NewID()}, Method: MethodCollect, Minutes: usualMinutes, Day: 1, Position: len(s.Agenda) + 1}
	for _, other := range s.Agenda {
		a.Day, a.Position = max(a.Day, other.Day), max(a.Position, other.Position+1)
	}
	return a
}

// NewTheme is a heading behind the others.
func NewTheme(s *Strategy) Theme {
	t := Theme{Base: Base{ID: NewID()}, Position: len(s.Themes) + 1}
	for _, other := range s.Themes {
		t.Position = max(t.Position, other.Position+1)
	}
	return t
}

// usualPoints is how many points each group has until the room says otherwise.
const usualPoints = 5

// NewRating is a round for some groups.
func NewRating(of RatingTopic, groups ...ID) Rating {
	return Rating{Base: Base{ID: NewID()}, Of: of, Points: usualPoints, Groups: IDsOf(groups...)}
}

// NewVote is what a group gives to an item of a rating: nothing yet.
func NewVote(rating, group ID, item Ref) Vote {
	v := Vote{Base: Base{ID: NewID()}, RatingID: rating, GroupID: group}
	switch item.Kind {
	case KindContribution:
		v.ContributionID = item.ID
	case KindProcess:
		v.ProcessID = item.ID
	case KindPrinciple:
		v.PrincipleID = item.ID
	}
	return v
}

// NewPosition is where a group stands on a day.
func NewPosition(on Subject, group ID, stance Stance, day Date) Position {
	return Position{Base: Base{ID: NewID()}, GroupID: group, Stance: stance, GivenOn: day}.On(on)
}
