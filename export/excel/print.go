package excel

import (
	"strings"

	"github.com/xuri/excelize/v2"
)

const (
	paperA4       = 9
	maxPrintField = 80 // UTF-16 units of a text in a header or footer; all of it together may have 255
)

// setPrint sets up a sheet for A4 landscape, one page wide and as many high as it takes.
func (b *book) setPrint(sheet, title string) error {
	size, orientation, wide, high := paperA4, "landscape", 1, 0
	if err := b.f.SetPageLayout(sheet, &excelize.PageLayoutOptions{
		Size: &size, Orientation: &orientation, FitToWidth: &wide, FitToHeight: &high,
	}); err != nil {
		return err
	}
	fit, color := true, accent
	if err := b.f.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit, TabColorRGB: &color}); err != nil {
		return err
	}
	side, edge, band := 0.4, 0.7, 0.3 // inches
	if err := b.f.SetPageMargins(sheet, &excelize.PageLayoutMarginsOptions{
		Left: &side, Right: &side, Top: &edge, Bottom: &edge, Header: &band, Footer: &band,
	}); err != nil {
		return err
	}
	return b.f.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{
		OddHeader: "&L" + printed(b.s.Municipality.Name) + "&R" + printed(b.s.Workshop.Title),
		OddFooter: "&L" + printed(title) + "&C" + printed(b.l.Date(b.today)) +
			"&R" + b.l.T("excel.page", "Page", "&P", "Total", "&N"),
	})
}

// setPrintRange repeats the head on every page, and leaves out the columns that say where a task came from: with them the
// print would be too small to read, and the strategy paper has them.
func (b *book) setPrintRange(sheet string) error {
	if err := b.name(sheet, "_xlnm.Print_Area", "$A:$"+colEffort); err != nil {
		return err
	}
	return b.name(sheet, "_xlnm.Print_Titles", "$1:$1")
}

// name gives cells of a sheet one of the names that Excel knows. excelize compares each new name with all that there are,
// in a way that takes seconds for a few hundred sheets; so it gets to see none of them.
func (b *book) name(sheet, name, cells string) error {
	all := b.f.WorkBook.DefinedNames
	b.f.WorkBook.DefinedNames = nil
	err := b.f.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: onSheet(sheet, cells), Scope: sheet})
	if err != nil {
		return err
	}
	if all != nil {
		all.DefinedName = append(all.DefinedName, b.f.WorkBook.DefinedNames.DefinedName...)
		b.f.WorkBook.DefinedNames = all
	}
	return nil
}

// printed makes a text fit for a header or footer, where "&" begins a command.
func printed(s string) string {
	return strings.ReplaceAll(singleLine(s, maxPrintField), "&", "&&")
}
