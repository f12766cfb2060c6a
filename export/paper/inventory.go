package paper

import (
	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// inventory is the chapter of the first building block: what the room agreed on, the goals and the processes. It is left out
// while there is nothing to print. Unapproved use is never printed: it was told in confidence, for the work in the room.
func (w *writer) inventory() {
	goals := w.s.Goals.Where(func(g app.Goal) bool { return g.Status != app.GoalDropped })
	if !w.answered(app.BlockInventory) && len(goals)+len(w.s.Processes) == 0 {
		return
	}
	w.chapter(w.tr.T("block.bb_inventory"))
	w.answers(app.BlockInventory)
	w.goals(goals)
	w.processes()
}

// answersOf lists the questions of a building block that the room agreed on, in the order of the library, and counts those that
// have an answer which is still being discussed.
func (w *writer) answersOf(block app.Block) (agreed []app.Answer, open int) {
	var asked []app.ContentID
	if b, ok := w.tr.Library().Block(string(block)); ok {
		for _, q := range b.Questions {
			asked = append(asked, app.ContentID(q.ID))
		}
	}
	unanswered := func(id app.ContentID) app.Answer { return app.NewAnswer(block, id) }
	for _, a := range app.QuestionsOf(w.s, block, asked, unanswered) {
		switch {
		case tidy(a.Text) == "" || a.Status == app.AnswerDropped:
		case a.Status == app.AnswerAgreed:
			agreed = append(agreed, a)
		default:
			open++
		}
	}
	return agreed, open
}

// answered tells whether the room has said anything to the questions of a building block.
func (w *writer) answered(block app.Block) bool {
	agreed, open := w.answersOf(block)
	return len(agreed)+open > 0
}

// answers lists what the room agreed on in a building block, and says how much more is being discussed.
func (w *writer) answers(block app.Block) {
	agreed, open := w.answersOf(block)
	if len(agreed)+open == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("inventory.paper.questions")})
	list := List{}
	for _, a := range agreed {
		list.Items = append(list.Items, w.answer(a))
	}
	if len(list.Items) > 0 {
		w.add(list)
	}
	if open > 0 {
		w.say(w.tr.N("inventory.paper.open", open))
	}
}

// answer is the entry of a question. That of the library is in the language of the paper, one of the room's own in the room's.
func (w *writer) answer(a app.Answer) Item {
	question := w.own(a.Question)
	if question.Text == "" {
		question = Run{Text: app.Shown(a, "question", w.tr)}
	}
	question.Bold = true
	item := Item{Runs: []Run{question}, More: [][]Run{{w.own(a.Text)}}}
	if g, ok := w.s.Groups.Get(a.GroupID); ok {
		item.More = append(item.More, []Run{{Text: w.tr.T("inventory.paper.said") + " "}, w.groupName(g)})
	}
	return item
}

// goals is the table of the goals.
func (w *writer) goals(goals []app.Goal) {
	if len(goals) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("inventory.paper.goals")})
	number := 0
	w.add(listing(w, Table{
		Caption: w.tr.N("inventory.paper.goals.caption", len(goals)),
		Summary: w.tr.T("inventory.paper.goals.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.goal"), Width: 3.6},
			{Title: w.tr.T("field.goal.measure"), Width: 2.2},
			{Title: w.tr.T("inventory.paper.fromto"), Width: 1.9},
			{Title: w.tr.T("field.goal.due_on"), Width: 1.5},
			{Title: w.tr.T("field.goal.status"), Width: 1.6},
		},
	}, numberFrom(&number, goals), func(g app.Goal) Row {
		due := w.day(g.DueOn)
		if due == "" {
			due = nothing
		}
		return Row{
			w.titledCell(g.Title, g.Description), w.ownCell(g.Measure), w.ownCell(joined(" → ", g.Baseline, g.Target)), CellOf(due),
			wordCell(w, "goal.status.", g.Status, app.GoalStatuses()),
		}
	}))
}

// processes is the register, in the order of the portfolio and with its numbers; those that are not rated follow.
func (w *writer) processes() {
	if len(w.s.Processes) == 0 {
		return
	}
	portfolio := app.PortfolioOf(w.s)
	unrated := app.ProcessOrder{By: app.ProcessByTitle}.Sort(app.ProcessFilter{Unrated: true}.Apply(w.s))
	w.section(Run{Text: w.tr.T("inventory.paper.processes")})
	number := 0
	w.add(listing(w, Table{
		Caption: w.tr.N("inventory.paper.processes.caption", len(w.s.Processes)),
		Summary: w.tr.T("inventory.paper.processes.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.process"), Width: 4},
			{Title: w.tr.T("field.process.department"), Width: 1.9},
			{Title: w.tr.T("inventory.paper.volume"), Width: 1.2, Align: AlignEnd},
			{Title: w.tr.T("field.process.data"), Width: 2},
			{Title: w.tr.T("field.process.status"), Width: 1.5},
		},
	}, numberFrom(&number, append(portfolio.Rated, unrated...)), func(p app.Process) Row {
		volume := nothing
		if p.Volume > 0 {
			volume = w.tr.Number(p.Volume)
		}
		return Row{
			w.titledCell(p.Title, p.Problem), w.ownCell(p.Department), CellOf(volume), wordCell(w, "data.", p.Data, app.DataKinds()),
			wordCell(w, "process.status.", p.Status, app.ProcessStatuses()),
		}
	}))
	if len(portfolio.Rated) > 0 {
		w.picture(figure.Portfolio(w.s, "", w.tr), w.without("inventory.paper.portfolio", "inventory.paper.portfolio.unrated", portfolio.Unrated))
	}
}
