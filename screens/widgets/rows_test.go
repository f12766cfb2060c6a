package widgets

import (
	"fmt"
	"image/color"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/screens/theme"
)

func TestRowsByKeyboardAndMouse(t *testing.T) {
	var selected, activated []int
	rows := NewRows(func(i int) RowView { return RowView{Title: fmt.Sprintf("Zeile %d", i), Subtitle: "darunter"} })
	rows.SetRows(100)
	rows.OnSelect = func(i int) { selected = append(selected, i) }
	rows.OnActivate = func(i int) { activated = append(activated, i) }
	rows.OnKey = func(key *fyne.KeyEvent) bool { return key.Name == fyne.KeyPageDown }
	w := show(t, rows)
	rows.Focus()
	press(w, fyne.KeyDown, fyne.KeyPageDown, fyne.KeyEnd, fyne.KeyReturn)
	same(t, "selected", selected, 0, 99)
	same(t, "activated", activated, 99)
	equal(t, "last one can be seen", shows(rows, "Zeile 99"), true)
	rows.ScrollTo(0)
	rows.view.now = func() time.Time { return time.Unix(0, 0) }
	at := &fyne.PointEvent{Position: fyne.NewPos(10, 2.5*rows.rowHeight())}
	rows.view.body.Tapped(at)
	rows.view.body.Tapped(at)
	equal(t, "clicked", rows.Selected(), 2)
	same(t, "activated by a double click", activated, 99, 2)
	rows.Select(-1)
	equal(t, "none", rows.Selected(), -1)
	equal(t, "told", len(selected), 3)
	equal(t, "rows", rows.Rows(), 100)
	equal(t, "focused", rows.Focused(), true)
}

func TestRowsShowTheirParts(t *testing.T) {
	views := []RowView{
		{Title: "Frage", Subtitle: "Personalrat", Symbol: "▲", Colour: color.NRGBA{R: 0xF0, G: 0xE4, B: 0x42, A: 0xFF}, Badge: "offen"},
		{Title: "Nur ein Titel"},
		{Title: "Mit Bild", Icon: theme.Icon(theme.IconTask), Muted: true},
	}
	rows := NewRows(func(i int) RowView { return views[i] })
	rows.SetRows(3)
	show(t, rows)
	for _, word := range []string{"Frage", "Personalrat", "▲", "offen", "Nur ein Titel", "Mit Bild"} {
		equal(t, word, shows(rows, word), true)
	}
	first, second := rows.view.body.shown[0].(*cardRow), rows.view.body.shown[1].(*cardRow)
	if theme.Contrast(first.symbol.Color, first.tile.FillColor) < 4.5 {
		t.Error("the symbol cannot be read on its tile")
	}
	equal(t, "symbol of a row without one", second.symbol.Visible(), false)
	equal(t, "badge of a row without one", second.badge.Visible(), false)
	if first.title.Position().X <= second.title.Position().X {
		t.Error("the title does not make room for the tile")
	}
	views[0] = RowView{Title: "Anders"}
	rows.Refresh()
	rows.view.Refresh()
	equal(t, "tile afterwards", first.tile.Visible(), false)
}

func TestAChosenRowDoesNotHideTheOnesBefore(t *testing.T) {
	rows := NewRows(func(i int) RowView { return RowView{Title: fmt.Sprintf("Zeile %d", i)} })
	rows.SetRows(40)
	rows.Select(1)
	show(t, container.NewGridWrap(fyne.NewSize(300, 10), rows)).SetContent(rows)
	equal(t, "the row before", shows(rows, "Zeile 0"), true)
	equal(t, "offset", rows.view.scroll.Offset.Y, 0)
}

func TestTheChosenRowIsBold(t *testing.T) {
	rows := NewRows(func(i int) RowView { return RowView{Title: fmt.Sprint(i)} })
	rows.SetRows(3)
	rows.Select(1)
	show(t, rows)
	for i := range 3 {
		row := rows.view.body.shown[i].(*cardRow)
		equal(t, fmt.Sprintf("row %d bold", i), row.title.TextStyle.Bold, i == 1)
		equal(t, fmt.Sprintf("row %d marked", i), row.mark.Visible(), i == 1)
	}
}

func TestRowsAreUsedAgain(t *testing.T) {
	made := 0
	rows := NewRows(func(i int) RowView { return RowView{Title: fmt.Sprint(i)} })
	inner := rows.view.newRow
	rows.view.newRow = func() row {
		made++
		return inner()
	}
	rows.SetRows(10000)
	show(t, container.NewStack(rows))
	for i := 0; i < 10000; i += 7 {
		rows.ScrollTo(i)
	}
	if made > 40 {
		t.Errorf("%d rows were made", made)
	}
}
