package excel

import (
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/xuri/excelize/v2"
)

// reportEvery is the number of rows after which progress is reported and cancelling is noticed.
const reportEvery = 200

// taskList is a sheet with tasks.
type taskList struct {
	sheet string
	title string
	tasks []*task
	w     *sheetWriter
}

// taskLists lists the sheets with tasks: all of them, then those of each department.
func (b *book) taskLists() []*taskList {
	all := &taskList{sheet: b.plan.all, title: b.plan.all, tasks: pointers(b.plan.tasks)}
	lists := []*taskList{all}
	for _, d := range b.plan.departments {
		lists = append(lists, &taskList{sheet: d.sheet, title: d.label, tasks: d.tasks})
	}
	return lists
}

// writeTasks writes the sheets with tasks. The rows of different sheets are independent of each other, so they are
// written side by side: nearly all the time of an export goes into them.
func (b *book) writeTasks(m *meter) error {
	lists, columns := b.taskLists(), b.columns()
	for _, l := range lists {
		if err := m.err(); err != nil {
			return err
		}
		if err := b.dress(l, columns); err != nil {
			return err
		}
		w, err := b.newSheetWriter(l.sheet, "A1:"+cellAt(colVersion, len(l.tasks)+1))
		if err != nil {
			return err
		}
		l.w = w
	}
	if err := sideBySide(len(lists), func(i int) error { return b.writeList(lists[i], columns, m) }); err != nil {
		return err
	}
	for _, l := range lists {
		if err := l.w.close(); err != nil {
			return err
		}
		b.growing = append(b.growing, l.w.part())
	}
	return nil
}

// writeList writes the rows of a sheet. The cells are the same memory for every row: a large list has 340,000 of them.
func (b *book) writeList(l *taskList, columns []column, m *meter) error {
	if err := l.w.add(headHeight, b.headCells(columns)...); err != nil {
		return err
	}
	row, values := make([]excelize.Cell, len(columns)), make([]any, len(columns))
	for i, c := range columns {
		row[i].StyleID = b.styles.cells[c.format]
		values[i] = &row[i]
	}
	for i, t := range l.tasks {
		high := 1
		for j, c := range columns {
			v := c.value(t, i+firstTask)
			row[j].Formula = ""
			switch x := v.(type) {
			case formula:
				row[j].Formula, v = x.text, x.value
			case string:
				high = max(high, lines(x, c.width))
			}
			row[j].Value = v
		}
		if err := l.w.add(rowHeight(high), values...); err != nil {
			return err
		}
		if (i+1)%reportEvery == 0 {
			if err := m.addRows(reportEvery); err != nil {
				return err
			}
		}
	}
	return m.addRows(len(l.tasks) % reportEvery)
}

// headCells are the titles of the columns. They stand on the left, also above numbers: on the right of each cell there is
// the button of the filter.
func (b *book) headCells(columns []column) []any {
	out := make([]any, len(columns))
	for i, c := range columns {
		out[i] = styled(b.styles.head, c.title)
	}
	return out
}

// sideBySide calls do for 0 to n-1, on as many processors as there are, and returns the first error.
func sideBySide(n int, do func(i int) error) error {
	var next atomic.Int64
	var failed atomic.Pointer[error]
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for failed.Load() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				if err := do(i); err != nil {
					failed.CompareAndSwap(nil, &err)
				}
			}
		})
	}
	wg.Wait()
	if err := failed.Load(); err != nil {
		return *err
	}
	return nil
}
