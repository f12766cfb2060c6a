package app

import (
	"cmp"
	"slices"
	"time"
)

// usualBegin is when a day of the workshop begins unless its first step says otherwise.
const usualBegin ClockTime = "09:00"

// PlannedStep is a step with its place in the day.
type PlannedStep struct {
	AgendaStep
	Number     int       // among all steps, from 1
	Begin, End ClockTime // as planned
	// Late is how many minutes the plan runs over the fixed beginning of the next step; 0 when it fits.
	Late int
}

// RunningOrder lists the steps by day and place, with the times that follow from their lengths: a step begins when the one
// before it ends, or at its own time where it has one.
func (s *Strategy) RunningOrder() []PlannedStep {
	steps := inPlace(s.Agenda)
	slices.SortStableFunc(steps, func(a, b AgendaStep) int { return cmp.Compare(a.Day, b.Day) })
	out := make([]PlannedStep, len(steps))
	for i, a := range steps {
		at := usualBegin.Minutes()
		if i > 0 && steps[i-1].Day == a.Day {
			at = out[i-1].Begin.Minutes() + steps[i-1].Minutes
		}
		if a.BeginsAt != "" {
			if fixed := a.BeginsAt.Minutes(); i > 0 && steps[i-1].Day == a.Day && fixed < at {
				out[i-1].Late = at - fixed
			}
			at = a.BeginsAt.Minutes()
		}
		out[i] = PlannedStep{AgendaStep: a, Number: i + 1, Begin: ClockTimeAt(at), End: ClockTimeAt(at + a.Minutes)}
	}
	return out
}

// PlannedMinutes is the length of all steps of a day; 0 stands for all days.
func (s *Strategy) PlannedMinutes(day int) int {
	n := 0
	for _, a := range s.Agenda {
		if day == 0 || a.Day == day {
			n += a.Minutes
		}
	}
	return n
}

// RunningStep is the step that the room is at; ok is false when none is running.
func (s *Strategy) RunningStep() (step AgendaStep, ok bool) {
	for _, a := range s.Agenda {
		if a.Running() {
			return a, true
		}
	}
	return AgendaStep{}, false
}

// Spent is how long the room took for a step, or has taken so far.
func (a AgendaStep) Spent(now time.Time) time.Duration {
	if a.StartedAt == "" {
		return 0
	}
	if a.EndedAt != "" {
		now = a.EndedAt.Time()
	}
	return max(0, now.Sub(a.StartedAt.Time()))
}

// Left is how much of the planned time is left; negative when the step runs over.
func (a AgendaStep) Left(now time.Time) time.Duration {
	return time.Duration(a.Minutes)*time.Minute - a.Spent(now)
}

// StartStep builds the edit with which the room begins a step. The one that was running ends with it; a step that had ended
// goes on, without the time in between.
func StartStep(id ID, now time.Time) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.agenda_step.started"}
		step, ok := s.Agenda.Get(id)
		if !ok {
			return edit, NewError(CodeGone, nil)
		}
		if step.Running() {
			return edit, nil
		}
		for _, a := range s.Agenda {
			if a.Running() {
				a.EndedAt = TimestampOf(now)
				edit.Put = append(edit.Put, a)
			}
		}
		began := now
		if step.Ended() {
			began = now.Add(-step.Spent(now))
		}
		step.StartedAt, step.EndedAt = TimestampOf(began), ""
		edit.Put = append(edit.Put, step)
		return edit, nil
	}
}

// EndStep builds the edit with which the room ends the step that is running.
func EndStep(now time.Time) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.agenda_step.ended"}
		if step, ok := s.RunningStep(); ok {
			step.EndedAt = TimestampOf(now)
			edit.Put = []Record{step}
		}
		return edit, nil
	}
}

// MoveStep builds the edit that moves a step by so many places in the running order. A step that passes the first of another
// day joins that day.
func MoveStep(id ID, by int) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.agenda_step.moved"}
		order := s.RunningOrder()
		from := slices.IndexFunc(order, func(p PlannedStep) bool { return p.ID == id })
		if from < 0 {
			return edit, NewError(CodeGone, nil)
		}
		to := max(0, min(from+by, len(order)-1))
		if to == from {
			return edit, nil
		}
		moved, day := order[from], order[to].Day
		order = slices.Insert(slices.Delete(order, from, from+1), to, moved)
		for i, p := range order {
			step := p.AgendaStep
			if step.ID == id {
				step.Day = day
			}
			if step.Position = i + 1; step != s.step(step.ID) {
				edit.Put = append(edit.Put, step)
			}
		}
		return edit, nil
	}
}

func (s *Strategy) step(id ID) AgendaStep { a, _ := s.Agenda.Get(id); return a }

// AgendaTemplate is a running order of the library.
type AgendaTemplate struct {
	ID    ContentID
	Steps []AgendaStep // with their LibraryID, in order
}

// AdoptAgenda builds the edit that takes a running order over. It stands behind what the agenda holds already.
func AdoptAgenda(t AgendaTemplate) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.agenda_step.adopted"}
		next := NewAgendaStep(s)
		for i, step := range t.Steps {
			step.Base = Base{ID: NewID()}
			step.Position = next.Position + i
			if len(s.Agenda) > 0 {
				step.Day = min(step.Day+next.Day, MaxDays)
			}
			edit.Put = append(edit.Put, step)
		}
		return edit, nil
	}
}
