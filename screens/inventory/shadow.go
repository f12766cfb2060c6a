package inventory

import (
	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// shadow is the list of what is used without approval, counted per department and without names.
type shadow struct {
	*listdetail.Page[app.ShadowUse]
	host   screen.Host
	filter string

	text *widgets.Search
	rows *widgets.Rows
	head *widgets.PageHead
}

var (
	_ screen.Screen = (*shadow)(nil)
	_ screen.Adder  = (*shadow)(nil)
)

func newShadow(host screen.Host, wrap tabbed.Wrap) *shadow {
	words := host.Words()
	s := &shadow{host: host}
	add := form.PrimaryButton(host, "shadow.add", theme.IconAdd, s.Add)
	first := form.PrimaryButton(host, "shadow.addfirst", theme.IconAdd, s.Add)
	s.head = widgets.NewPageHead(words.T("block.bb_inventory"), add)
	s.rows = widgets.NewRows(s.row)
	s.rows.OnSelect = func(row int) { s.ChooseRow(row) }
	s.rows.OnActivate = func(row int) { s.ChooseRow(row); s.FocusForm() }
	s.text = widgets.NewSearch(words.T("list.search"), func(text string) { s.filter = text; s.Reload() })
	s.Page = listdetail.New(host, wrap(s.head), listdetail.Parts[app.ShadowUse]{
		Name: "shadow", List: s.rows, Form: s.newForm(),
		Records:  func(st *app.Strategy) []app.ShadowUse { return app.ShadowUsesLike(st, s.filter) },
		Total:    func(st *app.Strategy) int { return len(st.ShadowUses) },
		Unfilter: func() { s.filter = ""; s.text.SetText("") },
		Title:    func(r app.ShadowUse) string { return r.Department },
		Filters:  s.text,
		Empty:    []*widgets.Button{first},
	})
	s.Start()
	s.showFigure()
	return s
}

// Add implements screen.Adder.
func (s *shadow) Add() {
	s.Put(app.NewShadowUse(s.host.Words().T("shadow.newdepartment")), "edit.shadow_use.added")
}

// Changed implements screen.Screen.
func (s *shadow) Changed(ev app.Event) {
	if ev.Touches(app.KindShadowUse) {
		s.Page.Changed(ev)
		s.showFigure()
	}
}

func (s *shadow) row(i int) widgets.RowView {
	r, ok := s.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words := s.host.Words()
	about := words.T("shadow.about", "Tool", r.Tool, "Purpose", r.Purpose)
	switch {
	case r.Tool == "" && r.Purpose == "":
		about = words.T("shadow.notool")
	case r.Tool == "":
		about = r.Purpose
	case r.Purpose == "":
		about = r.Tool
	}
	return widgets.RowView{Title: r.Department, Subtitle: about, Badge: words.N("shadow.people", r.People)}
}

// showFigure sums the people up, and says that nobody is named.
func (s *shadow) showFigure() {
	words := s.host.Words()
	n := app.CountShadowUse(s.host.Session().Strategy())
	s.head.SetFigure(words.N("shadow.figure", n.People, "Departments", words.N("shadow.departments", n.Departments)), nil)
}

// newForm makes the fields of a count.
func (s *shadow) newForm() *form.Form[app.ShadowUse] {
	f := form.New[app.ShadowUse](s.host, "edit.shadow_use.changed")
	f.Suggest("department", app.SuggestedShadowDepartments,
		func(r app.ShadowUse) string { return r.Department }, func(r *app.ShadowUse, v string) { r.Department = v })
	f.Text("tool", func(r app.ShadowUse) string { return r.Tool }, func(r *app.ShadowUse, v string) { r.Tool = v })
	f.Text("purpose", func(r app.ShadowUse) string { return r.Purpose }, func(r *app.ShadowUse, v string) { r.Purpose = v })
	people := f.Number("people", form.Limits{Most: app.MaxPeople},
		func(r app.ShadowUse) int { return r.People }, func(r *app.ShadowUse, v int) { r.People = v })
	people.SetHint(s.host.Words().T("shadow.nonames"))
	return f
}
