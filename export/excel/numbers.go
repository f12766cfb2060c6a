package excel

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
)

// writeNumbers counts the tasks: all of them, by status, by phase and by department. The numbers are those of the day of
// the export; they do not follow what is changed in the lists, of which each department has its own.
func (b *book) writeNumbers(w *sheetWriter) error {
	if err := w.add(headingHeight, styled(b.styles.heading, b.l.T("excel.numbers", "Date", b.l.Date(b.today)))); err != nil {
		return err
	}
	total := b.tally(b.plan.all, b.plan.all, pointers(b.plan.tasks))
	if err := b.writeTotal(w, total.n); err != nil {
		return err
	}
	if err := b.writeTallies(w, b.l.T("excel.numbers.total"), []tally{total}); err != nil {
		return err
	}
	if err := b.writeStatuses(w, total.n); err != nil {
		return err
	}
	if err := b.writeTallies(w, b.l.T("excel.numbers.phase"), b.byPhase()); err != nil {
		return err
	}
	return b.writeTallies(w, b.l.T("excel.numbers.department"), b.byDepartment())
}

// writeTotal says in a sentence what is not among the numbers, where there is such a thing.
func (b *book) writeTotal(w *sheetWriter, n app.TaskCount) error {
	dropped := n.ByStatus[app.TaskDropped]
	if dropped == 0 {
		return nil
	}
	return b.paragraph(w, b.styles.note, b.l.N("excel.numbers.dropped", n.Planned(), "Dropped", b.l.Number(dropped)), 1)
}

// writeTallies writes a table, followed by an empty row; nothing where there is nothing to count.
func (b *book) writeTallies(w *sheetWriter, title string, tallies []tally) error {
	if len(tallies) == 0 {
		return nil
	}
	defer w.skip()
	if err := w.add(headHeight, b.head(title, b.l.T("excel.numbers.count"), b.l.T("excel.numbers.open"), b.l.T("excel.overdue"),
		b.choices.status[app.TaskDone], b.l.T("field.task.effort"), b.choices.status[app.TaskDropped])...); err != nil {
		return err
	}
	for _, c := range tallies {
		if err := w.add(rowHeight(lines(c.name, nameWidth)), b.tallyCells(c)...); err != nil {
			return err
		}
		if err := b.linkTo(c.sheet, cellAt("A", w.row)); err != nil {
			return err
		}
	}
	return nil
}

// tallyCells are the cells of a tally: its name, then its numbers.
func (b *book) tallyCells(c tally) []any {
	name := b.styles.fact
	if c.sheet != "" {
		name = b.styles.link
	}
	cells := []any{styled(name, text(c.name))}
	for i, n := range c.row() {
		style := b.styles.count
		if i == overdueColumn && n > 0 {
			style = b.styles.late
		}
		cells = append(cells, styled(style, n))
	}
	return cells
}

// overdueColumn is the place of what is overdue in a tally's row.
const overdueColumn = 2

// linkTo makes a cell of the overview open a sheet.
func (b *book) linkTo(sheet, cell string) error {
	if sheet == "" {
		return nil
	}
	tip := b.l.T("excel.link", "Sheet", sheet)
	if err := b.f.SetCellHyperLink(b.plan.overview, cell, onSheet(sheet, "A1"), "Location", excelize.HyperlinkOpts{Tooltip: &tip}); err != nil {
		return fmt.Errorf("link to %q: %w", sheet, err)
	}
	return nil
}

// writeStatuses counts the tasks by status, each with its share of those that are not dropped.
func (b *book) writeStatuses(w *sheetWriter, n app.TaskCount) error {
	defer w.skip()
	if err := w.add(headHeight, b.head(b.l.T("excel.numbers.status"), b.l.T("excel.numbers.count"), b.l.T("excel.numbers.share"))...); err != nil {
		return err
	}
	for _, status := range app.TaskStatuses() {
		var share any
		if status != app.TaskDropped {
			share = float64(n.ByStatus[status]) / float64(max(1, n.Planned()))
		}
		if err := w.add(rowHeight(1), styled(b.styles.fact, b.choices.status[status]), styled(b.styles.count, n.ByStatus[status]),
			styled(b.styles.share, share)); err != nil {
			return err
		}
	}
	return nil
}

// head is the head of a table of the overview: a name, then numbers.
func (b *book) head(name string, numbers ...string) []any {
	out := []any{styled(b.styles.head, name)}
	for _, n := range numbers {
		out = append(out, styled(b.styles.headNumber, n))
	}
	return out
}
