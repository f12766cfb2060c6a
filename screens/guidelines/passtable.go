package guidelines

import (
	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// passTable is the table of the departments with their sum in the last row.
type passTable struct {
	*widgets.Table
	p        *pass
	selected int
	sum      app.PassProgress
}

func newPassTable(p *pass) *passTable {
	words := p.host.Words()
	columns := []widgets.Column{
		{Title: words.T("field.pass_progress.department"), Width: 150, Min: 110, Grow: 1},
		{Title: words.T("guidelines.pass.staff"), Width: 84, AlignEnd: true},
	}
	for _, step := range app.PassSteps() {
		columns = append(columns, widgets.Column{Title: words.T("guidelines.pass.step." + step), Width: 114, Min: 106, Grow: 0.2, AlignEnd: true})
	}
	columns[len(columns)-1].Width, columns[len(columns)-1].Min = 134, 128 // the longest title
	t := &passTable{p: p, selected: -1}
	t.Table = widgets.NewTable(columns, t.cell)
	t.OnSelect = func(row int) {
		if row == t.departments() { // the sum is no department
			t.Table.Select(t.selected)
			return
		}
		t.selected = row
		p.ChooseRow(row)
	}
	t.OnActivate = func(row int) { p.ChooseRow(row); p.FocusForm() }
	return t
}

func (t *passTable) departments() int { return t.Rows() - 1 }

// SetRows shows so many departments and the row with their sum.
func (t *passTable) SetRows(n int) {
	t.sum = app.PassTotal(t.p.host.Session().Strategy().PassProgress)
	t.sum.Department = t.p.host.Words().T("guidelines.pass.sum")
	t.Table.SetRows(n + 1)
}

// Select implements listdetail.List.
func (t *passTable) Select(row int) {
	t.selected = row
	t.Table.Select(row)
}

func (t *passTable) cell(row, column int) widgets.CellView {
	r, ok := t.p.Record(row)
	if !ok {
		r = t.sum
	}
	words := t.p.host.Words()
	view := widgets.CellView{Bold: !ok}
	switch column {
	case 0:
		view.Text = r.Department
	case 1:
		view.Text = words.Number(r.Staff)
	default:
		n := r.Step(app.PassSteps()[column-2])
		view.Text = words.Number(n) + " (" + words.Percent(r.Share(n)) + ")"
	}
	return view
}
