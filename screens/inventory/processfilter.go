package inventory

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/widgets"
)

// processBar narrows the register down.
type processBar struct {
	p          *processes
	text       *widgets.Search
	status     *widgets.Choice
	department *widgets.Choice
	data       *widgets.Choice
	unrated    *widgets.Check
	content    fyne.CanvasObject
}

func newProcessBar(p *processes) *processBar {
	words := p.host.Words()
	b := &processBar{p: p}
	b.text = widgets.NewSearch(words.T("list.search"), func(text string) { b.change(func(f *app.ProcessFilter) { f.Text = text }) })
	b.status = widgets.NewChoice(form.WithAll(words, "list.all.status", form.Options(words, "process.status.", app.ProcessStatuses())), func(code string) {
		b.change(func(f *app.ProcessFilter) { f.Status = app.ProcessStatus(code) })
	})
	b.data = widgets.NewChoice(form.WithAll(words, "processes.alldata", form.Options(words, "data.", app.DataKinds())), func(code string) {
		b.change(func(f *app.ProcessFilter) { f.Data = app.DataKind(code) })
	})
	b.department = widgets.NewChoice(nil, func(code string) { b.change(func(f *app.ProcessFilter) { f.Department = code }) })
	b.unrated = widgets.NewCheck(words.T("processes.unratedonly"), func(on bool) { b.change(func(f *app.ProcessFilter) { f.Unrated = on }) })
	b.content = container.NewVBox(
		arrange.Ended(b.text, b.unrated),
		arrange.Columns(120, b.department, b.data, b.status),
	)
	b.reload()
	b.show()
	return b
}

func (b *processBar) change(set func(*app.ProcessFilter)) {
	set(&b.p.filter)
	b.p.Reload()
}

// reload offers the departments that there are now.
func (b *processBar) reload() {
	var options []widgets.Option
	for _, d := range app.ProcessDepartments(b.p.host.Session().Strategy()) {
		options = append(options, widgets.Option{Code: d, Label: d})
	}
	b.department.SetOptions(form.WithAll(b.p.host.Words(), "list.all.department", options))
}

// show writes the filter into the controls.
func (b *processBar) show() {
	f := b.p.filter
	b.text.SetText(f.Text)
	b.status.Set(string(f.Status))
	b.department.Set(f.Department)
	b.data.Set(string(f.Data))
	b.unrated.SetChecked(f.Unrated)
}
