package classify

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/risk"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// guide leads through the questions of a system and says what follows from the answers.
type guide struct {
	host screen.Host
	law  *risk.Law
	lang string

	system app.System
	stored app.Classification // the newest one; without an id: none
	result aiact.Result
	at     string // id of the question that is asked; empty when all have an answer
	visit  app.ID // of that question; see risk.Visit

	top, state, notice, outcome, path *fyne.Container
	ask                               *question
	confirm                           *form.Form[app.Classification]
	confirmed                         fyne.CanvasObject
	byHand                            *fyne.Container
	content                           *fyne.Container
}

func newGuide(host screen.Host, law *risk.Law) *guide {
	words := host.Words()
	g := &guide{
		host: host, law: law, lang: string(words.Language()), visit: app.NewID(),
		top: container.NewVBox(), state: container.NewVBox(), notice: container.NewVBox(), outcome: container.NewVBox(), path: container.NewVBox(),
		byHand: container.NewVBox(),
	}
	g.ask = newQuestion(g)
	g.confirm = form.New[app.Classification](host, "edit.classification.changed")
	g.confirm.Row(func() {
		g.confirm.Text("confirmed_by", func(c app.Classification) string { return c.ConfirmedBy }, func(c *app.Classification, v string) { c.ConfirmedBy = v })
		g.confirm.Date("confirmed_on", func(c app.Classification) app.Date { return c.ConfirmedOn }, func(c *app.Classification, v app.Date) { c.ConfirmedOn = v })
	})
	g.confirmed = container.NewVBox(
		widgets.NewHeading(words.T("aiact.confirm")), g.confirm.Content(), widgets.NewCaption(words.T("aiact.confirm.hint")),
	)
	g.content = container.NewVBox(g.top, g.notice, arrange.Card(g.ask.content), g.state, g.outcome, g.path, g.confirmed, g.byHand)
	return g
}

// show asks the first question without an answer of another system, and stays at the question of the same one.
func (g *guide) show(system app.System) {
	st := g.host.Session().Strategy()
	other := system.ID != g.system.ID
	g.system = system
	g.stored, _ = st.ClassificationOf(system.ID)
	g.result = g.law.ResultOf(g.stored)
	asked := func(q *aiact.Question) bool { return q.ID == g.at }
	if other || g.at != "" && !slices.ContainsFunc(g.law.Sequence(&g.result), asked) {
		g.open(g.result.Next)
	}
	if g.at == "" && !other && g.result.Next != nil { // an undo took the last answer away
		g.open(g.result.Next)
	}
	g.redraw()
}

func (g *guide) open(q *aiact.Question) {
	g.at, g.visit = "", app.NewID()
	if q != nil {
		g.at = q.ID
	}
}

func (g *guide) redraw() {
	g.ask.show(g.law.Question(g.at))
	fill(g.top, g.headline())
	fill(g.state, g.standing()...)
	fill(g.notice, g.changes()...)
	fill(g.outcome, g.findings()...)
	fill(g.path, g.steps()...)
	g.showRecord()
	g.content.Refresh()
}

// showRecord shows what is kept beside the answers, once there is a record.
func (g *guide) showRecord() {
	g.confirmed.Hide()
	if g.stored.ID != "" {
		g.confirm.Show(g.stored)
		g.confirmed.Show()
	}
	fill(g.byHand, g.override()...)
}

// fill replaces what a box holds. An empty box takes no room.
func fill(box *fyne.Container, content ...fyne.CanvasObject) {
	box.Objects = content
	box.Hidden = len(content) == 0
	box.Refresh()
}

// goTo asks a question; nil stands for the end.
func (g *guide) goTo(q *aiact.Question) {
	g.host.Flushers().FlushAll()
	g.open(q)
	g.redraw()
	g.focus()
}

func (g *guide) next() { g.goTo(g.law.After(&g.result, g.at)) }

func (g *guide) back() {
	if q := g.law.Before(&g.result, g.at); q != nil {
		g.goTo(q)
	}
}

// answer keeps what was chosen.
func (g *guide) answer(options []string) {
	g.host.Session().Do(g.law.Answer(risk.Visit{System: g.system.ID, Question: g.at, New: g.visit}, options...))
}

// focus lets the digits choose answers. Behind the last question the keys stay on the card, beside the next step.
func (g *guide) focus() {
	if g.at != "" {
		widgets.Focus(g.ask.picker)
	} else {
		widgets.Focus(g.ask.back)
	}
	g.ask.reveal()
}

// text is what the catalogue says, in the language of the interface.
func (g *guide) text(t aiact.Text) string { return t.In(g.lang) }
