package excel

import (
	"strconv"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
)

// schemaVersion is the version of the way in which a workbook is laid out.
const schemaVersion = 1

// originFact is a fact about where a workbook comes from.
type originFact struct{ name, value string }

func (b *book) originFacts() []originFact {
	return []originFact{
		{"document", string(app.ExportTasks)},
		{"schema_version", strconv.Itoa(schemaVersion)},
		{"workshop_id", string(b.s.Workshop.ID)},
		{"revision", strconv.FormatInt(b.s.Revision, 10)},
		{"language", string(b.l.Language())},
		{"exported_on", string(app.DateOf(b.o.Now))},
	}
}

// writeOrigin says in a very hidden sheet which workshop, and which state of it, the workbook was made from, and what its
// columns are, whatever their titles. Custom properties say the first as well: some programs drop the one, some the other.
func (b *book) writeOrigin() error {
	w, err := b.newSheetWriter(b.plan.origin, "")
	if err != nil {
		return err
	}
	for _, f := range b.originFacts() {
		if err := w.add(0, f.name, text(f.value)); err != nil {
			return err
		}
		if err := b.f.SetCustomProps(excelize.CustomProperty{Name: "kifahrplan_" + f.name, Value: f.value}); err != nil {
			return err
		}
	}
	for _, c := range b.columns() {
		if err := w.add(0, "column", c.key, c.title); err != nil {
			return err
		}
	}
	return w.close()
}
