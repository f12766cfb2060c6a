package moderation

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// agenda is the tab of the running order.
type agenda struct {
	*listdetail.Page[app.AgendaStep]
	host screen.Host
	desk Desk
	plan []app.PlannedStep // as the list shows it

	rows    *widgets.Rows
	head    *widgets.PageHead
	run     *widgets.Button // begins the chosen step, or ends it
	project *widgets.Button
	minute  time.Time // that the list shows
}

var (
	_ screen.Screen = (*agenda)(nil)
	_ screen.Adder  = (*agenda)(nil)
)

func newAgenda(host screen.Host, desk Desk, wrap tabbed.Wrap) *agenda {
	t := host.Words().T
	a := &agenda{host: host, desk: desk}
	present := widgets.NewPrimaryButton(t("agenda.present"), theme.Icon(theme.IconPlay), func() { desk.Present(a.Chosen()) })
	a.project = widgets.NewButton("", theme.Icon(theme.IconView), func() { desk.Project(); a.showProject() })
	a.head = widgets.NewPageHead(t("page.moderation"),
		form.Button(host, "agenda.adopt", theme.IconBook, a.showLibrary), form.Button(host, "agenda.add", theme.IconAdd, a.Add), a.project, present)
	a.rows = widgets.NewRows(a.row)
	a.rows.OnSelect = func(row int) { a.ChooseRow(row) }
	a.rows.OnActivate = func(row int) { a.ChooseRow(row); a.FocusForm() }
	move := listdetail.Mover{Host: host, Move: a.move}
	move.Listen(a.rows)
	a.run = form.Button(host, "agenda.start", theme.IconPlay, a.startOrEnd)
	a.Page = listdetail.New(host, wrap(a.head), listdetail.Parts[app.AgendaStep]{
		Name: "agenda", List: a.rows, Form: a.newForm(), Records: a.records, Share: 0.55,
		Filters:  hint(t("agenda.hint")),
		Total:    func(s *app.Strategy) int { return len(s.Agenda) },
		Unfilter: func() {},
		Title:    func(r app.AgendaStep) string { return app.TitleOf(r, host.Words()) },
		Actions:  append([]fyne.CanvasObject{a.run}, move.Buttons()...),
		Empty: []*widgets.Button{
			form.PrimaryButton(host, "agenda.adopt", theme.IconBook, a.showLibrary), form.Button(host, "agenda.addfirst", theme.IconAdd, a.Add),
		},
	})
	a.Start()
	if step, ok := host.Session().Strategy().RunningStep(); ok {
		a.Choose(step.ID)
	}
	a.showFigure()
	a.showProject()
	return a
}

// Add implements screen.Adder.
func (a *agenda) Add() {
	step := app.NewAgendaStep(a.host.Session().Strategy())
	step.Subject = a.host.Words().T("agenda.newstep")
	a.Put(step, "edit.agenda_step.added")
}

// Changed implements screen.Screen.
func (a *agenda) Changed(ev app.Event) {
	a.showProject()
	if !ev.Touches(app.KindAgendaStep, app.KindContribution) {
		return
	}
	a.Page.Changed(ev)
	a.showFigure()
	if ev.Label == "edit.agenda_step.adopted" && ev.Origin == app.FromEdit {
		a.Choose(ev.Refs[0].ID)
	}
}

// tick shows how time passes: a minute at a time.
func (a *agenda) tick() {
	if now := a.desk.Now().Truncate(time.Minute); now != a.minute {
		a.minute = now
		a.rows.Refresh()
		a.showRun()
	}
}

func (a *agenda) records(s *app.Strategy) []app.AgendaStep {
	a.plan = s.RunningOrder()
	out := make([]app.AgendaStep, len(a.plan))
	for i, p := range a.plan {
		out[i] = p.AgendaStep
	}
	return out
}

func (a *agenda) move(by int) {
	if id := a.Chosen(); id != "" {
		a.host.Flushers().FlushAll()
		a.host.Session().Do(app.MoveStep(id, by))
	}
}

// startOrEnd begins the chosen step, or ends it when it is running.
func (a *agenda) startOrEnd() {
	step, ok := a.host.Session().Strategy().Agenda.Get(a.Chosen())
	if !ok {
		return
	}
	a.host.Flushers().FlushAll()
	if step.Running() {
		a.host.Session().Do(app.EndStep(a.desk.Now()))
	} else {
		a.host.Session().Do(app.StartStep(step.ID, a.desk.Now()))
	}
}

// showRun names the button by what it does.
func (a *agenda) showRun() {
	step, _ := a.host.Session().Strategy().Agenda.Get(a.Chosen())
	id, icon := "agenda.start", theme.IconPlay
	switch {
	case step.Running():
		id, icon = "agenda.end", theme.IconCheck
	case step.Ended():
		id = "agenda.resume"
	}
	a.run.SetIcon(theme.Icon(icon))
	a.run.SetText(a.host.Words().T(id))
}

// showProject names the button of the second window by what it does.
func (a *agenda) showProject() {
	id := "agenda.project"
	if a.desk.Projected() {
		id = "agenda.unproject"
	}
	a.project.SetText(a.host.Words().T(id))
}

// showFigure says how long the day is planned to take and how far the room is.
func (a *agenda) showFigure() {
	words, st := a.host.Words(), a.host.Session().Strategy()
	ended := 0
	for _, s := range st.Agenda {
		if s.Ended() {
			ended++
		}
	}
	a.head.SetFigure(words.N("agenda.figure", len(st.Agenda), "Length", lengthOf(words, st.PlannedMinutes(0)), "Ended", words.Number(ended)), nil)
}

// row shows a step with its times, as planned and as they were.
func (a *agenda) row(i int) widgets.RowView {
	if a == nil || i < 0 || i >= len(a.plan) {
		return widgets.RowView{}
	}
	words, p := a.host.Words(), a.plan[i]
	about := []string{words.T("agenda.times", "Begin", string(p.Begin), "End", string(p.End)), words.T("method." + string(p.Method))}
	if a.plan[len(a.plan)-1].Day > 1 {
		about = slices.Insert(about, 0, words.T("agenda.day", "Day", words.Number(p.Day)))
	}
	if p.Block != "" {
		about = append(about, words.T("block."+string(p.Block)))
	}
	if p.Late > 0 {
		about = slices.Insert(about, 0, "▲ "+words.N("agenda.late", p.Late)) // what must not be cut
	}
	badge, color := a.badge(p.AgendaStep)
	return widgets.RowView{
		Title: strconv.Itoa(p.Number) + "  " + app.TitleOf(p.AgendaStep, words), Subtitle: strings.Join(about, " · "),
		Bold: p.Running(), Muted: p.Ended(), Badge: badge, BadgeColor: color,
	}
}

// badge says where a step is: planned, running, or over, with how long it took.
func (a *agenda) badge(s app.AgendaStep) (string, fyne.ThemeColorName) {
	words := a.host.Words()
	spent := minutesOf(s.Spent(a.desk.Now()))
	switch {
	case s.Running() && spent > s.Minutes:
		return "▲ " + words.N("agenda.state.over", spent, "Planned", words.Number(s.Minutes)), theme.ColorWarning
	case s.Running():
		return "◐ " + words.N("agenda.state.running", spent, "Planned", words.Number(s.Minutes)), theme.ColorAccent
	case s.Ended():
		return "● " + words.N("agenda.state.ended", spent, "Planned", words.Number(s.Minutes)), theme.ColorSuccess
	}
	return "○ " + words.N("agenda.state.open", s.Minutes), theme.ColorMuted
}
