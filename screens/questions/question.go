package questions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// question is the chosen question. One of the library is a text in large type, since the room is to answer it and not to edit
// it, with a field for whoever wants it in other words; one of the room's own is that field.
type question struct {
	form   *form.Form[app.Answer]
	text   *widgets.Text
	norm   *widgets.Text   // that the question rests on
	reword *fyne.Container // the button that opens the field
	said   *fyne.Container // text, norm and button
	own    *widgets.Field
	open   app.ID // the answer whose question is being reworded
}

// addQuestion shows the question above its answer.
func (q *Questions) addQuestion(f *form.Form[app.Answer]) {
	p := &question{form: f, text: widgets.NewText(""), norm: widgets.NewCaption("")}
	p.text.TextSize = theme.SizeLead
	reword := form.Button(q.host, "questions.reword", theme.IconEdit, p.edit)
	reword.SetImportance(widgets.Quiet)
	p.reword = container.NewHBox(reword)
	p.said = container.NewVBox(p.text, p.norm, p.reword)
	f.Add(p.said)
	p.own = f.Wording("question", nil)
	f.OnShow(func(a app.Answer) {
		words := q.host.Words()
		ref := ""
		if at := q.place(a.LibraryID); at >= 0 {
			ref = q.asked[at].Ref.In(string(words.Language()))
		}
		p.text.SetText(app.Shown(a, "question", words))
		p.norm.SetText(words.T("questions.norm", "Norm", ref))
		p.norm.Hidden = ref == ""
		p.show(a)
	})
}

// show offers the field where somebody reworded the question, or is about to. Once it is there it stays until another question
// is chosen: it must not vanish under the hands of someone who takes the library's words back.
func (p *question) show(a app.Answer) {
	switch {
	case a.Reworded():
		p.open = a.ID
	case p.open != a.ID:
		p.open = ""
	}
	p.said.Hidden = !a.FromLibrary()
	p.offer(a.FromLibrary() && p.open != a.ID)
}

// offer shows the button instead of the field.
func (p *question) offer(button bool) {
	p.reword.Hidden, p.own.Hidden = !button, button
	p.form.Content().Refresh()
}

// edit shows the field with the cursor in it.
func (p *question) edit() {
	p.open = p.form.ID()
	p.offer(false)
	if entry, ok := p.own.Parts()[0].(fyne.Focusable); ok {
		widgets.Focus(entry)
	}
}
