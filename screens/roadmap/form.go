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
		f.Role("responsible", app.SuggestedResponsibles)
	})
	f.Choice("phase_id", PhaseOptions(r.host), func(t app.Task) string { return string(t.PhaseID) }, func(t *app.Task, v string) { t.PhaseID = app.ID(v) })
	f.Row(func() {
		f.Number("effort", form.Limits{Most: app.MaxEffort, ZeroEmpty: true}, func(t app.Task) int { return t.Effort }, func(t *app.Task, v int) { t.Effort = v })
	})
	r.addLibrary(f)
	r.addSource(f)
	r.addOrigins(f)
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

// addOrigins shows the system, the risk and the feedback or incident that a task serves; a tap goes there.
func (r *Roadmap) addOrigins(f *form.Form[app.Task]) {
	for _, origin := range []struct {
		column string
		kind   app.Kind
		page   screen.Page
		of     func(app.Task) app.ID
	}{
		{"system_id", app.KindSystem, screen.AIAct, func(t app.Task) app.ID { return t.SystemID }},
		{"hazard_id", app.KindHazard, screen.FollowUp, func(t app.Task) app.ID { return t.HazardID }},
		{"occurrence_id", app.KindOccurrence, screen.FollowUp, func(t app.Task) app.ID { return t.OccurrenceID }},
	} {
		r.addOrigin(f, "field.task."+origin.column, origin.page, func(t app.Task) app.Ref { return app.Ref{Kind: origin.kind, ID: origin.of(t)} })
	}
}

// addOrigin shows one record that a task serves.
func (r *Roadmap) addOrigin(f *form.Form[app.Task], label string, page screen.Page, of func(app.Task) app.Ref) {
	target := app.ID("")
	link := widgets.NewQuietButton("", theme.Icon(theme.IconLink), func() { r.host.Go(screen.Route{Page: page, Record: target}) })
	link.Row = true
	field := widgets.NewField(r.host.Words().T(label), link)
	f.Add(field)
	f.OnShow(func(t app.Task) {
		found, ok := r.host.Session().Strategy().Find(of(t))
		target = of(t).ID
		if !ok {
			field.Hide()
			return
		}
		link.SetText(app.TitleOf(found, r.host.Words()))
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
