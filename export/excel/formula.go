package excel

import (
	"strconv"
	"strings"
)

// quoted writes a text as a constant of a formula.
func quoted(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

// onSheet writes a reference to cells of a sheet.
func onSheet(sheet, cells string) string {
	return "'" + strings.ReplaceAll(sheet, "'", "''") + "'!" + cells
}

// cells writes the reference to the rows of a column: H2:H41.
func cells(column string, from, to int) string {
	return column + strconv.Itoa(from) + ":" + column + strconv.Itoa(to)
}

// cellAt writes the reference to a cell: H2.
func cellAt(column string, row int) string { return column + strconv.Itoa(row) }
