package guidelines

import (
	"cmp"
	"strings"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// principles is the tab of the principles.
type principles struct {
	*listdetail.Page[app.Principle]
	host   screen.Host
	filter app.PrincipleFilter

	text    *widgets.Search
	status  *widgets.Choice
	rows    *widgets.Rows
	head    *widgets.PageHead
	restore *widgets.Button
}

var (
	_ screen.Screen = (*principles)(nil)
	_ screen.Adder  = (*principles)(nil)
)

func newPrinciples(host screen.Host, wrap tabbed.Wrap) *principles {
	words := host.Words()
	p := &principles{host: host}
	p.head = widgets.NewPageHead(
		words.T("page.guidelines"),
		form.Button(host, "guidelines.principles.own", theme.IconAdd, p.Add),
		form.PrimaryButton(host, "guidelines.principles.adopt", theme.IconBook, p.showLibrary),
	)
	p.rows = widgets.NewRows(p.row)
	p.rows.OnSelect = func(row int) { p.ChooseRow(row) }
	p.rows.OnActivate = func(row int) { p.ChooseRow(row); p.FocusForm() }
	move := listdetail.Mover{Host: host, Move: p.move}
	move.Listen(p.rows)
	p.restore = form.Button(host, "guidelines.principles.restore", theme.IconBook, func() {
		p.host.Flushers().FlushAll()
		p.host.Session().Do(app.RestorePrinciple(p.Chosen()))
	})
	p.text = widgets.NewSearch(words.T("list.search"), func(text string) { p.filter.Text = text; p.Reload() })
	options := form.WithAll(words, "list.all.status", form.Options(words, "principle.status.", app.PrincipleStatuses()))
	p.status = widgets.NewChoice(options, func(code string) { p.filter.Status = app.PrincipleStatus(code); p.Reload() })
	p.status.Set("")
	p.Page = listdetail.New(host, wrap(p.head), listdetail.Parts[app.Principle]{
		Name: "guidelines.principles", List: p.rows, Form: p.newForm(),
		Records:  func(s *app.Strategy) []app.Principle { return p.filter.Apply(s, words) },
		Total:    func(s *app.Strategy) int { return len(s.Principles) },
		Unfilter: p.unfilter,
		Title:    func(r app.Principle) string { return app.TitleOf(r, words) },
		Filters:  arrange.Columns(160, p.text, p.status),
		Actions:  append(move.Buttons(), p.restore),
		Empty: []*widgets.Button{
			form.PrimaryButton(host, "guidelines.principles.adopt", theme.IconBook, p.showLibrary),
			form.Button(host, "guidelines.principles.own", theme.IconAdd, p.Add),
		},
	})
	p.Start()
	p.showFigure()
	return p
}

// Add implements screen.Adder: a principle of the room's own.
func (p *principles) Add() {
	r := app.NewPrinciple(p.host.Session().Strategy(), "")
	r.Title = p.host.Words().T("guidelines.principles.newtitle")
	p.Put(r, "edit.principle.added")
}

// Changed implements screen.Screen.
func (p *principles) Changed(ev app.Event) {
	if ev.Touches(app.KindPrinciple) {
		p.Page.Changed(ev)
		p.showFigure()
		if first, ok := p.Record(0); ok && p.Chosen() == "" { // the first that were adopted
			p.Choose(first.ID)
		}
	}
}

func (p *principles) move(by int) {
	if id := p.Chosen(); id != "" {
		p.host.Flushers().FlushAll()
		p.host.Session().Do(app.MovePrinciple(id, by))
	}
}

func (p *principles) unfilter() {
	p.filter = app.PrincipleFilter{}
	p.text.SetText("")
	p.status.Set("")
}

func (p *principles) row(i int) widgets.RowView {
	r, ok := p.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words := p.host.Words()
	state := sign.OfPrinciple(r.Status)
	text := cmp.Or(r.Meaning, app.Shown(r, "text", words))
	return widgets.RowView{
		Title:    words.Number(r.Position) + "  " + app.TitleOf(r, words),
		Subtitle: strings.ReplaceAll(text, "\n", " "),
		Muted:    r.Status == app.PrincipleDropped,
		Badge:    state.With(words.T("principle.status." + string(r.Status))), BadgeColor: state.Color,
	}
}

func (p *principles) showFigure() {
	words, agreed := p.host.Words(), 0
	all := p.host.Session().Strategy().Principles.Where(func(r app.Principle) bool { return r.Status != app.PrincipleDropped })
	for _, r := range all {
		if r.Status == app.PrincipleAgreed {
			agreed++
		}
	}
	p.head.SetFigure(words.N("guidelines.principles.figure", len(all), "Agreed", words.Number(agreed)), nil)
}

// newForm makes the fields of a principle.
func (p *principles) newForm() *form.Form[app.Principle] {
	words := p.host.Words()
	f := form.New[app.Principle](p.host, "edit.principle.changed")
	f.Wording("title", app.Principle.Settled)
	f.Choice("status", form.Options(words, "principle.status.", app.PrincipleStatuses()),
		func(r app.Principle) string { return string(r.Status) },
		func(r *app.Principle, v string) { r.Status = app.PrincipleStatus(v) })
	f.Wording("text", app.Principle.Settled)
	f.Text("meaning", func(r app.Principle) string { return r.Meaning }, func(r *app.Principle, v string) { r.Meaning = v })
	f.Wording("practice", app.Principle.Settled)
	source := widgets.NewCaption("")
	f.Add(widgets.NewField(words.T("guidelines.source"), source))
	f.OnShow(func(r app.Principle) {
		source.SetText(sourceOf(p.host.Words(), r.LibraryID))
		p.restore.Hidden = !r.Reworded()
		p.restore.Refresh()
	})
	return f
}
