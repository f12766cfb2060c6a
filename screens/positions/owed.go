package positions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// owed is the tab that says on what the room waits for whom. It is printed with the paper's other lists to hand out.
type owed struct {
	host    screen.Host
	head    *widgets.PageHead
	column  *fyne.Container
	content fyne.CanvasObject
}

var _ screen.Screen = (*owed)(nil)

func newOwed(host screen.Host, wrap tabbed.Wrap) *owed {
	o := &owed{host: host, column: container.NewVBox(), head: widgets.NewPageHead(host.Words().T("page.positions"), exportButton(host))}
	o.content = arrange.Topped(arrange.Head(wrap(o.head)), widgets.NewFocusScroll(arrange.Page(1100, o.column)))
	o.reload()
	return o
}

func (o *owed) reload() {
	words, st := o.host.Words(), o.host.Session().Strategy()
	all := consensus.All(st)
	o.head.SetFigure(figure(words, all), nil)
	o.column.RemoveAll()
	for _, g := range st.Groups {
		list := consensus.Owed(all, g.ID)
		if len(list) == 0 && !g.Required() {
			continue
		}
		box := container.NewVBox(widgets.NewHeading(capture.MarkOf(st, g.ID).Symbol+" "+g.Label(words)), widgets.NewCaption(words.N("positions.owed", len(list))))
		for _, s := range list {
			box.Add(o.link(st, s, s.Voice(g.ID)))
		}
		o.column.Add(arrange.Card(box))
	}
	o.column.Refresh()
}

// link leads to a subject, and says why the group has to agree.
func (o *owed) link(st *app.Strategy, s consensus.Standing, v consensus.Voice) fyne.CanvasObject {
	words := o.host.Words()
	text := words.T("topic."+string(s.Subject.Topic)) + ": " + consensus.TitleOf(st, s.Subject, words)
	b := widgets.NewQuietButton(text, theme.Icon(theme.IconNext), func() { openSubject(o.host, s.Subject) })
	b.Row = true
	if v.Demand == "" {
		return b
	}
	return arrange.Tight(b, arrange.Indented(widgets.NewCaption(words.T("consensus.demand."+string(v.Demand)))))
}

// Content implements screen.Screen.
func (o *owed) Content() fyne.CanvasObject { return o.content }

// Changed implements screen.Screen.
func (o *owed) Changed(ev app.Event) {
	if ev.Touches(shownKinds()...) {
		o.reload()
	}
}

// Choose implements screen.Screen: positions are chosen in the list.
func (o *owed) Choose(app.ID) {}

// Chosen implements screen.Screen.
func (o *owed) Chosen() app.ID { return "" }
