package paper

import "kifahrplan/app"

// listing fills a table with a row for each record. The numbers in its first column are those under which the whole paper
// speaks of the records.
func listing[R app.Record](w *writer, t Table, records []numbered[R], cells func(R) Row) Table {
	number := Column{Title: w.tr.T("paper.column.number"), Width: 0.6, Align: AlignEnd, Head: true}
	t.Columns = append([]Column{number}, t.Columns...)
	for _, n := range records {
		t.Rows = append(t.Rows, append(Row{w.numberCell(n.number)}, cells(n.record)...))
	}
	return t
}
