package presenter

import (
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/widgets"
)

// Changed shows what an edit changed.
func (v *View) Changed(ev app.Event) {
	if ev.Err != nil {
		v.pending = nil // it was not kept after all; the shell says why
	}
	switch {
	case ev.Touches(app.KindAgendaStep, app.KindGroup):
		if v.line != nil && ev.Touches(app.KindGroup) {
			v.line.ShowGroups()
		}
		v.Update()
	case ev.Touches(app.KindContribution, app.KindRating, app.KindVote, app.KindProcess, app.KindPrinciple), v.goesThrough():
		v.showBody()
	case ev.Err != nil:
		v.showCards()
	}
}

// Tick shows how time passes. Nothing else is drawn.
func (v *View) Tick() { v.showTime() }

// Update shows the step as it is now.
func (v *View) Update() {
	words := v.host.Words()
	step, order, ok := v.course.Shown()
	if !ok {
		v.place.SetText(words.T("presenter.empty"))
		v.showBody()
		v.Refresh()
		return
	}
	title := app.TitleOf(step.AgendaStep, words)
	question := app.Shown(step.AgendaStep, "question", words)
	parts := []string{words.T("presenter.place", "Number", words.Number(step.Number), "All", words.Number(len(order)))}
	if step.Block != "" {
		parts = append(parts, words.T("block."+string(step.Block)))
	}
	if question != "" {
		parts = append(parts, title)
	} else {
		question = title
	}
	v.place.SetText(strings.Join(parts, " · "))
	v.question.SetText(question)
	v.about.SetText(v.goesOn(step, order))
	v.showNotes(step.AgendaStep)
	v.nameNext(step.AgendaStep)
	v.showBody()
	v.showTime()
	v.Refresh()
}

// showNotes shows the moderator's notes where the room does not look.
func (v *View) showNotes(step app.AgendaStep) {
	notes := ""
	if v.leave != nil && v.course.Projected && step.Notes != "" {
		notes = v.host.Words().T("presenter.notes", "Notes", step.Notes)
	}
	v.notes.SetText(notes)
}

// nameNext says on the button whether it begins the step that is shown or goes on to the next.
func (v *View) nameNext(step app.AgendaStep) {
	if v.next == nil {
		return
	}
	id := "presenter.next"
	if !step.Running() && !step.Ended() {
		id = "agenda.start"
	}
	v.next.SetText(v.host.Words().T(id))
}

// goesOn says below a break when and with what the room goes on, and after the last step of a day that it is over.
func (v *View) goesOn(step app.PlannedStep, order []app.PlannedStep) string {
	words := v.host.Words()
	last := step.Number == len(order)
	switch {
	case step.Ended() && last:
		return words.T("presenter.theend")
	case step.Ended() && order[step.Number].Day != step.Day:
		return words.T("presenter.dayend", "Day", words.Number(step.Day))
	case app.Shown(step.AgendaStep, "question", words) != "" || last:
		return ""
	}
	at := string(step.End)
	if step.Running() {
		at = words.Clock(step.StartedAt.Time().Add(time.Duration(step.Minutes) * time.Minute).In(v.course.Now().Location()))
	}
	return words.T("presenter.goeson", "Time", at, "Title", app.TitleOf(order[step.Number].AgendaStep, words))
}

// showBody shows what belongs to the step: its cards, or its rating, or nothing in a break.
func (v *View) showBody() {
	step, _, ok := v.course.Shown()
	rates := ok && step.Method == app.MethodRate
	v.showRating(step.AgendaStep, rates)
	talks := ok && !rates && !v.silent()
	v.showMatter(step.AgendaStep)
	show(v.board, talks)
	show(v.typing, talks)
	v.showCards()
}

// silent tells whether the room says nothing in the step: in a break.
func (v *View) silent() bool {
	step, _, _ := v.course.Shown()
	return step.Method == app.MethodInform && app.Shown(step.AgendaStep, "question", v.host.Words()) == ""
}

// goesThrough tells whether the step may go through matters one by one: any edit may change what they are and who waits for
// whom.
func (v *View) goesThrough() bool {
	step, _, _ := v.course.Shown()
	return step.Method == app.MethodPosition || step.Method == app.MethodDecide
}

// showMatter shows what the step asks the room about, one by one.
func (v *View) showMatter(step app.AgendaStep) {
	before := v.matter
	v.matter = v.findMatter(step)
	v.showActions(step.Method)
	if before != nil || v.matter != nil {
		v.head.set(v.matter)
		v.Refresh()
	}
}

// showRating shows the rating of a step: the ballot, then its result, or what to do where there is none.
func (v *View) showRating(step app.AgendaStep, rates bool) {
	if rates {
		v.newBallot()
	}
	if v.ballot == nil {
		return
	}
	st := v.host.Session().Strategy()
	rating, there := st.RatingAt(step)
	if rates && there {
		v.ballot.Show(rating)
	}
	if rates && rating.Revealed {
		v.result.set(figure.RatingBars(st, rating, v.host.Words()))
	}
	show(v.lacking, rates && !there)
	show(v.result.Container, rates && rating.Revealed)
	show(v.votes, rates && there && !rating.Revealed)
}

func show(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// showCards shows the cards of the step, without the one that is still being typed.
func (v *View) showCards() {
	if v.board.Hidden {
		return
	}
	st, step := v.host.Session().Strategy(), v.step()
	v.pending = slices.DeleteFunc(v.pending, func(c app.Contribution) bool { _, kept := st.Contributions.Get(c.ID); return kept })
	cards := st.CardsOf(step)
	if v.line != nil {
		cards = slices.DeleteFunc(cards, func(c app.Contribution) bool { return c.ID == v.line.Typing() })
	}
	for _, c := range v.pending {
		if c.StepID == step {
			cards = append(cards, c)
		}
	}
	var heads map[app.ID]widgets.BoardCard
	if v.matter != nil {
		heads = v.matter.heads
	}
	v.board.SetColumns(columns(st, v.host.Words(), cards, heads))
}

// showTime shows the time that is left.
func (v *View) showTime() {
	step, _, ok := v.course.Shown()
	if !ok {
		return
	}
	before := v.left.MinSize()
	if v.left.Set(remaining(v.host.Words(), step.AgendaStep, v.course.Now())) && v.left.MinSize() != before {
		v.placeHead()
	}
}

// placeHead makes room for the time beside the words at the top.
func (v *View) placeHead() {
	u := v.unit()
	margin := headMargin * u
	least := v.left.MinSize()
	v.left.Resize(least)
	v.left.Move(fyne.NewPos(v.Size().Width-margin-least.Width, margin))
	v.place.Move(fyne.NewPos(margin, margin))
	v.place.Resize(fyne.NewSize(max(0, v.Size().Width-3*margin-least.Width), v.place.MinSize().Height))
}
