package excel

import (
	"context"
	"fmt"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// Tasks makes the task workbook: an overview, all tasks, and one sheet for each department.
type Tasks struct {
	words *translations.Catalogue
}

var _ app.Exporter = (*Tasks)(nil)

// NewTasks returns the exporter of the task workbook, which takes its words from cat.
func NewTasks(cat *translations.Catalogue) *Tasks { return &Tasks{words: cat} }

// Export makes the workbook. The same strategy and options give the same bytes.
func (t *Tasks) Export(ctx context.Context, s *app.Strategy, o app.ExportOptions) (app.Exported, error) {
	if err := ctx.Err(); err != nil {
		return app.Exported{}, err
	}
	b := newBook(t.words, s, o)
	defer func() { _ = b.f.Close() }()
	b.choices = newChoices(b.l, s)
	b.plan = newPlan(s, b.l, b.today, o.Now.Location())
	meter := newMeter(ctx, o.Progress, 2*len(b.plan.tasks)) // every task stands on two sheets
	return b.make(
		meter, b.addStyles, b.addSheets, b.writeOverview, b.writeLists, b.writeOrigin, b.setProperties,
		func() error { return b.writeTasks(meter) }, b.writeRegisters,
	)
}

// newBook begins a workbook.
func newBook(words *translations.Catalogue, s *app.Strategy, o app.ExportOptions) *book {
	b := &book{f: excelize.NewFile(), l: words.In(o.Language), s: s, o: o, today: app.DateOf(o.Now)}
	// excelize claims that Excel wrote the file. LibreOffice believes that, and then neither fits rows to their text nor
	// calculates what is overdue today.
	b.f.WorkBook.FileVersion = nil
	return b
}

// make takes the steps that a workbook is made in, unless it is cancelled between them, and packs it.
func (b *book) make(meter *meter, steps ...func() error) (app.Exported, error) {
	for _, step := range steps {
		if err := meter.err(); err != nil {
			return app.Exported{}, err
		}
		if err := step(); err != nil {
			return app.Exported{}, fmt.Errorf("excel: %w", err)
		}
	}
	data, err := b.pack(meter)
	if err != nil {
		return app.Exported{}, fmt.Errorf("excel: %w", err)
	}
	meter.finish()
	return app.Exported{Data: data}, nil
}

// book is a workbook in the making.
type book struct {
	f       *excelize.File
	l       *translations.Localizer
	s       *app.Strategy
	o       app.ExportOptions
	today   app.Date
	choices choices
	plan    plan
	styles  styles
	growing []string // parts with sheets whose rows shall grow with their text
}

// addSheets adds the sheets in their order. The workbook opens on the first.
func (b *book) addSheets() error {
	if err := b.f.SetSheetName("Sheet1", b.plan.overview); err != nil {
		return err
	}
	for _, name := range b.plan.sheetNames()[1:] {
		if _, err := b.f.NewSheet(name); err != nil {
			return fmt.Errorf("sheet %q: %w", name, err)
		}
	}
	b.f.SetActiveSheet(0)
	if err := b.f.SetSheetVisible(b.plan.lists, false); err != nil {
		return err
	}
	return b.f.SetSheetVisible(b.plan.origin, false, true)
}
