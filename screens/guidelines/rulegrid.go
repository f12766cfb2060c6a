package guidelines

import (
	"slices"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// newGrid makes the traffic-light table. Up and Down choose a purpose, Left and Right a kind of data, Return goes to the
// chosen cell's fields.
func (r *rules) newGrid() *widgets.Table {
	words := r.host.Words()
	columns := []widgets.Column{{Title: words.T("field.usage_rule.purpose"), Width: 180, Min: 130, Grow: 1}}
	for _, data := range app.DataKinds() {
		columns = append(columns, widgets.Column{Title: words.T("guidelines.data." + string(data)), Width: 112, Min: 103, Grow: 0.4})
	}
	grid := widgets.NewTable(columns, r.cell)
	grid.OnSelect = func(row int) {
		if row < len(r.table.Purposes) {
			r.chooseCell(r.table.Purposes[row], r.data)
		}
	}
	grid.OnCellTap = func(row, column int, _ fyne.Position) {
		if column > 0 && row < len(r.table.Purposes) {
			r.chooseCell(r.table.Purposes[row], app.DataKinds()[column-1])
		}
	}
	grid.OnActivate = func(int) { r.detail.focusVerdict() }
	grid.OnKey = r.gridKey
	return grid
}

func (r *rules) gridKey(key *fyne.KeyEvent) bool {
	kinds := app.DataKinds()
	at := slices.Index(kinds, r.data)
	switch key.Name {
	case fyne.KeyLeft:
		at--
	case fyne.KeyRight:
		at++
	default:
		return false
	}
	if at >= 0 && at < len(kinds) {
		r.chooseCell(r.purpose, kinds[at])
		r.grid.ShowColumn(at + 1)
	}
	return true
}

// cell looks a cell up; the first column names the purpose.
func (r *rules) cell(row, column int) widgets.CellView {
	if row >= len(r.table.Purposes) {
		return widgets.CellView{}
	}
	purpose := r.table.Purposes[row]
	if column == 0 {
		return widgets.CellView{Text: purpose, Bold: purpose == r.purpose}
	}
	data := app.DataKinds()[column-1]
	view := widgets.CellView{Framed: purpose == r.purpose && data == r.data}
	rule, ok := r.table.Rule(purpose, data)
	if !ok {
		view.Text, view.Color = r.host.Words().T("guidelines.rules.norule"), theme.ColorMuted
		return view
	}
	mark := sign.OfVerdict(rule.Verdict)
	view.Text, view.Color = mark.With(r.host.Words().T("guidelines.verdict."+string(rule.Verdict))), mark.Color
	return view
}
