package excel

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
)

// tally counts tasks that have something in common.
type tally struct {
	name                       string
	sheet                      string // that lists them; empty: none does
	count, open, overdue, done int
	effort                     int // person-days
}

func (c *tally) add(t *task) {
	c.count++
	c.effort += t.Effort
	if !t.Closed() {
		c.open++
	}
	if t.Status == app.TaskDone {
		c.done++
	}
	if t.overdue {
		c.overdue++
	}
}

// writeNumbers counts the tasks: all of them, by status, by phase and by department. The numbers are those of the day of
// the export; they do not follow what is changed in the lists, of which each department has its own.
func (b *book) writeNumbers(w *sheetWriter) error {
	if err := w.add(headingHeight, styled(b.styles.heading, b.l.T("excel.numbers", "Date", b.l.Date(b.today)))); err != nil {
		return err
	}
	if err := b.writeTallies(w, b.l.T("excel.numbers.total"), b.overall()); err != nil {
		return err
	}
	if err := b.writeStatuses(w); err != nil {
		return err
	}
	if err := b.writeTallies(w, b.l.T("excel.numbers.phase"), b.byPhase()); err != nil {
		return err
	}
	return b.writeTallies(w, b.l.T("excel.numbers.department"), b.byDepartment())
}

func (b *book) overall() []tally {
	all := tally{name: b.plan.all, sheet: b.plan.all}
	for i := range b.plan.tasks {
		all.add(&b.plan.tasks[i])
	}
	return []tally{all}
}

// byPhase counts every phase, also those without tasks, and the tasks of no phase where there are any.
func (b *book) byPhase() []tally {
	out := make([]tally, len(b.choices.phases), len(b.choices.phases)+1)
	place := map[app.ID]int{}
	for i, p := range b.choices.phases {
		out[i].name = p.label
		place[app.ID(p.code)] = i
	}
	none := tally{name: b.l.T("excel.numbers.nophase")}
	for i := range b.plan.tasks {
		t := &b.plan.tasks[i]
		if at, ok := place[t.PhaseID]; ok {
			out[at].add(t)
		} else {
			none.add(t)
		}
	}
	if none.count > 0 {
		out = append(out, none)
	}
	return out
}

func (b *book) byDepartment() []tally {
	out := make([]tally, len(b.plan.departments))
	for i, d := range b.plan.departments {
		out[i].name, out[i].sheet = d.label, d.sheet
		for _, t := range d.tasks {
			out[i].add(t)
		}
	}
	return out
}

// writeTallies writes a table, followed by an empty row; nothing where there is nothing to count.
func (b *book) writeTallies(w *sheetWriter, title string, tallies []tally) error {
	if len(tallies) == 0 {
		return nil
	}
	defer w.skip()
	if err := w.add(headHeight, b.head(title, b.l.T("excel.numbers.count"), b.l.T("excel.numbers.open"),
		b.l.T("excel.overdue"), b.choices.status[app.TaskDone], b.l.T("field.task.effort"))...); err != nil {
		return err
	}
	for _, c := range tallies {
		late := b.styles.count
		if c.overdue > 0 {
			late = b.styles.late
		}
		name := b.styles.fact
		if c.sheet != "" {
			name = b.styles.link
		}
		if err := w.add(rowHeight(lines(c.name, nameWidth)), styled(name, text(c.name)), styled(b.styles.count, c.count), styled(b.styles.count, c.open),
			styled(late, c.overdue), styled(b.styles.count, c.done), styled(b.styles.count, c.effort)); err != nil {
			return err
		}
		if err := b.linkTo(c.sheet, cellAt("A", w.row)); err != nil {
			return err
		}
	}
	return nil
}

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

func (b *book) writeStatuses(w *sheetWriter) error {
	defer w.skip()
	if err := w.add(headHeight, b.head(b.l.T("excel.numbers.status"), b.l.T("excel.numbers.count"), b.l.T("excel.numbers.share"))...); err != nil {
		return err
	}
	counts := map[app.TaskStatus]int{}
	for i := range b.plan.tasks {
		counts[b.plan.tasks[i].Status]++
	}
	for _, status := range app.TaskStatuses() {
		share := float64(counts[status]) / float64(max(1, len(b.plan.tasks)))
		if err := w.add(rowHeight(1), styled(b.styles.fact, b.choices.status[status]), styled(b.styles.count, counts[status]),
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
