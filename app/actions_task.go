package app

import (
	"cmp"
	"slices"
	"strings"
)

// NewTask is a task of a phase; its title is still to be written.
func NewTask(phase ID) Task {
	return Task{Base: Base{ID: NewID()}, PhaseID: phase, Status: TaskOpen, Priority: PriorityMedium}
}

// TaskFromContribution builds the edit that makes a task of a contribution: its first sentence is the title, and the task
// remembers where it came from. An empty task id gets a fresh one; a phase that is not there becomes the first.
func TaskFromContribution(contribution, task, phase ID) Build {
	const label = "edit.task.fromcontribution"
	return func(s *Strategy) (Edit, error) {
		c, ok := s.Contributions.Get(contribution)
		if !ok {
			return Edit{Label: label}, NewError(CodeGone, nil)
		}
		t := NewTask(phase)
		if _, ok := s.Phases.Get(phase); !ok {
			t.PhaseID = s.firstPhase()
		}
		t.ID = cmp.Or(task, t.ID)
		t.Title = cmp.Or(headline(c.Text, maxTaskTitle), c.Text)
		if text := strings.TrimSpace(c.Text); text != t.Title && text != t.Title+"." {
			t.Description = text
		}
		t.Priority = c.Priority
		t.SourceID = contribution
		return Edit{Label: label, Put: []Record{t}}, nil
	}
}

// maxTaskTitle is the limit of Task.Title.
const maxTaskTitle = 200

// firstPhase returns the id of the phase with the lowest number.
func (s *Strategy) firstPhase() ID {
	phases := s.PhasesInOrder()
	if len(phases) == 0 {
		return ""
	}
	return phases[0].ID
}

// PhasesInOrder returns the phases by their numbers.
func (s *Strategy) PhasesInOrder() []Phase {
	return slices.SortedStableFunc(slices.Values(s.Phases), func(a, b Phase) int { return cmp.Compare(a.Number, b.Number) })
}

// SetTaskStatus builds the edit that says how far a task is, with the progress that goes with it.
func SetTaskStatus(id ID, status TaskStatus) Build {
	return Change(id, "edit.task.status", "", func(t *Task) { *t = t.WithStatus(status) })
}

// SetTaskProgress builds the edit that sets the progress of a task in per cent, with the status that goes with it.
func SetTaskProgress(id ID, percent int) Build {
	return Change(id, "edit.task.status", "task.progress/"+string(id), func(t *Task) { *t = t.WithProgress(percent) })
}

// SetTaskPriority builds the edit that sets the priority of a task.
func SetTaskPriority(id ID, priority Priority) Build {
	return Change(id, "edit.task.changed", "", func(t *Task) { t.Priority = priority })
}

// MoveTask builds the edit that puts a task into another phase.
func MoveTask(id, phase ID) Build {
	return Change(id, "edit.task.moved", "", func(t *Task) { t.PhaseID = phase })
}

// DeleteTask builds the edit that deletes a task.
func DeleteTask(id ID) Build {
	return func(s *Strategy) (Edit, error) { return deletion(s, "edit.task.deleted", Ref{KindTask, id}) }
}
