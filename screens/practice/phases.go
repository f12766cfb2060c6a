package practice

import (
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// The names of the tabs.
const (
	TabOfBlock  = "practice"
	TabOfPhases = "early"
)

// phases is the tab of the roadmap that says whom to involve early in each of its phases, when and why.
type phases struct {
	Practice
	all   []library.Involvement // of all phases, in the order of the roadmap
	phase *widgets.Choice
}

var _ screen.Screen = (*phases)(nil)

// Phases is the tab for the phases of the roadmap on its page.
func Phases(host screen.Host, page screen.Page) tabbed.Tab {
	return tabbed.Tab{Name: TabOfPhases, New: func(wrap tabbed.Wrap) screen.Screen { return newPhases(host, page, wrap) }}
}

func newPhases(host screen.Host, page screen.Page, wrap tabbed.Wrap) *phases {
	words := host.Words()
	p := &phases{Practice: Practice{host: host, head: widgets.NewPageHead(words.T("page." + string(page))), detail: container.NewVBox()}}
	var options []widgets.Option
	for _, each := range host.Session().Strategy().PhasesInOrder() {
		options = append(options, widgets.Option{Code: string(each.Code), Label: p.phaseName(string(each.Code))})
		p.all = append(p.all, words.Library().InvolvementsFor(string(each.Code))...)
	}
	p.phase = widgets.NewChoice(form.WithAll(words, "list.all.phase", options), p.filter)
	p.phase.Set("")
	p.rows = widgets.NewRows(p.line)
	p.rows.OnSelect = p.tell
	list := arrange.Inset(arrange.Topped(p.phase, p.rows))
	split := listdetail.Divided(host, TabOfPhases, 0.45, list, widgets.NewFocusScroll(container.NewPadded(p.detail)))
	p.content = widgets.NewFocusScroll(arrange.Topped(arrange.Head(wrap(p.head)), split))
	p.filter("")
	return p
}

// filter lists the groups of one phase, or of all.
func (p *phases) filter(code string) {
	p.involve = nil
	for _, i := range p.all {
		if code == "" || i.Step == code {
			p.involve = append(p.involve, i)
		}
	}
	p.rows.SetRows(len(p.involve))
	p.rows.Select(0)
	p.chosen = 0
	p.update()
}

// Choose implements screen.Screen: it shows the groups of a phase.
func (p *phases) Choose(id app.ID) {
	if phase, ok := p.host.Session().Strategy().Phases.Get(id); ok {
		p.phase.Set(string(phase.Code))
		p.filter(string(phase.Code))
	}
}

// Changed implements screen.Screen: who was heard, what has started and what phases are called may be different now.
func (p *phases) Changed(ev app.Event) {
	if ev.Touches(app.KindContribution, app.KindGroup, app.KindAnswer, app.KindComment, app.KindTask, app.KindPhase) {
		p.update()
	}
}

// update shows who was heard, and counts the groups: most are asked for in several phases.
func (p *phases) update() {
	words := p.host.Words()
	missing := map[string]bool{}
	for _, i := range p.all {
		missing[i.Group] = !p.heard(i)
	}
	n := 0
	for _, silent := range missing {
		if silent {
			n++
		}
	}
	p.head.SetFigure(words.N("early.figure", len(missing), "Missing", words.Number(n)), nil)
	p.rows.Refresh()
	p.tell(p.chosen)
}

// line shows a group of a phase: what is urgent stands out.
func (p *phases) line(at int) widgets.RowView {
	if at >= len(p.involve) {
		return widgets.RowView{}
	}
	words, i := p.host.Words(), p.involve[at]
	row := p.row(at)
	row.Subtitle = words.T("early.when", "Phase", p.phaseName(i.Step), "When", p.text(i.When))
	if i.Duty {
		row.Title = words.T("early.row.duty", "Group", row.Title)
	}
	started := p.host.Session().Strategy().PhaseStarted(app.PhaseCode(i.Step), p.host.Today())
	if started && !p.heard(i) {
		row.Badge, row.BadgeColor = "▲ "+words.T("examples.unheard"), theme.ColorWarning
	}
	return row
}

// tell puts what the library says about a group into the detail, with what the phase is for.
func (p *phases) tell(at int) {
	p.chosen = at
	p.detail.RemoveAll()
	if at < 0 || at >= len(p.involve) {
		return
	}
	i := p.involve[at]
	p.showInvolvement(i)
	phase, _ := p.host.Words().Library().Phase(i.Step)
	p.detail.Add(widgets.NewHeading(p.phaseName(i.Step)))
	p.field("early.goal", p.text(phase.Goal))
	p.field("early.milestone", p.text(phase.Milestone))
	p.detail.Refresh()
}

// phaseName is the number and the name of a phase, as the room calls it.
func (p *phases) phaseName(code string) string {
	words := p.host.Words()
	for _, each := range p.host.Session().Strategy().PhasesInOrder() {
		if string(each.Code) == code {
			return words.T("early.step", "Number", words.Number(each.Number), "Phase", each.Label(words))
		}
	}
	return words.T("phase." + code)
}
