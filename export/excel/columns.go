package excel

import (
	"strconv"

	"kifahrplan/app"
)

// column is a column of a task list.
type column struct {
	key    string // names the column in every language
	title  string
	width  float64 // in characters
	format format
	// value is what stands in the column for a task; row is the number of its row.
	value func(t *task, row int) any
}

// The letters of the columns that formulas and rules refer to.
const (
	colPhase      = "D"
	colDepartment = "E"
	colStarts     = "G"
	colDue        = "H"
	colStatus     = "I"
	colOverdue    = "J"
	colProgress   = "K"
	colPriority   = "L"
	colEffort     = "M"
	colLastShown  = "P"
	colRecord     = "Q"
	colVersion    = "R"
)

// columns lists the columns from A to colVersion.
func (b *book) columns() []column {
	t := b.l.T
	return []column{
		{"number", t("excel.column.number"), 7, formatNumber, func(t *task, _ int) any { return t.number }},
		{"title", t("field.task.title"), 32, formatLabel, func(t *task, _ int) any { return text(t.Title) }},
		{"description", t("field.task.description"), 42, formatText, func(t *task, _ int) any { return text(t.Description) }},
		{"phase", t("field.task.phase_id"), 19, formatText, func(t *task, _ int) any { return text(t.phase) }},
		{"department", t("field.task.department"), 18, formatLabel, func(t *task, _ int) any { return text(t.Department) }},
		{"responsible", t("field.task.responsible"), 18, formatLabel, func(t *task, _ int) any { return text(t.Responsible) }},
		{"starts_on", t("field.task.starts_on"), 14, formatDate, func(t *task, _ int) any { return day(t.StartsOn) }},
		{"due_on", t("field.task.due_on"), 14, formatDate, func(t *task, _ int) any { return day(t.DueOn) }},
		{"status", t("field.task.status"), 12, formatText, func(t *task, _ int) any { return b.choices.status[t.Status] }},
		{"overdue", t("excel.column.overdue"), 12, formatText, b.overdueCell()},
		{"progress", t("excel.column.progress"), 12, formatPercent, func(t *task, _ int) any { return float64(t.Progress) / 100 }},
		{"priority", t("field.task.priority"), 11, formatText, func(t *task, _ int) any { return b.choices.priority[t.Priority] }},
		{"effort", t("field.task.effort"), 16, formatNumber, func(t *task, _ int) any { return unlessZero(t.Effort) }},
		{"source", t("field.task.source_id"), 42, formatText, func(t *task, _ int) any { return text(t.source) }},
		{"group", t("field.contribution.group_id"), 18, formatText, func(t *task, _ int) any { return text(t.group) }},
		{"system", t("field.task.system_id"), 28, formatLabel, func(t *task, _ int) any { return text(t.system) }},
		{"record", t("excel.column.record"), 38, formatPlain, func(t *task, _ int) any { return string(t.ID) }},
		{"version", t("excel.column.version"), 26, formatPlain, func(t *task, _ int) any { return string(t.UpdatedAt) }},
	}
}

// formula is a formula with the value that it has when the workbook is made, for readers that do not calculate.
type formula struct {
	text  string
	value string
}

// overdueCell says in a word whether a task is overdue.
func (b *book) overdueCell() func(*task, int) any {
	word := b.l.T("excel.overdue")
	overdue := b.overdueOn()
	return func(t *task, row int) any {
		f := formula{text: "IF(" + overdue(strconv.Itoa(row)) + "," + quoted(word) + `,"")`}
		if t.overdue {
			f.value = word
		}
		return f
	}
}

// overdueOn makes the condition under which the task of a row is overdue on the day on which the list is looked at.
func (b *book) overdueOn() func(row string) string {
	done, dropped := quoted(b.choices.status[app.TaskDone]), quoted(b.choices.status[app.TaskDropped])
	return func(row string) string {
		due, status := "$"+colDue+row, "$"+colStatus+row
		return "AND(ISNUMBER(" + due + ")," + due + "<TODAY()," + status + "<>" + done + "," + status + "<>" + dropped + ")"
	}
}

// text is the value of a text cell; an empty text leaves the cell empty.
func text(s string) any {
	if s == "" {
		return nil
	}
	return cellText(s)
}

// day is the value of a cell with a date: text where it is no day of the calendar, so that nothing is lost.
func day(d app.Date) any {
	if !d.Valid() {
		return text(string(d))
	}
	return d.Time()
}

func unlessZero(n int) any {
	if n == 0 {
		return nil
	}
	return n
}
