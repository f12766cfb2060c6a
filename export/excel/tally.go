package excel

import "kifahrplan/app"

// tally counts tasks that have something in common, by the rule that holds on the screens and in the paper: what is dropped
// is not among them.
type tally struct {
	name   string
	sheet  string // that lists them; empty: none does
	n      app.TaskCount
	effort int // person-days
}

func (b *book) tally(name, sheet string, tasks []*task) tally {
	all := make([]app.Task, len(tasks))
	effort := 0
	for i, t := range tasks {
		all[i] = t.Task
		if t.Status != app.TaskDropped {
			effort += t.Effort
		}
	}
	return tally{name: name, sheet: sheet, n: app.CountTasks(all, b.today), effort: effort}
}

// row is what the overview says of the tasks, in the order of the titles.
func (c tally) row() []int {
	return []int{c.n.Planned(), c.n.Total - c.n.Closed, c.n.Overdue, c.n.ByStatus[app.TaskDone], c.effort, c.n.ByStatus[app.TaskDropped]}
}

// byPhase counts every phase, also those without tasks, and the tasks of no phase where there are any.
func (b *book) byPhase() []tally {
	tasks := map[app.ID][]*task{} // those of no phase under the empty id
	for i := range b.plan.tasks {
		t := &b.plan.tasks[i]
		phase, _ := b.s.Phases.Get(t.PhaseID)
		tasks[phase.ID] = append(tasks[phase.ID], t)
	}
	out := make([]tally, 0, len(b.choices.phases)+1)
	for _, p := range b.choices.phases {
		out = append(out, b.tally(p.label, "", tasks[app.ID(p.code)]))
	}
	if none := tasks[""]; len(none) > 0 {
		out = append(out, b.tally(b.l.T("excel.numbers.nophase"), "", none))
	}
	return out
}

func (b *book) byDepartment() []tally {
	out := make([]tally, len(b.plan.departments))
	for i, d := range b.plan.departments {
		out[i] = b.tally(d.label, d.sheet, d.tasks)
	}
	return out
}

// pointers returns the places of tasks.
func pointers(tasks []task) []*task {
	out := make([]*task, len(tasks))
	for i := range tasks {
		out[i] = &tasks[i]
	}
	return out
}
