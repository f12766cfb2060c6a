package positions

import (
	"strings"

	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// versions is the tab on which the room freezes the strategy, the groups sign, and what changed since is seen.
type versions struct {
	*listdetail.Page[app.Version]
	host    screen.Host
	needle  string
	text    *widgets.Search
	rows    *widgets.Rows
	head    *widgets.PageHead
	signing *signing
	changes *changes
}

var (
	_ screen.Screen  = (*versions)(nil)
	_ screen.Adder   = (*versions)(nil)
	_ screen.Deleter = (*versions)(nil)
	_ screen.Focuser = (*versions)(nil)
)

func newVersions(host screen.Host, desk Desk, wrap tabbed.Wrap) *versions {
	words := host.Words()
	v := &versions{host: host}
	v.head = widgets.NewPageHead(words.T("page.positions"), form.PrimaryButton(host, "versions.add", theme.IconAdd, v.Add))
	v.rows = widgets.NewRows(v.row)
	v.rows.OnSelect = func(row int) { v.ChooseRow(row) }
	v.rows.OnActivate = func(row int) { v.ChooseRow(row); v.FocusForm() }
	v.text = widgets.NewSearch(words.T("list.search"), func(text string) { v.needle = text; v.Reload() })
	v.signing, v.changes = newSigning(host), newChanges(host, desk)
	v.changes.moved = v.showFigure
	v.Page = listdetail.New(host, wrap(v.head), listdetail.Parts[app.Version]{
		Name: "versions", List: v.rows, Form: v.newForm(), Share: 0.36,
		Records:  v.records,
		Total:    func(s *app.Strategy) int { return len(s.Versions) },
		Unfilter: func() { v.needle = ""; v.text.SetText("") },
		Title:    func(r app.Version) string { return words.T("version.name", "Number", words.Number(r.Number)) },
		Filters:  v.text,
		Empty:    []*widgets.Button{form.PrimaryButton(host, "versions.add", theme.IconAdd, v.Add)},
	})
	v.showFigure(false)
	v.Start()
	return v
}

// newForm names the version; below it are the signatures and what changed since.
func (v *versions) newForm() *form.Form[app.Version] {
	words := v.host.Words()
	f := form.New[app.Version](v.host, "edit.version.changed")
	sum := widgets.NewCaption("")
	f.Add(sum)
	f.Text("title", func(r app.Version) string { return r.Title }, func(r *app.Version, t string) { r.Title = t })
	f.Text("note", func(r app.Version) string { return r.Note }, func(r *app.Version, t string) { r.Note = t })
	f.Add(container.NewVBox(widgets.NewHeading(words.T("versions.signatures")), v.signing.content))
	f.Add(v.changes.content)
	f.OnShow(func(r app.Version) {
		sum.SetText(words.T("versions.frozen", "Date", words.Date(r.FrozenOn), "Hash", r.Hash.Short()))
		v.signing.show(r.ID)
		v.changes.show(r)
	})
	return f
}

// records lists the versions, the newest first.
func (v *versions) records(s *app.Strategy) []app.Version {
	var out []app.Version
	for _, r := range s.Versions {
		if app.Matches(v.needle, r.Title, r.Note) {
			out = append([]app.Version{r}, out...)
		}
	}
	return out
}

func (v *versions) row(i int) widgets.RowView {
	r, ok := v.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words, st := v.host.Words(), v.host.Session().Strategy()
	signed := 0
	for _, g := range st.Groups {
		if st.SignatureOf(r.ID, g.ID).Signed() {
			signed++
		}
	}
	return widgets.RowView{
		Title:    app.TitleOf(r, words),
		Subtitle: words.Date(r.FrozenOn) + " · " + words.T("versions.signed", "Signed", words.Number(signed), "All", words.Number(len(st.Groups))),
	}
}

// Add implements screen.Adder: it freezes what there is now.
func (v *versions) Add() {
	v.host.Flushers().FlushAll()
	id, w := app.NewID(), v.host.Session().Strategy().Workshop
	v.AwaitNew(id)
	v.host.Session().Do(app.FreezeVersion(id, strings.TrimSpace(w.Title+" "+w.Version), v.host.Today()))
}

// Choose implements screen.Screen. A signature is shown at its version.
func (v *versions) Choose(id app.ID) {
	if g, ok := v.host.Session().Strategy().Signatures.Get(id); ok {
		id = g.VersionID
	}
	v.Page.Choose(id)
}

// Changed implements screen.Screen.
func (v *versions) Changed(ev app.Event) {
	v.Page.Changed(ev) // any edit may be a change since the version
	if len(v.host.Session().Strategy().Versions) == 0 {
		v.showFigure(false)
	}
}

// showFigure says how many versions there are, and whether the strategy is no longer the newest of them.
func (v *versions) showFigure(moved bool) {
	words, st := v.host.Words(), v.host.Session().Strategy()
	text := words.N("versions.count", len(st.Versions))
	if latest, ok := st.LatestVersion(); ok && moved {
		text += " · " + words.T("versions.changed", "Number", words.Number(latest.Number))
	}
	v.head.SetFigure(text, nil)
}
