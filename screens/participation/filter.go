package participation

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/form"
	"kifahrplan/screens/widgets"
)

// filterBar narrows the list down and orders it.
type filterBar struct {
	p       *Participation
	text    *widgets.Search
	group   *widgets.Choice
	sort    *widgets.Choice
	status  *widgets.Choice
	order   *widgets.Choice
	content fyne.CanvasObject
}

func newFilterBar(p *Participation) *filterBar {
	words := p.host.Words()
	b := &filterBar{p: p}
	b.text = widgets.NewSearch(words.T("list.search"), func(text string) { b.change(func(f *app.ContributionFilter) { f.Text = text }) })
	b.group = widgets.NewChoice(nil, func(code string) { b.change(func(f *app.ContributionFilter) { f.Group = app.ID(code) }) })
	b.sort = widgets.NewChoice(form.WithAll(words, "list.all.sort", form.Options(words, "contribution.sort.", app.ContributionSorts())), func(code string) {
		b.change(func(f *app.ContributionFilter) { f.Sort = app.ContributionSort(code) })
	})
	b.status = widgets.NewChoice(form.WithAll(words, "list.all.status", form.Options(words, "contribution.status.", app.ContributionStatuses())), func(code string) {
		b.change(func(f *app.ContributionFilter) { f.Status = app.ContributionStatus(code) })
	})
	b.order = widgets.NewChoice(b.orders(), b.reorder)
	b.order.Set(string(app.ContributionByCreated))
	b.content = container.NewVBox(arrange.Columns(200, b.text, b.order), arrange.Columns(120, b.group, b.sort, b.status))
	b.reload()
	b.show()
	return b
}

// orders are the ways to sort; "participation.by." + key is the id of the words.
func (b *filterBar) orders() []widgets.Option {
	keys := []app.ContributionKey{app.ContributionByCreated, app.ContributionByGroup, app.ContributionByPriority, app.ContributionByStatus, app.ContributionBySubject}
	return form.Options(b.p.host.Words(), "participation.by.", keys)
}

func (b *filterBar) reorder(code string) {
	b.p.order = app.ContributionOrder{By: app.ContributionKey(code), Descending: app.ContributionKey(code) == app.ContributionByCreated}
	b.p.Reload()
}

func (b *filterBar) change(set func(*app.ContributionFilter)) {
	set(&b.p.filter)
	b.p.Reload()
}

// reload offers the groups that there are now.
func (b *filterBar) reload() {
	b.group.SetOptions(form.WithAll(b.p.host.Words(), "list.all.group", capture.GroupOptions(b.p.host)))
}

// show writes the filter into the controls.
func (b *filterBar) show() {
	f := b.p.filter
	b.text.SetText(f.Text)
	b.group.Set(string(f.Group))
	b.sort.Set(string(f.Sort))
	b.status.Set(string(f.Status))
}
