package paper

import (
	"slices"

	"kifahrplan/app"
)

// openPoints gathers what is left to settle: contributions without an answer, late and incomplete tasks, proposals.
func (w *writer) openPoints() {
	w.chapter(w.tr.T("paper.open.title"))
	intro := len(w.blocks)
	w.openContributions()
	w.overdueTasks()
	w.incompleteTasks()
	w.suggestions()
	w.openFollowUp()
	if len(w.blocks) == intro {
		w.say(w.tr.T("paper.open.none", "Date", w.tr.LongDate(w.today)))
		return
	}
	w.blocks = slices.Insert(w.blocks, intro, Block(Text(w.tr.T("paper.open.intro", "Date", w.tr.LongDate(w.today)))))
}

// openContributions lists what nobody answered yet, high priority first.
func (w *writer) openContributions() {
	var open []numbered[app.Contribution]
	for _, part := range w.order.groups {
		open = append(open, openOf(part.contributions)...)
	}
	if len(open) == 0 {
		return
	}
	slices.SortStableFunc(open, func(a, b numbered[app.Contribution]) int { return byPriority(a.record.Priority, b.record.Priority) })
	w.section(Run{Text: w.tr.T("paper.open.contributions")})
	w.add(listing(w, Table{
		Caption: w.tr.T("paper.open.contributions.caption"),
		Summary: w.tr.T("paper.open.contributions.summary"),
		Columns: []Column{
			{Title: w.tr.T("field.contribution.priority"), Width: 1},
			{Title: w.tr.T("kind.stakeholder_group"), Width: 1.8},
			{Title: w.tr.T("field.contribution.sort"), Width: 1.2},
			{Title: w.tr.T("kind.contribution"), Width: 5},
		},
	}, open, func(c app.Contribution) Row {
		group, _ := w.s.Groups.Get(c.GroupID)
		return Row{
			wordCell(w, "priority.", c.Priority, app.Priorities()),
			Cell{w.groupName(group)},
			wordCell(w, "contribution.sort.", c.Sort, app.ContributionSorts()), w.titledCell(c.Subject, c.Text),
		}
	}))
}

func (w *writer) overdueTasks() {
	var late []numbered[app.Task]
	for _, t := range w.order.allTasks() {
		if w.overdue(t.record) {
			late = append(late, t)
		}
	}
	if len(late) > 0 {
		byDeadline(late)
		w.section(Run{Text: w.tr.T("paper.open.overdue")})
		w.add(w.dueTable(w.tr.T("paper.open.overdue.caption", "Date", w.tr.Date(w.today)), late))
	}
}

// incompleteTasks lists the tasks that nobody answers for or that have no deadline.
func (w *writer) incompleteTasks() {
	var incomplete []numbered[app.Task]
	for _, t := range w.order.allTasks() {
		if !t.record.Closed() && w.lacks(t.record) != "" {
			incomplete = append(incomplete, t)
		}
	}
	if len(incomplete) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("paper.open.incomplete")})
	w.add(listing(w, Table{
		Caption: w.tr.T("paper.open.incomplete.caption"),
		Summary: w.tr.T("paper.open.incomplete.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.task"), Width: 4},
			{Title: w.tr.T("kind.phase"), Width: 2.4},
			{Title: w.tr.T("paper.column.missing"), Width: 2},
		},
	}, incomplete, func(t app.Task) Row {
		phase, _ := w.s.Phases.Get(t.PhaseID)
		return Row{w.taskTitle(t), Cell{w.phaseName(phase)}, CellOf(w.lacks(t))}
	}))
}

// lacks names what a task has not got.
func (w *writer) lacks(t app.Task) string {
	switch due, who := t.DueOn.Valid(), w.adopted(t, t.Responsible, "responsible").Text != ""; {
	case !due && !who:
		return w.tr.T("paper.missing.both")
	case !due:
		return w.tr.T("paper.missing.due")
	case !who:
		return w.tr.T("paper.missing.responsible")
	}
	return ""
}

// suggestions lists the decisions that are proposed only.
func (w *writer) suggestions() {
	if len(w.order.suggested) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("paper.open.suggested")})
	list := List{}
	for _, d := range w.order.suggested {
		list.Items = append(list.Items, w.decision(d))
	}
	w.add(list)
}

// openFollowUp lists what waits in the follow-through.
func (w *writer) openFollowUp() {
	list := List{}
	for _, l := range app.Lacks(w.s, w.today) {
		switch l.Code {
		case app.LackReport, app.LackHazards, app.LackReviews, app.LackValues:
			list.Items = append(list.Items, Item{Runs: Plain(l.Text(w.tr))})
		}
	}
	if len(list.Items) > 0 {
		w.section(Run{Text: w.tr.T("page.followup")})
		w.add(list)
	}
}
