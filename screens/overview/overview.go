// Package overview is the first screen of an open workshop: what is done, what is open, what is overdue and what to do
// next, in numbers and small pictures. Every number leads to what it counts.
package overview

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// maxListed is how many records a list on the overview shows; the screens behind it have them all.
const maxListed = 5

// blockWidth is the least width of a building block: a small window has two in a row, the usual one all four.
const blockWidth = 265

// Overview is the overview screen.
type Overview struct {
	host    screen.Host
	head    *widgets.PageHead
	next    *widgets.Button
	column  *fyne.Container
	content fyne.CanvasObject
	step    app.Step
}

var _ screen.Screen = (*Overview)(nil)

// New builds the screen.
func New(host screen.Host) *Overview {
	o := &Overview{host: host, column: container.NewVBox()}
	o.next = widgets.NewPrimaryButton("", theme.Icon(theme.IconForward), o.takeStep)
	o.head = widgets.NewPageHead(host.Words().T("page.overview"))
	o.content = arrange.Topped(arrange.Head(o.head), widgets.NewFocusScroll(arrange.Page(1400, o.column)))
	o.show()
	return o
}

// Content implements screen.Screen.
func (o *Overview) Content() fyne.CanvasObject { return o.content }

// Changed implements screen.Screen.
func (o *Overview) Changed(ev app.Event) {
	if len(ev.Kinds) > 0 {
		o.show()
	}
}

// Choose implements screen.Screen; there is nothing to choose.
func (o *Overview) Choose(app.ID) {}

// Chosen implements screen.Screen.
func (o *Overview) Chosen() app.ID { return "" }

func (o *Overview) show() {
	st, words := o.host.Session().Strategy(), o.host.Words()
	view := app.OverviewOf(st, o.host.Today(), words.Criteria()...)
	o.step = view.Next
	o.head.SetFigure(words.T("overview.figure", "Municipality", st.Municipality.Name, "Date", words.LongDate(o.host.Today())), nil)
	o.next.SetText(words.T("overview.do", "Page", words.T("page."+string(o.stepRoute().Page))))
	o.column.Objects = []fyne.CanvasObject{
		o.nextStep(view),
		arrange.Columns(170, o.tiles(view)...),
		arrange.Columns(blockWidth, o.blocks(view.Blocks)...),
		arrange.Columns(500, append(o.pictures(st), o.early())...),
		arrange.Columns(420, o.tasks("overview.overdue", view.OverdueTasks), o.tasks("overview.due", view.NextTasks)),
		arrange.Columns(420, o.contributions(view.OpenHigh), o.lacks(view.Lacks)),
	}
	o.column.Refresh()
}

// nextStep is the line that says what to do now, with the button that goes there.
func (o *Overview) nextStep(view app.Overview) fyne.CanvasObject {
	words := o.host.Words()
	text := widgets.NewText(view.Next.Text(words))
	text.TextSize = theme.SizeLead
	return arrange.Card(arrange.Ended(container.NewVBox(widgets.NewCaption(words.T("overview.next")), text), container.NewCenter(o.next)))
}

// takeStep goes where the next step is done.
func (o *Overview) takeStep() { o.host.Go(o.stepRoute()) }

func (o *Overview) stepRoute() screen.Route {
	if o.step.Code == app.StepExport {
		return screen.Route{Page: screen.Results}
	}
	return screen.RouteToLack(o.step.Lack)
}

func (o *Overview) tiles(view app.Overview) []fyne.CanvasObject {
	words := o.host.Words()
	tile := func(n int, id string, page screen.Page) *widgets.Tile {
		return widgets.NewTile(words.Number(n), words.N(id, n), func() { o.host.Go(screen.Route{Page: page}) })
	}
	overdue := tile(view.Tasks.Overdue, "overview.tile.overdue", screen.Roadmap)
	if view.Tasks.Overdue > 0 {
		overdue.SetColor(theme.ColorDanger)
	}
	return []fyne.CanvasObject{
		tile(view.Contributions.Total, "overview.tile.contributions", screen.Participation),
		tile(view.Contributions.Open, "overview.tile.open", screen.Participation),
		tile(view.Decisions.ByStatus[app.DecisionTaken], "overview.tile.decisions", screen.Decisions),
		tile(view.Tasks.ByStatus[app.TaskDone], "overview.tile.done", screen.Roadmap),
		tile(view.Tasks.Total-view.Tasks.Closed, "overview.tile.todo", screen.Roadmap),
		overdue,
	}
}

// pictures are those of the tasks and of the contributions, and of the systems once there are any.
func (o *Overview) pictures(st *app.Strategy) []fyne.CanvasObject {
	words := o.host.Words()
	out := []fyne.CanvasObject{
		o.picture(figure.TasksByPhase(st, words), "overview.phases"), o.picture(figure.ContributionsByGroup(st, words), "overview.groups"),
	}
	if len(st.Systems) > 0 {
		out = append(out, o.picture(figure.RiskPyramid(st, words), "overview.pyramid"))
	}
	return out
}

func (o *Overview) picture(d figure.Drawing, title string) fyne.CanvasObject {
	return arrange.Card(container.NewVBox(widgets.NewHeading(o.host.Words().T(title)), widgets.NewDrawing(d)))
}

// tasks lists the first of some tasks; each leads to its record.
func (o *Overview) tasks(title string, tasks []app.Task) fyne.CanvasObject {
	words := o.host.Words()
	box := container.NewVBox(widgets.NewHeading(words.T(title)))
	for _, t := range tasks[:min(len(tasks), maxListed)] {
		box.Add(o.link(words.Date(t.DueOn)+"  "+app.TitleOf(t, words), theme.IconTask, screen.Route{Page: screen.Roadmap, Record: t.ID}))
	}
	o.finish(box, len(tasks), title+".none")
	return arrange.Card(box)
}

func (o *Overview) contributions(open []app.Contribution) fyne.CanvasObject {
	words, groups := o.host.Words(), o.host.Session().Strategy().Groups
	box := container.NewVBox(widgets.NewHeading(words.T("overview.important")))
	for _, c := range open[:min(len(open), maxListed)] {
		g, _ := groups.Get(c.GroupID)
		box.Add(o.link(g.Label(words)+": "+app.TitleOf(c, words), theme.IconComment, screen.Route{Page: screen.Participation, Record: c.ID}))
	}
	o.finish(box, len(open), "overview.important.none")
	return arrange.Card(box)
}

// lacks lists what the strategy still lacks; each leads to where it can be mended.
func (o *Overview) lacks(lacks []app.Lack) fyne.CanvasObject {
	words := o.host.Words()
	box := container.NewVBox(widgets.NewHeading(words.T("overview.lacks")))
	for _, l := range lacks[:min(len(lacks), maxListed)] {
		icon := theme.IconFlag
		if l.Code == app.LackProhibited { // what is against the law is more than unfinished
			icon = theme.IconWarning
		}
		box.Add(o.link(l.Text(words), icon, screen.RouteToLack(l)))
	}
	o.finish(box, len(lacks), "overview.lacks.none")
	return arrange.Card(box)
}

// finish says that a list is empty, or how much more there is.
func (o *Overview) finish(box *fyne.Container, n int, none string) {
	words := o.host.Words()
	switch {
	case n == 0:
		box.Add(widgets.NewCaption(words.T(none)))
	case n > maxListed:
		box.Add(widgets.NewCaption(words.N("overview.more", n-maxListed)))
	}
}

func (o *Overview) link(text string, icon theme.IconName, to screen.Route) fyne.CanvasObject {
	b := widgets.NewQuietButton(text, theme.Icon(icon), func() { o.host.Go(to) })
	b.Row = true
	return b
}
