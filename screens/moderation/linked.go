package moderation

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// linkedRecords leads from a card to what it is about.
type linkedRecords struct {
	host screen.Host
	list *fyne.Container
}

func newLinkedRecords(host screen.Host) *linkedRecords {
	return &linkedRecords{host: host, list: container.NewVBox()}
}

func (r *linkedRecords) show(c app.Contribution) {
	words, st := r.host.Words(), r.host.Session().Strategy()
	r.list.RemoveAll()
	for _, ref := range []app.Ref{
		{Kind: app.KindProcess, ID: c.ProcessID},
		{Kind: app.KindSystem, ID: c.SystemID},
		{Kind: app.KindPrinciple, ID: c.PrincipleID},
		{Kind: app.KindClause, ID: c.ClauseID},
	} {
		record, ok := st.Find(ref)
		if !ok {
			continue
		}
		label := words.T("cards.open", "Kind", words.T("kind."+string(ref.Kind)), "Title", app.TitleOf(record, words))
		link := widgets.NewQuietButton(label, theme.Icon(theme.IconLink), func() { r.host.Go(screen.RouteTo(ref)) })
		link.Row = true
		r.list.Add(link)
	}
	r.list.Hidden = len(r.list.Objects) == 0
	r.list.Refresh()
}
