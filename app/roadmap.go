package app

import (
	"cmp"
	"slices"
)

// Roadmap returns the tasks in the order in which papers and lists number them, so that a task has the same number in both:
// by phase, those of a phase that is gone last; then what was dropped last, the earliest due first and what has no date
// after that, the more important first.
func (s *Strategy) Roadmap() []Task {
	place := map[ID]int{}
	for i, p := range s.PhasesInOrder() {
		place[p.ID] = i - len(s.Phases) // below 0, which stands for a phase that is gone
	}
	return slices.SortedStableFunc(slices.Values(s.Tasks), func(a, b Task) int {
		return cmp.Or(
			cmp.Compare(place[a.PhaseID], place[b.PhaseID]),
			falseFirst(a.Status == TaskDropped, b.Status == TaskDropped),
			falseFirst(!a.DueOn.Valid(), !b.DueOn.Valid()),
			cmp.Compare(a.DueOn, b.DueOn),
			cmp.Compare(rankOf(a.Priority), rankOf(b.Priority)),
		)
	})
}

// rankOf orders priorities, the highest first and unknown ones last.
func rankOf(p Priority) int {
	if i := slices.Index(Priorities(), p); i >= 0 {
		return i
	}
	return len(Priorities())
}

func falseFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
