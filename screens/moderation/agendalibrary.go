package moderation

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/widgets"
)

// showLibrary offers the running orders of the library. They differ in length, so one is chosen as a whole.
func (a *agenda) showLibrary() {
	if !a.host.Session().Writable() {
		return
	}
	words := a.host.Words()
	lang := string(words.Language())
	a.host.Flushers().FlushAll()
	intro := "agenda.adopt.intro"
	if len(a.host.Session().Strategy().Agenda) > 0 {
		intro = "agenda.adopt.more"
	}
	column := container.NewVBox(widgets.NewText(words.T(intro)))
	var sheet *widgets.Dialog
	var first fyne.Focusable
	for _, from := range words.Agendas() {
		item, _ := words.Library().Agenda(string(from.ID))
		title := item.Title.In(lang)
		take := widgets.NewButton(words.T("agenda.adopt.take", "Title", title), nil, func() { sheet.Hide(); a.host.Session().Do(app.AdoptAgenda(from)) })
		if first == nil {
			first = take
		}
		about := words.N("agenda.adopt.about", len(from.Steps), "Length", lengthOf(words, item.Minutes()))
		column.Add(container.NewVBox(
			arrange.Ended(arrange.Middle(widgets.NewHeading(title)), take), widgets.NewText(item.About.In(lang)), widgets.NewCaption(about),
		))
	}
	sheet = widgets.Sheet(a.host.Window(), widgets.SheetContent{
		Title: words.T("agenda.adopt.title"), Content: column, Width: 720, First: first, Cancel: words.T("shell.cancel"),
	})
}
