package integration

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

// systems is the register of AI systems and tools.
type systems struct {
	*listdetail.Page[app.System]
	page   *page
	host   screen.Host
	filter app.SystemFilter
	order  app.SystemOrder

	text       *widgets.Search
	status     *widgets.Choice
	department *widgets.Choice
	head       *widgets.PageHead
}

var (
	_ screen.Screen = (*systems)(nil)
	_ screen.Adder  = (*systems)(nil)
)

func newSystems(p *page, wrap tabbed.Wrap) *systems {
	host := p.host
	t := host.Words().T
	s := &systems{page: p, host: host, order: app.SystemOrder{By: app.SystemByName}}
	add := form.PrimaryButton(host, "integration.add", theme.IconAdd, s.Add)
	first := form.PrimaryButton(host, "integration.addfirst", theme.IconAdd, s.Add)
	s.head = widgets.NewPageHead(t("page.integration"), add)
	filters := s.newFilters()
	s.Page = listdetail.New(host, wrap(s.head), listdetail.Parts[app.System]{
		Name: "integration", List: s.newTable(), Form: s.newForm(),
		Records:  func(st *app.Strategy) []app.System { return s.order.Sort(st, s.filter.Apply(st)) },
		Total:    func(st *app.Strategy) int { return len(st.Systems) },
		Unfilter: s.unfilter,
		Title:    func(y app.System) string { return y.Name },
		Filters:  filters,
		Actions:  s.actions(),
		Empty:    []*widgets.Button{first},
	})
	s.Start()
	s.showFigure()
	return s
}

func (s *systems) newFilters() fyne.CanvasObject {
	words := s.host.Words()
	s.text = widgets.NewSearch(words.T("list.search"), func(text string) { s.filter.Text = text; s.Reload() })
	s.status = widgets.NewChoice(form.WithAll(words, "list.all.status", form.Options(words, "system.status.", app.SystemStatuses())), func(code string) {
		s.filter.Status = app.SystemStatus(code)
		s.Reload()
	})
	s.department = widgets.NewChoice(nil, func(code string) { s.filter.Department = code; s.Reload() })
	s.status.Set("")
	s.offerDepartments()
	return container.NewVBox(s.text, arrange.Columns(120, s.status, s.department))
}

// offerDepartments lists those that there are now.
func (s *systems) offerDepartments() {
	var options []widgets.Option
	for _, d := range app.SystemDepartments(s.host.Session().Strategy()) {
		options = append(options, widgets.Option{Code: d, Label: d})
	}
	s.department.SetOptions(form.WithAll(s.host.Words(), "list.all.department", options))
}

// actions lead from the chosen system to what else is known of it.
func (s *systems) actions() []fyne.CanvasObject {
	t := s.host.Words().T
	return []fyne.CanvasObject{
		widgets.NewButton(t("integration.classify"), theme.Icon(theme.IconForward), func() {
			s.host.Go(screen.Route{Page: screen.AIAct, Record: s.Chosen()})
		}),
		widgets.NewButton(t("integration.checklist"), theme.Icon(theme.IconForward), func() { s.page.openChecklist(s.Chosen()) }),
	}
}

// Add implements screen.Adder.
func (s *systems) Add() {
	y := app.NewSystem()
	y.Name = s.host.Words().T("integration.newname")
	y.Department = s.filter.Department
	s.Put(y, "edit.system.added")
}

// Changed implements screen.Screen.
func (s *systems) Changed(ev app.Event) {
	if ev.Touches(app.KindSystem, app.KindClassification, app.KindProcess) {
		s.offerDepartments()
		s.Page.Changed(ev)
		s.showFigure()
	}
}

func (s *systems) unfilter() {
	s.filter = app.SystemFilter{}
	s.text.SetText("")
	s.status.Set("")
	s.department.Set("")
}

func (s *systems) showFigure() {
	words, st := s.host.Words(), s.host.Session().Strategy()
	s.head.SetFigure(words.N("integration.figure", len(st.Systems), "Open", words.N("integration.openchecks", app.OpenChecks(st))), nil)
}
