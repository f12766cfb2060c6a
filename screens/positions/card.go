package positions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// card is the voice of one group: what it says now, in which words, and what it said before.
type card struct {
	voices *voices
	voice  consensus.Voice

	name, demand *widgets.Text
	stance       *widgets.Choice
	form         *form.Form[app.Position]
	text         *widgets.Field
	settled      *fyne.Container // for conditions and objections: settled or not, and the tasks
	tasks        *fyne.Container
	details      *fyne.Container // not there until the group said something
	history      *fyne.Container
	content      *fyne.Container
}

func newCard(v *voices) *card {
	words := v.host.Words()
	c := &card{voices: v, name: widgets.NewText(""), demand: widgets.NewCaption(""), tasks: container.NewVBox(), history: container.NewVBox()}
	c.name.Bold = true
	c.stance = widgets.NewChoice(sign.Options(words, "stance.", app.Stances(), sign.OfStance), c.take)
	c.stance.OnKey = c.listed
	c.stance.SetPlaceHolder(words.T("positions.choose"))
	if !v.host.Session().Writable() {
		c.stance.Disable()
	}
	c.form = form.New[app.Position](v.host, "edit.position.changed")
	c.text = c.form.Text("text", func(p app.Position) string { return p.Text }, func(p *app.Position, t string) { p.Text = t })
	c.form.Row(func() {
		c.form.Text("speaker", func(p app.Position) string { return p.Speaker }, func(p *app.Position, t string) { p.Speaker = t })
		c.form.Date("given_on", func(p app.Position) app.Date { return p.GivenOn }, func(p *app.Position, d app.Date) { p.GivenOn = d })
	})
	settle := form.New[app.Position](v.host, "edit.position.changed")
	settle.Tick("is_settled", func(p app.Position) bool { return p.Settled }, func(p *app.Position, on bool) { p.Settled = on })
	c.form.OnShow(settle.Show)
	c.settled = container.NewVBox(settle.Content(), c.tasks)
	c.details = container.NewVBox(c.form.Content(), c.settled)
	c.content = arrange.Card(container.NewVBox(arrange.Columns(140, container.NewVBox(c.name, c.demand), c.stance), c.details, c.history))
	return c
}

// listed opens the list where arrows go through the options elsewhere: every stance that they passed would stay as a position
// that nobody took.
func (c *card) listed(key *fyne.KeyEvent) bool {
	through := key.Name == fyne.KeyLeft || key.Name == fyne.KeyRight
	if through {
		c.stance.Open()
	}
	return through
}

// show shows the voice of a group.
func (c *card) show(v consensus.Voice) {
	words, st := c.voices.host.Words(), c.voices.host.Session().Strategy()
	c.voice = v
	c.name.SetText(capture.MarkOf(st, v.Group.ID).Symbol + " " + v.Group.Label(words))
	c.demand.Hidden = v.Demand == ""
	if v.Demand != "" {
		c.demand.SetText(words.T("consensus.demand." + string(v.Demand)))
	}
	c.stance.Set(string(v.Now.Stance))
	c.details.Hidden = v.Now.ID == "" || v.Now.Stance == app.StanceNotAsked
	if v.Now.ID != "" {
		c.form.Show(v.Now)
	}
	c.text.Hidden = !v.Now.Stance.Explained()
	c.settled.Hidden = !v.Now.Stance.Explained()
	c.showTasks(st)
	c.showHistory()
	c.content.Refresh()
}

// take notes what the group says now.
func (c *card) take(code string) {
	host := c.voices.host
	host.Flushers().FlushAll()
	host.Session().Do(app.TakeStance(c.voices.standing.Subject, c.voice.Group.ID, app.Stance(code), host.Today()))
}

// showTasks lists the tasks of a condition or an objection; each leads to the roadmap.
func (c *card) showTasks(st *app.Strategy) {
	words := c.voices.host.Words()
	c.tasks.RemoveAll()
	for _, t := range st.TasksOf(c.voice.Now.ID) {
		link := widgets.NewQuietButton(words.T("task.status."+string(t.Status))+": "+app.TitleOf(t, words), theme.Icon(theme.IconLink), func() {
			c.voices.host.Go(screen.Route{Page: screen.Roadmap, Record: t.ID})
		})
		link.Row = true
		c.tasks.Add(link)
	}
	if len(c.tasks.Objects) == 0 && !c.voice.Settled {
		position := c.voice.Now.ID
		c.tasks.Add(widgets.NewFlow(form.Button(c.voices.host, "positions.totask", theme.IconTask, func() { c.voices.makeTask(position) })))
	}
}

// showHistory lists what the group said before, the newest first. One that was noted by mistake can be taken out.
func (c *card) showHistory() {
	host := c.voices.host
	words := host.Words()
	c.history.RemoveAll()
	for _, p := range c.voice.Earlier {
		line := widgets.NewCaption(words.T("positions.earlier", "Date", words.Date(p.GivenOn), "Said", app.TitleOf(p, words)))
		if !host.Session().Writable() {
			c.history.Add(line)
			continue
		}
		gone := app.Ref{Kind: app.KindPosition, ID: p.ID}
		remove := widgets.NewQuietButton(words.T("positions.earlier.delete"), theme.Icon(theme.IconDelete), func() {
			host.Flushers().FlushAll()
			host.Session().Do(app.Delete(gone))
		})
		c.history.Add(arrange.Ended(arrange.Middle(line), remove))
	}
	c.history.Hidden = len(c.voice.Earlier) == 0
}
