package paper

import "kifahrplan/app"

// roadmap lists the tasks of each phase.
func (w *writer) roadmap() {
	w.chapter(w.tr.T("paper.roadmap.title"))
	if len(w.s.Tasks) == 0 {
		w.say(w.tr.T("paper.roadmap.none"))
		return
	}
	w.say(w.tr.T("paper.roadmap.intro", "Date", w.tr.LongDate(w.today)))
	for _, part := range w.order.phases {
		name := w.phaseName(part.phase)
		w.section(name)
		if len(part.tasks) == 0 {
			w.say(w.tr.T("paper.phase.empty"))
			continue
		}
		w.add(w.taskTable(w.phaseCaption(part, name.Text), part.tasks))
	}
}

func (w *writer) taskTable(caption string, tasks []numbered[app.Task]) Table {
	return listing(w, Table{
		Caption: caption,
		Summary: w.tr.T("paper.tasks.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.task"), Width: 4.2},
			{Title: w.tr.T("paper.column.responsible"), Width: 2.4},
			{Title: w.tr.T("paper.column.period"), Width: 1.6},
			{Title: w.tr.T("field.task.status"), Width: 1.5},
			{Title: w.tr.T("paper.column.effort"), Width: 1.2},
		},
	}, tasks, func(t app.Task) Row {
		return Row{w.taskText(t), w.responsible(t), w.taskPeriod(t), w.taskState(t), w.priorityAndEffort(t)}
	})
}

// phaseCaption is the caption of a phase's tasks. It says how many are planned and how many were dropped.
func (w *writer) phaseCaption(part phasePart, name string) string {
	if part.phase.ID == "" {
		return w.tr.T("paper.tasks.astray")
	}
	tasks := make([]app.Task, len(part.tasks))
	for i, n := range part.tasks {
		tasks[i] = n.record
	}
	n := app.CountTasks(tasks, w.today)
	if dropped := n.ByStatus[app.TaskDropped]; dropped > 0 {
		return w.tr.N("paper.tasks.caption.dropped", n.Planned(), "Phase", name, "Dropped", w.tr.Number(dropped))
	}
	return w.tr.N("paper.tasks.caption", n.Planned(), "Phase", name)
}

// taskTitle is a cell with the title, and the system that the task serves: tasks that meet duties are called the same.
func (w *writer) taskTitle(t app.Task) Cell {
	title := w.adopted(t, tidy(t.Title), "title")
	if title.Text == "" {
		return CellOf(w.tr.T("paper.task.untitled"))
	}
	return w.withSystem(Cell{title}, t)
}

// taskText is a cell with title and description, and the system that the task serves.
func (w *writer) taskText(t app.Task) Cell {
	title, text := w.adopted(t, tidy(t.Title), "title"), w.adopted(t, tidy(t.Description), "description")
	if title.Text == "" && text.Text == "" {
		return w.taskTitle(t)
	}
	return w.withSystem(titled(title, text), t)
}

func (w *writer) withSystem(cell Cell, t app.Task) Cell {
	y, ok := w.s.Systems.Get(t.SystemID)
	if !ok {
		return cell
	}
	return append(cell, Run{Text: "\n" + w.tr.T("kind.system") + ": ", Italic: true}, w.own(y.Name))
}

// responsible is a cell with the department and the person. A role of the library is in the language of the paper, the department
// in the room's.
func (w *writer) responsible(t app.Task) Cell {
	who := w.adopted(t, t.Responsible, "responsible")
	department := w.own(t.Department)
	switch {
	case who.Text == "" || who.Lang == department.Lang:
		return w.ownCell(joined("\n", department.Text, who.Text))
	case department.Text == "":
		return Cell{who}
	}
	department.Text += "\n"
	return Cell{department, who}
}

// taskPeriod is a cell with start and due date, as far as they are known.
func (w *writer) taskPeriod(t app.Task) Cell {
	from, to := w.day(t.StartsOn), w.day(t.DueOn)
	switch {
	case from != "" && to != "":
		return CellOf(w.tr.T("paper.task.period", "From", from, "To", to))
	case from != "":
		return CellOf(w.tr.T("paper.task.from", "From", from))
	case to != "":
		return CellOf(w.tr.T("paper.task.until", "To", to))
	}
	return CellOf(nothing)
}

// taskState is a cell with the state, the progress of what is under way, and a word for what is overdue.
func (w *writer) taskState(t app.Task) Cell {
	cell := wordCell(w, "task.status.", t.Status, app.TaskStatuses())
	if !t.Closed() && t.Progress > 0 {
		cell[0].Text = w.tr.T("paper.task.progress", "Status", cell[0].Text, "Percent", w.tr.Percent(float64(t.Progress)/100))
	}
	if w.overdue(t) {
		cell[0].Text += "\n"
		cell = append(cell, Run{Text: w.tr.T("paper.task.overdue"), Bold: true})
	}
	return cell
}

// priorityAndEffort is a cell with the priority and the estimate in person-days.
func (w *writer) priorityAndEffort(t app.Task) Cell {
	effort := ""
	if t.Effort > 0 {
		effort = w.tr.N("paper.task.effort", t.Effort)
	}
	return textCell(joined("\n", word(w, "priority.", t.Priority, app.Priorities()), effort))
}
