package widgets

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kifahrplan/screens/theme"
)

func numbered(row, column int) CellView { return CellView{Text: fmt.Sprintf("%d.%d", row, column)} }

type shownTable struct {
	*Table
	window              fyne.Window
	selected, activated []int
	sorted              []string
	tapped              []string
	places              []fyne.Position
}

func newShownTable(t *testing.T, rows int) *shownTable {
	t.Helper()
	s := &shownTable{Table: NewTable(sampleColumns(), numbered)}
	s.SetRows(rows)
	s.OnSelect = func(row int) { s.selected = append(s.selected, row) }
	s.OnActivate = func(row int) { s.activated = append(s.activated, row) }
	s.OnSort = func(column int, descending bool) { s.sorted = append(s.sorted, fmt.Sprint(column, descending)) }
	s.OnCellTap = func(row, column int, at fyne.Position) {
		s.tapped = append(s.tapped, fmt.Sprintf("%d.%d", row, column))
		s.places = append(s.places, at)
	}
	s.window = show(t, s.Table)
	return s
}

func TestTableDrawsOnlyWhatCanBeSeen(t *testing.T) {
	asked := map[int]bool{}
	table := NewTable(sampleColumns(), func(row, column int) CellView {
		asked[row] = true
		return numbered(row, column)
	})
	table.SetRows(10000)
	show(t, table)
	equal(t, "first row", shows(table, "0.0"), true)
	if len(asked) > 20 {
		t.Errorf("%d rows were asked for", len(asked))
	}
	clear(asked)
	table.ScrollTo(9999)
	equal(t, "last row", shows(table, "9999.3"), true)
	equal(t, "first row afterwards", slices.Contains(texts(table), "0.0"), false)
	if len(asked) > 20 {
		t.Errorf("%d rows were asked for while scrolling", len(asked))
	}
}

func TestTableByKeyboard(t *testing.T) {
	s := newShownTable(t, 100)
	s.Focus()
	equal(t, "focused", s.Focused(), true)
	equal(t, "ring", ringShown(s.view), true)
	press(s.window, fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyEnd, fyne.KeyDown, fyne.KeyHome, fyne.KeyUp)
	same(t, "selected", s.selected, 0, 1, 0, 99, 0)
	press(s.window, fyne.KeyPageDown)
	page := s.Selected()
	if page < 10 || page > 16 {
		t.Errorf("a page is %d rows", page)
	}
	equal(t, "can be seen", shows(s.Table, fmt.Sprintf("%d.0", page)), true)
	press(s.window, fyne.KeyReturn, fyne.KeyPageUp, fyne.KeyEnter)
	same(t, "activated", s.activated, page, 0)
}

func TestTableByMouse(t *testing.T) {
	s := newShownTable(t, 100)
	now := time.Unix(0, 0)
	s.view.now = func() time.Time { return now }
	click := func(row, column float32) {
		x := sumOf(s.widths[:int(column)]) + 5
		s.view.body.Tapped(&fyne.PointEvent{Position: fyne.NewPos(x, row*s.view.rowHeight()+5)})
	}
	click(3, 1)
	equal(t, "focus", s.Focused(), true)
	now = now.Add(time.Minute)
	click(3, 3) // long after the first click
	same(t, "selected", s.selected, 3)
	same(t, "tapped", s.tapped, "3.1", "3.3")
	equal(t, "activated", len(s.activated), 0)
	now = now.Add(50 * time.Millisecond)
	click(3, 0)
	same(t, "activated by a double click", s.activated, 3)
	now = now.Add(50 * time.Millisecond)
	click(3, 0)
	equal(t, "a third click is not a second double click", len(s.activated), 1)
	now = now.Add(50 * time.Millisecond)
	click(4, 0)
	equal(t, "nor are two rows", len(s.activated), 1)
	s.view.body.Tapped(&fyne.PointEvent{Position: fyne.NewPos(5, 100000)})
	equal(t, "a click below the rows", s.Selected(), 4)
}

func TestTableHover(t *testing.T) {
	s := newShownTable(t, 3)
	test.MoveMouse(s.window.Canvas(), fyne.NewPos(50, 36+40))
	equal(t, "hovered", s.view.hovered, 1)
	s.view.hover(17)
	equal(t, "below the rows", s.view.hovered, -1)
}

func TestInlineCell(t *testing.T) {
	s := newShownTable(t, 100)
	s.InlineColumn = 3
	s.Focus()
	press(s.window, fyne.KeySpace)
	equal(t, "without a chosen row", len(s.tapped), 0)
	s.Select(99)
	press(s.window, fyne.KeySpace)
	same(t, "tapped", s.tapped, "99.3")
	at := s.places[0]
	if math.Abs(float64(at.X-sumOf(s.widths[:3]))) > 3 {
		t.Errorf("the menu opens at %v, the column begins at %v", at.X, sumOf(s.widths[:3]))
	}
	if at.Y < 500 || at.Y > 601 {
		t.Errorf("the menu opens at a height of %v, the row is the last that can be seen", at.Y)
	}
}

func TestSelectDoesNotCallBack(t *testing.T) {
	s := newShownTable(t, 100)
	s.Select(50)
	equal(t, "selected", s.Selected(), 50)
	equal(t, "can be seen", shows(s.Table, "50.0"), true)
	s.Select(200)
	equal(t, "beyond the end", s.Selected(), -1)
	s.Select(20)
	s.SetRows(10)
	equal(t, "after rows have gone", s.Selected(), -1)
	equal(t, "rows", s.Rows(), 10)
	equal(t, "told", len(s.selected), 0)
}

func TestSelectBeforeTheTableIsShown(t *testing.T) {
	table := NewTable(sampleColumns(), numbered)
	table.SetRows(1000)
	table.Select(700)
	show(t, table)
	equal(t, "can be seen", shows(table, "700.0"), true)
	table.Select(2)
	equal(t, "first ones", shows(table, "2.0"), true)
}

func TestSorting(t *testing.T) {
	s := newShownTable(t, 10)
	head := s.head
	s.window.Canvas().Focus(head)
	press(s.window, fyne.KeyReturn, fyne.KeySpace, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyReturn, fyne.KeyLeft)
	same(t, "by keyboard", s.sorted, "0 false", "0 true", "3 false")
	press(s.window, fyne.KeyDown)
	equal(t, "down to the rows", s.Focused(), true)
	head.Tapped(&fyne.PointEvent{Position: fyne.NewPos(5, 5)})
	equal(t, "by mouse", s.sorted[3], "0 false")
	equal(t, "arrow", lookOf[*tableHeadLook](head).arrow.Visible(), true)
	s.SetSort(-1, false)
	equal(t, "arrow without order", lookOf[*tableHeadLook](head).arrow.Visible(), false)
}

func TestHeadWithoutSortingIsNoStop(t *testing.T) {
	table := NewTable([]Column{{Title: "Wer", Width: 100}, {Title: "Was", Width: 100}}, numbered)
	table.SetRows(3)
	w := show(t, table)
	w.Canvas().FocusNext()
	equal(t, "rows have the focus", table.Focused(), true)
	table.head.Tapped(&fyne.PointEvent{Position: fyne.NewPos(5, 5)})
	equal(t, "sorted", table.head.sorted, -1)
	table.SetColumns([]Column{{Title: "Wer", Width: 100, Sortable: true}})
	w.Canvas().FocusNext()
	equal(t, "head has the focus", table.head.focused, true)
	equal(t, "columns", shows(table, "Was"), false)
}

func TestTablePassesKeysOn(t *testing.T) {
	s := newShownTable(t, 10)
	var keys []fyne.KeyName
	s.window.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { keys = append(keys, key.Name) })
	var runes []rune
	s.window.Canvas().SetOnTypedRune(func(r rune) { runes = append(runes, r) })
	s.Focus()
	press(s.window, fyne.KeyEscape, fyne.KeyDelete)
	write(s.window, "n ")
	s.window.Canvas().Focus(s.head)
	press(s.window, fyne.KeyF1)
	write(s.window, "m ")
	s.Focus()
	s.OnKey = func(key *fyne.KeyEvent) bool { return key.Name == fyne.KeyDelete }
	press(s.window, fyne.KeyDelete)
	same(t, "keys", keys, fyne.KeyEscape, fyne.KeyDelete, fyne.KeyF1)
	same(t, "runes", runes, 'n', 'm')
}

func TestTableWithoutRows(t *testing.T) {
	s := newShownTable(t, 0)
	s.Focus()
	press(s.window, fyne.KeyDown, fyne.KeyUp, fyne.KeyEnd, fyne.KeyReturn, fyne.KeyPageDown)
	equal(t, "selected", len(s.selected), 0)
	equal(t, "activated", len(s.activated), 0)
	equal(t, "titles", shows(s.Table, "Fachbereich"), true)
}

func TestCellsAreFilledAnew(t *testing.T) {
	view := CellView{Text: "eins", Bold: true, Icon: theme.Icon(theme.IconCheck)}
	table := NewTable([]Column{{Title: "Wer", Width: 100}}, func(int, int) CellView { return view })
	table.SetRows(1)
	show(t, table)
	cell := table.view.body.shown[0].(*tableRow).cells[0]
	equal(t, "icon", cell.icon.Visible(), true)
	view = CellView{Text: "zwei"}
	table.Refresh()
	equal(t, "text", cell.text.Text, "zwei")
	equal(t, "icon afterwards", cell.icon.Visible(), false)
	equal(t, "bold afterwards", cell.text.TextStyle.Bold, false)
}

func TestLongCellsEndInAnEllipsis(t *testing.T) {
	table := NewTable([]Column{{Title: "Wer", Width: 100}, {Title: "Was", Width: 100}}, func(int, int) CellView {
		return CellView{Text: "Ein sehr langer Text,\nder sogar über zwei Zeilen geht und nie in eine Spalte passt, wie breit das Fenster auch ist"}
	})
	table.SetRows(1)
	show(t, table)
	cell := table.view.body.shown[0].(*tableRow).cells[0].text
	if !strings.HasSuffix(cell.Text, "…") || strings.Contains(cell.Text, "\n") {
		t.Errorf("got %q", cell.Text)
	}
	if width := cell.MinSize().Width; width > table.widths[0] {
		t.Errorf("the text is %v wide, the column %v", width, table.widths[0])
	}
}

func TestNarrowTablesScrollSideways(t *testing.T) {
	s := newShownTable(t, 50)
	s.window.SetContent(container.NewGridWrap(fyne.NewSize(200, 300), s.Table))
	settle(s.window)
	if got := s.view.body.Size().Width; got <= 200 {
		t.Fatalf("rows are %v wide", got)
	}
	s.view.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(-60, 0)})
	equal(t, "the head follows", s.head.Position().X, -s.view.scroll.Offset.X)
	if s.view.scroll.Offset.X == 0 {
		t.Error("nothing was scrolled")
	}
}

func TestColumnWidths(t *testing.T) {
	columns := []Column{{Width: 100, Min: 60, Grow: 3}, {Width: 100, Grow: 1}, {Width: 50, Min: 40}}
	for _, c := range []struct {
		name         string
		room, factor float32
		want         []float32
	}{
		{"exact", 250, 1, []float32{100, 100, 50}},
		{"room left over", 290, 1, []float32{130, 110, 50}},
		{"a little narrow", 225, 1, []float32{80, 100, 45}},
		{"as narrow as can be", 200, 1, []float32{60, 100, 40}},
		{"too narrow", 100, 1, []float32{60, 100, 40}},
		{"double text", 500, 2, []float32{200, 200, 100}},
	} {
		same(t, c.name, columnWidths(columns, c.room, c.factor), c.want...)
	}
	same(t, "nobody grows", columnWidths([]Column{{Width: 10}, {Width: 10}}, 50, 1), 10, 40)
	equal(t, "no columns", len(columnWidths(nil, 50, 1)), 0)
}

func TestSpareColumnsAreLeftOut(t *testing.T) {
	columns := []Column{{Width: 100, Min: 50, Grow: 1}, {Width: 40, Spare: 1}, {Width: 60}, {Width: 30, Spare: 2}}
	for _, c := range []struct {
		room, factor float32
		want         []float32
	}{
		{230, 1, []float32{100, 40, 60, 30}},
		{229, 1, []float32{129, 40, 60, 0}},
		{199, 1, []float32{139, 0, 60, 0}},
		{120, 1, []float32{60, 0, 60, 0}},
		{400, 2, []float32{200, 80, 120, 0}},
	} {
		same(t, "widths", columnWidths(columns, c.room, c.factor), c.want...)
	}
	same(t, "the last is left out", columnWidths([]Column{{Width: 10}, {Width: 90, Spare: 1}}, 50, 1), 50, 0)
}

func TestColumnAt(t *testing.T) {
	widths := []float32{100, 50}
	for x, want := range map[float32]int{0: 0, 99: 0, 100: 1, 149: 1, 150: -1, -1: -1} {
		got := columnAt(widths, x)
		equal(t, fmt.Sprint(x), got, want)
	}
}

func TestSignsDoNotLiftTheWordsAfterThem(t *testing.T) {
	table := NewTable([]Column{{Title: "Stand", Width: 100}}, func(row, _ int) CellView {
		return CellView{Text: []string{"erledigt", "● erledigt"}[row]}
	})
	table.SetRows(2)
	show(t, table)
	baseline := func(row int) float32 {
		text := table.view.body.shown[row].(*tableRow).cells[0].text
		_, base := fyne.CurrentApp().Driver().RenderedTextSize(text.Text, text.TextSize, text.TextStyle, nil)
		return text.Position().Y + base
	}
	equal(t, "baseline", baseline(1), baseline(0))
}
