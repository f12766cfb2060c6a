package app

import (
	"cmp"
	"slices"
)

// FollowUp counts what the follow-through is about.
type FollowUp struct {
	Indicators int
	BySignal   map[Signal]int
	ToMeasure  int // indicators that want a new value today

	Hazards   int // that are not closed
	GraveOpen int // of them, those of the highest level

	Open       int // feedback and incidents that are not settled
	Unreported int // serious incidents of which nobody was told

	Reviews    int // that are not held
	ReviewsDue int // of them, those that should have been by today
}

// FollowUpOf counts as of a day.
func FollowUpOf(s *Strategy, today Date) FollowUp {
	f := FollowUp{Indicators: len(s.Indicators), BySignal: map[Signal]int{}}
	for _, n := range s.Indicators {
		f.BySignal[s.SignalOf(n)]++
		if next := s.MeasureNext(n); next == "" || next <= today {
			f.ToMeasure++
		}
	}
	for _, h := range s.Hazards {
		if h.Status == HazardClosed {
			continue
		}
		f.Hazards++
		if h.Level() == HazardHigh {
			f.GraveOpen++
		}
	}
	for _, o := range s.Occurrences {
		if !o.Settled() {
			f.Open++
		}
		if o.Unreported() {
			f.Unreported++
		}
	}
	for _, r := range s.Reviews {
		if r.HeldOn != "" {
			continue
		}
		f.Reviews++
		if r.Due(today) {
			f.ReviewsDue++
		}
	}
	return f
}

// HazardsInOrder lists the risks, the gravest first and closed ones last.
func (s *Strategy) HazardsInOrder() []Hazard {
	return slices.SortedStableFunc(slices.Values(s.Hazards), func(a, b Hazard) int {
		return cmp.Or(falseFirst(a.Status == HazardClosed, b.Status == HazardClosed), cmp.Compare(b.Score(), a.Score()))
	})
}

// OpenHazards lists the risks that are not closed, the gravest first: the picture numbers them in this order.
func (s *Strategy) OpenHazards() []Hazard {
	return List[Hazard](s.HazardsInOrder()).Where(func(h Hazard) bool { return h.Status != HazardClosed })
}

// OccurrencesInOrder lists feedback and incidents, the newest first.
func (s *Strategy) OccurrencesInOrder() []Occurrence {
	return slices.SortedStableFunc(slices.Values(s.Occurrences), func(a, b Occurrence) int {
		return cmp.Compare(b.OccurredOn, a.OccurredOn)
	})
}

// ReviewsInOrder lists the reviews: those to be held by their days, those without a day after them, then the ones that were
// held, the last one first.
func (s *Strategy) ReviewsInOrder() []Review {
	return slices.SortedStableFunc(slices.Values(s.Reviews), func(a, b Review) int {
		return cmp.Or(
			falseFirst(a.HeldOn != "", b.HeldOn != ""), cmp.Compare(b.HeldOn, a.HeldOn),
			falseFirst(a.DueOn == "", b.DueOn == ""), cmp.Compare(a.DueOn, b.DueOn),
		)
	})
}

// followUpDone is the mean over indicators that have a value, risks that are not open, occurrences that are settled, and
// reviews that were held.
func followUpDone(s *Strategy) float64 {
	var parts []float64
	for _, n := range s.Indicators {
		_, measured := s.Latest(n.ID)
		parts = append(parts, yes(measured))
	}
	for _, h := range s.Hazards {
		parts = append(parts, yes(h.Status != HazardOpen))
	}
	for _, o := range s.Occurrences {
		parts = append(parts, yes(o.Settled()))
	}
	for _, r := range s.Reviews {
		parts = append(parts, yes(r.HeldOn != ""))
	}
	return share(parts, func(part float64) float64 { return part })
}
