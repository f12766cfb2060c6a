package guidelines

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// leastHeight is what table and contents need together, at text size 100 %; where there is less, they scroll.
const leastHeight = 560

// pass is the tab of the KI-Pass: how far the departments are, in numbers, and what the pass consists of.
type pass struct {
	*listdetail.Page[app.PassProgress]
	host    screen.Host
	table   *passTable
	head    *widgets.PageHead
	content fyne.CanvasObject
}

var (
	_ screen.Screen = (*pass)(nil)
	_ screen.Adder  = (*pass)(nil)
)

func newPass(host screen.Host, wrap tabbed.Wrap) *pass {
	words := host.Words()
	p := &pass{host: host}
	forms := widgets.NewButton(words.T("guidelines.pass.print"), theme.Icon(theme.IconExport), func() {
		host.Go(screen.Route{Page: screen.Results})
	})
	p.head = widgets.NewPageHead(words.T("page.guidelines"), forms, form.PrimaryButton(host, "guidelines.pass.add", theme.IconAdd, p.Add))
	p.table = newPassTable(p)
	p.Page = listdetail.New(host, wrap(p.head), listdetail.Parts[app.PassProgress]{
		Name: "guidelines.pass", List: p.table, Form: p.newForm(),
		Records:  func(s *app.Strategy) []app.PassProgress { return s.DepartmentsOfPass() },
		Total:    func(s *app.Strategy) int { return len(s.PassProgress) },
		Unfilter: func() {},
		Title:    func(r app.PassProgress) string { return r.Department },
		Filters:  container.NewVBox(),
		Empty:    []*widgets.Button{form.PrimaryButton(host, "guidelines.pass.add", theme.IconAdd, p.Add)},
	})
	both := withBelow(p.Page.Content(), widgets.NewFocusScroll(passContent(words)))
	p.content = widgets.NewFocusScroll(arrange.AtLeast(0, leastHeight, both))
	p.Start()
	p.showFigure()
	return p
}

// Content implements screen.Screen.
func (p *pass) Content() fyne.CanvasObject { return p.content }

// Add implements screen.Adder.
func (p *pass) Add() {
	p.Put(app.NewPassProgress(p.host.Words().T("guidelines.pass.newdepartment")), "edit.pass_progress.added")
}

// Changed implements screen.Screen.
func (p *pass) Changed(ev app.Event) {
	if ev.Touches(app.KindPassProgress) {
		p.Page.Changed(ev)
		p.showFigure()
	}
}

// showFigure says how many of all employees have a valid pass.
func (p *pass) showFigure() {
	words := p.host.Words()
	sum := app.PassTotal(p.host.Session().Strategy().PassProgress)
	p.head.SetFigure(words.N("guidelines.pass.figure", sum.Staff,
		"Passes", words.Number(sum.Acknowledged), "Percent", words.Percent(sum.Share(sum.Acknowledged))), nil)
}

// newForm makes the fields of a department. No step can count more people than the department has.
func (p *pass) newForm() *form.Form[app.PassProgress] {
	f := form.New[app.PassProgress](p.host, "edit.pass_progress.changed")
	f.Suggest("department", app.SuggestedDepartments,
		func(r app.PassProgress) string { return r.Department }, func(r *app.PassProgress, v string) { r.Department = v })
	f.Count("staff", func(r app.PassProgress) form.Limits { return form.Limits{Least: r.Furthest(), Most: app.MaxPeople} },
		func(r app.PassProgress) int { return r.Staff }, func(r *app.PassProgress, v int) { r.Staff = v })
	step := func(column string, set func(*app.PassProgress, int)) {
		f.Count(column, func(r app.PassProgress) form.Limits { return form.Limits{Most: r.Staff} },
			func(r app.PassProgress) int { return r.Step(column) }, set)
	}
	f.Row(func() {
		step("informed", func(r *app.PassProgress, v int) { r.Informed = v })
		step("trained", func(r *app.PassProgress, v int) { r.Trained = v })
	})
	f.Row(func() {
		step("checked", func(r *app.PassProgress, v int) { r.Checked = v })
		step("acknowledged", func(r *app.PassProgress, v int) { r.Acknowledged = v })
	})
	f.Add(widgets.NewCaption(p.host.Words().T("guidelines.pass.privacy")))
	return f
}
