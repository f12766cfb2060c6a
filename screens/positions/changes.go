package positions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// mostShown is how many differences are listed; a strategy that differs in more was written anew.
const mostShown = 100

// changes shows in what a version differs from the strategy as it is now, or from another version, text by text.
type changes struct {
	host    screen.Host
	version app.Version
	other   app.ID // the version to compare with; empty: the present state
	with    *widgets.Choice
	list    *fyne.Container
	content *fyne.Container
}

func newChanges(host screen.Host) *changes {
	words := host.Words()
	c := &changes{host: host, list: container.NewVBox()}
	c.with = widgets.NewChoice(nil, func(code string) {
		c.other = app.ID(code)
		c.fill()
	})
	c.content = container.NewVBox(widgets.NewHeading(words.T("versions.compare")), widgets.NewField(words.T("versions.with"), c.with), c.list)
	return c
}

// show compares a version.
func (c *changes) show(v app.Version) {
	words := c.host.Words()
	if v.ID != c.version.ID {
		c.other = ""
	}
	c.version = v
	options := []widgets.Option{{Code: "", Label: words.T("versions.now")}}
	for _, o := range c.host.Session().Strategy().Versions {
		if o.ID != v.ID {
			options = append(options, widgets.Option{Code: string(o.ID), Label: app.TitleOf(o, words)})
		}
	}
	c.with.SetOptions(options)
	c.with.Set(string(c.other))
	c.fill()
}

// fill lists the differences.
func (c *changes) fill() {
	words, st := c.host.Words(), c.host.Session().Strategy()
	all, err := app.ChangedSince(c.version, st, words)
	if o, ok := st.Versions.Get(c.other); ok {
		all, err = app.DifferencesBetween(c.version, o, words)
	}
	c.list.RemoveAll()
	defer c.list.Refresh()
	if err != nil {
		c.host.Fail(err)
		return
	}
	c.list.Add(widgets.NewCaption(words.N("versions.differences", len(all))))
	for i, d := range all {
		if i == mostShown {
			c.list.Add(widgets.NewCaption(words.N("versions.more", len(all)-mostShown)))
			return
		}
		c.list.Add(c.line(st, d))
	}
}

// line says what became of a record, or of one of its fields; a click leads there.
func (c *changes) line(st *app.Strategy, d app.Difference) fyne.CanvasObject {
	words := c.host.Words()
	title := words.T("kind."+string(d.Ref.Kind)) + ": " + d.Title
	var head fyne.CanvasObject
	if _, there := st.Find(d.Ref); there {
		link := widgets.NewQuietButton(title, theme.Icon(theme.IconLink), func() { c.host.Go(screen.RouteTo(d.Ref)) })
		link.Row = true
		head = link
	} else {
		head = widgets.NewText(title)
	}
	if d.Sort != app.DifferenceChanged {
		return arrange.Tight(head, arrange.Indented(widgets.NewCaption(words.T("difference."+string(d.Sort)))))
	}
	shown := func(value string) string {
		if text := app.ShownValue(st, d.Ref.Kind, d.Column, value, words); text != "" {
			return text
		}
		return words.T("versions.nothing")
	}
	return arrange.Tight(
		head,
		arrange.Indented(widgets.NewCaption(words.T("field."+string(d.Ref.Kind)+"."+d.Column))),
		arrange.Indented(widgets.NewText(words.T("versions.before", "Text", shown(d.Before)))),
		arrange.Indented(widgets.NewText(words.T("versions.after", "Text", shown(d.After)))),
	)
}
