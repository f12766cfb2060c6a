package followup

import (
	"slices"

	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// taskMaker makes tasks in one step, and offers to go there once they are there: the edit that makes them takes away what
// was offered before it.
type taskMaker struct {
	host screen.Host
	made app.ID // the task that was asked for
}

func (m *taskMaker) make(build func(task app.ID) app.Build) {
	if !m.host.Session().Writable() {
		return
	}
	m.host.Flushers().FlushAll()
	m.made = app.NewID()
	m.host.Session().Do(build(m.made))
}

// changed offers to go to the task that was just made.
func (m *taskMaker) changed(ev app.Event) {
	task := app.Ref{Kind: app.KindTask, ID: m.made}
	if m.made == "" || !slices.Contains(ev.Refs, task) {
		return
	}
	m.made = ""
	words := m.host.Words()
	m.host.Offer(words.T("followup.task.made"), words.T("followup.task.show"), func() { m.host.Go(screen.RouteTo(task)) })
}

// addTasks lists the tasks that came of a record; each leads to the roadmap.
func addTasks[R app.Record](host screen.Host, f *form.Form[R], of func(app.Task) app.ID) {
	words := host.Words()
	column := container.NewVBox()
	field := widgets.NewField(words.T("followup.tasks"), column)
	f.Add(field)
	f.OnShow(func(r R) {
		column.RemoveAll()
		for _, t := range host.Session().Strategy().Tasks {
			if of(t) != r.Head().ID {
				continue
			}
			link := widgets.NewQuietButton(words.T("task.status."+string(t.Status))+": "+app.TitleOf(t, words), theme.Icon(theme.IconTask), func() {
				host.Go(screen.Route{Page: screen.Roadmap, Record: t.ID})
			})
			link.Row = true
			column.Add(link)
		}
		field.Hidden = len(column.Objects) == 0
		field.Refresh()
	})
}
