package followup

import (
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// makeTask makes a task in one step and offers to go there.
func makeTask(host screen.Host, build func(task app.ID) app.Build) {
	if !host.Session().Writable() {
		return
	}
	host.Flushers().FlushAll()
	id := app.NewID()
	host.Session().Do(build(id))
	words := host.Words()
	host.Offer(words.T("followup.task.made"), words.T("followup.task.show"), func() {
		host.Go(screen.Route{Page: screen.Roadmap, Record: id})
	})
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
