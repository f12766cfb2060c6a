package app

// What a strategy can lack in the follow-through.
const (
	LackReport  LackCode = "report"  // serious incidents of which nobody was told
	LackHazards LackCode = "hazards" // high risks that are open and that nobody looks after
	LackReviews LackCode = "reviews" // reviews that are due
	LackValues  LackCode = "values"  // indicators that want a new value
)

// followUp says what waits in the follow-through. That nobody has begun with it yet is no lack: in a workshop most of it
// lies ahead.
func (l *lacks) followUp(s *Strategy, today Date) {
	lacking(l, LackReport, s.Occurrences, Occurrence.Unreported)
	lacking(l, LackHazards, s.OpenHazards(), func(h Hazard) bool {
		return h.Level() == HazardHigh && h.Status == HazardOpen && h.unowned()
	})
	lacking(l, LackReviews, s.ReviewsInOrder(), func(r Review) bool { return r.Due(today) })
	lacking(l, LackValues, s.Indicators, func(n Indicator) bool {
		next := s.MeasureNext(n)
		return next != "" && next <= today
	})
}
