// Package questions is the screen of the guiding questions of one building block: the list, and the chosen question with what
// the room says to it. It serves every building block; which questions there are it reads from the library. A question becomes
// a record with the first letter of its answer, so looking at questions changes nothing.
package questions

import (
	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Questions is the screen of the questions of a building block.
type Questions struct {
	*listdetail.Page[app.Answer]
	host   screen.Host
	block  app.Block
	asked  []library.Question
	drafts map[app.ContentID]app.Answer // of the questions of the library that nobody answered
	filter app.AnswerFilter

	text  *widgets.Search
	state *widgets.Choice
	rows  *widgets.Rows
	head  *widgets.PageHead
	form  answerForm
}

var (
	_ screen.Screen = (*Questions)(nil)
	_ screen.Adder  = (*Questions)(nil)
)

// missing is the code of the filter for questions without an answer.
const missing = "missing"

// Tab is the tab with the questions of a building block on its page.
func Tab(host screen.Host, block app.Block) tabbed.Tab {
	return tabbed.Tab{Name: "questions", Kinds: []app.Kind{app.KindAnswer}, New: func(wrap tabbed.Wrap) screen.Screen {
		return New(host, block, wrap)
	}}
}

// New builds the screen of a building block; wrap puts the row of tabs below its head.
func New(host screen.Host, block app.Block, wrap tabbed.Wrap) screen.Screen {
	words := host.Words()
	q := &Questions{host: host, block: block, drafts: map[app.ContentID]app.Answer{}}
	if b, ok := words.Library().Block(string(block)); ok {
		q.asked = b.Questions
	}
	add := form.PrimaryButton(host, "questions.add", theme.IconAdd, q.Add)
	first := form.PrimaryButton(host, "questions.addfirst", theme.IconAdd, q.Add)
	q.head = widgets.NewPageHead(words.T("page."+string(screen.PageOfBlock(block))), add)
	q.rows = widgets.NewRows(q.row)
	q.rows.OnSelect = func(row int) { q.ChooseRow(row) }
	q.rows.OnActivate = func(row int) { q.ChooseRow(row); q.form.focusAnswer() }
	q.text = widgets.NewSearch(words.T("list.search"), func(text string) { q.filter.Text = text; q.Reload() })
	q.state = widgets.NewChoice(q.states(), func(code string) { q.setState(code); q.Reload() })
	q.state.Set("")
	q.Page = listdetail.New(host, wrap(q.head), listdetail.Parts[app.Answer]{
		Name: "questions", List: q.rows, Form: q.newForm(),
		Records:  func(s *app.Strategy) []app.Answer { return q.filter.Apply(q.all(s), words) },
		Total:    func(s *app.Strategy) int { return len(q.all(s)) },
		Unfilter: q.unfilter,
		Title:    q.title,
		Filters:  arrange.Columns(160, q.text, q.state),
		Empty:    []*widgets.Button{first},
	})
	q.Start()
	q.showFigure()
	return q
}

// all lists the questions of the library and the room's own, answered or not.
func (q *Questions) all(s *app.Strategy) []app.Answer {
	asked := make([]app.ContentID, len(q.asked))
	for i, question := range q.asked {
		asked[i] = app.ContentID(question.ID)
	}
	return app.QuestionsOf(s, q.block, asked, q.draft)
}

// draft returns the same draft of an answer each time, so that the question stays chosen when it becomes a record, and when
// that is undone.
func (q *Questions) draft(id app.ContentID) app.Answer {
	a, ok := q.drafts[id]
	if !ok {
		a = app.NewAnswer(q.block, id)
		q.drafts[id] = a
	}
	return a
}

func (q *Questions) states() []widgets.Option {
	words := q.host.Words()
	options := []widgets.Option{{Code: missing, Label: words.T("questions.missing")}}
	options = append(options, form.Options(words, "answer.status.", app.AnswerStatuses())...)
	return form.WithAll(words, "list.all.status", options)
}

func (q *Questions) setState(code string) {
	q.filter.Missing, q.filter.Status = code == missing, ""
	if code != missing {
		q.filter.Status = app.AnswerStatus(code)
	}
}

func (q *Questions) unfilter() {
	q.filter = app.AnswerFilter{}
	q.text.SetText("")
	q.state.Set("")
}

// Add implements screen.Adder: a question of the room's own.
func (q *Questions) Add() {
	a := app.NewAnswer(q.block, "")
	a.Question = q.host.Words().T("questions.newquestion")
	q.Put(a, "edit.answer.added")
}

// Choose implements screen.Screen. All answers are looked for on the page of the first building block: one of another block is
// sent on to its page.
func (q *Questions) Choose(id app.ID) {
	if a, ok := q.host.Session().Strategy().Answers.Get(id); ok && a.Block != q.block {
		q.host.Go(screen.Route{Page: screen.PageOfBlock(a.Block), Record: id})
		return
	}
	q.Page.Choose(id)
}

// Changed implements screen.Screen.
func (q *Questions) Changed(ev app.Event) {
	if ev.Touches(app.KindAnswer, app.KindGroup) {
		q.form.offerGroups(q.host)
		q.Page.Changed(ev)
		q.showFigure()
	}
}

// showFigure says how many questions the room answered, and leads to those that it did not.
func (q *Questions) showFigure() {
	words := q.host.Words()
	n := app.CountAnswers(q.all(q.host.Session().Strategy()))
	text := words.N("questions.figure", n.Questions, "Answered", words.Number(n.Answered), "Agreed", words.Number(n.Agreed))
	var rest func()
	if n.Answered < n.Questions {
		rest = func() { q.unfilter(); q.state.Set(missing); q.setState(missing); q.Reload() }
	}
	q.head.SetFigure(text, rest)
}

func (q *Questions) row(i int) widgets.RowView {
	a, ok := q.Record(i)
	if !ok {
		return widgets.RowView{}
	}
	words := q.host.Words()
	state, colour := stateOf(words, a)
	said := a.Text
	switch g, ok := q.host.Session().Strategy().Groups.Get(a.GroupID); {
	case a.Missing():
		said = words.T("questions.nobody")
	case a.Text == "":
		said = words.T("questions.dropped")
	case ok:
		said = words.T("questions.said", "Group", g.Label(words), "Text", a.Text)
	}
	return widgets.RowView{
		Title: app.Shown(a, "question", words), Subtitle: said, Badge: state, BadgeColor: colour, Bold: a.Missing(),
	}
}

// stateOf tells how far the room is with a question, by sign, word and colour.
func stateOf(words app.Translator, a app.Answer) (text string, colour fyne.ThemeColorName) {
	mark, word := sign.OfAnswer(a.Status), "answer.status."+string(a.Status)
	if a.Missing() {
		mark, word = sign.Missing(), "questions.missing"
	}
	return mark.With(words.T(word)), mark.Color
}
