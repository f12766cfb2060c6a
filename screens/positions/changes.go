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

// changes shows in what a version differs from the strategy as it is now, or from another version, text by text. Comparing
// takes half a second with ten thousand tasks, so it is done in the background, once at a time.
type changes struct {
	host    screen.Host
	desk    Desk
	version app.Version
	other   app.ID // the version to compare with; empty: the present state
	with    *widgets.Choice
	list    *fyne.Container
	content *fyne.Container
	// moved is told whether the strategy is no longer the newest version.
	moved func(bool)

	busy  bool
	shown comparison // that was begun last
}

// comparison is what was compared.
type comparison struct {
	version, other app.ID
	strategy       *app.Strategy
}

func newChanges(host screen.Host, desk Desk) *changes {
	words := host.Words()
	c := &changes{host: host, desk: desk, list: container.NewVBox(), moved: func(bool) {}}
	c.with = widgets.NewChoice(nil, func(code string) {
		c.other = app.ID(code)
		c.compare()
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
	c.compare()
}

// compare compares what is to be compared now, unless it is compared already. When that is something else by the end, it is
// compared again.
func (c *changes) compare() {
	words, st := c.host.Words(), c.host.Session().Strategy()
	wanted := comparison{c.version.ID, c.other, st}
	if c.busy || wanted == c.shown || c.version.ID == "" {
		return
	}
	if wanted.version != c.shown.version || wanted.other != c.shown.other {
		c.list.Objects = []fyne.CanvasObject{widgets.NewCaption(words.T("versions.comparing"))}
		c.list.Refresh()
	}
	c.busy, c.shown = true, wanted
	before := c.version.Content
	c.desk.Background(func() {
		now := app.Freeze(st)
		after := now
		if o, ok := st.Versions.Get(wanted.other); ok {
			after = o.Content
		}
		all, err := app.Differences(before, after, words)
		latest, frozen := st.LatestVersion()
		moved := frozen && now.Hash() != latest.Hash
		c.desk.Foreground(func() {
			c.busy = false
			c.moved(moved)
			c.fill(st, all, err)
			c.compare()
		})
	})
}

// fill lists the differences.
func (c *changes) fill(st *app.Strategy, all []app.Difference, err error) {
	words := c.host.Words()
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
