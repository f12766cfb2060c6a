package roadmap

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/widgets"
)

// filterBar narrows the table down.
type filterBar struct {
	r          *Roadmap
	text       *widgets.Search
	status     *widgets.Choice
	phase      *widgets.Choice
	department *widgets.Choice
	overdue    *widgets.Check
	content    fyne.CanvasObject
}

func newFilterBar(r *Roadmap) *filterBar {
	words := r.host.Words()
	b := &filterBar{r: r}
	b.text = widgets.NewSearch(words.T("list.search"), func(text string) { b.change(func(f *app.TaskFilter) { f.Text = text }) })
	b.status = widgets.NewChoice(form.WithAll(words, "list.all.status", form.Options(words, "task.status.", app.TaskStatuses())), func(code string) {
		b.change(func(f *app.TaskFilter) { f.Status = app.TaskStatus(code) })
	})
	b.phase = widgets.NewChoice(form.WithAll(words, "list.all.phase", PhaseOptions(r.host)), func(code string) {
		b.change(func(f *app.TaskFilter) { f.Phase = app.ID(code) })
	})
	b.department = widgets.NewChoice(nil, func(code string) { b.change(func(f *app.TaskFilter) { f.Department = code }) })
	b.overdue = widgets.NewCheck(words.T("roadmap.overdueonly"), func(on bool) { b.change(func(f *app.TaskFilter) { f.Overdue = on }) })
	b.content = container.NewVBox(
		arrange.Ended(b.text, b.overdue),
		arrange.Columns(120, b.status, b.phase, b.department),
	)
	b.reload()
	b.show()
	return b
}

func (b *filterBar) change(set func(*app.TaskFilter)) {
	set(&b.r.filter)
	b.r.Reload()
}

// reload offers the departments that there are now.
func (b *filterBar) reload() {
	var options []widgets.Option
	for _, d := range app.Departments(b.r.host.Session().Strategy()) {
		options = append(options, widgets.Option{Code: d, Label: d})
	}
	b.department.SetOptions(form.WithAll(b.r.host.Words(), "list.all.department", options))
}

// show writes the filter into the controls.
func (b *filterBar) show() {
	f := b.r.filter
	b.text.SetText(f.Text)
	b.status.Set(string(f.Status))
	b.phase.Set(string(f.Phase))
	b.department.Set(f.Department)
	b.overdue.SetChecked(f.Overdue)
}
