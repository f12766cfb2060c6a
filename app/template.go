package app

import (
	"slices"
	"time"
)

// Template is a task of the library that a room can take into its roadmap, as the rules need it; its words, and the role
// that does it, are in the library.
type Template struct {
	ID     ContentID
	Phase  PhaseCode
	Days   int         // working days that it takes, a guide value
	After  []ContentID // templates that have to be done before
	Office string      // the department that the role is, where it is one of the usual ones
}

// AdoptTasks builds the edit that takes tasks over from the library, in that order. What was adopted before is left alone.
//
// A task gets the first dates that make sense: it starts on the next working day, or on the one after those before it are
// due. Only tasks that are on the roadmap count, and nothing moves later: the dates are the room's own from then on.
func AdoptTasks(today Date, templates ...Template) Build {
	ids := make([]ContentID, len(templates))
	for i, t := range templates {
		ids[i] = t.ID
	}
	return adopt("edit.task.adopted", KindTask, ids, func(s *Strategy, i int) Record {
		from := templates[i]
		t := NewTask(s.phaseOf(from.Phase))
		t.LibraryID, t.Department = from.ID, from.Office
		t.StartsOn, t.DueOn = s.firstDates(from, today)
		return t
	})
}

// RestoreTask builds the edit that gives a task the wording of the library back.
func RestoreTask(id ID) Build {
	return Change(id, "edit.task.restored", "", func(t *Task) {
		if t.FromLibrary() {
			t.Title, t.Description = "", ""
		}
	})
}

// Reworded tells whether the room changed a text that came from the library. Who does the task is no wording: naming somebody
// is what the room is there for.
func (t Task) Reworded() bool { return t.FromLibrary() && (t.Title != "" || t.Description != "") }

// phaseOf is the phase with a code; where there is none, the first.
func (s *Strategy) phaseOf(code PhaseCode) ID {
	for _, p := range s.Phases {
		if p.Code == code {
			return p.ID
		}
	}
	return s.firstPhase()
}

// firstDates are when a task of the library would start and be due.
func (s *Strategy) firstDates(from Template, today Date) (start, due Date) {
	start = workingDay(today)
	for _, t := range s.Tasks {
		if t.FromLibrary() && !t.Closed() && slices.Contains(from.After, t.LibraryID) && t.DueOn >= start {
			start = workingDay(t.DueOn.AddDays(1))
		}
	}
	due = start
	for range from.Days - 1 {
		due = workingDay(due.AddDays(1))
	}
	return start, due
}

// workingDay is the day itself from Monday to Friday, or else the Monday after it. Holidays differ between the states and
// do not matter for guide values.
func workingDay(d Date) Date {
	switch d.Time().Weekday() {
	case time.Saturday:
		return d.AddDays(2)
	case time.Sunday:
		return d.AddDays(1)
	}
	return d
}
