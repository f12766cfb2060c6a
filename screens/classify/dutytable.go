package classify

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/figure"
	"kifahrplan/app/risk"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/roadmap"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// column is a column of the table of duties with what it sorts by.
type column struct {
	key  risk.DutyKey // empty: not sorted by
	cell func(risk.Duty) widgets.CellView
	view widgets.Column
}

func (d *duties) columns() []column {
	words := d.host.Words()
	lang := string(words.Language())
	plain := func(text func(risk.Duty) string) func(risk.Duty) widgets.CellView {
		return func(x risk.Duty) widgets.CellView { return widgets.CellView{Text: text(x)} }
	}
	return []column{
		{risk.DutyBySystem, plain(func(x risk.Duty) string { return x.System.Name }), widgets.Column{Title: words.T("field.task.system_id"), Width: 130, Min: 90, Grow: 0.4}},
		{"", plain(func(x risk.Duty) string { return x.Text.In(lang) }), widgets.Column{Title: words.T("aiact.duty"), Width: 210, Min: 130, Grow: 1}},
		{"", plain(func(x risk.Duty) string { return x.Ref.In(lang) }), widgets.Column{Title: words.T("aiact.article"), Width: 110, Spare: 2}},
		{risk.DutyByRole, plain(func(x risk.Duty) string { return words.T("aiact.role." + string(x.Role)) }), widgets.Column{Title: words.T("aiact.role"), Width: 84, Spare: 3}},
		{risk.DutyByKind, d.kindCell, widgets.Column{Title: words.T("aiact.kind"), Width: 140, Spare: 1}},
		{risk.DutyByFrom, plain(func(x risk.Duty) string { return risk.SinceOf(x.Duty, words) }), widgets.Column{Title: words.T("aiact.from"), Width: 130}},
		{"", d.taskCell, widgets.Column{Title: words.T("aiact.task"), Width: 108}},
	}
}

func (d *duties) newTable() *widgets.Table {
	columns := d.columns()
	var views []widgets.Column
	sorted := 0
	for i, c := range columns {
		c.view.Sortable = c.key != ""
		views = append(views, c.view)
		if c.key == d.order.By {
			sorted = i
		}
	}
	table := widgets.NewTable(views, func(row, col int) widgets.CellView {
		if row < 0 || row >= len(d.shown) {
			return widgets.CellView{}
		}
		return columns[col].cell(d.shown[row])
	})
	table.OnSelect = func(row int) {
		d.chosen = keyOf(d.shown[row])
		d.showDetail()
	}
	table.OnSort = func(col int, descending bool) {
		d.order = risk.DutyOrder{By: columns[col].key, Descending: descending}
		d.show()
	}
	table.OnActivate = func(int) { d.MakeTask() }
	table.SetSort(sorted, false)
	return table
}

// kindCell says how binding a duty is, by sign and word.
func (d *duties) kindCell(x risk.Duty) widgets.CellView {
	icon := theme.Icon(theme.IconInfo)
	switch x.Kind {
	case aiact.Mandatory:
		icon = theme.Icon(theme.IconFlag)
	case aiact.Check:
		icon = theme.Icon(theme.IconSearch)
	}
	return widgets.CellView{Text: d.host.Words().T("aiact.kind." + string(x.Kind)), Icon: icon}
}

func (d *duties) taskCell(x risk.Duty) widgets.CellView {
	words := d.host.Words()
	if x.Task.ID == "" {
		return widgets.CellView{Text: words.T("aiact.notask"), Color: theme.ColorMuted}
	}
	return roadmap.StatusView(words.T("task.status."+string(x.Task.Status)), x.Task.Status)
}

// showDetail says all about the chosen duty.
func (d *duties) showDetail() {
	words := d.host.Words()
	x, ok := d.current()
	d.showTaskButton(x)
	if !ok {
		d.detail.Objects = []fyne.CanvasObject{widgets.EmptyState(words.T("aiact.noduty.title"), words.T("aiact.noduty.text"))}
		d.detail.Refresh()
		return
	}
	lang := string(words.Language())
	title := widgets.NewHeading(x.System.Name)
	c, _ := d.host.Session().Strategy().ClassificationOf(x.System.ID)
	class := sign.OfClass(c.Class()).With(figure.ClassOf(c, words))
	box := container.NewVBox(title, widgets.NewText(class), arrange.Card(widgets.NewText(x.Text.In(lang))), widgets.NewText(about(words, x.Duty)))
	if c.Override != "" {
		box.Add(widgets.NewCaption(words.T("aiact.duties.byhand")))
	}
	if !x.Note.Empty() {
		box.Add(widgets.NewCaption(x.Note.In(lang)))
	}
	if x.Task.ID != "" {
		link := widgets.NewQuietButton(app.TitleOf(x.Task, words), theme.Icon(theme.IconLink), func() { d.host.Go(screen.Route{Page: screen.Roadmap, Record: x.Task.ID}) })
		link.Row = true
		box.Add(widgets.NewField(words.T("aiact.task"), link))
	}
	look := widgets.NewButton(words.T("aiact.tosystem"), theme.Icon(theme.IconView), func() { d.host.Go(screen.Route{Page: screen.AIAct, Record: x.System.ID}) })
	box.Add(widgets.NewFlow(allTasks(d.host, d.law, x.System.ID), look))
	box.Add(widgets.NewCaption(words.T("aiact.basis.short", "Version", d.law.Version, "AsOf", words.Date(app.Date(d.law.AsOf)))))
	box.Add(widgets.NewCaption(d.law.Disclaimer.In(lang)))
	d.detail.Objects = []fyne.CanvasObject{widgets.NewFocusScroll(container.NewPadded(box))}
	d.detail.Refresh()
}

// showTaskButton says what the button does for the chosen duty.
func (d *duties) showTaskButton(x risk.Duty) {
	id := "aiact.totask"
	if x.Task.ID != "" {
		id = "aiact.gototask"
	}
	d.task.SetText(d.host.Words().T(id))
	enable(d.task, x.ID != "" && (x.Task.ID != "" || d.host.Session().Writable()))
}
