package moderation

import (
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/widgets"
)

// mostOffered is how many cards the sheet offers at once; the search finds the others.
const mostOffered = 40

// mergeSheet is where cards are chosen that say the same as the chosen one.
type mergeSheet struct {
	wall   *wall
	into   app.Contribution
	ticked map[app.ID]bool
	list   *widgets.Rows
	cards  []app.Contribution
}

// showMerge offers the other cards, those of the same theme first.
func (w *wall) showMerge() {
	into, ok := w.host.Session().Strategy().Contributions.Get(w.Chosen())
	if !ok || !w.host.Session().Writable() {
		return
	}
	w.host.Flushers().FlushAll()
	t := w.host.Words().T
	m := &mergeSheet{wall: w, into: into, ticked: map[app.ID]bool{}}
	search := widgets.NewSearch(t("list.search"), m.find)
	m.list = m.newList()
	m.find("")
	said := widgets.NewText(t("cards.merge.into", "Text", into.Text))
	widgets.Sheet(w.host.Window(), widgets.SheetContent{
		Title: t("cards.merge.title"), Width: 760, First: search, Cancel: t("shell.cancel"),
		Content: container.NewVBox(said, widgets.NewText(t("cards.merge.intro")), search, tall(m.list)),
		Buttons: []widgets.Answer{{Label: t("cards.merge.do"), Importance: widgets.Primary, Do: m.merge}},
	})
}

// find lists the cards with a text in them.
func (m *mergeSheet) find(text string) {
	words, st := m.wall.host.Words(), m.wall.host.Session().Strategy()
	same, others := []app.Contribution{}, []app.Contribution{}
	for _, c := range (app.CardFilter{Text: text}).Apply(st, words) {
		switch {
		case c.ID == m.into.ID:
		case c.ThemeID == m.into.ThemeID:
			same = append(same, c)
		default:
			others = append(others, c)
		}
	}
	m.cards = append(same, others...)
	m.cards = m.cards[:min(len(m.cards), mostOffered)]
	m.list.SetRows(len(m.cards))
}

// merge puts what is ticked behind the card.
func (m *mergeSheet) merge() {
	var cards []app.ID
	for id, on := range m.ticked {
		if on {
			cards = append(cards, id)
		}
	}
	if len(cards) > 0 {
		m.wall.host.Session().Do(app.MergeContributions(m.into.ID, cards...))
	}
}
