package excel

import (
	"strings"

	"github.com/xuri/excelize/v2"
)

// The overview reaches from column A to G.
const (
	overviewLast  = "G"
	nameWidth     = 40.0
	countWidth    = 16.0
	overviewWidth = nameWidth + 6*countWidth
	headingHeight = 24.0
	titleHeight   = 32.0
)

// writeOverview fills the first sheet: what the workbook is, where it comes from, the numbers, and how to work with it.
func (b *book) writeOverview() error {
	sheet := b.plan.overview
	if err := b.dressOverview(sheet, b.l.T("excel.title")); err != nil {
		return err
	}
	w, err := b.newSheetWriter(sheet, "")
	if err != nil {
		return err
	}
	for _, part := range []func(*sheetWriter) error{b.writeTitle, b.writeFacts, b.writeNumbers, b.writeNotes} {
		if err := part(w); err != nil {
			return err
		}
	}
	return w.close()
}

func (b *book) dressOverview(sheet, title string) error {
	if err := b.f.SetColWidth(sheet, "B", overviewLast, countWidth); err != nil {
		return err
	}
	if err := b.f.SetColWidth(sheet, "A", "A", nameWidth); err != nil { // last: see setColumns
		return err
	}
	if err := b.hideGrid(sheet); err != nil {
		return err
	}
	return b.setPrint(sheet, title)
}

// hideGrid shows a sheet as a page: without the lines between cells.
func (b *book) hideGrid(sheet string) error {
	grid := false
	return b.f.SetSheetView(sheet, 0, &excelize.ViewOptions{ShowGridLines: &grid})
}

func (b *book) writeTitle(w *sheetWriter) error {
	if err := w.add(titleHeight, styled(b.styles.title, b.l.T("excel.title"))); err != nil {
		return err
	}
	defer w.skip()
	subtitle := strings.Trim(b.s.Municipality.Name+" · "+b.s.Workshop.Title, " ·")
	return b.paragraph(w, b.styles.subtitle, subtitle, 1.3)
}

// paragraph writes a text over the whole width; scale is the size of its type, relative to the body's.
func (b *book) paragraph(w *sheetWriter, style int, s string, scale float64) error {
	if err := w.add(rowHeight(lines(s, overviewWidth/scale))*scale, styled(style, text(s))); err != nil {
		return err
	}
	return w.merge("A", overviewLast)
}

// writeFacts lists what the cover of the paper lists, and which state of which file the workbook was made from.
func (b *book) writeFacts(w *sheetWriter) error {
	defer w.skip()
	date := styled(b.styles.factDate, day(b.today))
	for _, fact := range []struct {
		name  string
		value any
	}{
		{b.l.T("field.municipality.name"), b.s.Municipality.Name},
		{b.l.T("field.workshop.title"), b.s.Workshop.Title},
		{b.l.T("field.workshop.version"), b.s.Workshop.Version},
		{b.l.T("field.workshop.status"), b.workshopStatus()},
		{b.l.T("excel.fact.date"), date},
		{b.l.T("excel.fact.language"), b.l.T("language." + string(b.l.Language()))},
		{b.l.T("field.workshop.language"), b.contentLanguage()},
		{b.l.T("excel.fact.file"), b.o.File},
		{b.l.T("excel.fact.revision"), b.l.Number(int(b.s.Revision))},
	} {
		if fact.value == "" {
			continue
		}
		if err := b.writeFact(w, fact.name, fact.value); err != nil {
			return err
		}
	}
	return b.writeLanguageNotice(w)
}

// writeLanguageNotice says honestly which texts are not translated.
func (b *book) writeLanguageNotice(w *sheetWriter) error {
	content := b.contentLanguage()
	if content == "" || b.s.Workshop.Language == b.l.Language() {
		return nil
	}
	w.skip()
	return b.paragraph(w, b.styles.warning, b.l.T("excel.note.language", "Language", content), 1)
}

func (b *book) writeFact(w *sheetWriter, name string, value any) error {
	rows := 1
	if s, ok := value.(string); ok {
		rows = lines(s, 6*countWidth)
		value = styled(b.styles.fact, text(s))
	}
	blank := styled(b.styles.fact, nil)
	if err := w.add(rowHeight(rows), styled(b.styles.factName, name), value, blank, blank, blank, blank, blank); err != nil {
		return err
	}
	return w.merge("B", overviewLast)
}

func (b *book) workshopStatus() string {
	if b.s.Workshop.Status == "" {
		return ""
	}
	return b.l.T("workshop.status." + string(b.s.Workshop.Status))
}

func (b *book) contentLanguage() string {
	if b.s.Workshop.Language == "" {
		return ""
	}
	return b.l.T("language." + string(b.s.Workshop.Language))
}

// writeNotes says how to work with the lists.
func (b *book) writeNotes(w *sheetWriter) error {
	if err := w.add(headingHeight, styled(b.styles.heading, b.l.T("excel.notes"))); err != nil {
		return err
	}
	for _, note := range []string{
		b.l.T("excel.note.fill", "Column", b.l.T("excel.column.overdue")),
		b.l.T("excel.note.copies", "Sheet", b.plan.all),
		b.l.T("excel.note.print"),
		b.l.T("excel.note.hidden"),
	} {
		if err := b.paragraph(w, b.styles.note, note, 1); err != nil {
			return err
		}
	}
	return nil
}
