package moderation

import (
	"strings"

	"kifahrplan/app"
	"kifahrplan/screens/ballot"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// ratings is the tab of the ratings: rounds in which groups give points.
type ratings struct {
	*listdetail.Page[app.Rating]
	host   screen.Host
	rows   *widgets.Rows
	head   *widgets.PageHead
	ballot *ballot.Ballot
}

var (
	_ screen.Screen = (*ratings)(nil)
	_ screen.Adder  = (*ratings)(nil)
	_ screen.Keyed  = (*ratings)(nil)
)

func newRatings(host screen.Host, wrap tabbed.Wrap) *ratings {
	words := host.Words()
	r := &ratings{host: host, ballot: ballot.New(host, false)}
	r.head = widgets.NewPageHead(words.T("page.moderation"), form.PrimaryButton(host, "ratings.add", theme.IconAdd, r.Add))
	r.rows = widgets.NewRows(r.row)
	r.rows.OnSelect = func(row int) { r.ChooseRow(row) }
	r.rows.OnActivate = func(row int) { r.ChooseRow(row); r.FocusForm() }
	r.Page = listdetail.New(host, wrap(r.head), listdetail.Parts[app.Rating]{
		Name: "ratings", List: r.rows, Form: r.newForm(), Share: 0.4, Filters: hint(words.T("ratings.hint")),
		Records:  func(s *app.Strategy) []app.Rating { return s.Ratings },
		Total:    func(s *app.Strategy) int { return len(s.Ratings) },
		Unfilter: func() {},
		Title:    func(rating app.Rating) string { return rating.Title },
		Empty:    []*widgets.Button{form.PrimaryButton(host, "ratings.first", theme.IconAdd, r.Add)},
	})
	r.Start()
	r.showFigure()
	return r
}

// Add implements screen.Adder: a rating of the processes in which all groups take part.
func (r *ratings) Add() {
	made := r.host.Session().Strategy().NewRatingAt(app.AgendaStep{}, r.host.Words().T("ratings.newtitle"))
	r.Put(made, "edit.rating.added")
}

// Choose implements screen.Screen: points lead to their rating.
func (r *ratings) Choose(id app.ID) {
	if v, ok := r.host.Session().Strategy().Votes.Get(id); ok {
		id = v.RatingID
	}
	r.Page.Choose(id)
}

// Changed implements screen.Screen.
func (r *ratings) Changed(ev app.Event) {
	if ev.Touches(app.KindRating, app.KindVote, app.KindGroup, app.KindContribution, app.KindProcess, app.KindPrinciple, app.KindAgendaStep) {
		r.Page.Changed(ev)
		r.showFigure()
	}
}

// Press implements screen.Keyed: a digit chooses the group that gives points.
func (r *ratings) Press(key rune) bool { return r.Chosen() != "" && r.ballot.Press(key) }

// row shows a rating and how far it is.
func (r *ratings) row(i int) widgets.RowView {
	rating, ok := r.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words, st := r.host.Words(), r.host.Session().Strategy()
	about := []string{words.T("rating.topic." + string(rating.Of)), words.N("ratings.points", rating.Points)}
	view := widgets.RowView{Title: rating.Title, Subtitle: strings.Join(about, " · ")}
	switch waiting := len(st.Waiting(rating)); {
	case rating.Revealed:
		view.Badge, view.BadgeColor = "● "+words.T("ratings.state.revealed"), theme.ColorSuccess
	case waiting > 0:
		view.Badge, view.BadgeColor = "○ "+words.N("ratings.state.waiting", waiting), theme.ColorMuted
	default:
		view.Badge, view.BadgeColor = "◐ "+words.T("ratings.state.complete"), theme.ColorAccent
	}
	return view
}

func (r *ratings) showFigure() {
	words, st := r.host.Words(), r.host.Session().Strategy()
	revealed := len(st.Ratings.Where(func(rating app.Rating) bool { return rating.Revealed }))
	r.head.SetFigure(words.N("ratings.figure", len(st.Ratings), "Revealed", words.Number(revealed)), nil)
}

// newForm makes the fields of a rating, and the ballot below them.
func (r *ratings) newForm() *form.Form[app.Rating] {
	words := r.host.Words()
	f := form.New[app.Rating](r.host, "edit.rating.changed")
	f.Text("title", func(x app.Rating) string { return x.Title }, func(x *app.Rating, v string) { x.Title = v })
	round := f.Group(func() {
		f.Row(func() {
			f.Choice("topic", form.Options(words, "rating.topic.", app.RatingTopics()),
				func(x app.Rating) string { return string(x.Of) }, func(x *app.Rating, v string) { x.Of = app.RatingTopic(v) })
			f.Number("points", form.Limits{Least: 1, Most: app.MaxPoints},
				func(x app.Rating) int { return x.Points }, func(x *app.Rating, v int) { x.Points = v })
		})
		f.Pick("step_id", "cards.nostep", func(s *app.Strategy) []widgets.Option { return steps(words, s) },
			func(x app.Rating) app.ID { return x.StepID }, func(x *app.Rating, v app.ID) { x.StepID = v })
		f.Chips("voters", words.T("ballot.nogroups"), func(s *app.Strategy) []widgets.Chip { return capture.Chips(r.host, s.Groups) },
			func(x app.Rating) app.IDs { return x.Groups }, func(x *app.Rating, v app.IDs) { x.Groups = v })
	})
	f.Add(r.ballot.Content())
	f.OnShow(func(x app.Rating) {
		round.Hidden = x.Revealed // the round is over: what it was about must not change
		round.Refresh()
		r.ballot.Show(x)
	})
	return f
}
