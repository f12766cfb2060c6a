package frame

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// groups lists who takes part, with the chosen group's fields below.
type groups struct {
	host    screen.Host
	rows    *widgets.Rows
	form    *form.Form[app.Group]
	fields  *fyne.Container
	remove  *widgets.Button
	add     *widgets.Button
	chosen  app.ID
	waiting app.ID
	content fyne.CanvasObject
}

func newGroups(host screen.Host) *groups {
	t := host.Words().T
	g := &groups{host: host}
	g.rows = widgets.NewRows(g.row)
	g.rows.OnSelect = func(i int) { g.choose(host.Session().Strategy().Groups[i].ID) }
	g.add = widgets.NewButton(t("frame.groups.add"), theme.Icon(theme.IconAdd), g.offer)
	g.remove = widgets.NewQuietButton(t("form.delete"), theme.Icon(theme.IconDelete), func() {
		host.Flushers().FlushAll()
		host.Session().Do(app.DeleteGroup(g.chosen))
	})
	if !host.Session().Writable() {
		g.add.Disable()
		g.remove.Disable()
	}
	g.form = form.New[app.Group](host, "edit.group.changed")
	g.form.Text("name", func(r app.Group) string { return r.Name }, func(r *app.Group, v string) { r.Name = v }).SetHint(t("frame.groups.hint"))
	g.form.Text("participants", func(r app.Group) string { return r.Participants }, func(r *app.Group, v string) { r.Participants = v })
	g.fields = container.NewVBox(g.form.Content(), container.NewHBox(g.remove))
	g.fields.Hide()
	g.content = container.NewVBox(
		widgets.NewHeading(t("frame.groups")), widgets.NewCaption(t("frame.groups.text")),
		arrange.AtLeast(0, 320, g.rows), container.NewHBox(g.add), g.fields,
	)
	return g
}

func (g *groups) row(i int) widgets.RowView {
	st, words := g.host.Session().Strategy(), g.host.Words()
	if i >= len(st.Groups) {
		return widgets.RowView{}
	}
	group := st.Groups[i]
	mark := capture.MarkOf(st, group.ID)
	said := len(st.Contributions.Where(func(c app.Contribution) bool { return c.GroupID == group.ID }))
	row := widgets.RowView{Title: group.Label(words), Subtitle: words.N("frame.groups.said", said), Symbol: mark.Symbol, Colour: mark.Colour}
	if group.Required() {
		row.Badge = words.T("frame.groups.always")
	}
	return row
}

func (g *groups) show() {
	all := g.host.Session().Strategy().Groups
	g.rows.SetRows(len(all))
	if _, ok := all.Get(g.waiting); ok {
		id := g.waiting
		g.waiting = ""
		g.choose(id)
		g.form.Focus()
		return
	}
	g.choose(g.chosen)
}

// choose shows the fields of a group.
func (g *groups) choose(id app.ID) {
	g.chosen = ""
	for i, group := range g.host.Session().Strategy().Groups {
		if group.ID != id {
			continue
		}
		g.chosen = id
		g.rows.Select(i)
		g.form.Show(group)
		g.remove.Hidden = group.Required()
		g.fields.Show()
		g.fields.Refresh()
	}
	if g.chosen == "" {
		g.rows.Select(-1)
		g.fields.Hide()
	}
}

// offer lists the groups of the catalogue that are not here yet, and one with a name of its own.
func (g *groups) offer() {
	words := g.host.Words()
	here := map[app.GroupCode]bool{}
	for _, group := range g.host.Session().Strategy().Groups {
		here[group.Code] = true
	}
	var items []widgets.MenuItem
	for _, code := range app.GroupCodes() {
		if !here[code] {
			items = append(items, widgets.MenuItem{Label: words.T("group." + string(code)), Do: func() { g.put(app.NewGroup(code)) }})
		}
	}
	items = append(items, widgets.MenuItem{Label: words.T("frame.groups.own"), Do: func() {
		group := app.NewGroup("")
		group.Name = words.T("frame.groups.newname")
		g.put(group)
	}})
	widgets.ShowMenu(g.add, items...)
}

func (g *groups) put(group app.Group) {
	g.waiting = group.ID
	g.host.Session().Do(app.Put("edit.group.added", "", group))
}
