package paper

import (
	"cmp"
	"slices"

	"kifahrplan/app"
)

// byDeadline sorts tasks by the day when they are due, the more important ones of a day first.
func byDeadline(tasks []numbered[app.Task]) {
	slices.SortStableFunc(tasks, func(a, b numbered[app.Task]) int {
		return cmp.Or(byDate(a.record.DueOn, b.record.DueOn), byPriority(a.record.Priority, b.record.Priority))
	})
}

// dueTable is a short table of tasks and when they are due. The numbers are those of the roadmap.
func (w *writer) dueTable(caption string, tasks []numbered[app.Task]) Table {
	return listing(w, Table{
		Caption: caption,
		Summary: w.tr.T("paper.deadlines.summary"),
		Columns: []Column{
			{Title: w.tr.T("field.task.due_on"), Width: 1.3},
			{Title: w.tr.T("kind.task"), Width: 3.3},
			{Title: w.tr.T("paper.column.responsible"), Width: 2.4},
			{Title: w.tr.T("field.task.priority"), Width: 1},
			{Title: w.tr.T("field.task.status"), Width: 1.85},
		},
	}, tasks, func(t app.Task) Row {
		return Row{
			CellOf(w.day(t.DueOn)), w.taskTitle(t), w.responsible(t), wordCell(w, "priority.", t.Priority, app.Priorities()), w.taskState(t),
		}
	})
}
