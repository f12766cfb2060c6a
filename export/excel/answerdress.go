package excel

import (
	"github.com/xuri/excelize/v2"
)

// dress sets everything about an answer sheet but its rows; see book.dress for the order.
func (b *questionnaire) dress(s *answerSheet) error {
	for _, step := range []func(*answerSheet) error{
		b.setWidths, b.freezeHead,
		func(s *answerSheet) error { return b.setPrint(s.name, s.title+" – "+b.name) },
		b.setPrinted, b.addChoices, b.addDates, func(s *answerSheet) error { return b.protect(s.name) },
	} {
		if err := step(s); err != nil {
			return err
		}
	}
	return nil
}

// setWidths sets widths from right to left, and hides the columns for the way back; see setColumns.
func (b *questionnaire) setWidths(s *answerSheet) error {
	for i := len(s.columns); i > 0; i-- {
		name, err := excelize.ColumnNumberToName(i)
		if err != nil {
			return err
		}
		if err := b.f.SetColWidth(s.name, name, name, s.columns[i-1].width); err != nil {
			return err
		}
		if s.columns[i-1].use == useHidden {
			if err := b.f.SetColVisible(s.name, name, false); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *questionnaire) freezeHead(s *answerSheet) error {
	return b.f.SetPanes(s.name, &excelize.Panes{
		Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft",
		Selection: []excelize.Selection{{Pane: "bottomLeft", SQRef: b.firstOpen(s), ActiveCell: b.firstOpen(s)}},
	})
}

// firstOpen is the first cell to fill in.
func (b *questionnaire) firstOpen(s *answerSheet) string {
	for _, c := range s.columns {
		if c.use == useAnswer {
			return cellAt(s.letter(c.key), firstAnswer)
		}
	}
	return cellAt("A", firstAnswer)
}

// setPrinted repeats the titles on every page and prints what people see.
func (b *questionnaire) setPrinted(s *answerSheet) error {
	last, err := excelize.ColumnNumberToName(s.shown())
	if err != nil {
		return err
	}
	if err := b.book.name(s.name, "_xlnm.Print_Area", "$A:$"+last); err != nil {
		return err
	}
	return b.book.name(s.name, "_xlnm.Print_Titles", "$1:$1")
}

// addChoices adds the drop-down lists: one for a whole column, or one for a row.
func (b *questionnaire) addChoices(s *answerSheet) error {
	last := firstAnswer - 1 + len(s.rows)
	for _, c := range s.columns {
		if c.list > 0 && len(s.rows) > 0 {
			if err := b.choose(s.name, cells(s.letter(c.key), firstAnswer, last), c.list, c.title); err != nil {
				return err
			}
		}
	}
	for row := range s.rows {
		if list := s.lists[row]; list > 0 {
			if err := b.choose(s.name, cellAt(s.letter("text"), firstAnswer+row), list, ""); err != nil {
				return err
			}
		}
	}
	return nil
}

// choose has cells take their content from a list. Without a title something else is no mistake.
func (b *questionnaire) choose(sheet, at string, list int, title string) error {
	v := excelize.NewDataValidation(true)
	v.SetSqref(at)
	column, err := excelize.ColumnNumberToName(2*list - 1)
	if err != nil {
		return err
	}
	v.SetSqrefDropList(b.listOf(column, len(b.lists[list-1])))
	if title != "" {
		v.SetError(excelize.DataValidationErrorStyleStop, singleLine(title, 32), b.l.T("excel.rule.choice"))
	}
	return b.f.AddDataValidation(sheet, v)
}

// addDates lets only days into the columns for days.
func (b *questionnaire) addDates(s *answerSheet) error {
	for _, c := range s.columns {
		if c.use != useAnswer || c.format != formatDate || len(s.rows) == 0 {
			continue
		}
		v := excelize.NewDataValidation(true)
		v.SetSqref(cells(s.letter(c.key), firstAnswer, firstAnswer-1+len(s.rows)))
		if err := v.SetRange(serial(firstDay), serial(lastDay), excelize.DataValidationTypeDate, excelize.DataValidationOperatorBetween); err != nil {
			return err
		}
		v.SetError(excelize.DataValidationErrorStyleStop, singleLine(c.title, 32), b.l.T("questionnaire.rule.date"))
		if err := b.f.AddDataValidation(s.name, v); err != nil {
			return err
		}
	}
	return nil
}

// protect keeps everything but the open cells from being changed by accident. There is no password: it is no lock.
func (b *questionnaire) protect(sheet string) error {
	return b.f.ProtectSheet(sheet, &excelize.SheetProtectionOptions{
		SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true, FormatRows: true,
	})
}
