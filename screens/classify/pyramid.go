package classify

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// pyramid is the tab that shows all systems by their risk.
type pyramid struct {
	host    screen.Host
	column  *fyne.Container
	content fyne.CanvasObject
}

var _ screen.Screen = (*pyramid)(nil)

func newPyramid(host screen.Host, wrap tabbed.Wrap) *pyramid {
	p := &pyramid{host: host, column: container.NewVBox()}
	head := widgets.NewPageHead(host.Words().T("page.aiact"))
	p.content = arrange.Topped(arrange.Head(wrap(head)), widgets.NewFocusScroll(arrange.Page(1100, p.column)))
	p.show()
	return p
}

func (p *pyramid) show() {
	words, st := p.host.Words(), p.host.Session().Strategy()
	d := figure.RiskPyramid(st, words)
	p.column.Objects = []fyne.CanvasObject{arrange.Columns(
		400,
		arrange.Card(container.NewVBox(widgets.NewHeading(words.T("aiact.pyramid")), widgets.NewDrawing(d), widgets.NewCaption(d.Alt))),
		arrange.Card(p.systems(st)),
	)}
	p.column.Refresh()
}

// systems names the systems of each class, the gravest first; each leads to its questions.
func (p *pyramid) systems(st *app.Strategy) fyne.CanvasObject {
	words := p.host.Words()
	box := container.NewVBox()
	for _, class := range append(app.Classes(), "") {
		of := st.Systems.Where(func(y app.System) bool { return st.ClassOf(y.ID) == class })
		if len(of) == 0 {
			continue
		}
		role, _ := figure.ClassMark(class)
		name := bold(marked(words, class))
		name.Color = theme.Role(role)
		box.Add(name)
		for _, y := range of {
			text := y.Name
			if c, _ := st.ClassificationOf(y.ID); c.Override != "" {
				text = words.T("aiact.byhand.name", "Name", text)
			}
			link := widgets.NewQuietButton(text, theme.Icon(theme.IconForward), func() { p.host.Go(screen.Route{Page: screen.AIAct, Record: y.ID}) })
			link.Row = true
			box.Add(link)
		}
	}
	if len(st.Systems) == 0 {
		box.Add(widgets.NewText(words.T("aiact.empty.text")))
	}
	return box
}

// Content implements screen.Screen.
func (p *pyramid) Content() fyne.CanvasObject { return p.content }

// Changed implements screen.Screen.
func (p *pyramid) Changed(ev app.Event) {
	if ev.Touches(app.KindSystem, app.KindClassification) {
		p.show()
	}
}

// Choose implements screen.Screen; systems are chosen where they are classified.
func (p *pyramid) Choose(app.ID) {}

// Chosen implements screen.Screen.
func (p *pyramid) Chosen() app.ID { return "" }
