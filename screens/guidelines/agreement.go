package guidelines

import (
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

// agreement is the tab of the service agreement, section by section.
type agreement struct {
	*listdetail.Page[app.Clause]
	host   screen.Host
	filter app.ClauseFilter

	text     *widgets.Search
	status   *widgets.Choice
	rows     *widgets.Rows
	head     *widgets.PageHead
	outline  *widgets.Button
	comments *comments
}

var (
	_ screen.Screen = (*agreement)(nil)
	_ screen.Adder  = (*agreement)(nil)
)

func newAgreement(host screen.Host, wrap tabbed.Wrap) *agreement {
	words := host.Words()
	a := &agreement{host: host}
	a.outline = form.Button(host, "guidelines.agreement.outline", theme.IconBook, a.adopt)
	a.head = widgets.NewPageHead(words.T("page.guidelines"), a.outline, form.PrimaryButton(host, "guidelines.agreement.add", theme.IconAdd, a.Add))
	a.rows = widgets.NewRows(a.row)
	a.rows.OnSelect = func(row int) { a.ChooseRow(row) }
	a.rows.OnActivate = func(row int) { a.ChooseRow(row); a.FocusForm() }
	move := listdetail.Mover{Host: host, Move: a.move}
	move.Listen(a.rows)
	a.text = widgets.NewSearch(words.T("list.search"), func(text string) { a.filter.Text = text; a.Reload() })
	options := form.WithAll(words, "list.all.status", form.Options(words, "clause.status.", app.ClauseStatuses()))
	a.status = widgets.NewChoice(options, func(code string) { a.filter.Status = app.ClauseStatus(code); a.Reload() })
	a.status.Set("")
	a.Page = listdetail.New(host, wrap(a.head), listdetail.Parts[app.Clause]{
		Name: "guidelines.agreement", List: a.rows, Form: a.newForm(),
		Records:  func(s *app.Strategy) []app.Clause { return a.filter.Apply(s, words) },
		Total:    func(s *app.Strategy) int { return len(s.Clauses) },
		Unfilter: a.unfilter,
		Title:    func(c app.Clause) string { return app.TitleOf(c, words) },
		Filters:  arrange.Columns(160, a.text, a.status),
		Actions:  move.Buttons(),
		Empty: []*widgets.Button{
			form.PrimaryButton(host, "guidelines.agreement.outline", theme.IconBook, a.adopt),
			form.Button(host, "guidelines.agreement.add", theme.IconAdd, a.Add),
		},
	})
	a.Start()
	a.showHead()
	return a
}

// Add implements screen.Adder: a section of the room's own.
func (a *agreement) Add() {
	c := app.NewClause(a.host.Session().Strategy(), "")
	c.Title = a.host.Words().T("guidelines.agreement.newtitle")
	a.Put(c, "edit.clause.added")
}

// adopt takes over what the room has not adopted yet of the library's outline.
func (a *agreement) adopt() {
	a.host.Flushers().FlushAll()
	a.unfilter()
	a.host.Session().Do(app.AdoptClauses(a.missing()...))
}

// missing are the sections of the outline that were not adopted.
func (a *agreement) missing() []app.ContentID {
	var ids []app.ContentID
	for _, s := range a.host.Words().Library().Agreement.Sections {
		if id := app.ContentID(s.ID); !a.host.Session().Strategy().HasAdopted(app.KindClause, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// Choose implements screen.Screen: a comment is shown with its section.
func (a *agreement) Choose(id app.ID) {
	if comment, ok := a.host.Session().Strategy().Comments.Get(id); ok {
		id = comment.ClauseID
	}
	a.Page.Choose(id)
}

// Changed implements screen.Screen.
func (a *agreement) Changed(ev app.Event) {
	if !ev.Touches(app.KindClause, app.KindComment, app.KindGroup, app.KindMunicipality) {
		return
	}
	a.Page.Changed(ev)
	a.comments.changed(ev)
	a.showHead()
	if first, ok := a.Record(0); ok && a.Chosen() == "" { // the outline was adopted
		a.Choose(first.ID)
	}
}

func (a *agreement) move(by int) {
	if id := a.Chosen(); id != "" {
		a.host.Flushers().FlushAll()
		a.host.Session().Do(app.MoveClause(id, by))
	}
}

func (a *agreement) unfilter() {
	a.filter = app.ClauseFilter{}
	a.text.SetText("")
	a.status.Set("")
}

func (a *agreement) row(i int) widgets.RowView {
	c, ok := a.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words, st := a.host.Words(), a.host.Session().Strategy()
	state := sign.OfClause(c.Status)
	var about []string
	if n := len(st.CommentsOn(c.ID)); n > 0 {
		about = append(about, words.N("guidelines.agreement.comments", n))
	}
	if c.Text == "" {
		about = append(about, words.T("guidelines.agreement.nodraft"))
	} else {
		about = append(about, strings.ReplaceAll(c.Text, "\n", " "))
	}
	return widgets.RowView{
		Title:    words.Number(c.Position) + "  " + app.TitleOf(c, words),
		Subtitle: strings.Join(about, " · "),
		Badge:    state.With(words.T("clause.status." + string(c.Status))), BadgeColor: state.Color,
	}
}

// showHead says how many sections are agreed, and offers the rest of the outline.
func (a *agreement) showHead() {
	words := a.host.Words()
	n := app.CountClauses(a.host.Session().Strategy().Clauses)
	a.head.SetFigure(words.N("guidelines.agreement.figure", n.Total,
		"Agreed", words.Number(n.ByStatus[app.ClauseAgreed]), "Objected", words.Number(n.ByStatus[app.ClauseObjected])), nil)
	a.outline.Hidden = n.Total == 0 || len(a.missing()) == 0 // an empty list offers it itself
	a.head.Refresh()
}
