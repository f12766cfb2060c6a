package guidelines

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

// comments are what groups say to the chosen section, edited in place.
type comments struct {
	host    screen.Host
	clause  app.ID
	waiting app.ID // one that was just added
	title   *widgets.Text
	none    *widgets.Text
	// cards are used again for other comments: a field that was made once stays known to the shell.
	cards   []*commentCard
	column  *fyne.Container
	content fyne.CanvasObject
}

// commentCard is one comment.
type commentCard struct {
	id      app.ID
	form    *form.Form[app.Comment]
	groups  *widgets.Choice
	content fyne.CanvasObject
}

func newComments(host screen.Host) *comments {
	c := &comments{host: host, column: container.NewVBox(), title: widgets.NewText(""), none: widgets.NewCaption("")}
	c.title.Bold = true
	c.none.SetText(host.Words().T("guidelines.comments.none"))
	add := form.Button(host, "guidelines.comments.add", theme.IconComment, c.add)
	c.content = container.NewVBox(c.title, c.none, c.column, widgets.NewFlow(add))
	return c
}

// add writes down a comment of the group that comes first; which group it is can be chosen then.
func (c *comments) add() {
	groups := c.host.Session().Strategy().Groups
	if c.clause == "" || len(groups) == 0 {
		return
	}
	c.host.Flushers().FlushAll()
	comment := app.NewComment(c.clause, groups[0].ID)
	comment.Text = c.host.Words().T("guidelines.comments.newtext")
	c.waiting = comment.ID
	c.host.Session().Do(app.Put("edit.clause_comment.added", "", comment))
}

// show shows the comments on a section.
func (c *comments) show(clause app.ID) {
	if clause != c.clause && c.clause != "" {
		c.host.Flushers().FlushAll()
	}
	c.clause = clause
	all := c.host.Session().Strategy().CommentsOn(clause)
	for len(c.cards) < len(all) {
		card := c.newCard()
		c.cards = append(c.cards, card)
		c.column.Add(card.content)
	}
	for i, card := range c.cards {
		if i >= len(all) {
			card.id = ""
			card.content.Hide()
			continue
		}
		card.id = all[i].ID
		card.groups.SetOptions(capture.GroupOptions(c.host))
		card.form.Show(all[i])
		card.content.Show()
	}
	c.title.SetText(c.host.Words().N("guidelines.agreement.comments", len(all)))
	c.none.Hidden = len(all) > 0
	c.content.Refresh()
}

// changed puts the cursor into a comment that was just added.
func (c *comments) changed(ev app.Event) {
	for _, ref := range ev.Refs {
		if ref.ID != c.waiting || c.waiting == "" {
			continue
		}
		c.waiting = ""
		for _, card := range c.cards {
			if card.id == ref.ID {
				card.form.Focus()
			}
		}
	}
}

func (c *comments) newCard() *commentCard {
	card := &commentCard{form: form.New[app.Comment](c.host, "edit.clause_comment.changed")}
	card.form.Text("text", func(r app.Comment) string { return r.Text }, func(r *app.Comment, v string) { r.Text = v })
	group := card.form.Choice("group_id", capture.GroupOptions(c.host),
		func(r app.Comment) string { return string(r.GroupID) }, func(r *app.Comment, v string) { r.GroupID = app.ID(v) })
	card.groups = group.Parts()[0].(*widgets.Choice)
	column := container.NewVBox(card.form.Content())
	if c.host.Session().Writable() {
		column.Add(widgets.NewFlow(widgets.NewQuietButton(c.host.Words().T("guidelines.comments.delete"), theme.Icon(theme.IconDelete), func() {
			c.host.Flushers().FlushAll()
			c.host.Session().Do(app.Delete(app.Ref{Kind: app.KindComment, ID: card.id}))
		})))
	}
	card.content = arrange.Card(column)
	return card
}
