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

// reviews is the tab of the days on which something is looked at again.
type reviews struct {
	*listdetail.Page[app.Review]
	host screen.Host
	bar  *bar
	rows *widgets.Rows
	head *widgets.PageHead
	held *widgets.Button
}

var (
	_ screen.Screen = (*reviews)(nil)
	_ screen.Adder  = (*reviews)(nil)
)

func newReviews(host screen.Host, wrap tabbed.Wrap) *reviews {
	words := host.Words()
	r := &reviews{host: host}
	r.head = widgets.NewPageHead(words.T("page.followup"), form.PrimaryButton(host, "reviews.add", theme.IconAdd, r.Add))
	r.rows = widgets.NewRows(r.row)
	r.rows.OnSelect = func(row int) { r.ChooseRow(row) }
	r.rows.OnActivate = func(row int) { r.ChooseRow(row); r.FocusForm() }
	r.bar = newBar(host, sign.Options(words, "review.state.", app.ReviewStates(), sign.OfReview), func() { r.Reload() })
	r.held = form.Button(host, "reviews.hold", theme.IconCheck, r.hold)
	r.Page = listdetail.New(host, wrap(r.head), listdetail.Parts[app.Review]{
		Name: "reviews", List: r.rows, Form: r.newForm(), Share: 0.5,
		Records:  func(s *app.Strategy) []app.Review { return r.bar.filter.Reviews(s, host.Today(), words) },
		Total:    func(s *app.Strategy) int { return len(s.Reviews) },
		Unfilter: r.bar.clear,
		Title:    func(v app.Review) string { return v.Title },
		Filters:  r.bar.content,
		Actions:  []fyne.CanvasObject{r.held},
		Empty:    []*widgets.Button{form.PrimaryButton(host, "reviews.addfirst", theme.IconAdd, r.Add)},
	})
	r.Start()
	r.showFigure()
	return r
}

// Add implements screen.Adder.
func (r *reviews) Add() {
	v := app.NewReview()
	v.Title = r.host.Words().T("reviews.newtitle")
	r.Put(v, "edit.review.added")
}

// Changed implements screen.Screen.
func (r *reviews) Changed(ev app.Event) {
	if ev.Touches(app.KindReview, app.KindSystem) {
		r.Page.Changed(ev)
		r.showFigure()
	}
}

// hold notes that the chosen review was held today.
func (r *reviews) hold() {
	if r.Chosen() == "" {
		return
	}
	r.host.Flushers().FlushAll()
	r.host.Session().Do(app.HoldReview(r.Chosen(), "", r.host.Today()))
}

func (r *reviews) row(i int) widgets.RowView {
	v, ok := r.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words := r.host.Words()
	about := words.T("reviews.nodate")
	switch {
	case v.HeldOn != "":
		about = words.T("reviews.heldon", "Day", words.Date(v.HeldOn))
	case v.DueOn != "":
		about = words.T("reviews.dueon", "Day", words.Date(v.DueOn))
	}
	if v.Every != "" {
		about += " · " + words.T("frequency."+string(v.Every))
	}
	if v.Responsible != "" {
		about += " · " + v.Responsible
	}
	state := v.State(r.host.Today())
	mark := sign.OfReview(state)
	return widgets.RowView{
		Title: v.Title, Subtitle: about, Muted: state == app.ReviewHeld,
		Badge: mark.With(words.T("review.state." + string(state))), BadgeColor: mark.Color,
	}
}

// showFigure says how many reviews are due, and leads to them.
func (r *reviews) showFigure() {
	words := r.host.Words()
	f := app.FollowUpOf(r.host.Session().Strategy(), r.host.Today())
	var rest func()
	if f.ReviewsDue > 0 {
		rest = func() { r.bar.only(string(app.ReviewDue)); r.Reload() }
	}
	r.head.SetFigure(words.N("reviews.figure", f.Reviews, "Due", words.Number(f.ReviewsDue)), rest)
}

// newForm makes the fields of a review.
func (r *reviews) newForm() *form.Form[app.Review] {
	words := r.host.Words()
	f := form.New[app.Review](r.host, "edit.review.changed")
	f.Text("title", func(v app.Review) string { return v.Title }, func(v *app.Review, t string) { v.Title = t })
	f.Row(func() {
		f.Date("due_on", func(v app.Review) app.Date { return v.DueOn }, func(v *app.Review, d app.Date) { v.DueOn = d })
		once := []widgets.Option{{Code: "", Label: words.T("reviews.once")}}
		f.Choice("every", append(once, form.Options(words, "frequency.", app.Frequencies())...),
			func(v app.Review) string { return string(v.Every) }, func(v *app.Review, t string) { v.Every = app.Frequency(t) })
	})
	f.Text("responsible", func(v app.Review) string { return v.Responsible }, func(v *app.Review, t string) { v.Responsible = t })
	f.Pick("system_id", "followup.nosystem", form.Systems, func(v app.Review) app.ID { return v.SystemID }, func(v *app.Review, id app.ID) { v.SystemID = id })
	f.Date("held_on", func(v app.Review) app.Date { return v.HeldOn }, func(v *app.Review, d app.Date) { v.HeldOn = d })
	f.Text("result", func(v app.Review) string { return v.Result }, func(v *app.Review, t string) { v.Result = t })
	f.OnShow(func(v app.Review) { r.held.Hidden = v.HeldOn != ""; r.held.Refresh() })
	return f
}
