package excel

import (
	"encoding/xml"
	"path"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// foreignSheet is a sheet of a workbook that came from outside: the cells that hold something.
type foreignSheet struct {
	name string
	rows []foreignRow
}

type foreignRow struct {
	number int
	cells  []foreignCell
}

// foreignCell is a cell with a value, as it is stored.
type foreignCell struct {
	column int // from 1
	text   string
	number bool // the text is a number
	fault  bool // the text is an error, such as #REF!
}

// cell is the cell of a column; the zero cell where there is none.
func (r foreignRow) cell(column int) foreignCell {
	for _, c := range r.cells {
		if c.column == column {
			return c
		}
	}
	return foreignCell{column: column}
}

// sheets reads the whole workbook.
func (b *foreignBook) sheets() ([]foreignSheet, error) {
	b.from = "xl/workbook.xml"
	err := b.walk("_rels/.rels", func(_ *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local == "Relationship" && strings.HasSuffix(attribute(e, "Type"), "/officeDocument") {
			b.from = strings.TrimPrefix(attribute(e, "Target"), "/")
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	targets := map[string]string{}
	shared := ""
	folder, file := path.Split(b.from)
	err = b.walk(folder+"_rels/"+file+".rels", func(_ *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local != "Relationship" {
			return nil
		}
		target := strings.TrimPrefix(attribute(e, "Target"), "/")
		if target == attribute(e, "Target") {
			target = path.Join(folder, target)
		}
		targets[attribute(e, "Id")] = target
		if strings.HasSuffix(attribute(e, "Type"), "/sharedStrings") {
			shared = target
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := b.readShared(shared); err != nil {
		return nil, err
	}
	return b.readSheets(targets)
}

func (b *foreignBook) readSheets(targets map[string]string) ([]foreignSheet, error) {
	const most = 100
	var out []foreignSheet
	var parts []string
	err := b.walk(b.from, func(_ *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "workbookPr":
			b.date904 = attribute(e, "date1904") == "1" || attribute(e, "date1904") == "true"
		case "sheet":
			if len(out) == most {
				return errTooLarge
			}
			out = append(out, foreignSheet{name: attribute(e, "name")})
			parts = append(parts, targets[attribute(e, "id")])
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for i := range out {
		if err := b.readSheet(&out[i], parts[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// readShared reads the texts that cells share.
func (b *foreignBook) readShared(part string) error {
	return b.walk(part, func(d *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local != "si" {
			return nil
		}
		if len(b.texts) == maxCells {
			return errTooLarge
		}
		text, err := b.textWithin(d)
		b.texts = append(b.texts, text)
		return err
	})
}

// readSheet reads the cells of a sheet. Positions that are not said follow from the one before.
func (b *foreignBook) readSheet(s *foreignSheet, part string) error {
	number, column := 0, 0
	return b.walk(part, func(d *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "row":
			number, column = number+1, 0
			if n, err := strconv.Atoi(attribute(e, "r")); err == nil && n > 0 {
				number = n
			}
		case "c":
			column++
			if at := attribute(e, "r"); at != "" {
				c, r, err := excelize.CellNameToCoordinates(at)
				if err != nil {
					return err
				}
				number, column = r, c
			}
			return b.readCell(s, d, e, number, column)
		}
		return nil
	})
}

func (b *foreignBook) readCell(s *foreignSheet, d *xml.Decoder, e xml.StartElement, row, column int) error {
	kind := attribute(e, "t")
	text, err := b.textWithin(d)
	if err != nil || strings.TrimSpace(text) == "" {
		return err
	}
	c := foreignCell{column: column, text: text, fault: kind == "e", number: kind == "" || kind == "n"}
	if kind == "s" {
		n, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil || n < 0 || n >= len(b.texts) {
			return errBadReference
		}
		if c.text = b.texts[n]; strings.TrimSpace(c.text) == "" {
			return nil
		}
	}
	if b.cells--; b.cells < 0 {
		return errTooLarge
	}
	if last := len(s.rows) - 1; last < 0 || s.rows[last].number != row {
		s.rows = append(s.rows, foreignRow{number: row})
	}
	at := &s.rows[len(s.rows)-1]
	at.cells = append(at.cells, c)
	return nil
}
