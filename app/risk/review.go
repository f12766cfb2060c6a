package risk

import (
	"slices"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
)

// Review is what would change if a classification that was made with another catalogue were run again. The catalogue that
// it was made with is not at hand: what is compared is what the file kept, its class, its answers, and the tasks that came
// of its duties.
type Review struct {
	Before, After app.Class // empty: not known
	Worst         app.Class // that is possible afterwards
	// Asked are questions that have no answer yet.
	Asked []*aiact.Question
	// Lost are the ids of answered questions whose answers fit no more, or that are not asked any more.
	Lost []string
	// Moved are duties whose date of application differs between the two sets of dates, where both are known.
	Moved []aiact.DutyChange
	// Gone are tasks whose duty does not apply any more.
	Gone []app.Task
}

// Empty says whether nothing would change but the version.
func (r Review) Empty() bool {
	return r.Before == r.After && len(r.Asked)+len(r.Lost)+len(r.Moved)+len(r.Gone) == 0
}

// Review says what running a classification again would change.
func (l *Law) Review(s *app.Strategy, c app.Classification) Review {
	now := l.Result(c.Answers)
	out := Review{Before: c.Outcome, After: app.Class(now.Outcome), Worst: app.Class(now.Worst), Asked: now.Left}
	for _, p := range l.Check(c.Answers.Map()) {
		if !slices.Contains(out.Lost, p.Question) {
			out.Lost = append(out.Lost, p.Question)
		}
	}
	out.Lost = append(out.Lost, now.Stale...)
	if _, known := l.DateSet(string(c.DateSet)); known && c.DateSet != l.dates() {
		d := aiact.Compare(aiact.Basis{Catalogue: l.Catalogue, DateSet: string(c.DateSet)}, aiact.Basis{Catalogue: l.Catalogue}, c.Answers.Map())
		for _, change := range d.Changed {
			if change.DateMoved() && change.Before.AppliesFrom != "" && change.After.AppliesFrom != "" {
				out.Moved = append(out.Moved, change)
			}
		}
	}
	for _, t := range s.Tasks {
		if t.SystemID == c.SystemID && t.DutyID != "" && !t.Closed() && !applies(now, t.DutyID) {
			out.Gone = append(out.Gone, t)
		}
	}
	return out
}

// applies tells whether a duty applies, or may yet.
func applies(r aiact.Result, id app.DutyID) bool {
	is := func(d aiact.Duty) bool { return app.DutyID(d.ID) == id }
	return slices.ContainsFunc(r.Duties, is) || slices.ContainsFunc(r.OpenDuties, is)
}
