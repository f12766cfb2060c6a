package classify

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// duties is the tab with the duties of all systems that are classified.
type duties struct {
	host   screen.Host
	law    *risk.Law
	filter risk.DutyFilter
	order  risk.DutyOrder
	all    []risk.Duty // that there are
	shown  []risk.Duty // that the filter leaves
	chosen key

	head               *widgets.PageHead
	text               *widgets.Search
	system, role, kind *widgets.Choice
	todo               *widgets.Check
	table              *widgets.Table
	task               *widgets.Button // makes one of the chosen duty, or leads to it
	count              *widgets.Text
	left, detail       *fyne.Container
	content            fyne.CanvasObject
}

// key names a duty of a system.
type key struct {
	system app.ID
	duty   string
}

func keyOf(d risk.Duty) key { return key{d.System.ID, d.ID} }

var (
	_ screen.Screen    = (*duties)(nil)
	_ screen.TaskMaker = (*duties)(nil)
	_ screen.Focuser   = (*duties)(nil)
)

func newDuties(host screen.Host, law *risk.Law, wrap tabbed.Wrap) *duties {
	words := host.Words()
	d := &duties{
		host: host, law: law, order: risk.DutyOrder{By: risk.DutyByFrom},
		count: widgets.NewCaption(""), left: container.NewStack(), detail: container.NewStack(),
	}
	d.task = widgets.NewPrimaryButton(words.T("aiact.totask"), theme.Icon(theme.IconTask), d.MakeTask)
	d.head = widgets.NewPageHead(words.T("page.aiact"), d.task)
	d.table = d.newTable()
	list := arrange.Inset(arrange.Bottomed(arrange.Topped(d.filters(), d.left), d.count))
	split := widgets.NewSplit(list, d.detail, host.Settings().Split("duties", 0.68), func(at float64) {
		host.SetSettings(func(s *app.Settings) { s.Splits = moved(s.Splits, at) })
	})
	d.content = widgets.NewFocusScroll(arrange.Topped(arrange.Head(wrap(d.head)), split))
	d.reload()
	return d
}

// moved returns a copy of the positions of dividers with this page's one changed.
func moved(splits map[string]float64, at float64) map[string]float64 {
	out := map[string]float64{}
	for k, v := range splits {
		out[k] = v
	}
	out["duties"] = at
	return out
}

func (d *duties) filters() fyne.CanvasObject {
	words := d.host.Words()
	change := func(set func(*risk.DutyFilter)) { set(&d.filter); d.show() }
	d.text = widgets.NewSearch(words.T("list.search"), func(text string) { change(func(f *risk.DutyFilter) { f.Text = text }) })
	d.todo = widgets.NewCheck(words.T("aiact.todo"), func(on bool) { change(func(f *risk.DutyFilter) { f.Todo = on }) })
	d.system = widgets.NewChoice(nil, func(code string) { change(func(f *risk.DutyFilter) { f.System = app.ID(code) }) })
	roles := form.Options(words, "aiact.role.", []aiact.Role{aiact.Deployer, aiact.Provider})
	d.role = widgets.NewChoice(form.WithAll(words, "aiact.allroles", roles), func(code string) { change(func(f *risk.DutyFilter) { f.Role = aiact.Role(code) }) })
	kinds := form.Options(words, "aiact.kind.", []aiact.Kind{aiact.Mandatory, aiact.Check, aiact.Recommended})
	d.kind = widgets.NewChoice(form.WithAll(words, "aiact.allkinds", kinds), func(code string) { change(func(f *risk.DutyFilter) { f.Kind = aiact.Kind(code) }) })
	d.showFilter()
	return container.NewVBox(arrange.Ended(d.text, d.todo), arrange.Columns(120, d.system, d.role, d.kind))
}

// showFilter writes the filter into the controls.
func (d *duties) showFilter() {
	f := d.filter
	d.text.SetText(f.Text)
	d.system.Set(string(f.System))
	d.role.Set(string(f.Role))
	d.kind.Set(string(f.Kind))
	d.todo.SetChecked(f.Todo)
}

func (d *duties) unfilter() {
	d.filter = risk.DutyFilter{}
	d.showFilter()
	d.show()
}

// reload lists what there is now.
func (d *duties) reload() {
	words, st := d.host.Words(), d.host.Session().Strategy()
	d.all = d.law.Duties(st)
	var options []widgets.Option
	for _, y := range risk.Classified(st) {
		options = append(options, widgets.Option{Code: string(y.ID), Label: y.Name})
	}
	d.system.SetOptions(form.WithAll(words, "aiact.allsystems", options))
	d.system.Set(string(d.filter.System))
	made := len(slices.DeleteFunc(slices.Clone(d.all), func(x risk.Duty) bool { return x.Task.ID == "" }))
	d.head.SetFigure(words.N("aiact.duties.figure", len(d.all), "Made", words.Number(made)), nil)
	d.show()
}

// show filters and sorts anew.
func (d *duties) show() {
	if d.table == nil || d.left == nil || d.detail == nil { // while it is being built
		return
	}
	words := d.host.Words()
	d.shown = d.order.Sort(d.filter.Apply(d.all, words.Language()))
	d.table.SetRows(len(d.shown))
	text := words.N("aiact.duties.count", len(d.all))
	if len(d.shown) < len(d.all) {
		text = words.T("list.filtered", "Shown", words.Number(len(d.shown)), "All", text)
	}
	d.count.SetText(text)
	switch {
	case len(d.all) == 0:
		fill(d.left, widgets.EmptyState(words.T("aiact.noduties.title"), words.T("aiact.noduties.text")))
	case len(d.shown) == 0:
		fill(d.left, widgets.EmptyState(words.T("list.nothing.title"), words.T("list.nothing.text"), widgets.NewButton(words.T("list.unfilter"), nil, d.unfilter)))
	default:
		fill(d.left, d.table)
	}
	if _, ok := d.current(); !ok && len(d.shown) > 0 {
		d.chosen = keyOf(d.shown[0])
	}
	d.table.Select(slices.IndexFunc(d.shown, func(x risk.Duty) bool { return keyOf(x) == d.chosen }))
	d.showDetail()
}

// current is the chosen duty, if the filter shows it.
func (d *duties) current() (risk.Duty, bool) {
	i := slices.IndexFunc(d.shown, func(x risk.Duty) bool { return keyOf(x) == d.chosen })
	if i < 0 {
		return risk.Duty{}, false
	}
	return d.shown[i], true
}

// Content implements screen.Screen.
func (d *duties) Content() fyne.CanvasObject { return d.content }

// Changed implements screen.Screen.
func (d *duties) Changed(ev app.Event) {
	if ev.Touches(app.KindSystem, app.KindClassification, app.KindTask) {
		d.reload()
	}
	offerTasks(d.host, ev)
}

// Choose implements screen.Screen; duties are no records.
func (d *duties) Choose(app.ID) {}

// Chosen implements screen.Screen.
func (d *duties) Chosen() app.ID { return "" }

// Focus implements screen.Focuser.
func (d *duties) Focus() { d.table.Focus() }

// MakeTask implements screen.TaskMaker. A second press leads to the task that is there.
func (d *duties) MakeTask() {
	x, ok := d.current()
	switch {
	case !ok:
	case x.Task.ID != "":
		d.host.Go(screen.Route{Page: screen.Roadmap, Record: x.Task.ID})
	default:
		d.host.Session().Do(d.law.TaskOf(x.System.ID, x.ID, d.host.Today()))
	}
}
