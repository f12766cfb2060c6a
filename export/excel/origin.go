package excel

import (
	"strconv"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
)

// schemaVersion is the version of the way in which a workbook is laid out.
const schemaVersion = 1

// customPrefix begins the names of the program's properties of a document.
const customPrefix = "kifahrplan_"

// originFact is a fact about where a workbook comes from.
type originFact struct{ name, value string }

// originFacts say where any of the workbooks comes from.
func (b *book) originFacts(document app.ExportFormat) []originFact {
	return []originFact{
		{"document", string(document)},
		{"schema_version", strconv.Itoa(schemaVersion)},
		{"workshop_id", string(b.s.Workshop.ID)},
		{"revision", strconv.FormatInt(b.s.Revision, 10)},
		{"language", string(b.l.Language())},
		{"exported_on", string(app.DateOf(b.o.Now))},
	}
}

// writeOrigin says where the task workbook comes from, and what its columns are, whatever their titles.
func (b *book) writeOrigin() error {
	var columns [][]any
	for _, c := range b.columns() {
		columns = append(columns, []any{"column", c.key, c.title})
	}
	return b.fillOrigin(b.originFacts(app.ExportTasks), columns)
}

// fillOrigin says in a very hidden sheet which workshop, and which state of it, the workbook was made from. Custom
// properties say the facts as well: some programs drop the one, some the other.
func (b *book) fillOrigin(facts []originFact, rows [][]any) error {
	w, err := b.newSheetWriter(b.plan.origin, "")
	if err != nil {
		return err
	}
	for _, f := range facts {
		if err := w.add(0, f.name, text(f.value)); err != nil {
			return err
		}
		if err := b.f.SetCustomProps(excelize.CustomProperty{Name: customPrefix + f.name, Value: f.value}); err != nil {
			return err
		}
	}
	for _, row := range rows {
		if err := w.add(0, row...); err != nil {
			return err
		}
	}
	return w.close()
}
