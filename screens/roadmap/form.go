package roadmap

import (
	"strconv"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// newForm makes the fields of a task.
func (r *Roadmap) newForm() *form.Form[app.Task] {
	words := r.host.Words()
	f := form.New[app.Task](r.host, "edit.task.changed")
	f.Wording("title", nil)
	f.Wording("description", nil)
	f.Row(func() {
		f.Choice("status", form.Options(words, "task.status.", app.TaskStatuses()),
			func(t app.Task) string { return string(t.Status) }, func(t *app.Task, v string) { *t = t.WithStatus(app.TaskStatus(v)) })
		f.Choice("progress", form.Percents(words),
			func(t app.Task) string { return strconv.Itoa(t.Progress / 10 * 10) }, setProgress)
		f.Choice("priority", form.Options(words, "priority.", app.Priorities()),
			func(t app.Task) string { return string(t.Priority) }, func(t *app.Task, v string) { t.Priority = app.Priority(v) })
	})
	f.Row(func() {
		f.Date("starts_on", func(t app.Task) app.Date { return t.StartsOn }, func(t *app.Task, v app.Date) { t.StartsOn = v })
		f.Date("due_on", func(t app.Task) app.Date { return t.DueOn }, func(t *app.Task, v app.Date) { t.DueOn = v })
	})
	f.Row(func() {
		f.Suggest("department", app.SuggestedDepartments, func(t app.Task) string { return t.Department }, func(t *app.Task, v string) { t.Department = v })
		f.Suggest("responsible", app.SuggestedResponsibles, func(t app.Task) string { return t.Responsible }, func(t *app.Task, v string) { t.Responsible = v })
	})
	f.Choice("phase_id", PhaseOptions(r.host), func(t app.Task) string { return string(t.PhaseID) }, func(t *app.Task, v string) { t.PhaseID = app.ID(v) })
	f.Row(func() {
		f.Number("effort", form.Limits{Most: app.MaxEffort, ZeroEmpty: true}, func(t app.Task) int { return t.Effort }, func(t *app.Task, v int) { t.Effort = v })
	})
	r.addOrigin(f)
	r.addSource(f)
	r.addSystem(f)
	return f
}

func setProgress(t *app.Task, v string) {
	if percent, err := strconv.Atoi(v); err == nil {
		*t = t.WithProgress(percent)
	}
}

// addSource shows the contribution that a task came from; a tap goes there.
func (r *Roadmap) addSource(f *form.Form[app.Task]) {
	words := r.host.Words()
	source := app.ID("")
	link := widgets.NewQuietButton("", theme.Icon(theme.IconLink), func() {
		r.host.Go(screen.Route{Page: screen.Participation, Record: source})
	})
	link.Row = true
	field := widgets.NewField(words.T("field.task.source_id"), link)
	f.Add(field)
	f.OnShow(func(t app.Task) {
		c, ok := r.host.Session().Strategy().Contributions.Get(t.SourceID)
		source = t.SourceID
		if !ok {
			field.Hide()
			return
		}
		g, _ := r.host.Session().Strategy().Groups.Get(c.GroupID)
		link.SetText(g.Label(words) + ": " + app.TitleOf(c, words))
		field.Show()
	})
}

// addSystem shows the system that a task serves; a tap goes there.
func (r *Roadmap) addSystem(f *form.Form[app.Task]) {
	system := app.ID("")
	link := widgets.NewQuietButton("", theme.Icon(theme.IconLink), func() {
		r.host.Go(screen.Route{Page: screen.AIAct, Record: system})
	})
	link.Row = true
	field := widgets.NewField(r.host.Words().T("field.task.system_id"), link)
	f.Add(field)
	f.OnShow(func(t app.Task) {
		y, ok := r.host.Session().Strategy().Systems.Get(t.SystemID)
		system = t.SystemID
		if !ok {
			field.Hide()
			return
		}
		link.SetText(y.Name)
		field.Show()
	})
}

// PhaseOptions lists the phases of the roadmap by number and name.
func PhaseOptions(host screen.Host) []widgets.Option {
	var out []widgets.Option
	for _, p := range host.Session().Strategy().PhasesInOrder() {
		out = append(out, widgets.Option{Code: string(p.ID), Label: strconv.Itoa(p.Number) + " " + p.Label(host.Words())})
	}
	return out
}
