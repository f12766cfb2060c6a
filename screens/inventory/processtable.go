package inventory

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// processColumn is a column of the register with the key that it sorts by.
type processColumn struct {
	key  app.ProcessKey
	view widgets.Column
}

// processColumns are for text size 100 %; the title takes what is left. Where it would be cut too short, what the fields on the
// right say as well is left out.
func processColumns(title func(app.ProcessKey) string) []processColumn {
	out := []processColumn{
		{app.ProcessByTitle, widgets.Column{Width: 170, Min: 140, Grow: 1}},
		{app.ProcessByDepartment, widgets.Column{Width: 100, Grow: 0.2, Spare: 1}},
		{app.ProcessByBenefit, widgets.Column{Width: 76, AlignEnd: true}},
		{app.ProcessByEffort, widgets.Column{Width: 86, AlignEnd: true}},
		{app.ProcessByData, widgets.Column{Width: 118, Spare: 2}},
		{app.ProcessByStatus, widgets.Column{Width: 112}},
	}
	for i := range out {
		out[i].view.Title, out[i].view.Sortable = title(out[i].key), true
	}
	return out
}

func (p *processes) newTable() *widgets.Table {
	cols := processColumns(func(k app.ProcessKey) string { return p.host.Words().T("field.process." + string(k)) })
	views := make([]widgets.Column, len(cols))
	for i, c := range cols {
		views[i] = c.view
	}
	status := len(cols) - 1
	table := widgets.NewTable(views, func(row, col int) widgets.CellView { return p.cell(row, cols[col].key) })
	table.OnSelect = func(row int) { p.ChooseRow(row) }
	table.OnActivate = func(row int) { p.ChooseRow(row); p.FocusForm() }
	table.OnSort = func(col int, descending bool) {
		p.order = app.ProcessOrder{By: cols[col].key, Descending: descending}
		p.Reload()
	}
	table.OnCellTap = func(row, col int, at fyne.Position) {
		if col == status {
			p.askStatus(row, at)
		}
	}
	table.InlineColumn = status
	table.SetSort(0, false)
	return table
}

// cell looks a cell up. It runs for every visible cell at every redraw, so it only reads memory.
func (p *processes) cell(row int, key app.ProcessKey) widgets.CellView {
	r, ok := p.Record(row)
	if !ok {
		return widgets.CellView{}
	}
	words := p.host.Words()
	switch key {
	case app.ProcessByDepartment:
		return widgets.CellView{Text: r.Department}
	case app.ProcessByBenefit:
		return p.rating(r.Benefit)
	case app.ProcessByEffort:
		return p.rating(r.Effort)
	case app.ProcessByData:
		return widgets.CellView{Text: words.T("inventory.data." + string(r.Data))}
	case app.ProcessByStatus:
		return processStatusView(words.T("process.status."+string(r.Status)), r.Status)
	}
	return widgets.CellView{Text: r.Title}
}

func (p *processes) rating(v int) widgets.CellView {
	if v == 0 {
		return widgets.CellView{Text: "–", Color: theme.ColorMuted}
	}
	return widgets.CellView{Text: p.host.Words().Number(v)}
}

// processStatusView shows a status by sign, word and colour.
func processStatusView(word string, s app.ProcessStatus) widgets.CellView {
	icon, colour := theme.Ring(0), theme.ColorText
	switch s {
	case app.ProcessRated:
		icon = theme.Ring(0.25)
	case app.ProcessChosen:
		icon, colour = theme.Icon(theme.IconFlag), theme.ColorAccent
	case app.ProcessPiloted:
		icon, colour = theme.Ring(0.5), theme.ColorAccent
	case app.ProcessInUse:
		icon, colour = theme.Icon(theme.IconCheck), theme.ColorSuccess
	case app.ProcessRejected:
		icon, colour = theme.Icon(theme.IconClose), theme.ColorMuted
	case app.ProcessIdea:
	}
	return widgets.CellView{Text: word, Icon: icon, Color: colour}
}

// askStatus offers the states of a process right where it stands in the table.
func (p *processes) askStatus(row int, at fyne.Position) {
	r, ok := p.Record(row)
	if !ok || !p.host.Session().Writable() {
		return
	}
	var items []widgets.MenuItem
	for _, s := range app.ProcessStatuses() {
		items = append(items, widgets.MenuItem{
			Label: p.host.Words().T("process.status." + string(s)), Checked: r.Status == s,
			Do: func() {
				p.host.Session().Do(app.Change(r.ID, "edit.process.changed", "", func(r *app.Process) { r.Status = s }))
			},
		})
	}
	widgets.ShowMenuAt(p.table, at, items...)
}
