package excel

import "github.com/xuri/excelize/v2"

// register is a sheet that lists the records of one kind: a table to read, sort, filter and print. Unlike the lists of tasks
// it has no drop-downs, since it does not come back.
type register struct {
	sheet   string
	title   string
	columns []registerColumn
	rows    int
}

// registerColumn is a column of a register; value is what stands in it for the i-th record.
type registerColumn struct {
	title  string
	width  float64 // in characters
	format format
	value  func(i int) any
}

// writeRegisters writes the sheets of the building blocks that hold anything.
func (b *book) writeRegisters() error {
	for _, r := range b.plan.registers {
		if err := b.writeRegister(r); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) writeRegister(r register) error {
	if err := b.dressRegister(r); err != nil {
		return err
	}
	w, err := b.newSheetWriter(r.sheet, "A1:"+cellAt(r.last(), r.rows+1))
	if err != nil {
		return err
	}
	head := make([]any, len(r.columns))
	for i, c := range r.columns {
		head[i] = styled(b.styles.head, c.title)
	}
	if err := w.add(headHeight, head...); err != nil {
		return err
	}
	for i := range r.rows {
		high, values := 1, make([]any, len(r.columns))
		for j, c := range r.columns {
			v := c.value(i)
			if s, ok := v.(string); ok {
				high = max(high, lines(s, c.width))
				v = text(s)
			}
			values[j] = styled(b.styles.cells[c.format], v)
		}
		if err := w.add(rowHeight(high), values...); err != nil {
			return err
		}
	}
	b.growing = append(b.growing, w.part())
	return w.close()
}

// dressRegister sets everything about the sheet but its rows; see dress.
func (b *book) dressRegister(r register) error {
	if err := b.f.AutoFilter(r.sheet, "A1:"+cellAt(r.last(), r.rows+1), nil); err != nil {
		return err
	}
	for i := len(r.columns); i > 0; i-- { // from right to left: see setColumns
		name, err := excelize.ColumnNumberToName(i)
		if err != nil {
			return err
		}
		if err := b.f.SetColWidth(r.sheet, name, name, r.columns[i-1].width); err != nil {
			return err
		}
	}
	if err := b.f.SetPanes(r.sheet, &excelize.Panes{
		Freeze: true, XSplit: 1, YSplit: 1, TopLeftCell: "B2", ActivePane: "bottomRight",
		Selection: []excelize.Selection{{Pane: "topRight"}, {Pane: "bottomLeft"}, {Pane: "bottomRight", SQRef: "B2", ActiveCell: "B2"}},
	}); err != nil {
		return err
	}
	if err := b.setPrint(r.sheet, r.title); err != nil {
		return err
	}
	return b.name(r.sheet, "_xlnm.Print_Titles", "$1:$1")
}

// last is the name of the last column. A register of ratings has one for each group.
func (r register) last() string {
	name, _ := excelize.ColumnNumberToName(len(r.columns)) // never that many
	return name
}

// shareOf is a share in per cent; nothing where there is no whole.
func shareOf(n, of int) any {
	if of == 0 {
		return nil
	}
	return float64(n) / float64(of)
}
