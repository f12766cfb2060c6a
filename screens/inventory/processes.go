package inventory

import (
	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// processes is the register of the processes that AI might help with.
type processes struct {
	*listdetail.Page[app.Process]
	host   screen.Host
	filter app.ProcessFilter
	order  app.ProcessOrder

	bar   *processBar
	table *widgets.Table
	head  *widgets.PageHead
}

var (
	_ screen.Screen = (*processes)(nil)
	_ screen.Adder  = (*processes)(nil)
)

func newProcesses(host screen.Host, wrap tabbed.Wrap) *processes {
	t := host.Words().T
	p := &processes{host: host, order: app.ProcessOrder{By: app.ProcessByTitle}}
	add := form.PrimaryButton(host, "processes.add", theme.IconAdd, p.Add)
	first := form.PrimaryButton(host, "processes.addfirst", theme.IconAdd, p.Add)
	p.head = widgets.NewPageHead(t("block.bb_inventory"), add)
	p.table = p.newTable()
	p.bar = newProcessBar(p)
	p.Page = listdetail.New(host, wrap(p.head), listdetail.Parts[app.Process]{
		Name: "processes", List: p.table, Form: p.newForm(),
		Records:  func(s *app.Strategy) []app.Process { return p.order.Sort(p.filter.Apply(s)) },
		Total:    func(s *app.Strategy) int { return len(s.Processes) },
		Unfilter: p.unfilter,
		Title:    func(r app.Process) string { return r.Title },
		Filters:  p.bar.content,
		Empty:    []*widgets.Button{first},
	})
	p.Start()
	p.showFigure()
	return p
}

// Add implements screen.Adder: a new process in the department that is filtered for.
func (p *processes) Add() {
	r := app.NewProcess()
	r.Title = p.host.Words().T("processes.newtitle")
	r.Department = p.filter.Department
	p.Put(r, "edit.process.added")
}

// Changed implements screen.Screen.
func (p *processes) Changed(ev app.Event) {
	if ev.Touches(app.KindProcess, app.KindGoal) {
		p.bar.reload()
		p.Page.Changed(ev)
		p.showFigure()
	}
}

func (p *processes) unfilter() {
	p.filter = app.ProcessFilter{}
	p.bar.show()
}

// showUnrated lists the processes that still have to be rated.
func (p *processes) showUnrated() {
	p.filter = app.ProcessFilter{Unrated: true}
	p.bar.show()
	p.Reload()
	if r, ok := p.Record(0); ok {
		p.Choose(r.ID)
	}
}

// showFigure says how many processes are rated, and leads to those that are not.
func (p *processes) showFigure() {
	words := p.host.Words()
	portfolio := app.PortfolioOf(p.host.Session().Strategy())
	var rest func()
	if portfolio.Unrated > 0 {
		rest = p.showUnrated
	}
	all := len(portfolio.Rated) + portfolio.Unrated
	p.head.SetFigure(words.N("processes.figure", all, "Rated", words.Number(len(portfolio.Rated))), rest)
}
