package inventory

import (
	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// goals is the list of what the municipality wants to reach with AI.
type goals struct {
	*listdetail.Page[app.Goal]
	host   screen.Host
	filter app.GoalFilter

	text   *widgets.Search
	status *widgets.Choice
	rows   *widgets.Rows
	head   *widgets.PageHead
}

var (
	_ screen.Screen = (*goals)(nil)
	_ screen.Adder  = (*goals)(nil)
)

func newGoals(host screen.Host, wrap tabbed.Wrap) *goals {
	words := host.Words()
	g := &goals{host: host}
	add := form.PrimaryButton(host, "goals.add", theme.IconAdd, g.Add)
	first := form.PrimaryButton(host, "goals.addfirst", theme.IconAdd, g.Add)
	g.head = widgets.NewPageHead(words.T("block.bb_inventory"), add)
	g.rows = widgets.NewRows(g.row)
	g.rows.OnSelect = func(row int) { g.ChooseRow(row) }
	g.rows.OnActivate = func(row int) { g.ChooseRow(row); g.FocusForm() }
	g.text = widgets.NewSearch(words.T("list.search"), func(text string) { g.filter.Text = text; g.Reload() })
	g.status = widgets.NewChoice(form.WithAll(words, "list.all.status", form.Options(words, "goal.status.", app.GoalStatuses())), func(code string) {
		g.filter.Status = app.GoalStatus(code)
		g.Reload()
	})
	g.status.Set("")
	g.Page = listdetail.New(host, wrap(g.head), listdetail.Parts[app.Goal]{
		Name: "goals", List: g.rows, Form: g.newForm(),
		Records:  func(s *app.Strategy) []app.Goal { return g.filter.Apply(s) },
		Total:    func(s *app.Strategy) int { return len(s.Goals) },
		Unfilter: g.unfilter,
		Title:    func(r app.Goal) string { return r.Title },
		Filters:  arrange.Columns(160, g.text, g.status),
		Empty:    []*widgets.Button{first},
	})
	g.Start()
	g.showFigure()
	return g
}

// Add implements screen.Adder.
func (g *goals) Add() {
	r := app.NewGoal()
	r.Title = g.host.Words().T("goals.newtitle")
	g.Put(r, "edit.goal.added")
}

// Changed implements screen.Screen.
func (g *goals) Changed(ev app.Event) {
	if ev.Touches(app.KindGoal, app.KindProcess) {
		g.Page.Changed(ev)
		g.showFigure()
	}
}

func (g *goals) unfilter() {
	g.filter = app.GoalFilter{}
	g.text.SetText("")
	g.status.Set("")
}

func (g *goals) row(i int) widgets.RowView {
	r, ok := g.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words := g.host.Words()
	state := sign.OfGoal(r.Status)
	return widgets.RowView{
		Title: r.Title, Subtitle: g.aim(r), Muted: r.Status == app.GoalDropped,
		Badge: state.With(words.T("goal.status." + string(r.Status))), BadgeColor: state.Color,
	}
}

// aim says in a line what is to be reached by when; what is missing is named, since a goal that nobody can measure is none.
func (g *goals) aim(r app.Goal) string {
	words := g.host.Words()
	sort := words.T("goal.sort." + string(r.Sort))
	switch {
	case r.Measure == "" || r.Target == "":
		return words.T("goals.unmeasured", "Sort", sort)
	case r.DueOn == "":
		return words.T("goals.undated", "Sort", sort, "Measure", r.Measure, "Target", r.Target)
	}
	return words.T("goals.aim", "Sort", sort, "Measure", r.Measure, "Target", r.Target, "Date", words.Date(r.DueOn))
}

func (g *goals) showFigure() {
	words, agreed := g.host.Words(), 0
	all := g.host.Session().Strategy().Goals
	for _, r := range all {
		if r.Status == app.GoalAgreed || r.Status == app.GoalAchieved {
			agreed++
		}
	}
	g.head.SetFigure(words.N("goals.figure", len(all), "Agreed", words.Number(agreed)), nil)
}

// newForm makes the fields of a goal.
func (g *goals) newForm() *form.Form[app.Goal] {
	words := g.host.Words()
	f := form.New[app.Goal](g.host, "edit.goal.changed")
	f.Text("title", func(r app.Goal) string { return r.Title }, func(r *app.Goal, v string) { r.Title = v })
	f.Text("description", func(r app.Goal) string { return r.Description }, func(r *app.Goal, v string) { r.Description = v })
	f.Row(func() {
		f.Choice("sort", form.Options(words, "goal.sort.", app.GoalSorts()),
			func(r app.Goal) string { return string(r.Sort) }, func(r *app.Goal, v string) { r.Sort = app.GoalSort(v) })
		f.Choice("status", form.Options(words, "goal.status.", app.GoalStatuses()),
			func(r app.Goal) string { return string(r.Status) }, func(r *app.Goal, v string) { r.Status = app.GoalStatus(v) })
	})
	f.Text("measure", func(r app.Goal) string { return r.Measure }, func(r *app.Goal, v string) { r.Measure = v })
	f.Row(func() {
		f.Text("baseline", func(r app.Goal) string { return r.Baseline }, func(r *app.Goal, v string) { r.Baseline = v })
		f.Text("target", func(r app.Goal) string { return r.Target }, func(r *app.Goal, v string) { r.Target = v })
		f.Date("due_on", func(r app.Goal) app.Date { return r.DueOn }, func(r *app.Goal, v app.Date) { r.DueOn = v })
	})
	g.addServing(f)
	return f
}

// addServing says how many processes serve the goal.
func (g *goals) addServing(f *form.Form[app.Goal]) {
	serving := widgets.NewCaption("")
	f.Add(serving)
	f.OnShow(func(r app.Goal) {
		n := len(app.ProcessesServing(g.host.Session().Strategy(), r.ID))
		serving.SetText(g.host.Words().N("goals.serving", n))
	})
}
