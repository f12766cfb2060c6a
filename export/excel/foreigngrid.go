package excel

import (
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// grid is an answer sheet that came back.
type grid struct {
	key     string // of the answer sheet
	sheet   *foreignSheet
	columns map[string]int // by key
	head    map[int]bool   // numbers of the rows that are none of the answers
}

// origin is what the hidden sheet of a workbook says, or its properties.
type origin struct {
	facts  map[string]string
	titles map[string]string // of the columns, by their marks
}

// originOf reads the hidden sheet.
func originOf(sheets []foreignSheet) origin {
	o := origin{facts: map[string]string{}, titles: map[string]string{}}
	for _, s := range sheets {
		if !strings.EqualFold(s.name, originSheet) {
			continue
		}
		for _, row := range s.rows {
			name, value := row.cell(1).text, row.cell(2).text
			if name == "column" {
				o.titles[value] = row.cell(3).text
			} else {
				o.facts[name] = value
			}
		}
	}
	return o
}

// grids finds the answer sheets. They have a hidden row that says what their columns are; where somebody has deleted that, the
// titles are looked for.
func grids(sheets []foreignSheet, o origin) []grid {
	var out []grid
	for i := range sheets {
		if strings.EqualFold(sheets[i].name, originSheet) {
			continue
		}
		if g, ok := marked(&sheets[i], o); ok {
			out = append(out, g)
		} else if g, ok := titled(&sheets[i], o); ok {
			out = append(out, g)
		}
	}
	return out
}

// marked reads the hidden row of a sheet.
func marked(s *foreignSheet, o origin) (grid, bool) {
	g := grid{sheet: s, columns: map[string]int{}, head: map[int]bool{}}
	for _, row := range s.rows {
		marks := 0
		for _, c := range row.cells {
			key, column, ok := markOf(c.text)
			if !ok || g.key != "" && g.key != key {
				continue
			}
			g.key, marks = key, marks+1
			if _, twice := g.columns[column]; !twice {
				g.columns[column] = c.column
			}
		}
		if marks > 0 {
			g.head[row.number] = true
		}
	}
	for _, row := range s.rows {
		if g.isHead(row, o) {
			g.head[row.number] = true
		}
	}
	return g, g.key != ""
}

// isHead tells whether a row holds the titles, of which the sender may have changed some.
func (g grid) isHead(row foreignRow, o origin) bool {
	const id = "row"
	if at, ok := g.columns[id]; ok && strings.TrimSpace(row.cell(at).text) == hiddenColumn(id).title {
		return true
	}
	same := 0
	for column, at := range g.columns {
		title := o.titles[markPrefix+g.key+"."+column]
		if title != "" && strings.TrimSpace(row.cell(at).text) == title {
			same++
		}
	}
	return same > 1
}

// markOf takes a mark apart: the key of a sheet and that of a column.
func markOf(text string) (sheet, column string, ok bool) {
	rest, ok := strings.CutPrefix(strings.TrimSpace(text), markPrefix)
	if !ok {
		return "", "", false
	}
	sheet, column, ok = strings.Cut(rest, ".")
	return sheet, column, ok && slices.Contains([]string{sheetQuestions, sheetPositions, sheetPoints}, sheet)
}

// titled finds the row with the titles of an answer sheet. Most of them have to be there.
func titled(s *foreignSheet, o origin) (grid, bool) {
	for _, row := range s.rows {
		for _, key := range []string{sheetQuestions, sheetPositions, sheetPoints} {
			g := grid{key: key, sheet: s, columns: map[string]int{}, head: map[int]bool{row.number: true}}
			all := 0
			for mark, title := range o.titles {
				sheet, column, ok := markOf(mark)
				if !ok || sheet != key {
					continue
				}
				all++
				for _, c := range row.cells {
					if strings.EqualFold(strings.TrimSpace(c.text), strings.TrimSpace(title)) {
						g.columns[column] = c.column
					}
				}
			}
			if len(g.columns) > 0 && 2*len(g.columns) > all {
				return g, true
			}
		}
	}
	return grid{}, false
}

// answers lists the rows below titles and marks.
func (g grid) answers() []foreignRow {
	return slices.DeleteFunc(slices.Clone(g.sheet.rows), func(r foreignRow) bool { return g.head[r.number] })
}

// at names the cell of a column in a row: D7.
func (g grid) at(row foreignRow, key string) string {
	column := g.columns[key]
	if column == 0 {
		return strconv.Itoa(row.number)
	}
	name, err := excelize.CoordinatesToCellName(column, row.number)
	if err != nil {
		return strconv.Itoa(row.number)
	}
	return name
}
