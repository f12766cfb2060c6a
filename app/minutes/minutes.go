// Package minutes finds out what happened on the days of the workshop: which step ran when, and what the room said, rated,
// agreed, decided and planned in it. Nothing of that is typed for the minutes: it comes from the records and from the times in
// the journal. The package decides what belongs where; it knows neither words nor documents.
package minutes

import (
	"slices"
	"time"

	"kifahrplan/app"
)

// Minutes are the course of the workshop, day by day.
type Minutes struct{ Days []Day }

// Day is a day of the workshop.
type Day struct {
	Number int      // from 1
	Date   app.Date // empty while nobody knows it
	Steps  []Step   // in the running order
	Beside Happened // on that day, while no step was running
}

// Step is a step of the running order with what came of it.
type Step struct {
	app.PlannedStep
	Began, Ended time.Time     // in the time zone of the minutes; zero: it did not
	Took         time.Duration // without interruptions; of a step that is running, zero
	Happened
}

// Happened is what came of a step, or of a day beside its steps. Each list is in the order in which it came.
type Happened struct {
	Said      []Voice
	Ratings   []app.Rating
	Positions []app.Position
	Decisions []app.Decision
	Tasks     []app.Task
}

// Voice is what a group said.
type Voice struct {
	Group app.Group
	Cards []app.Contribution // those that were put behind another are among them: they stay as they were said
}

// Empty tells whether nothing happened.
func (h Happened) Empty() bool {
	return len(h.Said)+len(h.Ratings)+len(h.Positions)+len(h.Decisions)+len(h.Tasks) == 0
}

// Empty tells whether there is nothing to report: no step began, and nothing happened.
func (m Minutes) Empty() bool {
	return !slices.ContainsFunc(m.Days, func(d Day) bool {
		return !d.Beside.Empty() || slices.ContainsFunc(d.Steps, func(s Step) bool { return !s.Began.IsZero() || !s.Empty() })
	})
}

// Columns are what the minutes ask the journal for: when steps began and ended, when decisions were taken, and when ratings
// were revealed. All other times stand in the records.
func Columns() app.ColumnsOf {
	return app.ColumnsOf{
		app.KindAgendaStep: {columnStarted, columnEnded},
		app.KindDecision:   {columnStatus},
		app.KindRating:     {columnRevealed},
	}
}

const (
	columnStarted  = "started_at"
	columnEnded    = "ended_at"
	columnStatus   = "status"
	columnRevealed = "is_revealed"
)

// Of puts the minutes together from a strategy and what the journal knows of Columns. Days and times are those of the zone.
// What is older than the journal has the times of its record.
func Of(s *app.Strategy, journal []app.Moment, zone *time.Location) Minutes {
	c := newCourse(s, journal, zone)
	c.contributions()
	for _, r := range s.Ratings {
		held := c.during(c.last(r, columnRevealed), r.CreatedAt.Time()) // its own step is that of the cards it is about
		if held == nil {
			held = c.place(r.StepID, c.last(r, columnRevealed), r.CreatedAt.Time())
		}
		if held != nil {
			held.Ratings = append(held.Ratings, r)
		}
	}
	for _, p := range s.Positions {
		if p.Stance == app.StanceNotAsked {
			continue
		}
		noted := p.CreatedAt.Time()
		if p.GivenOn.Valid() && p.GivenOn != app.DateOf(noted.In(zone)) { // it was given on another day than it was noted
			noted = time.Time{}
		}
		if h := c.placeOn(p.GivenOn, noted); h != nil {
			h.Positions = append(h.Positions, p)
		}
	}
	for _, d := range s.Decisions {
		if h := c.placeOn(d.DecidedOn, c.last(d, columnStatus), d.CreatedAt.Time()); h != nil {
			h.Decisions = append(h.Decisions, d)
		}
	}
	for _, t := range s.Tasks {
		if h := c.place("", t.CreatedAt.Time()); h != nil {
			h.Tasks = append(h.Tasks, t)
		}
	}
	return c.Minutes
}

// contributions puts what was said where it was said, by group and in the order of the groups.
func (c *course) contributions() {
	for _, g := range append(slices.Clone(c.s.Groups), app.Group{}) { // the last one: of a group that is gone
		for _, said := range c.byGroup[g.ID] {
			h := c.place(said.StepID, said.CreatedAt.Time())
			if h == nil {
				continue
			}
			if n := len(h.Said); n == 0 || h.Said[n-1].Group.ID != g.ID {
				h.Said = append(h.Said, Voice{Group: g})
			}
			last := &h.Said[len(h.Said)-1]
			last.Cards = append(last.Cards, said)
		}
	}
}
