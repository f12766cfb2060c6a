package roadmap

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// column is a column of the table with the key that it sorts by.
type column struct {
	key  app.TaskKey
	view widgets.Column
}

// columns of the table. Widths are for text size 100 %; the title takes what is left. Where it would be cut too short, what
// the fields on the right say as well is left out.
func columns(title func(app.TaskKey) string) []column {
	out := []column{
		{app.TaskByTitle, widgets.Column{Width: 250, Min: 140, Grow: 1}},
		{app.TaskByPhase, widgets.Column{Width: 60, Spare: 2}},
		{app.TaskByDepartment, widgets.Column{Width: 106, Grow: 0.4, Spare: 1}},
		{app.TaskByDue, widgets.Column{Width: 126}},
		{app.TaskByStatus, widgets.Column{Width: 112}},
		{app.TaskByPriority, widgets.Column{Width: 84, Spare: 3}},
	}
	for i := range out {
		out[i].view.Title, out[i].view.Sortable = title(out[i].key), true
	}
	return out
}

func (r *Roadmap) newTable() *widgets.Table {
	cols := columns(func(k app.TaskKey) string { return r.host.Words().T("field.task." + string(k)) })
	views := make([]widgets.Column, len(cols))
	status := 0
	for i, c := range cols {
		views[i] = c.view
		if c.key == app.TaskByStatus {
			status = i
		}
	}
	table := widgets.NewTable(views, func(row, col int) widgets.CellView { return r.cell(row, cols[col].key) })
	table.OnSelect = func(row int) { r.ChooseRow(row) }
	table.OnSort = func(col int, descending bool) {
		r.order = app.TaskOrder{By: cols[col].key, Descending: descending}
		r.Reload()
	}
	table.OnCellTap = func(row, col int, at fyne.Position) {
		if col == status {
			r.askStatus(row, at)
		}
	}
	table.OnActivate = func(row int) { r.ChooseRow(row); r.FocusForm() }
	table.InlineColumn = status
	table.SetSort(3, false)
	return table
}

// cell looks a cell up. It runs for every visible cell at every redraw, so it only reads memory.
func (r *Roadmap) cell(row int, key app.TaskKey) widgets.CellView {
	task, ok := r.Record(row)
	if !ok {
		return widgets.CellView{}
	}
	words := r.host.Words()
	switch key {
	case app.TaskByPhase:
		phase, _ := r.host.Session().Strategy().Phases.Get(task.PhaseID)
		return widgets.CellView{Text: words.Number(phase.Number)}
	case app.TaskByDepartment:
		return widgets.CellView{Text: task.Department}
	case app.TaskByDue:
		if task.Overdue(r.host.Today()) {
			return widgets.CellView{Text: words.Date(task.DueOn), Color: theme.ColorDanger, Icon: theme.Icon(theme.IconWarning)}
		}
		return widgets.CellView{Text: words.Date(task.DueOn)}
	case app.TaskByStatus:
		return StatusView(words.T("task.status."+string(task.Status)), task.Status)
	case app.TaskByPriority:
		return widgets.CellView{Text: words.T("priority." + string(task.Priority))}
	}
	return widgets.CellView{Text: app.TitleOf(task, words)}
}

// StatusView shows a status by sign, word and colour.
func StatusView(word string, s app.TaskStatus) widgets.CellView {
	icon, colour := theme.Ring(0), theme.ColorText
	switch s {
	case app.TaskInProgress:
		icon, colour = theme.Ring(0.5), theme.ColorAccent
	case app.TaskBlocked:
		icon, colour = theme.Icon(theme.IconError), theme.ColorDanger
	case app.TaskDone:
		icon, colour = theme.Icon(theme.IconCheck), theme.ColorSuccess
	case app.TaskDropped:
		icon, colour = theme.Icon(theme.IconClose), theme.ColorMuted
	}
	return widgets.CellView{Text: word, Icon: icon, Color: colour}
}

// askStatus offers the states of a task right where it stands in the table.
func (r *Roadmap) askStatus(row int, at fyne.Position) {
	task, ok := r.Record(row)
	if !ok || !r.host.Session().Writable() {
		return
	}
	var items []widgets.MenuItem
	for _, s := range app.TaskStatuses() {
		items = append(items, widgets.MenuItem{
			Label: r.host.Words().T("task.status." + string(s)), Checked: task.Status == s,
			Do: func() { r.host.Session().Do(app.SetTaskStatus(task.ID, s)) },
		})
	}
	widgets.ShowMenuAt(r.table, at, items...)
}
