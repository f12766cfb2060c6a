package app

import (
	"slices"
	"testing"
)

func TestLacksOfTheFollowThrough(t *testing.T) {
	serious := NewOccurrence(OccurrenceIncident, "2026-11-01")
	serious.Title, serious.Serious = "Ausfall", true
	grave := NewHazard("")
	grave.Title, grave.Likelihood, grave.Impact = "Server fällt aus", 5, 5
	due := NewReview()
	due.Title, due.DueOn = "Stichprobe", testToday
	n := NewIndicator("k01")
	n.Frequency = FrequencyMonthly
	old := NewMeasurement(n.ID, testToday.AddMonths(-1), "5")
	for name, c := range map[string]struct {
		put  []Record
		want LackCode // empty: none
	}{
		"nobody was told":             {[]Record{serious}, LackReport},
		"somebody was told":           {[]Record{with(serious, func(o *Occurrence) { o.ReportedOn = testToday })}, ""},
		"nobody looks after it":       {[]Record{grave}, LackHazards},
		"somebody looks after it":     {[]Record{with(grave, func(h *Hazard) { h.Owner = "IT" })}, ""},
		"somebody is a blank":         {[]Record{with(grave, func(h *Hazard) { h.Owner = " " })}, LackHazards},
		"the library names a role":    {[]Record{with(grave, func(h *Hazard) { h.LibraryID = "r01" })}, ""},
		"the room blanks the role":    {[]Record{with(grave, func(h *Hazard) { h.LibraryID, h.Owner = "r01", " " })}, LackHazards},
		"it is not high":              {[]Record{with(grave, func(h *Hazard) { h.Impact = 1 })}, ""},
		"it is accepted":              {[]Record{with(grave, func(h *Hazard) { h.Status = HazardAccepted })}, ""},
		"a review is due":             {[]Record{due}, LackReviews},
		"a review lies ahead":         {[]Record{with(due, func(r *Review) { r.DueOn = testToday.AddDays(1) })}, ""},
		"a review was held":           {[]Record{with(due, func(r *Review) { r.HeldOn = testToday })}, ""},
		"a value is a month old":      {[]Record{n, old}, LackValues},
		"a value is not so old":       {[]Record{n, with(old, func(m *Measurement) { m.MeasuredOn = testToday.AddDays(-7) })}, ""},
		"nobody has begun to measure": {[]Record{n}, ""},
	} {
		lacks := Lacks(complete().With(c.put, nil), testToday)
		var codes []LackCode
		for _, l := range lacks {
			codes = append(codes, l.Code)
		}
		if c.want == "" && len(codes) > 0 || c.want != "" && !slices.Equal(codes, []LackCode{c.want}) {
			t.Errorf("%s: %v, want %q", name, codes, c.want)
		}
	}
}
