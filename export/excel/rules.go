package excel

import (
	"fmt"
	"strconv"
	"time"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
)

// rule says what may be entered into a column, and explains it to who enters something else.
type rule struct {
	column         string
	list           string // reference to the choices; empty: a value between from and to
	kind           excelize.DataValidationType
	from, to       string // numbers or formulas, as for the first task
	title, message string // empty: anything else may be entered as well
}

// addRules adds the rules to the rows up to last.
func (b *book) addRules(sheet string, last int) error {
	for _, r := range append(b.choiceRules(), b.valueRules()...) {
		v := excelize.NewDataValidation(true)
		v.SetSqref(cells(r.column, firstTask, last))
		if r.list != "" {
			v.SetSqrefDropList(r.list)
		} else if err := v.SetRange(r.from, r.to, r.kind, excelize.DataValidationOperatorBetween); err != nil {
			return fmt.Errorf("rule of column %s: %w", r.column, err)
		}
		if r.message != "" {
			v.SetError(excelize.DataValidationErrorStyleStop, r.title, r.message)
		}
		if err := b.f.AddDataValidation(sheet, v); err != nil {
			return fmt.Errorf("rule of column %s: %w", r.column, err)
		}
	}
	return nil
}

// choiceRules are the drop-down lists. Departments are offered, but a new one is no mistake.
func (b *book) choiceRules() []rule {
	message := b.l.T("excel.rule.choice")
	var out []rule
	for _, list := range []struct {
		column, entries, title, message string
		n                               int
	}{
		{colStatus, listStatus, b.l.T("field.task.status"), message, len(b.choices.statuses)},
		{colPriority, listPriority, b.l.T("field.task.priority"), message, len(b.choices.priorities)},
		{colPhase, listPhase, b.l.T("field.task.phase_id"), message, len(b.choices.phases)},
		{colDepartment, listDepartment, "", "", len(b.namedDepartments())},
	} {
		if list.n > 0 {
			out = append(out, rule{column: list.column, list: b.listOf(list.entries, list.n), title: list.title, message: list.message})
		}
	}
	return out
}

// valueRules are the rules for dates and numbers. A task must not end before it starts.
func (b *book) valueRules() []rule {
	first, last := serial(firstDay), serial(lastDay)
	otherwise := func(column, without string) string {
		return "IF(ISNUMBER($" + column + "2),$" + column + "2," + without + ")"
	}
	return []rule{
		{
			column: colStarts, kind: excelize.DataValidationTypeDate, from: first, to: otherwise(colDue, last),
			title: b.l.T("field.task.starts_on"), message: b.l.T("excel.rule.starts"),
		},
		{
			column: colDue, kind: excelize.DataValidationTypeDate, from: otherwise(colStarts, first), to: last,
			title: b.l.T("field.task.due_on"), message: b.l.T("excel.rule.due"),
		},
		{
			column: colProgress, kind: excelize.DataValidationTypeDecimal, from: "0", to: "1",
			title: b.l.T("excel.column.progress"), message: b.l.T("excel.rule.progress"),
		},
		{
			column: colEffort, kind: excelize.DataValidationTypeWhole, from: "0", to: strconv.Itoa(app.MaxEffort),
			title: b.l.T("field.task.effort"), message: b.l.T("excel.rule.effort", "Max", b.l.Number(app.MaxEffort)),
		},
	}
}

// The days between which Excel and the program both know dates. Excel takes 1900 for a leap year, so that its numbers of
// days are right from March 1900 on.
const (
	firstDay app.Date = "1900-03-01"
	lastDay  app.Date = "2199-12-31"
)

// serial is a day as Excel counts it.
func serial(d app.Date) string {
	zero := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	const day = 24 * 60 * 60 // in seconds: the difference of 300 years is too long for a time.Duration
	return strconv.FormatInt((d.Time().Unix()-zero.Unix())/day, 10)
}
