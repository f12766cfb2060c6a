package minutes

import (
	"time"

	"kifahrplan/app"
)

// course finds the place of what happened.
type course struct {
	Minutes
	s       *app.Strategy
	zone    *time.Location
	journal map[app.Ref][]app.Moment
	periods []period
	byGroup map[app.ID][]app.Contribution
}

// period is a time in which a step was running. A step that was interrupted has several.
type period struct {
	step     place
	from, to time.Time // to is zero while it is running, which nobody believes of the day after
}

// place is a step by day and number within that day, from 0.
type place struct{ day, step int }

func (p period) holds(t time.Time, zone *time.Location) bool {
	if p.to.IsZero() {
		return !t.Before(p.from) && app.DateOf(t.In(zone)) == app.DateOf(p.from.In(zone))
	}
	return !t.Before(p.from) && t.Before(p.to)
}

func newCourse(s *app.Strategy, journal []app.Moment, zone *time.Location) *course {
	c := &course{s: s, zone: zone, journal: map[app.Ref][]app.Moment{}, byGroup: map[app.ID][]app.Contribution{}}
	for _, m := range journal {
		c.journal[m.Record] = append(c.journal[m.Record], m)
	}
	for _, said := range s.Contributions {
		group := said.GroupID
		if _, ok := s.Groups.Get(group); !ok {
			group = ""
		}
		c.byGroup[group] = append(c.byGroup[group], said)
	}
	for _, planned := range s.RunningOrder() {
		c.addStep(planned)
	}
	if len(c.Days) == 0 {
		c.addDates()
	}
	for i := range c.Days {
		c.date(&c.Days[i])
	}
	return c
}

// addStep puts a step behind those of its day.
func (c *course) addStep(planned app.PlannedStep) {
	if n := len(c.Days); n == 0 || c.Days[n-1].Number != planned.Day {
		c.Days = append(c.Days, Day{Number: planned.Day})
	}
	day := &c.Days[len(c.Days)-1]
	step := Step{PlannedStep: planned}
	if ran := c.ran(planned.AgendaStep); len(ran) > 0 {
		step.Began, step.Ended = ran[0].from.In(c.zone), c.in(ran[len(ran)-1].to)
		if planned.Ended() {
			step.Took = planned.Spent(time.Time{})
		}
		for _, p := range ran {
			p.step = place{len(c.Days) - 1, len(day.Steps)}
			c.periods = append(c.periods, p)
		}
	}
	day.Steps = append(day.Steps, step)
}

func (c *course) in(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return t.In(c.zone)
}

// ran lists when a step was running. The journal knows of interruptions; the record of a step that was taken up again has a
// beginning from which only its length can be told.
func (c *course) ran(step app.AgendaStep) []period {
	if step.StartedAt == "" {
		return nil
	}
	var r run
	moments := c.journal[app.RefOf(step)]
	for len(moments) > 0 {
		n := 1
		for n < len(moments) && moments[n].At == moments[0].At { // one edit: beginning and end change together
			n++
		}
		r.follow(moments[:n])
		moments = moments[n:]
	}
	if n := len(r.periods); n == 0 || r.periods[n-1].to.IsZero() != step.Running() { // older than the journal, or of another file
		return []period{{from: step.StartedAt.Time(), to: step.EndedAt.Time()}}
	}
	return r.periods
}

// run follows a step through the journal.
type run struct {
	started, ended string
	periods        []period
}

func (r *run) running() bool { return r.started != "" && r.ended == "" }

// follow takes in what one edit, or what takes it back, did to the step.
func (r *run) follow(edit []app.Moment) {
	before, wasRunning := r.started, r.running()
	for _, m := range edit {
		if m.Column == columnStarted {
			r.started = m.Value
		} else {
			r.ended = m.Value
		}
	}
	last := len(r.periods) - 1
	switch running := r.running(); {
	case r.started == "": // the beginning was taken back
		r.periods = nil
	case running && !wasRunning && (last < 0 || r.started != before):
		r.periods = append(r.periods, period{from: edit[0].At.Time()})
	case running && !wasRunning: // the end was taken back
		r.periods[last].to = time.Time{}
	case wasRunning && !running && last >= 0:
		r.periods[last].to = app.Timestamp(r.ended).Time()
		if r.periods[last].to.Before(r.periods[last].from) { // that it was taken up again was taken back
			r.periods = r.periods[:last]
		}
	}
}

// addDates adds the days of a workshop without a running order.
func (c *course) addDates() {
	from, to := c.s.Workshop.StartsOn, max(c.s.Workshop.StartsOn, c.s.Workshop.EndsOn)
	for day := from; day.Valid() && day <= to && len(c.Days) < app.MaxDays; day = day.AddDays(1) {
		c.Days = append(c.Days, Day{Number: len(c.Days) + 1, Date: day})
	}
}

// date finds the date of a day: when its first step began, or else when it was planned.
func (c *course) date(day *Day) {
	for _, s := range day.Steps {
		if !s.Began.IsZero() {
			day.Date = app.DateOf(s.Began)
			return
		}
	}
	if w := c.s.Workshop; day.Date == "" && w.StartsOn.Valid() {
		if planned := w.StartsOn.AddDays(day.Number - 1); planned <= max(w.StartsOn, w.EndsOn) {
			day.Date = planned
		}
	}
}

// last is when a column of a record got the value that it has; the zero time where the journal does not know.
func (c *course) last(r app.Record, column string) (at time.Time) {
	for _, m := range c.journal[app.RefOf(r)] {
		if m.Column == column {
			at = m.At.Time()
		}
	}
	return at
}

// place finds where something belongs: into its step, or else where one of the times falls, the first that counts. It returns
// nil for what did not happen on a day of the workshop.
func (c *course) place(step app.ID, times ...time.Time) *Happened {
	for i := range c.Days {
		for j := range c.Days[i].Steps {
			if s := &c.Days[i].Steps[j]; step != "" && s.ID == step {
				return &s.Happened
			}
		}
	}
	for _, t := range times {
		if t.IsZero() {
			continue
		}
		if h := c.during(t); h != nil {
			return h
		}
		if h := c.beside(app.DateOf(t.In(c.zone))); h != nil {
			return h
		}
	}
	return nil
}

// during finds the step that was running at one of the times, the first that counts; nil where none was.
func (c *course) during(times ...time.Time) *Happened {
	for _, t := range times {
		for _, p := range c.periods {
			if !t.IsZero() && p.holds(t, c.zone) {
				return &c.Days[p.step.day].Steps[p.step.step].Happened
			}
		}
	}
	return nil
}

// placeOn is place for what has no step of its own, and a date that was entered for it.
func (c *course) placeOn(date app.Date, times ...time.Time) *Happened {
	if h := c.place("", times...); h != nil {
		return h
	}
	return c.beside(date)
}

func (c *course) beside(date app.Date) *Happened {
	for i := range c.Days {
		if date != "" && c.Days[i].Date == date {
			return &c.Days[i].Beside
		}
	}
	return nil
}
