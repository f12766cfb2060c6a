package questions

import (
	"slices"

	"fyne.io/fyne/v2"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/widgets"
)

// answerForm is what the screen needs of its fields after they are made.
type answerForm struct {
	text  *widgets.Field
	group *widgets.Choice
}

// focusAnswer puts the cursor into the answer.
func (f answerForm) focusAnswer() {
	if entry, ok := f.text.Parts()[0].(fyne.Focusable); ok {
		widgets.Focus(entry)
	}
}

// offerGroups offers the groups that there are now, and the room as a whole.
func (f answerForm) offerGroups(host screen.Host) { f.group.SetOptions(speakers(host)) }

func speakers(host screen.Host) []widgets.Option {
	return form.WithAll(host.Words(), "questions.room", capture.GroupOptions(host))
}

// title numbers the questions of the library.
func (q *Questions) title(a app.Answer) string {
	words := q.host.Words()
	at := q.place(a.LibraryID)
	if at < 0 {
		return words.T("questions.own")
	}
	return words.T("questions.number", "Number", words.Number(at+1), "All", words.Number(len(q.asked)))
}

// place is the place of a question in the library, or -1.
func (q *Questions) place(id app.ContentID) int {
	return slices.IndexFunc(q.asked, func(l library.Question) bool { return app.ContentID(l.ID) == id })
}

// newForm makes the fields of an answer.
func (q *Questions) newForm() *form.Form[app.Answer] {
	words := q.host.Words()
	f := form.New[app.Answer](q.host, "edit.answer.changed")
	f.SetDrafts(q.draftWith, "edit.answer.added")
	q.addQuestion(f)
	q.form.text = f.Text("text", func(a app.Answer) string { return a.Text }, func(a *app.Answer, v string) { a.Text = v })
	if entry, ok := q.form.text.Parts()[0].(*widgets.Autosave); ok {
		entry.SetMinRowsVisible(7)
	}
	f.Row(func() {
		group := f.Choice("group_id", speakers(q.host),
			func(a app.Answer) string { return string(a.GroupID) }, func(a *app.Answer, v string) { a.GroupID = app.ID(v) })
		q.form.group, _ = group.Parts()[0].(*widgets.Choice)
		f.Choice("status", form.Options(words, "answer.status.", app.AnswerStatuses()),
			func(a app.Answer) string { return string(a.Status) }, func(a *app.Answer, v string) { a.Status = app.AnswerStatus(v) })
	})
	return f
}

// draftWith finds the draft with an id.
func (q *Questions) draftWith(id app.ID) (app.Answer, bool) {
	for _, a := range q.drafts {
		if a.ID == id {
			return a, true
		}
	}
	return app.Answer{}, false
}
