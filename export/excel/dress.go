package excel

import (
	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
)

const (
	firstTask = 2   // row of the first task; the head stands above
	spareRows = 200 // rows below the last task in which the rules hold as well, for tasks that a department adds
)

// dress sets everything about a sheet with tasks but its rows. excelize wants all of it before the first row is streamed,
// and the filter before the print set-up, because it resets the properties of the sheet.
func (b *book) dress(l *taskList, columns []column) error {
	last := firstTask + len(l.tasks) - 1
	for _, step := range []func() error{
		func() error { return b.filter(l.sheet, last) },
		func() error { return b.setColumns(l.sheet, columns) },
		func() error { return b.freeze(l.sheet) },
		func() error { return b.setPrint(l.sheet, l.title) },
		func() error { return b.setPrintRange(l.sheet) },
		func() error { return b.addRules(l.sheet, last+spareRows) },
		func() error { return b.addHighlights(l.sheet, last+spareRows) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// filter covers the hidden columns as well: it also sorts, and ids that stayed behind would end up at other tasks.
func (b *book) filter(sheet string, last int) error {
	return b.f.AutoFilter(sheet, "A1:"+cellAt(colVersion, last), nil)
}

// setColumns sets widths, and hides the columns that people do not need. It goes from right to left because excelize puts
// each column before those that were set earlier, and Excel calls a file damaged whose columns are out of order.
func (b *book) setColumns(sheet string, columns []column) error {
	if err := b.f.SetColVisible(sheet, colRecord+":"+colVersion, false); err != nil {
		return err
	}
	for i := len(columns); i > 0; i-- {
		name, err := excelize.ColumnNumberToName(i)
		if err != nil {
			return err
		}
		if err := b.f.SetColWidth(sheet, name, name, columns[i-1].width); err != nil {
			return err
		}
	}
	return nil
}

// freeze keeps the head, and the number and title of each task, in view.
func (b *book) freeze(sheet string) error {
	return b.f.SetPanes(sheet, &excelize.Panes{
		Freeze: true, XSplit: 2, YSplit: 1, TopLeftCell: "C2", ActivePane: "bottomRight",
		Selection: []excelize.Selection{
			{Pane: "topRight"}, {Pane: "bottomLeft"}, {Pane: "bottomRight", SQRef: "C2", ActiveCell: "C2"},
		},
	})
}

// addHighlights colours what is overdue and greys what is closed; words in the row say the same.
func (b *book) addHighlights(sheet string, last int) error {
	err := b.f.SetConditionalFormat(sheet, colDue+"2:"+cellAt(colOverdue, last), []excelize.ConditionalFormatOptions{
		{Type: "formula", Criteria: b.overdueOn()("2"), Format: &b.styles.overdue},
	})
	if err != nil {
		return err
	}
	status := "$" + colStatus + "2="
	closed := "OR(" + status + quoted(b.choices.status[app.TaskDone]) + "," + status + quoted(b.choices.status[app.TaskDropped]) + ")"
	return b.f.SetConditionalFormat(sheet, "A2:"+cellAt(colLastShown, last), []excelize.ConditionalFormatOptions{
		{Type: "formula", Criteria: closed, Format: &b.styles.closed},
	})
}
