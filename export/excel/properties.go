package excel

import (
	"cmp"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

// program names the program in the properties of a document.
const program = "KI-Fahrplan"

// maxProperty is the length up to which a property of a document is shown by all programs.
const maxProperty = 255

// setProperties sets what file managers and archives show of the task workbook.
func (b *book) setProperties() error { return b.setTitled(b.l.T("excel.title")) }

// setTitled sets the properties of a document with a title.
func (b *book) setTitled(name string) error {
	title := []string{name}
	for _, part := range []string{b.s.Workshop.Title, b.s.Municipality.Name} {
		if part != "" {
			title = append(title, part)
		}
	}
	creator := singleLine(cmp.Or(b.s.Municipality.Name, b.s.Workshop.Moderator, program), maxProperty)
	now := b.o.Made(b.s).UTC().Format(time.RFC3339)
	if err := b.f.SetDocProps(&excelize.DocProperties{
		Title: singleLine(strings.Join(title, " – "), maxProperty), Subject: singleLine(b.s.Workshop.Title, maxProperty),
		Creator: creator, LastModifiedBy: creator, Created: now, Modified: now,
		Language: string(b.l.Language()), Version: singleLine(b.s.Workshop.Version, maxProperty),
		ContentStatus: b.workshopStatus(), Revision: "1",
	}); err != nil {
		return err
	}
	return b.f.SetAppProps(&excelize.AppProperties{Application: program, Company: singleLine(b.s.Municipality.Name, maxProperty)})
}
