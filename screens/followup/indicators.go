package followup

import (
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/app/library"
	"kifahrplan/screens/adopt"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// indicators is the tab of the indicators and their values.
type indicators struct {
	*listdetail.Page[app.Indicator]
	host   screen.Host
	bar    *bar
	rows   *widgets.Rows
	head   *widgets.PageHead
	values *values
}

var (
	_ screen.Screen = (*indicators)(nil)
	_ screen.Adder  = (*indicators)(nil)
)

func newIndicators(host screen.Host, wrap tabbed.Wrap) *indicators {
	words := host.Words()
	n := &indicators{host: host}
	n.head = widgets.NewPageHead(words.T("page.followup"),
		form.Button(host, "followup.fromlibrary", theme.IconBook, n.showLibrary), form.PrimaryButton(host, "indicators.add", theme.IconAdd, n.Add))
	n.rows = widgets.NewRows(n.row)
	n.rows.OnSelect = func(row int) { n.ChooseRow(row) }
	n.rows.OnActivate = func(row int) { n.ChooseRow(row); n.FocusForm() }
	n.bar = newBar(host, sign.Options(words, "signal.", app.Signals(), sign.OfSignal), func() { n.Reload() })
	n.Page = listdetail.New(host, wrap(n.head), listdetail.Parts[app.Indicator]{
		Name: "indicators", List: n.rows, Form: n.newForm(), Share: 0.45,
		Records:  func(s *app.Strategy) []app.Indicator { return n.bar.filter.Indicators(s, words) },
		Total:    func(s *app.Strategy) int { return len(s.Indicators) },
		Unfilter: n.bar.clear,
		Title:    func(r app.Indicator) string { return app.TitleOf(r, words) },
		Filters:  n.bar.content,
		Empty: []*widgets.Button{
			form.PrimaryButton(host, "followup.fromlibrary", theme.IconBook, n.showLibrary), form.Button(host, "indicators.addfirst", theme.IconAdd, n.Add),
		},
	})
	n.Start()
	n.showFigure()
	return n
}

// Add implements screen.Adder: an indicator of the room's own.
func (n *indicators) Add() {
	r := app.NewIndicator("")
	r.Title = n.host.Words().T("indicators.newtitle")
	n.Put(r, "edit.indicator.added")
}

// Choose implements screen.Screen: a value leads to its indicator.
func (n *indicators) Choose(id app.ID) {
	if m, ok := n.host.Session().Strategy().Measurements.Get(id); ok {
		id = m.IndicatorID
	}
	n.Page.Choose(id)
}

// Changed implements screen.Screen.
func (n *indicators) Changed(ev app.Event) {
	if ev.Touches(app.KindIndicator, app.KindMeasurement, app.KindGoal, app.KindSystem) {
		n.Page.Changed(ev)
		n.values.changed(ev)
		n.showFigure()
	}
}

// row shows an indicator with its newest value and how it stands against its target.
func (n *indicators) row(i int) widgets.RowView {
	r, ok := n.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words, st := n.host.Words(), n.host.Session().Strategy()
	signal := st.SignalOf(r)
	about := []string{words.T("indicators.novalue")}
	if latest, measured := st.Latest(r.ID); measured {
		about[0] = words.T("indicators.latest", "Value", figure.QuantityOf(r, latest.Value, words), "Day", words.Date(latest.MeasuredOn))
		if next := st.MeasureNext(r); next <= n.host.Today() {
			about = append(about, words.T("indicators.next", "Day", words.Date(next)))
		}
	}
	if target := figure.TargetOf(r, words); target != "" {
		about = append(about, words.T("course.target", "Target", target))
	}
	mark := sign.OfSignal(signal)
	return widgets.RowView{
		Title: app.TitleOf(r, words), Subtitle: strings.Join(about, " · "),
		Badge: mark.With(words.T("signal." + string(signal))), BadgeColor: mark.Color,
	}
}

// showFigure says how many targets are reached; it leads to those that are far off.
func (n *indicators) showFigure() {
	words := n.host.Words()
	f := app.FollowUpOf(n.host.Session().Strategy(), n.host.Today())
	var rest func()
	if f.BySignal[app.SignalFar] > 0 {
		rest = func() { n.bar.only(string(app.SignalFar)); n.Reload() }
	}
	n.head.SetFigure(words.N("indicators.figure", f.Indicators, "Reached", words.Number(f.BySignal[app.SignalReached]),
		"Far", words.Number(f.BySignal[app.SignalFar]), "Measure", words.Number(f.ToMeasure)), rest)
}

// showLibrary opens the library's indicators by what they measure.
func (n *indicators) showLibrary() {
	words, st := n.host.Words(), n.host.Session().Strategy()
	lang := string(words.Language())
	adopt.Show(n.host, adopt.Offer{
		Title: words.T("indicators.adopt.title"), Intro: words.T("indicators.adopt.intro"),
		Groups: adopt.GroupsOf(
			library.Levels(), func(level library.Level) string { return words.T("indicators.level." + string(level)) },
			words.Library().Indicators, func(item library.Indicator) library.Level { return item.Level },
			func(item library.Indicator) adopt.Item {
				id := app.ContentID(item.ID)
				return adopt.Item{ID: id, Title: item.Title.In(lang), Text: item.Formula.In(lang), Taken: st.HasAdopted(app.KindIndicator, id)}
			},
		),
		Take: func(ids []app.ContentID) {
			n.bar.clear()
			var taken []app.Indicator
			for _, id := range ids {
				taken = append(taken, n.fromLibrary(id))
			}
			n.Await(taken[0].ID)
			n.host.Session().Do(app.AdoptIndicators(taken...))
		},
	})
}

// fromLibrary is an indicator as the library has it, with its usual target.
func (n *indicators) fromLibrary(id app.ContentID) app.Indicator {
	r := app.NewIndicator(id)
	for _, item := range n.host.Words().Library().Indicators {
		if app.ContentID(item.ID) == id {
			r.Unit, r.Direction, r.Frequency = app.UnitOf(string(item.Unit)), app.Direction(item.Direction), app.Frequency(item.Frequency)
			if item.TargetHint != nil {
				r.Target = app.QuantityOf(*item.TargetHint)
			}
		}
	}
	return r
}
