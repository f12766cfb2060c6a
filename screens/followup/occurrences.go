package followup

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// occurrences is the tab of feedback and incidents, the newest first.
type occurrences struct {
	*listdetail.Page[app.Occurrence]
	host screen.Host
	bar  *bar
	rows *widgets.Rows
	head *widgets.PageHead

	tasks *taskMaker
}

var (
	_ screen.Screen    = (*occurrences)(nil)
	_ screen.Adder     = (*occurrences)(nil)
	_ screen.TaskMaker = (*occurrences)(nil)
)

func newOccurrences(host screen.Host, wrap tabbed.Wrap) *occurrences {
	words := host.Words()
	o := &occurrences{host: host, tasks: &taskMaker{host: host}}
	incident := func() { o.add(app.OccurrenceIncident) }
	o.head = widgets.NewPageHead(words.T("page.followup"),
		form.Button(host, "occurrences.addincident", theme.IconFlag, incident), form.PrimaryButton(host, "occurrences.addfeedback", theme.IconAdd, o.Add))
	o.rows = widgets.NewRows(o.row)
	o.rows.OnSelect = func(row int) { o.ChooseRow(row) }
	o.rows.OnActivate = func(row int) { o.ChooseRow(row); o.FocusForm() }
	states := append(form.Options(words, "occurrence.sort.", app.OccurrenceSorts()),
		sign.Options(words, "occurrence.status.", app.OccurrenceStatuses(), sign.OfOccurrence)...)
	o.bar = newBar(host, states, func() { o.Reload() })
	o.Page = listdetail.New(host, wrap(o.head), listdetail.Parts[app.Occurrence]{
		Name: "occurrences", List: o.rows, Form: o.newForm(), Share: 0.5,
		Records:  func(s *app.Strategy) []app.Occurrence { return o.bar.filter.Occurrences(s, words) },
		Total:    func(s *app.Strategy) int { return len(s.Occurrences) },
		Unfilter: o.bar.clear,
		Title:    func(r app.Occurrence) string { return r.Title },
		Filters:  o.bar.content,
		Actions:  []fyne.CanvasObject{form.Button(host, "followup.totask", theme.IconTask, o.MakeTask)},
		Empty: []*widgets.Button{
			form.PrimaryButton(host, "occurrences.addfeedback", theme.IconAdd, o.Add), form.Button(host, "occurrences.addincident", theme.IconFlag, incident),
		},
	})
	o.Start()
	o.showFigure()
	return o
}

// Add implements screen.Adder: feedback of today.
func (o *occurrences) Add() { o.add(app.OccurrenceFeedback) }

func (o *occurrences) add(sort app.OccurrenceSort) {
	r := app.NewOccurrence(sort, o.host.Today())
	r.Title = o.host.Words().T("occurrences.new." + string(sort))
	o.Put(r, "edit.occurrence.added")
}

// Changed implements screen.Screen.
func (o *occurrences) Changed(ev app.Event) {
	if ev.Touches(app.KindOccurrence, app.KindSystem, app.KindTask) {
		o.Page.Changed(ev)
		o.showFigure()
	}
	o.tasks.changed(ev)
}

// MakeTask implements screen.TaskMaker.
func (o *occurrences) MakeTask() {
	if o.Chosen() != "" {
		o.tasks.make(func(task app.ID) app.Build { return app.TaskFromOccurrence(o.Chosen(), task) })
	}
}

func (o *occurrences) row(i int) widgets.RowView {
	r, ok := o.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words := o.host.Words()
	about := words.T("occurrence.sort." + string(r.Sort))
	if day := words.Date(r.OccurredOn); day != "" {
		about = day + " · " + about
	}
	if r.Sort == app.OccurrenceIncident {
		about += " · " + sign.OfSeverity(r.Severity).With(words.T("severity."+string(r.Severity)))
	}
	if y, ok := o.host.Session().Strategy().Systems.Get(r.SystemID); ok {
		about += " · " + y.Name
	}
	state := sign.OfOccurrence(r.Status)
	return widgets.RowView{
		Title: r.Title, Subtitle: about, Muted: r.Status == app.OccurrenceClosed, Bold: r.Unreported(),
		Badge: state.With(words.T("occurrence.status." + string(r.Status))), BadgeColor: state.Color,
	}
}

// showFigure says how many are open, and how many serious incidents nobody was told of.
func (o *occurrences) showFigure() {
	words, st := o.host.Words(), o.host.Session().Strategy()
	f := app.FollowUpOf(st, o.host.Today())
	text := words.N("occurrences.figure", len(st.Occurrences), "Open", words.Number(f.Open))
	if f.Unreported > 0 {
		text += " · " + words.N("occurrences.unreported", f.Unreported)
	}
	o.head.SetFigure(text, nil)
}

// newForm makes the fields of feedback or of an incident. What only incidents have is not there for feedback.
func (o *occurrences) newForm() *form.Form[app.Occurrence] {
	words := o.host.Words()
	f := form.New[app.Occurrence](o.host, "edit.occurrence.changed")
	f.Text("title", func(r app.Occurrence) string { return r.Title }, func(r *app.Occurrence, v string) { r.Title = v })
	f.Row(func() {
		f.Choice("sort", form.Options(words, "occurrence.sort.", app.OccurrenceSorts()),
			func(r app.Occurrence) string { return string(r.Sort) }, func(r *app.Occurrence, v string) { r.Sort = app.OccurrenceSort(v) })
		f.Choice("status", sign.Options(words, "occurrence.status.", app.OccurrenceStatuses(), sign.OfOccurrence),
			func(r app.Occurrence) string { return string(r.Status) }, func(r *app.Occurrence, v string) { r.Status = app.OccurrenceStatus(v) })
	})
	f.Text("description", func(r app.Occurrence) string { return r.Description }, func(r *app.Occurrence, v string) { r.Description = v })
	f.Add(widgets.NewCaption(words.T("occurrences.privacy")))
	f.Row(func() {
		f.Date("occurred_on", func(r app.Occurrence) app.Date { return r.OccurredOn }, func(r *app.Occurrence, v app.Date) { r.OccurredOn = v })
		f.Text("channel", func(r app.Occurrence) string { return r.Channel }, func(r *app.Occurrence, v string) { r.Channel = v })
	})
	f.Pick("system_id", "followup.nosystem", form.Systems, func(r app.Occurrence) app.ID { return r.SystemID }, func(r *app.Occurrence, v app.ID) { r.SystemID = v })
	f.Text("consequence", func(r app.Occurrence) string { return r.Consequence }, func(r *app.Occurrence, v string) { r.Consequence = v })
	f.Text("response", func(r app.Occurrence) string { return r.Response }, func(r *app.Occurrence, v string) { r.Response = v })
	o.addIncident(f)
	addTasks(o.host, f, func(t app.Task) app.ID { return t.OccurrenceID })
	return f
}

// addIncident adds what only incidents have.
func (o *occurrences) addIncident(f *form.Form[app.Occurrence]) {
	words := o.host.Words()
	only := f.Group(func() {
		f.Choice("severity", sign.Options(words, "severity.", app.Severities(), sign.OfSeverity),
			func(r app.Occurrence) string { return string(r.Severity) }, func(r *app.Occurrence, v string) { r.Severity = app.Severity(v) })
		f.Tick("is_serious", func(r app.Occurrence) bool { return r.Serious }, func(r *app.Occurrence, v bool) { r.Serious = v })
		f.Add(widgets.NewCaption(words.T("occurrences.serious.about")))
		f.Row(func() {
			f.Text("reported_to", func(r app.Occurrence) string { return r.ReportedTo }, func(r *app.Occurrence, v string) { r.ReportedTo = v })
			f.Date("reported_on", func(r app.Occurrence) app.Date { return r.ReportedOn }, func(r *app.Occurrence, v app.Date) { r.ReportedOn = v })
		})
	})
	f.OnShow(func(r app.Occurrence) {
		only.Hidden = r.Sort != app.OccurrenceIncident
		only.Refresh()
	})
}
