package excel

import (
	"context"
	"fmt"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// Questionnaires makes the workbook in which a group answers its questions, says where it stands and adds points of its own,
// and reads it back.
type Questionnaires struct {
	words *translations.Catalogue
}

var _ app.Exporter = (*Questionnaires)(nil)

// NewQuestionnaires returns the exporter and reader of questionnaires, which take their words from cat.
func NewQuestionnaires(cat *translations.Catalogue) *Questionnaires {
	return &Questionnaires{words: cat}
}

// Export makes the questionnaire of a group. The same strategy and options give the same bytes.
func (q *Questionnaires) Export(ctx context.Context, s *app.Strategy, o app.ExportOptions) (app.Exported, error) {
	group, ok := s.Groups.Get(o.Group)
	if !ok {
		return app.Exported{}, app.NewError(app.CodeGone, nil)
	}
	b := &questionnaire{book: newBook(q.words, s, o), group: group}
	defer func() { _ = b.f.Close() }()
	b.name = group.Label(b.l)
	b.sheets = []*answerSheet{b.questions(), b.positions(), b.points()}
	rows := 0
	for _, sheet := range b.sheets {
		rows += len(sheet.rows)
	}
	meter := newMeter(ctx, o.Progress, rows)
	return b.make(
		meter, b.addStyles, b.addAnswerStyles, b.addSheets, b.writeCover, b.writeChoices, b.writeOrigin,
		func() error { return b.setTitled(b.l.T("questionnaire.title") + " – " + b.name) },
		func() error { return b.writeSheets(meter) },
	)
}

// questionnaire is the workbook of a group in the making.
type questionnaire struct {
	*book
	group  app.Group
	name   string // of the group
	cover  string // name of the first sheet
	sheets []*answerSheet
	lists  [][]choice
	open   map[format]int // styles of the cells that are filled in
}

// addSheets adds the sheets in their order. The workbook opens on the first.
func (b *questionnaire) addSheets() error {
	names := newSheetNames(b.name)
	b.plan.origin = names.take(originSheet)
	b.cover = names.take(b.l.T("questionnaire.sheet.cover"))
	b.plan.lists = names.take(b.l.T("excel.sheet.lists"))
	if err := b.f.SetSheetName("Sheet1", b.cover); err != nil {
		return err
	}
	for _, sheet := range b.sheets {
		sheet.name = names.take(sheet.title)
		if _, err := b.f.NewSheet(sheet.name); err != nil {
			return fmt.Errorf("sheet %q: %w", sheet.name, err)
		}
	}
	for _, name := range []string{b.plan.lists, b.plan.origin} {
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

// writeChoices fills the lists that the answers are chosen from.
func (b *questionnaire) writeChoices() error {
	return b.fillLists(nil, b.lists...)
}

// writeOrigin says where the questionnaire comes from and whom it is for, and what its columns are, whatever their titles.
func (b *questionnaire) writeOrigin() error {
	facts := append(b.originFacts(app.ExportQuestionnaire), originFact{"group_id", string(b.group.ID)})
	var columns [][]any
	for _, sheet := range b.sheets {
		for _, c := range sheet.columns {
			columns = append(columns, []any{"column", sheet.mark(c), c.title})
		}
	}
	return b.fillOrigin(facts, columns)
}

// rowID is the id of the record that a row becomes when it comes back. Records made later than the questionnaire sort later.
func (b *questionnaire) rowID(sheet, row string) string {
	return string(app.DerivedID(b.o.Made(b.s), string(b.s.Workshop.ID), fmt.Sprint(b.s.Revision), string(b.group.ID), sheet, row))
}
