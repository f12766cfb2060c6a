package paper

import (
	"time"

	"kifahrplan/app"
	"kifahrplan/app/minutes"
	"kifahrplan/translations"
)

// Minutes builds the minutes of the workshop as a document of its own: who was there, and day by day what came of each step.
func Minutes(s *app.Strategy, words *translations.Localizer, o app.ExportOptions) Document {
	w := newWriter(s, words, o)
	w.chapter(words.T("minutes.room"))
	w.say(words.T("minutes.intro"))
	w.add(Facts{Caption: words.T("minutes.facts"), Facts: w.facts(w.workshopFacts())})
	w.attendance()
	course := w.course()
	if course.Empty() {
		w.say(words.T("minutes.none"))
	}
	for _, day := range course.Days {
		w.chapter(w.dayTitle(day, len(course.Days)))
		w.minutesOf(day, 2)
	}
	w.shortImprint()
	return w.document(words.T("minutes.title"), words.T("minutes.subject"))
}

// minutesAppendix puts the minutes behind the strategy paper, where they are asked for.
func (w *writer) minutesAppendix() {
	if !w.o.Minutes {
		return
	}
	course := w.course()
	if course.Empty() {
		return
	}
	w.chapter(w.tr.T("minutes.appendix"))
	w.say(w.tr.T("minutes.intro"))
	for _, day := range course.Days {
		w.section(Run{Text: w.dayTitle(day, len(course.Days))})
		w.minutesOf(day, 3)
	}
}

// course is what happened on the days of the workshop.
func (w *writer) course() minutes.Minutes {
	return minutes.Of(w.s, w.o.Moments, w.o.Now.Location())
}

// attendance lists the groups with those who came.
func (w *writer) attendance() {
	table := Table{
		Caption: w.tr.T("minutes.groups"), Summary: w.tr.T("minutes.groups.summary"),
		Columns: []Column{{Title: w.tr.T("kind.stakeholder_group"), Width: 2, Head: true}, {Title: w.tr.T("minutes.participants"), Width: 4}},
	}
	for _, g := range w.s.Groups {
		if tidy(g.Participants) != "" {
			table.Rows = append(table.Rows, Row{Cell{w.groupName(g)}, w.ownCell(g.Participants)})
		}
	}
	if len(table.Rows) > 0 {
		w.add(table)
	}
}

// dayTitle names a day of the workshop: by its number where there are several.
func (w *writer) dayTitle(day minutes.Day, of int) string {
	date := w.tr.LongDate(day.Date)
	switch {
	case of > 1 && date == "":
		return w.tr.T("agenda.day", "Day", w.tr.Number(day.Number))
	case of > 1:
		return w.tr.T("minutes.day", "Day", w.tr.Number(day.Number), "Date", date)
	case date == "":
		return w.tr.T("minutes.undated")
	}
	return w.tr.T("minutes.single", "Date", date)
}

// minutesOf tells of a day: its running order with the times, and what came of each step. Steps are headings of a level.
func (w *writer) minutesOf(day minutes.Day, level int) {
	if len(day.Steps) > 0 {
		w.add(w.runningOrder(day))
	}
	for _, step := range day.Steps {
		if step.Empty() {
			continue
		}
		subject := w.adopted(step.AgendaStep, step.Subject, "subject")
		w.add(Heading{Level: level, Text: joined(" · ", w.ran(step), subject.Text), Lang: subject.Lang})
		if question := w.adopted(step.AgendaStep, step.Question, "question"); question.Text != "" {
			question.Italic = true
			w.add(Paragraph{Runs: []Run{question}, Keep: true})
		}
		w.happened(step.Happened, subject.Text)
	}
	if !day.Beside.Empty() {
		title := w.tr.T("minutes.beside")
		w.add(Heading{Level: level, Text: title})
		w.happened(day.Beside, title)
	}
}

// ran says from when to when a step was running.
func (w *writer) ran(step minutes.Step) string {
	switch {
	case step.Began.IsZero():
		return ""
	case step.Ended.IsZero():
		return w.tr.T("minutes.since", "Begin", w.tr.Clock(step.Began))
	}
	return w.tr.T("agenda.times", "Begin", w.tr.Clock(step.Began), "End", w.tr.Clock(step.Ended))
}

// runningOrder is the table of the steps with planned and actual times.
func (w *writer) runningOrder(day minutes.Day) Table {
	table := Table{
		Caption: w.tr.T("minutes.order"), Summary: w.tr.T("minutes.order.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.agenda_step"), Width: 4, Head: true},
			{Title: w.tr.T("field.agenda_step.method"), Width: 1.9},
			{Title: w.tr.T("minutes.planned"), Width: 2},
			{Title: w.tr.T("minutes.actual"), Width: 2},
			{Title: w.tr.T("minutes.length"), Width: 1.6, Align: AlignEnd},
		},
	}
	for _, step := range day.Steps {
		actual := joined("\n", w.otherDay(step, day.Date), w.ran(step))
		if step.Began.IsZero() {
			actual = w.tr.T("minutes.never")
		}
		length := w.tr.Number(step.Minutes)
		if step.Took > 0 {
			length = w.tr.T("minutes.instead", "Took", w.tr.Number(int(step.Took.Round(time.Minute).Minutes())), "Planned", length)
		}
		table.Rows = append(table.Rows, Row{
			Cell{w.adopted(step.AgendaStep, step.Subject, "subject")},
			wordCell(w, "method.", step.Method, app.Methods()),
			CellOf(w.tr.T("agenda.times", "Begin", string(step.Begin), "End", string(step.End))),
			CellOf(actual), CellOf(length),
		})
	}
	return table
}

// otherDay is the date of a step that was not run on the day that it was planned for.
func (w *writer) otherDay(step minutes.Step, date app.Date) string {
	if on := app.DateOf(step.Began); !step.Began.IsZero() && on != date {
		return w.day(on)
	}
	return ""
}
