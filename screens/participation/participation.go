// Package participation is the screen on which the room's contributions are captured and answered: a line to type in, the
// list of what was said, and the chosen contribution with its answer.
package participation

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Participation is the screen of the contributions.
type Participation struct {
	*listdetail.Page[app.Contribution]
	host   screen.Host
	filter app.ContributionFilter
	order  app.ContributionOrder
	made   app.ID // a task that was asked for and is not there yet

	capture *capture.Line
	bar     *filterBar
	rows    *widgets.Rows
	head    *widgets.PageHead
}

var (
	_ screen.Screen    = (*Participation)(nil)
	_ screen.Adder     = (*Participation)(nil)
	_ screen.TaskMaker = (*Participation)(nil)
)

// New builds the screen.
func New(host screen.Host) *Participation {
	t := host.Words().T
	p := &Participation{host: host, order: newestFirst()}
	toTask := form.PrimaryButton(host, "participation.totask", theme.IconTask, p.MakeTask)
	p.head = widgets.NewPageHead(t("page.participation"))
	p.capture = capture.New(host, capture.Options{Sort: app.SortRequirement, Sorts: true, Step: p.step})
	p.rows = widgets.NewRows(p.row)
	p.rows.OnSelect = func(row int) { p.ChooseRow(row) }
	p.rows.OnActivate = func(row int) { p.ChooseRow(row); p.FocusForm() }
	p.bar = newFilterBar(p)
	top := container.NewVBox(p.head, p.capture.Content())
	p.Page = listdetail.New(host, top, listdetail.Parts[app.Contribution]{
		Name: "participation", List: p.rows, Form: p.newForm(), Records: p.records,
		Total:    func(s *app.Strategy) int { return len(s.Contributions) },
		Unfilter: p.unfilter,
		Title:    p.title,
		Filters:  p.bar.content,
		Actions:  []fyne.CanvasObject{toTask},
		Empty:    []*widgets.Button{form.PrimaryButton(host, "participation.first", theme.IconAdd, p.Add)},
	})
	p.Start()
	p.showFigure()
	return p
}

// title names a contribution above its fields: whose it is, and what.
func (p *Participation) title(c app.Contribution) string {
	g, _ := p.host.Session().Strategy().Groups.Get(c.GroupID)
	return p.host.Words().T("participation.title", "Group", g.Label(p.host.Words()), "Sort", p.host.Words().T("contribution.sort."+string(c.Sort)))
}

// step is the step that the room is at: what is said meanwhile belongs to it.
func (p *Participation) step() app.ID {
	step, _ := p.host.Session().Strategy().RunningStep()
	return step.ID
}

// newestFirst is the order in which the room wants to see what it just said.
func newestFirst() app.ContributionOrder {
	return app.ContributionOrder{By: app.ContributionByCreated, Descending: true}
}

// Add implements screen.Adder: the cursor goes to the line for capturing.
func (p *Participation) Add() { p.capture.Focus() }

// Focus implements screen.Focuser: the room may begin to talk at once.
func (p *Participation) Focus() { p.Add() }

// Changed implements screen.Screen.
func (p *Participation) Changed(ev app.Event) {
	if ev.Touches(app.KindGroup) {
		p.capture.ShowGroups()
		p.bar.reload()
	}
	if ev.Touches(app.KindContribution, app.KindGroup, app.KindTask) {
		p.Page.Changed(ev)
		p.showFigure()
	}
	if task := (app.Ref{Kind: app.KindTask, ID: p.made}); p.made != "" && slices.Contains(ev.Refs, task) {
		p.made = ""
		t := p.host.Words().T
		p.host.Offer(t("participation.taskmade"), t("participation.gototask"), func() { p.host.Go(screen.RouteTo(task)) })
	}
}

func (p *Participation) records(s *app.Strategy) []app.Contribution {
	return p.order.Sort(s, p.host.Words(), p.filter.Apply(s, p.host.Words()))
}

func (p *Participation) unfilter() {
	p.filter = app.ContributionFilter{}
	p.bar.show()
}

// MakeTask implements screen.TaskMaker: the task remembers the chosen contribution, and is listed below it.
func (p *Participation) MakeTask() {
	if p.Chosen() == "" {
		return
	}
	p.host.Flushers().FlushAll()
	for _, made := range p.host.Session().Strategy().Tasks {
		if made.SourceID == p.Chosen() { // a second press does not make it twice: it leads there
			p.host.Go(screen.Route{Page: screen.Roadmap, Record: made.ID})
			return
		}
	}
	p.made = app.NewID()
	p.host.Session().Do(app.TaskFromContribution(p.Chosen(), p.made, ""))
}

// row shows a contribution in the list.
func (p *Participation) row(i int) widgets.RowView {
	c, ok := p.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words := p.host.Words()
	st := p.host.Session().Strategy()
	g, _ := st.Groups.Get(c.GroupID)
	mark, state := capture.MarkOf(st, c.GroupID), sign.OfContribution(c.Status)
	subtitle := g.Label(words) + " · " + words.T("contribution.sort."+string(c.Sort))
	if c.Subject != "" {
		subtitle += " · " + c.Subject
	}
	if c.Priority == app.PriorityHigh {
		subtitle += " · " + words.T("participation.high")
	}
	return widgets.RowView{
		Title: app.TitleOf(c, words), Subtitle: subtitle, Symbol: mark.Symbol, Colour: mark.Colour,
		Badge: state.With(words.T("contribution.status." + string(c.Status))), BadgeColor: state.Color,
	}
}

// showFigure writes the one number that the screen is about.
func (p *Participation) showFigure() {
	words, open := p.host.Words(), 0
	contributions := p.host.Session().Strategy().Contributions
	for _, c := range contributions {
		if c.Status == app.ContributionOpen {
			open++
		}
	}
	p.head.SetFigure(words.N("participation.figure", len(contributions), "Open", words.Number(open)), nil)
}

// newForm makes the fields of a contribution.
func (p *Participation) newForm() *form.Form[app.Contribution] {
	words := p.host.Words()
	f := form.New[app.Contribution](p.host, "edit.contribution.changed")
	f.Text("text", func(c app.Contribution) string { return c.Text }, func(c *app.Contribution, v string) { c.Text = v })
	f.Text("answer", func(c app.Contribution) string { return c.Answer }, setAnswer)
	f.Row(func() {
		f.Choice("status", form.Options(words, "contribution.status.", app.ContributionStatuses()),
			func(c app.Contribution) string { return string(c.Status) }, func(c *app.Contribution, v string) { c.Status = app.ContributionStatus(v) })
		f.Choice("sort", form.Options(words, "contribution.sort.", app.ContributionSorts()),
			func(c app.Contribution) string { return string(c.Sort) }, func(c *app.Contribution, v string) { c.Sort = app.ContributionSort(v) })
		f.Choice("priority", form.Options(words, "priority.", app.Priorities()),
			func(c app.Contribution) string { return string(c.Priority) }, func(c *app.Contribution, v string) { c.Priority = app.Priority(v) })
	})
	f.Row(func() {
		f.Choice("group_id", capture.GroupOptions(p.host), func(c app.Contribution) string { return string(c.GroupID) }, func(c *app.Contribution, v string) { c.GroupID = app.ID(v) })
		f.Suggest("subject", app.SuggestedSubjects, func(c app.Contribution) string { return c.Subject }, func(c *app.Contribution, v string) { c.Subject = v })
	})
	p.addTasks(f)
	return f
}

// setAnswer writes the answer; the first one makes an open contribution an answered one.
func setAnswer(c *app.Contribution, answer string) {
	if c.Answer == "" && answer != "" && c.Status == app.ContributionOpen {
		c.Status = app.ContributionAnswered
	}
	if answer == "" && c.Status == app.ContributionAnswered {
		c.Status = app.ContributionOpen
	}
	c.Answer = answer
}

// addTasks lists the tasks that came from the contribution; a tap goes there.
func (p *Participation) addTasks(f *form.Form[app.Contribution]) {
	box := container.NewVBox()
	field := widgets.NewField(p.host.Words().T("participation.tasks"), box)
	f.Add(field)
	f.OnShow(func(c app.Contribution) {
		box.RemoveAll()
		for _, task := range p.host.Session().Strategy().Tasks {
			if task.SourceID == c.ID {
				link := widgets.NewQuietButton(task.Title, theme.Icon(theme.IconTask), func() {
					p.host.Go(screen.Route{Page: screen.Roadmap, Record: task.ID})
				})
				link.Row = true
				box.Add(link)
			}
		}
		if len(box.Objects) == 0 {
			field.Hide()
		} else {
			field.Show()
		}
	})
}
