package excel

import (
	"strconv"

	"github.com/xuri/excelize/v2"
)

// sheetWriter writes a sheet row by row.
type sheetWriter struct {
	sw  *excelize.StreamWriter
	row int // the last row that was written
}

// newSheetWriter begins to write a sheet. Whatever else the sheet has, such as widths and rules, was set before. The range
// says which cells it fills, where that is known: some readers believe it, so it must not be the "A1" of a new sheet.
func (b *book) newSheetWriter(sheet, filled string) (*sheetWriter, error) {
	if err := b.f.SetSheetDimension(sheet, filled); err != nil {
		return nil, err
	}
	sw, err := b.f.NewStreamWriter(sheet)
	if err != nil {
		return nil, err
	}
	return &sheetWriter{sw: sw}, nil
}

// add writes the next row; a height of 0 is as high as its content.
func (w *sheetWriter) add(height float64, values ...any) error {
	w.row++
	return w.sw.SetRow("A"+strconv.Itoa(w.row), values, excelize.RowOpts{Height: height})
}

// addHidden writes the next row for programs only.
func (w *sheetWriter) addHidden(values ...any) error {
	w.row++
	return w.sw.SetRow("A"+strconv.Itoa(w.row), values, excelize.RowOpts{Hidden: true})
}

// skip leaves a row empty.
func (w *sheetWriter) skip() { w.row++ }

// merge joins cells of the last row.
func (w *sheetWriter) merge(from, to string) error {
	row := strconv.Itoa(w.row)
	return w.sw.MergeCell(from+row, to+row)
}

func (w *sheetWriter) close() error { return w.sw.Flush() }

// styled is a cell with a value and a style.
func styled(style int, value any) excelize.Cell { return excelize.Cell{StyleID: style, Value: value} }

// part is the name of the sheet's file within the workbook.
func (w *sheetWriter) part() string {
	return "xl/worksheets/sheet" + strconv.Itoa(w.sw.SheetID) + ".xml"
}
