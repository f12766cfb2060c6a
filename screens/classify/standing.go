package classify

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// headline is the class that holds, or the gravest that is still possible.
func (g *guide) headline() fyne.CanvasObject {
	words := g.host.Words()
	class := g.stored.Class()
	role, _ := figure.ClassMark(class)
	text := marked(words, class)
	switch {
	case g.stored.Override != "":
		text = words.T("aiact.byhand.name", "Name", text)
	case class == "":
		text += " · " + words.T("aiact.worst", "Class", marked(words, app.Class(g.result.Worst)))
	}
	name := widgets.NewText(text)
	name.TextSize, name.Bold, name.Color = theme.SizeLead, true, theme.Role(role)
	return name
}

// standing says which classes are still possible, which points are open, and what the questions lead to where a class was
// set by hand.
func (g *guide) standing() []fyne.CanvasObject {
	words := g.host.Words()
	var out []fyne.CanvasObject
	if g.stored.Override != "" {
		byHand := widgets.NewText(words.T("aiact.byhand.note", "By", g.stored.OverrideBy, "Reason", g.stored.OverrideReason, "Class", marked(words, app.Class(g.result.Outcome))))
		byHand.Color = theme.ColorWarning
		out = append(out, byHand)
	}
	if g.result.Outcome == "" {
		out = append(out, widgets.NewText(words.T("aiact.possible", "Classes", g.possible(g.result.Possible))))
	}
	if left := len(g.result.Left); left > 0 {
		out = append(out, widgets.NewCaption(words.N("aiact.left", left)))
	}
	for _, q := range g.result.Open {
		out = append(out, g.openPoint(words.T("aiact.openpoint", "Question", g.text(q.Text)), q.ID))
	}
	if len(out) == 0 {
		return nil
	}
	return []fyne.CanvasObject{arrange.Card(container.NewVBox(out...))}
}

func (g *guide) openPoint(text, id string) *widgets.Button {
	b := widgets.NewQuietButton(text, theme.Icon(theme.IconQuestion), func() { g.goTo(g.law.Question(id)) })
	b.Row = true
	return b
}

// changes says what running the classification again would change, where it was made with another catalogue.
func (g *guide) changes() []fyne.CanvasObject {
	if !g.law.Outdated(g.stored) {
		return nil
	}
	words := g.host.Words()
	r := g.law.Review(g.host.Session().Strategy(), g.stored)
	title := widgets.NewText(words.T("aiact.outdated", "Old", string(g.stored.Version), "New", g.law.Version))
	title.Bold = true
	box := container.NewVBox(title)
	again := widgets.NewButton(words.T("aiact.again"), theme.Icon(theme.IconRefresh), func() {
		g.host.Flushers().FlushAll()
		g.host.Session().Do(g.law.Renew(g.system.ID))
	})
	enable(again, g.host.Session().Writable())
	box.Add(widgets.NewFlow(again))
	line := func(text string) { box.Add(widgets.NewText("• " + text)) }
	switch {
	case r.After == "":
		line(words.T("aiact.changes.unsure", "Old", marked(words, r.Before), "Worst", marked(words, r.Worst)))
	case r.After != r.Before:
		line(words.T("aiact.changes.class", "Old", marked(words, r.Before), "New", marked(words, r.After)))
	}
	if n := len(r.Asked); n > 0 {
		line(words.N("aiact.changes.asked", n))
	}
	if n := len(r.Lost); n > 0 {
		line(words.N("aiact.changes.lost", n))
	}
	for _, d := range r.Moved {
		line(words.T("aiact.changes.moved", "Duty", g.text(d.After.Text), "Old", words.Date(app.Date(d.Before.AppliesFrom)), "New", words.Date(app.Date(d.After.AppliesFrom))))
	}
	for _, t := range r.Gone {
		line(words.T("aiact.changes.gone", "Task", app.TitleOf(t, words)))
	}
	if r.Empty() {
		line(words.T("aiact.changes.none"))
	}
	return []fyne.CanvasObject{arrange.Card(box)}
}

// indented sets something off from what stands above it.
func indented(o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, 28, 0), o)
}
