package app

import (
	"cmp"
	"slices"
)

// Scored is a thing that was rated, with the points that it got.
type Scored struct {
	Item   Ref
	Title  string
	Points int
	By     map[ID]int // points by group
}

// RatingItems lists what can get points in a rating: the ideas of its step (or all, without a step), the processes or the
// principles. Cards that were merged into another and things that were dropped are left out.
func (s *Strategy) RatingItems(r Rating) []Ref {
	var out []Ref
	switch r.Of {
	case RatingIdeas:
		for _, c := range s.Contributions {
			if c.MergedID == "" && (r.StepID == "" || c.StepID == r.StepID) {
				out = append(out, RefOf(c))
			}
		}
	case RatingProcesses:
		for _, p := range s.Processes {
			if p.Status != ProcessRejected {
				out = append(out, RefOf(p))
			}
		}
	case RatingPrinciples:
		for _, p := range inPlace(s.Principles) {
			if p.Status != PrincipleDropped {
				out = append(out, RefOf(p))
			}
		}
	}
	return out
}

// VotesOf returns what a group gave in a rating, by item.
func (s *Strategy) VotesOf(rating, group ID) map[ID]Vote {
	out := map[ID]Vote{}
	for _, v := range s.Votes {
		if v.RatingID == rating && v.GroupID == group {
			out[v.Item()] = v
		}
	}
	return out
}

// PointsLeft is how many of its points a group has not given yet.
func (s *Strategy) PointsLeft(r Rating, group ID) int {
	left := r.Points
	for _, v := range s.VotesOf(r.ID, group) {
		left -= v.Points
	}
	return left
}

// Waiting lists the groups that take part in a rating and still have points to give.
func (s *Strategy) Waiting(r Rating) []Group {
	return s.Groups.Where(func(g Group) bool { return r.Groups.Has(g.ID) && s.PointsLeft(r, g.ID) > 0 })
}

// ResultOf ranks what was rated, most points first; ok is false while the result is hidden: before all groups have given, and
// before somebody revealed it.
func (s *Strategy) ResultOf(r Rating, tr Translator) (ranked []Scored, ok bool) {
	if !r.Revealed {
		return nil, false
	}
	at := map[ID]int{}
	for _, item := range s.RatingItems(r) {
		record, _ := s.Find(item)
		at[item.ID] = len(ranked)
		ranked = append(ranked, Scored{Item: item, Title: TitleOf(record, tr), By: map[ID]int{}})
	}
	for _, v := range s.Votes {
		item := v.Item()
		if c, ok := s.Contributions.Get(item); ok && c.MergedID != "" { // it was merged since: its points go along
			item = c.MergedID
		}
		if i, rated := at[item]; rated && v.RatingID == r.ID {
			ranked[i].Points += v.Points
			ranked[i].By[v.GroupID] += v.Points
		}
	}
	slices.SortStableFunc(ranked, func(a, b Scored) int { return cmp.Compare(b.Points, a.Points) })
	return ranked, true
}

// GivePoints builds the edit with which a group gives an item so many points more, or takes some back: however fast points are
// given, none is lost. It is refused once the result was revealed, and never gives more points than the group has.
func GivePoints(rating, group ID, item Ref, more int) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.vote.given", Group: string("vote " + rating + group)}
		r, ok := s.Ratings.Get(rating)
		switch {
		case !ok || !slices.Contains(s.RatingItems(r), item):
			return edit, NewError(CodeGone, nil)
		case r.Revealed:
			return edit, NewError(CodeRevealed, nil)
		}
		vote, given := s.VotesOf(rating, group)[item.ID]
		if !given {
			vote = NewVote(rating, group, item)
		}
		switch points := max(0, vote.Points+min(more, s.PointsLeft(r, group))); points {
		case vote.Points:
		case 0:
			edit.Delete = []Ref{RefOf(vote)}
		default:
			vote.Points = points
			edit.Put = []Record{vote}
		}
		return edit, nil
	}
}

// Reveal builds the edit that shows the result of a rating. It is refused while a group still has points to give.
func Reveal(rating ID) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.rating.revealed"}
		r, ok := s.Ratings.Get(rating)
		switch {
		case !ok:
			return edit, NewError(CodeGone, nil)
		case len(s.Waiting(r)) > 0:
			return edit, NewError(CodeStillHidden, nil)
		}
		r.Revealed = true
		edit.Put = []Record{r}
		return edit, nil
	}
}
