package ballot

import (
	"strings"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// row shows an item with the points that the group gave.
func (b *Ballot) row(i int) widgets.RowView {
	if i < 0 || i >= len(b.items) {
		return widgets.RowView{}
	}
	st, words := b.host.Session().Strategy(), b.host.Words()
	record, _ := st.Find(b.items[i])
	view := widgets.RowView{Title: app.TitleOf(record, words), Subtitle: words.T("ballot.none"), BadgeColor: theme.ColorAccent}
	if c, ok := record.(app.Contribution); ok {
		mark := capture.MarkOf(st, c.GroupID)
		view.Symbol, view.Colour = mark.Symbol, mark.Colour
	}
	if points := st.VotesOf(b.rating.ID, b.group)[b.items[i].ID].Points; points > 0 {
		view.Subtitle = words.N("ballot.points", points)
		view.Badge = strings.Repeat("●", min(points, mostDots))
	}
	return view
}

// mostDots is how many points are drawn as dots; the number stands beside them.
const mostDots = 10

// typedKey gives and takes points in the list.
func (b *Ballot) typedKey(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyPlus, fyne.KeyEqual, fyne.KeySpace: // on English keyboards plus is above equal
		b.add(1)
	case fyne.KeyMinus, fyne.KeyBackspace, fyne.KeyDelete:
		b.add(-1)
	default:
		return false
	}
	return true
}

// Press takes the digit of a group.
func (b *Ballot) Press(key rune) bool {
	if b.rating.Revealed || key < '1' || key > '9' {
		return false
	}
	return b.groups.Press(int(key - '0'))
}
