// Package practice is the tab of a building block that says whom to involve early and what others did, and the tab of the
// roadmap that says whom to involve in its phases: the library's examples and its advice, to be read. It changes no records.
package practice

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/widgets"
)

// Practice is the tab.
type Practice struct {
	host     screen.Host
	involve  []library.Involvement
	examples []library.Example
	head     *widgets.PageHead
	rows     *widgets.Rows
	detail   *fyne.Container
	content  fyne.CanvasObject
	chosen   int
}

var _ screen.Screen = (*Practice)(nil)

// Tab is the tab for a building block on its page.
func Tab(host screen.Host, page screen.Page, block app.Block) tabbed.Tab {
	return tabbed.Tab{Name: TabOfBlock, New: func(wrap tabbed.Wrap) screen.Screen { return newPractice(host, page, block, wrap) }}
}

func newPractice(host screen.Host, page screen.Page, block app.Block, wrap tabbed.Wrap) *Practice {
	words := host.Words()
	content := words.Library()
	p := &Practice{
		host: host, involve: content.InvolvementsFor(string(block)), examples: content.ExamplesFor(string(block)),
		head: widgets.NewPageHead(words.T("page." + string(page))), detail: container.NewVBox(),
	}
	p.rows = widgets.NewRows(p.row)
	p.rows.OnSelect = p.show
	p.rows.SetRows(len(p.involve) + len(p.examples))
	list := arrange.Inset(p.rows)
	split := widgets.NewSplit(list, widgets.NewFocusScroll(container.NewPadded(p.detail)), host.Settings().Split("practice", 0.45), func(float64) {})
	p.content = widgets.NewFocusScroll(arrange.Topped(arrange.Head(wrap(p.head)), split))
	p.rows.Select(0)
	p.refresh()
	return p
}

// Content implements screen.Screen.
func (p *Practice) Content() fyne.CanvasObject { return p.content }

// Changed implements screen.Screen: who was heard may be others now.
func (p *Practice) Changed(ev app.Event) {
	if ev.Touches(app.KindContribution, app.KindGroup, app.KindAnswer, app.KindComment) {
		p.refresh()
	}
}

// Choose implements screen.Screen; there are no records.
func (p *Practice) Choose(app.ID) {}

// Chosen implements screen.Screen.
func (p *Practice) Chosen() app.ID { return "" }

// Focus implements screen.Focuser: the arrow keys walk through the list.
func (p *Practice) Focus() { p.rows.Focus() }

func (p *Practice) refresh() {
	words, missing := p.host.Words(), 0
	for _, i := range p.involve {
		if !p.heard(i) {
			missing++
		}
	}
	p.head.SetFigure(words.T("examples.figure", "Groups", words.Number(len(p.involve)), "Missing", words.Number(missing),
		"Examples", words.Number(len(p.examples))), nil)
	p.rows.Refresh()
	p.show(p.chosen)
}

func (p *Practice) heard(i library.Involvement) bool {
	return p.host.Session().Strategy().Heard(app.GroupCode(i.Group))
}

// row shows a group to involve, or an example.
func (p *Practice) row(at int) widgets.RowView {
	words := p.host.Words()
	if at < len(p.involve) {
		i := p.involve[at]
		row := widgets.RowView{Title: words.T("group." + i.Group), Subtitle: p.text(i.When), Badge: "○ " + words.T("examples.unheard")}
		if p.heard(i) {
			row.Badge = "● " + words.T("examples.heard")
		}
		return row
	}
	if at -= len(p.involve); at < len(p.examples) {
		e := p.examples[at]
		return widgets.RowView{Title: p.text(e.Title), Subtitle: joined(p.text(e.Place), p.text(e.When)), Badge: p.evidence(e.Evidence)}
	}
	return widgets.RowView{}
}

func (p *Practice) text(t library.Text) string { return t.In(string(p.host.Words().Language())) }

// evidence says whether a fact is confirmed, by sign and word.
func (p *Practice) evidence(e library.Evidence) string {
	if e.Confirmed() {
		return "✓ " + p.host.Words().T("examples.confirmed")
	}
	return "? " + p.host.Words().T("examples.unconfirmed")
}

func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " · " + b
}
