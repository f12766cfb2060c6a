package excel

import (
	"cmp"
	"strconv"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/app/library"
)

// The sheets of a questionnaire, by their keys.
const (
	sheetQuestions = "questions"
	sheetPositions = "positions"
	sheetPoints    = "points"
)

const (
	emptyPoints  = 20  // rows for points of their own
	briefContent = 700 // characters of a text that a group is to take a position on
)

// addList keeps the entries of a drop-down list and returns its number.
func (b *questionnaire) addList(list []choice) int {
	b.lists = append(b.lists, list)
	return len(b.lists)
}

// listWords makes the list of codes whose words begin with a prefix.
func listWords[T ~string](b *questionnaire, prefix string, codes []T) int {
	var list []choice
	for _, code := range codes {
		list = append(list, choice{b.l.T(prefix + string(code)), string(code)})
	}
	return b.addList(list)
}

// questions is the sheet with the guiding questions: those to the group first, then those of the building blocks to the room.
func (b *questionnaire) questions() *answerSheet {
	t := b.l.T
	s := &answerSheet{key: sheetQuestions, title: t("questionnaire.sheet.questions"), lists: map[int]int{}, columns: []answerColumn{
		{key: "number", title: t("excel.column.number"), width: 6, format: formatNumber},
		{key: "area", title: t("questionnaire.column.area"), width: 24, format: formatText},
		{key: "question", title: t("field.answer.question"), width: 50, format: formatText},
		{key: "text", title: t("field.answer.text"), width: 62, format: formatLabel, use: useAnswer},
		hiddenColumn("row"), hiddenColumn("library"), hiddenColumn("block"), hiddenColumn("base.there"), hiddenColumn("base.text"),
		hiddenColumn("wording"),
	}}
	lib := b.l.Library()
	if g, ok := lib.Group(string(b.group.Code)); ok {
		b.ask(s, t("questionnaire.area.group", "Group", b.name), app.BlockOf(b.group.Code), g.Questions)
	}
	for _, code := range app.Blocks() {
		if block, ok := lib.Block(string(code)); ok {
			b.ask(s, t("block."+string(code)), code, block.Questions)
		}
	}
	return s
}

func (b *questionnaire) ask(s *answerSheet, area string, block app.Block, asked []library.Question) {
	lang := string(b.l.Language())
	for _, q := range asked {
		answer, there := app.AnswerOf(b.s, b.group.ID, app.ContentID(q.ID))
		id, was := string(answer.ID), ""
		if there {
			was = "1"
		} else {
			id = b.rowID(sheetQuestions, q.ID)
		}
		wording := app.AskedAs(b.s, b.group.ID, app.ContentID(q.ID))
		question := cmp.Or(wording, q.Text.In(lang))
		if ref := q.Ref.In(lang); ref != "" {
			question += "\n(" + ref + ")"
		}
		if list := b.optionsOf(q); list > 0 {
			s.lists[len(s.rows)] = list
		}
		s.rows = append(s.rows, []any{
			len(s.rows) + 1, text(area), text(question), text(answer.Text),
			id, q.ID, string(block), text(was), text(answer.Text), text(wording),
		})
	}
}

// optionsOf makes the list of answers that a question offers; 0: it has none.
func (b *questionnaire) optionsOf(q library.Question) int {
	var list []choice
	for _, o := range q.Options {
		list = append(list, choice{o.In(string(b.l.Language())), o.ID})
	}
	if q.AnswerType == library.AnswerScale5 {
		for n := range 5 {
			list = append(list, choice{label: strconv.Itoa(n + 1)})
		}
	}
	if len(list) == 0 {
		return 0
	}
	return b.addList(list)
}

// positions is the sheet on which the group says where it stands on everything that needs agreement.
func (b *questionnaire) positions() *answerSheet {
	t := b.l.T
	s := &answerSheet{key: sheetPositions, title: t("questionnaire.sheet.positions"), columns: []answerColumn{
		{key: "number", title: t("excel.column.number"), width: 6, format: formatNumber},
		{key: "subject", title: t("field.position.topic"), width: 30, format: formatText},
		{key: "content", title: t("questionnaire.column.content"), width: 42, format: formatText},
		{key: "stance", title: t("field.position.stance"), width: 19, format: formatText, use: useAnswer, list: listWords(b, "stance.", app.Stances())},
		{key: "text", title: t("field.position.text"), width: 36, format: formatLabel, use: useAnswer},
		{key: "speaker", title: t("questionnaire.column.speaker"), width: 18, format: formatLabel, use: useAnswer},
		{key: "given_on", title: t("questionnaire.column.date"), width: 13, format: formatDate, use: useAnswer},
		hiddenColumn("row"), hiddenColumn("topic"), hiddenColumn("about"), hiddenColumn("base.stance"), hiddenColumn("base.text"),
		hiddenColumn("base.speaker"), hiddenColumn("base.given_on"),
	}}
	for _, standing := range consensus.All(b.s) {
		v := standing.Voice(b.group.ID)
		subject, p := standing.Subject, v.Now
		s.rows = append(s.rows, []any{
			len(s.rows) + 1, text(b.subject(subject)), text(b.content(subject, v)),
			b.wordOf(p), text(p.Text), text(p.Speaker), day(p.GivenOn),
			b.rowID(sheetPositions, string(subject.Topic)+" "+string(subject.ID)), string(subject.Topic), string(subject.ID),
			text(string(p.Stance)), text(p.Text), text(p.Speaker), text(string(p.GivenOn)),
		})
	}
	return s
}

// subject names what a position is about: its sort and its title, which the roadmap has not.
func (b *questionnaire) subject(of app.Subject) string {
	topic, title := b.l.T("topic."+string(of.Topic)), consensus.TitleOf(b.s, of, b.l)
	if title == topic {
		return topic
	}
	return topic + "\n" + title
}

func (b *questionnaire) wordOf(p app.Position) any {
	if p.Stance == "" {
		return nil
	}
	return b.l.T("stance." + string(p.Stance))
}

// content says what the group is to take a position on, and why its agreement is needed.
func (b *questionnaire) content(subject app.Subject, v consensus.Voice) string {
	out := ""
	if r, ok := b.s.Find(app.Ref{Kind: subject.Kind(), ID: subject.ID}); ok {
		for _, column := range []string{"text", "purpose", "description"} {
			if out = app.Shown(r, column, b.l); out != "" {
				break
			}
		}
	}
	if short := cut(out, briefContent); short != out {
		out = short + "…"
	}
	if v.Demand != "" {
		if out != "" {
			out += "\n\n"
		}
		out += b.l.T("questionnaire.demand." + string(v.Demand))
	}
	return out
}

// points is the sheet for what nobody asked.
func (b *questionnaire) points() *answerSheet {
	t := b.l.T
	s := &answerSheet{key: sheetPoints, title: t("questionnaire.sheet.points"), columns: []answerColumn{
		{key: "number", title: t("excel.column.number"), width: 6, format: formatNumber},
		{key: "sort", title: t("field.contribution.sort"), width: 16, format: formatText, use: useAnswer, list: listWords(b, "contribution.sort.", app.ContributionSorts())},
		{key: "subject", title: t("field.contribution.subject"), width: 28, format: formatLabel, use: useAnswer},
		{key: "text", title: t("field.contribution.text"), width: 76, format: formatLabel, use: useAnswer},
		{key: "priority", title: t("field.contribution.priority"), width: 14, format: formatText, use: useAnswer, list: listWords(b, "priority.", app.Priorities())},
		hiddenColumn("row"),
	}}
	for i := range emptyPoints {
		s.rows = append(s.rows, []any{i + 1, nil, nil, nil, nil, b.rowID(sheetPoints, strconv.Itoa(i))})
	}
	return s
}
