package guidelines

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/widgets"
)

// showLibrary opens the library's principles by category. What is ticked is adopted in one edit.
func (p *principles) showLibrary() {
	if !p.host.Session().Writable() {
		return
	}
	words := p.host.Words()
	ticked := map[app.ContentID]bool{}
	count := widgets.NewCaption(words.N("guidelines.adopt.count", 0))
	column := container.NewVBox(widgets.NewText(words.T("guidelines.adopt.intro")), count)
	var first fyne.Focusable
	for _, category := range library.PrincipleCategories() {
		column.Add(widgets.NewHeading(words.T("guidelines.category." + category)))
		for _, item := range words.Library().Principles {
			if item.Category != category {
				continue
			}
			id := app.ContentID(item.ID)
			check := p.offered(item, func(on bool) {
				ticked[id] = on
				count.SetText(words.N("guidelines.adopt.count", countOf(ticked)))
			})
			if first == nil && !check.Disabled() {
				first = check
			}
			column.Add(arrange.Tight(check, arrange.Indented(widgets.NewText(item.Text.In(string(words.Language()))))))
		}
	}
	p.host.Flushers().FlushAll()
	widgets.Sheet(p.host.Window(), widgets.SheetContent{
		Title: words.T("guidelines.adopt.title"), Content: column, Width: 760, First: first, Cancel: words.T("shell.cancel"),
		Buttons: []widgets.Answer{{Label: words.T("guidelines.adopt.do"), Importance: widgets.Primary, Do: func() { p.adopt(ticked) }}},
	})
}

// offered is the box of a principle; one that was adopted before is ticked and stays so.
func (p *principles) offered(item library.Principle, changed func(bool)) *widgets.Check {
	words := p.host.Words()
	title := item.Title.In(string(words.Language()))
	if !p.host.Session().Strategy().HasPrinciple(app.ContentID(item.ID)) {
		return widgets.NewCheck(title, changed)
	}
	check := widgets.NewCheck(words.T("guidelines.adopt.done", "Title", title), nil)
	check.SetChecked(true)
	check.Disable()
	return check
}

// adopt takes over what is ticked, in the order of the library.
func (p *principles) adopt(ticked map[app.ContentID]bool) {
	var ids []app.ContentID
	for _, item := range p.host.Words().Library().Principles {
		if id := app.ContentID(item.ID); ticked[id] {
			ids = append(ids, id)
		}
	}
	if len(ids) > 0 {
		p.unfilter()
		p.host.Session().Do(app.AdoptPrinciples(ids...))
	}
}

func countOf(ticked map[app.ContentID]bool) int {
	n := 0
	for _, on := range ticked {
		if on {
			n++
		}
	}
	return n
}
