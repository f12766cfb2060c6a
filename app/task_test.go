package app

import "testing"

func TestTaskClosedAndOverdue(t *testing.T) {
	for status, closed := range map[TaskStatus]bool{
		TaskOpen: false, TaskInProgress: false, TaskBlocked: false, TaskDone: true, TaskDropped: true,
	} {
		for due, late := range map[Date]bool{"": false, "2026-11-22": true, testToday: false, "2026-11-24": false} {
			x := Task{Status: status, DueOn: due}
			if x.Closed() != closed || x.Overdue(testToday) != (late && !closed) {
				t.Errorf("%s, due %q: closed %v, overdue %v", status, due, x.Closed(), x.Overdue(testToday))
			}
		}
	}
}

func TestStatusAndProgressGoTogether(t *testing.T) {
	type state struct {
		status   TaskStatus
		progress int
	}
	apply := func(from state, change func(Task) Task) state {
		x := change(Task{Status: from.status, Progress: from.progress})
		return state{x.Status, x.Progress}
	}
	for _, c := range []struct {
		from state
		to   TaskStatus
		want state
	}{
		{state{TaskOpen, 0}, TaskDone, state{TaskDone, 100}},
		{state{TaskInProgress, 60}, TaskDone, state{TaskDone, 100}},
		{state{TaskDone, 100}, TaskOpen, state{TaskOpen, 0}},
		{state{TaskDone, 100}, TaskInProgress, state{TaskInProgress, 0}},
		{state{TaskDropped, 100}, TaskOpen, state{TaskOpen, 0}},
		{state{TaskInProgress, 60}, TaskBlocked, state{TaskBlocked, 60}},
		{state{TaskInProgress, 60}, TaskDropped, state{TaskDropped, 60}},
		{state{TaskDone, 100}, TaskDropped, state{TaskDropped, 100}},
		{state{TaskDropped, 60}, TaskInProgress, state{TaskInProgress, 60}},
	} {
		if got := apply(c.from, func(x Task) Task { return x.WithStatus(c.to) }); got != c.want {
			t.Errorf("%v to %s = %v, want %v", c.from, c.to, got, c.want)
		}
	}
	for _, c := range []struct {
		from    state
		percent int
		want    state
	}{
		{state{TaskOpen, 0}, 0, state{TaskOpen, 0}},
		{state{TaskOpen, 0}, 10, state{TaskInProgress, 10}},
		{state{TaskOpen, 0}, 100, state{TaskDone, 100}},
		{state{TaskInProgress, 10}, 100, state{TaskDone, 100}},
		{state{TaskInProgress, 10}, 0, state{TaskInProgress, 0}},
		{state{TaskBlocked, 10}, 50, state{TaskBlocked, 50}},
		{state{TaskDone, 100}, 90, state{TaskInProgress, 90}},
		{state{TaskDropped, 10}, 100, state{TaskDropped, 100}},
	} {
		if got := apply(c.from, func(x Task) Task { return x.WithProgress(c.percent) }); got != c.want {
			t.Errorf("%v to %d %% = %v, want %v", c.from, c.percent, got, c.want)
		}
	}
}

func TestDoneTasksAreAtHundredPercent(t *testing.T) {
	for _, from := range TaskStatuses() {
		for _, to := range TaskStatuses() {
			for _, progress := range []int{0, 50, 100} {
				x := Task{Status: from, Progress: progress}.WithStatus(to)
				if x.Status != to || (to == TaskDone) != (x.Progress == 100) && to != TaskDropped {
					t.Errorf("from %s at %d %% to %s: %+v", from, progress, to, x)
				}
			}
		}
	}
}
