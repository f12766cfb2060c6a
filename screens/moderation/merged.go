package moderation

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// mergedCards lists the cards that stand behind the chosen one, as they were said, each with the way out.
type mergedCards struct {
	host  screen.Host
	list  *fyne.Container
	field *widgets.Field
}

func newMergedCards(host screen.Host) *mergedCards {
	m := &mergedCards{host: host, list: container.NewVBox()}
	m.field = widgets.NewField(host.Words().T("cards.merged"), m.list)
	return m
}

func (m *mergedCards) show(c app.Contribution) {
	words, st := m.host.Words(), m.host.Session().Strategy()
	behind := st.MergedInto(c.ID)
	m.list.RemoveAll()
	for _, original := range behind {
		g, _ := st.Groups.Get(original.GroupID)
		said := widgets.NewText(words.T("cards.said", "Group", g.Label(words), "Text", original.Text))
		m.list.Add(arrange.Ended(arrange.Middle(said), container.NewCenter(form.Button(m.host, "cards.split", theme.IconUndo, func() {
			m.host.Flushers().FlushAll()
			m.host.Session().Do(app.SplitContribution(original.ID))
		}))))
	}
	m.field.Hidden = len(behind) == 0
	m.field.Refresh()
}
