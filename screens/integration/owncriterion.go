package integration

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// ownForm is what the room can change of a criterion of its own, below what was found at it.
type ownForm struct {
	form    *form.Form[app.OwnCriterion]
	content *fyne.Container
}

func newOwnForm(host screen.Host) *ownForm {
	words := host.Words()
	f := form.New[app.OwnCriterion](host, "edit.own_criterion.changed")
	f.Text("text", func(c app.OwnCriterion) string { return c.Text }, func(c *app.OwnCriterion, v string) { c.Text = v })
	f.Text("norm", func(c app.OwnCriterion) string { return c.Norm }, func(c *app.OwnCriterion, v string) { c.Norm = v })
	var groups []widgets.Option
	for _, g := range words.Library().Checklist.Groups {
		groups = append(groups, widgets.Option{Code: g.ID, Label: g.Label.In(string(words.Language()))})
	}
	f.Choice("section", groups, func(c app.OwnCriterion) string { return string(c.Section) }, func(c *app.OwnCriterion, v string) { c.Section = app.ContentID(v) })
	f.Number("weight", form.Limits{Most: app.MaxWeight}, func(c app.OwnCriterion) int { return c.Weight }, func(c *app.OwnCriterion, v int) { c.Weight = v })
	f.Tick("is_knock_out", func(c app.OwnCriterion) bool { return c.KnockOut }, func(c *app.OwnCriterion, v bool) { c.KnockOut = v })
	title := widgets.NewHeading(words.T("kind.own_criterion"))
	remove := form.Button(host, "integration.criterion.delete", theme.IconDelete, func() {
		host.Flushers().FlushAll()
		host.Session().Do(app.Delete(app.Ref{Kind: app.KindOwnCriterion, ID: f.ID()}))
	})
	return &ownForm{form: f, content: container.NewVBox(title, f.Content(), widgets.NewFlow(remove))}
}

// load shows a criterion of the room's own; for one of the library there is nothing to see.
func (f *ownForm) load(st *app.Strategy, id app.ContentID) {
	own, ok := st.OwnCriterion(id)
	f.content.Hidden = !ok
	if ok {
		f.form.Show(own)
	}
}
