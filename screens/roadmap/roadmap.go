// Package roadmap is the page of the roadmap: the tasks in a table with filters and sorting, the chosen one beside it, the
// templates of the library to choose tasks from, and whom to involve early in each phase.
package roadmap

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/practice"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Roadmap is the tab of the tasks.
type Roadmap struct {
	*listdetail.Page[app.Task]
	host   screen.Host
	filter app.TaskFilter
	order  app.TaskOrder

	bar     *filterBar
	table   *widgets.Table
	head    *widgets.PageHead
	restore *widgets.Button
}

var (
	_ screen.Screen = (*Roadmap)(nil)
	_ screen.Adder  = (*Roadmap)(nil)
)

// New builds the page.
func New(host screen.Host) screen.Screen {
	return tabbed.New(
		host,
		tabbed.Tab{
			Name: "tasks", Kinds: []app.Kind{app.KindTask, app.KindPhase},
			New: func(wrap tabbed.Wrap) screen.Screen { return newTasks(host, wrap) },
		},
		practice.Phases(host, screen.Roadmap),
	)
}

func newTasks(host screen.Host, wrap tabbed.Wrap) *Roadmap {
	t := host.Words().T
	r := &Roadmap{host: host, order: app.TaskOrder{By: app.TaskByDue}}
	add := form.PrimaryButton(host, "roadmap.add", theme.IconAdd, r.Add)
	adopt := form.Button(host, "templates.adopt", theme.IconBook, r.showTemplates)
	r.head = widgets.NewPageHead(t("page.roadmap"), adopt, add)
	r.table = r.newTable()
	r.bar = newFilterBar(r)
	r.restore = r.newRestore()
	r.Page = listdetail.New(host, wrap(r.head), listdetail.Parts[app.Task]{
		Name: "roadmap", List: r.table, Form: r.newForm(), Records: r.records,
		Total:    func(s *app.Strategy) int { return len(s.Tasks) },
		Unfilter: r.unfilter,
		Title:    func(t app.Task) string { return app.TitleOf(t, host.Words()) },
		Filters:  r.bar.content,
		Actions:  []fyne.CanvasObject{r.restore},
		Empty: []*widgets.Button{
			form.PrimaryButton(host, "roadmap.addfirst", theme.IconAdd, r.Add),
			form.Button(host, "templates.adopt", theme.IconBook, r.showTemplates),
		},
	})
	r.Start()
	r.showFigure()
	return r
}

// Add implements screen.Adder: a new task in the phase that is filtered for, or the first one.
func (r *Roadmap) Add() {
	phase := r.filter.Phase
	if phases := r.host.Session().Strategy().PhasesInOrder(); phase == "" && len(phases) > 0 {
		phase = phases[0].ID
	}
	task := app.NewTask(phase)
	task.Title = r.host.Words().T("roadmap.newtitle")
	task.Department = r.filter.Department
	r.Put(task, "edit.task.added")
}

// Choose implements screen.Screen. A phase is not edited here: its tasks are shown.
func (r *Roadmap) Choose(id app.ID) {
	if _, isPhase := r.host.Session().Strategy().Phases.Get(id); isPhase {
		r.filter = app.TaskFilter{Phase: id}
		r.bar.show()
		r.Reload()
		return
	}
	r.Page.Choose(id)
}

// Changed implements screen.Screen.
func (r *Roadmap) Changed(ev app.Event) {
	if ev.Touches(app.KindTask, app.KindPhase, app.KindContribution, app.KindSystem) {
		r.bar.reload()
		r.Page.Changed(ev)
		r.showFigure()
		if first, ok := r.Record(0); ok && r.Chosen() == "" { // the first that were adopted
			r.Choose(first.ID)
		}
	}
}

// Content implements screen.Screen.
func (r *Roadmap) Content() fyne.CanvasObject { return r.Page.Content() }

func (r *Roadmap) records(s *app.Strategy) []app.Task {
	return r.order.Sort(s, r.host.Words(), r.filter.Apply(s, r.host.Words(), r.host.Today()))
}

func (r *Roadmap) unfilter() {
	r.filter = app.TaskFilter{}
	r.bar.show()
}

// showFigure writes the one number that the screen is about.
func (r *Roadmap) showFigure() {
	words := r.host.Words()
	tasks := app.CountTasks(r.host.Session().Strategy().Tasks, r.host.Today())
	text := words.N("roadmap.figure", tasks.Planned(), "Done", words.Number(tasks.ByStatus[app.TaskDone]))
	if dropped := tasks.ByStatus[app.TaskDropped]; dropped > 0 {
		text += " · " + words.N("roadmap.dropped", dropped)
	}
	if tasks.Overdue > 0 {
		text += " · " + words.N("roadmap.overdue", tasks.Overdue)
	}
	r.head.SetFigure(text, nil)
}
