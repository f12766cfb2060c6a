// Package decisions is the screen of what the room decided: the list, and the chosen decision with who agreed and who did
// not.
package decisions

import (
	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Decisions is the screen of the decisions.
type Decisions struct {
	*listdetail.Page[app.Decision]
	host   screen.Host
	filter app.DecisionFilter
	order  app.DecisionOrder

	text   *widgets.Search
	status *widgets.Choice
	rows   *widgets.Rows
	head   *widgets.PageHead
}

var (
	_ screen.Screen = (*Decisions)(nil)
	_ screen.Adder  = (*Decisions)(nil)
)

// New builds the screen.
func New(host screen.Host) *Decisions {
	words := host.Words()
	d := &Decisions{host: host, order: app.DecisionOrder{By: app.DecisionByDate}}
	add := form.PrimaryButton(host, "decisions.add", theme.IconAdd, d.Add)
	d.head = widgets.NewPageHead(words.T("page.decisions"), add)
	d.rows = widgets.NewRows(d.row)
	d.rows.OnSelect = func(row int) { d.ChooseRow(row) }
	d.rows.OnActivate = func(row int) { d.ChooseRow(row); d.FocusForm() }
	d.text = widgets.NewSearch(words.T("list.search"), func(text string) { d.filter.Text = text; d.Reload() })
	d.status = widgets.NewChoice(form.WithAll(words, "list.all.status", form.Options(words, "decision.status.", app.DecisionStatuses())), func(code string) {
		d.filter.Status = app.DecisionStatus(code)
		d.Reload()
	})
	d.status.Set("")
	d.Page = listdetail.New(host, d.head, listdetail.Parts[app.Decision]{
		Name: "decisions", List: d.rows, Form: d.newForm(),
		Records:  func(s *app.Strategy) []app.Decision { return d.order.Sort(d.filter.Apply(s)) },
		Total:    func(s *app.Strategy) int { return len(s.Decisions) },
		Unfilter: d.unfilter,
		Title:    d.title,
		Filters:  arrange.Columns(160, d.text, d.status),
		Empty:    []*widgets.Button{form.PrimaryButton(host, "decisions.addfirst", theme.IconAdd, d.Add)},
	})
	d.Start()
	d.showFigure()
	return d
}

// title names a decision above its fields.
func (d *Decisions) title(r app.Decision) string {
	if r.DecidedOn == "" {
		return d.host.Words().T("decisions.undated")
	}
	return d.host.Words().T("decisions.dated", "Date", d.host.Words().Date(r.DecidedOn))
}

// Add implements screen.Adder.
func (d *Decisions) Add() {
	decision := app.NewDecision(d.host.Today())
	decision.Text = d.host.Words().T("decisions.newtext")
	d.Put(decision, "edit.decision.added")
}

// Changed implements screen.Screen.
func (d *Decisions) Changed(ev app.Event) {
	if ev.Touches(app.KindDecision, app.KindGroup) {
		d.Page.Changed(ev)
		d.showFigure()
	}
}

func (d *Decisions) unfilter() {
	d.filter = app.DecisionFilter{}
	d.text.SetText("")
	d.status.Set("")
}

func (d *Decisions) row(i int) widgets.RowView {
	r, ok := d.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words := d.host.Words()
	date := words.Date(r.DecidedOn)
	if date == "" {
		date = words.T("decisions.nodate")
	}
	state := sign.OfDecision(r.Status)
	return widgets.RowView{
		Title:    app.TitleOf(r, words),
		Subtitle: date + " · " + words.N("decisions.agreed", len(r.AgreedBy.List())),
		Badge:    state.With(words.T("decision.status." + string(r.Status))), BadgeColor: state.Color,
	}
}

func (d *Decisions) showFigure() {
	words, taken := d.host.Words(), 0
	all := d.host.Session().Strategy().Decisions
	for _, r := range all {
		if r.Status == app.DecisionTaken {
			taken++
		}
	}
	d.head.SetFigure(words.N("decisions.figure", len(all), "Taken", words.Number(taken)), nil)
}

// newForm makes the fields of a decision.
func (d *Decisions) newForm() *form.Form[app.Decision] {
	words := d.host.Words()
	f := form.New[app.Decision](d.host, "edit.decision.changed")
	f.Text("text", func(r app.Decision) string { return r.Text }, func(r *app.Decision, v string) { r.Text = v })
	f.Row(func() {
		f.Date("decided_on", func(r app.Decision) app.Date { return r.DecidedOn }, func(r *app.Decision, v app.Date) { r.DecidedOn = v })
		f.Choice("status", form.Options(words, "decision.status.", app.DecisionStatuses()),
			func(r app.Decision) string { return string(r.Status) }, d.setStatus)
	})
	d.addAgreement(f)
	f.Text("reason", func(r app.Decision) string { return r.Reason }, func(r *app.Decision, v string) { r.Reason = v })
	f.Text("dissent", func(r app.Decision) string { return r.Dissent }, func(r *app.Decision, v string) { r.Dissent = v })
	return f
}

// setStatus changes the status; a decision that is taken without a date is taken today.
func (d *Decisions) setStatus(r *app.Decision, v string) {
	r.Status = app.DecisionStatus(v)
	if r.Status == app.DecisionTaken && r.DecidedOn == "" {
		r.DecidedOn = d.host.Today()
	}
}

// addAgreement shows the groups as chips: those that agreed are on.
func (d *Decisions) addAgreement(f *form.Form[app.Decision]) {
	words := d.host.Words()
	chips := widgets.NewMultiChips(nil, func(codes []string) {
		ids := make([]app.ID, len(codes))
		for i, code := range codes {
			ids[i] = app.ID(code)
		}
		d.host.Session().Do(app.Change(f.ID(), "edit.decision.changed", "", func(r *app.Decision) { r.AgreedBy = app.IDsOf(ids...) }))
	})
	label := words.T("field.decision.agreed_by")
	if !d.host.Session().Writable() {
		label = words.T("form.readonly", "Field", label)
		chips.Disable()
	}
	f.Add(widgets.NewField(label, chips))
	f.OnShow(func(r app.Decision) {
		st := d.host.Session().Strategy()
		var all []widgets.Chip
		var on []string
		for _, g := range st.Groups {
			mark := capture.MarkOf(st, g.ID)
			all = append(all, widgets.Chip{Code: string(g.ID), Label: g.Label(words), Symbol: mark.Symbol, Colour: mark.Colour})
			if r.AgreedBy.Has(g.ID) {
				on = append(on, string(g.ID))
			}
		}
		chips.SetChips(all)
		chips.Set(on...)
	})
}
