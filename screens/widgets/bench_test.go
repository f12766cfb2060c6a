package widgets

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// BenchmarkTableRefresh shows 10,000 rows anew, as after each edit.
func BenchmarkTableRefresh(b *testing.B) {
	table := sampleTable(10000)
	show(b, table)
	for b.Loop() {
		table.SetRows(10000)
	}
}

// BenchmarkTablePage goes through 10,000 rows page by page.
func BenchmarkTablePage(b *testing.B) {
	table := sampleTable(10000)
	show(b, table)
	row := 0
	for b.Loop() {
		row = (row + 13) % 10000
		table.Select(row)
	}
}

// BenchmarkFilterKeystroke is a keystroke in the search line over 10,000 rows, up to the redrawn table.
func BenchmarkFilterKeystroke(b *testing.B) {
	all := make([]string, 10000)
	for i := range all {
		all[i] = strings.ToLower(fmt.Sprintf("Dienstvereinbarung für Vorhaben %d abstimmen", i))
	}
	shown := all
	table := NewTable(sampleColumns(), func(row, _ int) CellView { return CellView{Text: shown[row]} })
	search := NewSearch("", func(text string) {
		shown = nil
		for _, title := range all {
			if strings.Contains(title, text) {
				shown = append(shown, title)
			}
		}
		table.SetRows(len(shown))
	})
	search.After = func(_ time.Duration, f func()) func() {
		f()
		return func() {}
	}
	show(b, table)
	letters := []string{"1", "17", "1", ""}
	i := 0
	for b.Loop() {
		search.SetText(letters[i%len(letters)])
		i++
	}
}

// BenchmarkRowsRefresh shows 10,000 cards anew.
func BenchmarkRowsRefresh(b *testing.B) {
	rows := sampleRows()
	rows.SetRows(10000)
	show(b, rows)
	for b.Loop() {
		rows.SetRows(10000)
	}
}

// BenchmarkKeystroke is a letter in a field that saves while typing.
func BenchmarkKeystroke(b *testing.B) {
	field := NewAutosave(true, 2000, func(string, int) {})
	field.After = func(time.Duration, func()) func() { return func() {} }
	w := show(b, field)
	w.Canvas().Focus(field)
	i := 0
	for b.Loop() {
		if i%500 == 0 {
			field.SetText("")
		}
		field.TypedRune('a' + rune(i%25))
		if i%7 == 0 {
			field.TypedRune(' ')
		}
		i++
	}
}
