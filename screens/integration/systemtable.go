package integration

import (
	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/widgets"
)

// systemColumn is a column of the register with the key that it sorts by.
type systemColumn struct {
	key  app.SystemKey
	view widgets.Column
}

// systemColumns of the table. Widths are for text size 100 %. Where the name would be cut too short, what the fields on the
// right say as well is left out; class and open checks stay.
func systemColumns(t func(id string, pairs ...any) string) []systemColumn {
	return []systemColumn{
		{app.SystemByName, widgets.Column{Title: t("field.system.name"), Width: 220, Min: 130, Grow: 1, Sortable: true}},
		{app.SystemByDepartment, widgets.Column{Title: t("field.system.department"), Width: 120, Grow: 0.3, Sortable: true, Spare: 2}},
		{app.SystemByStatus, widgets.Column{Title: t("field.system.status"), Width: 100, Sortable: true, Spare: 1}},
		{app.SystemByOpen, widgets.Column{Title: t("integration.column.open"), Width: 76, Sortable: true, AlignEnd: true}},
		{app.SystemByClass, widgets.Column{Title: t("integration.column.class"), Width: 170, Min: 110, Grow: 0.4, Sortable: true}},
	}
}

func (s *systems) newTable() *widgets.Table {
	cols := systemColumns(s.host.Words().T)
	views := make([]widgets.Column, len(cols))
	for i, c := range cols {
		views[i] = c.view
	}
	table := widgets.NewTable(views, func(row, col int) widgets.CellView { return s.cell(row, cols[col].key) })
	table.OnSelect = func(row int) { s.ChooseRow(row) }
	table.OnActivate = func(row int) { s.ChooseRow(row); s.FocusForm() }
	table.OnSort = func(col int, descending bool) {
		s.order = app.SystemOrder{By: cols[col].key, Descending: descending}
		s.Reload()
	}
	table.SetSort(0, false)
	return table
}

// cell looks a cell up. It runs for every visible cell at every redraw, so it only reads memory.
func (s *systems) cell(row int, key app.SystemKey) widgets.CellView {
	y, ok := s.Record(row)
	if !ok {
		return widgets.CellView{}
	}
	words := s.host.Words()
	switch key {
	case app.SystemByDepartment:
		return widgets.CellView{Text: y.Department}
	case app.SystemByStatus:
		return widgets.CellView{Text: words.T("system.status." + string(y.Status))}
	case app.SystemByClass:
		c, _ := s.host.Session().Strategy().ClassificationOf(y.ID)
		return sign.OfClass(c.Class()).Cell(figure.ClassOf(c, s.host.Words()))
	case app.SystemByOpen:
		return widgets.CellView{Text: words.Number(y.OpenChecks())}
	}
	return widgets.CellView{Text: y.Name}
}
