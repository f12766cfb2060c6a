package moderation

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// newList makes the list of cards that can be ticked: with a click, Space or Return.
func (m *mergeSheet) newList() *widgets.Rows {
	list := widgets.NewRows(m.row)
	list.OnTap = m.tick
	list.OnActivate = m.tick
	list.OnKey = func(key *fyne.KeyEvent) bool {
		if key.Name != fyne.KeySpace {
			return false
		}
		m.tick(list.Selected())
		return true
	}
	return list
}

func (m *mergeSheet) tick(row int) {
	if row >= 0 && row < len(m.cards) {
		m.ticked[m.cards[row].ID] = !m.ticked[m.cards[row].ID]
		m.list.Refresh()
	}
}

func (m *mergeSheet) row(i int) widgets.RowView {
	if i < 0 || i >= len(m.cards) {
		return widgets.RowView{}
	}
	words, st := m.wall.host.Words(), m.wall.host.Session().Strategy()
	c := m.cards[i]
	g, _ := st.Groups.Get(c.GroupID)
	icon := theme.IconUnchecked
	if m.ticked[c.ID] {
		icon = theme.IconChecked
	}
	return widgets.RowView{Title: app.TitleOf(c, words), Subtitle: g.Label(words), Icon: theme.Icon(icon), Bold: m.ticked[c.ID]}
}

// tall gives a list in a dialog room for some rows.
func tall(list *widgets.Rows) fyne.CanvasObject { return arrange.AtLeast(0, 260, list) }
