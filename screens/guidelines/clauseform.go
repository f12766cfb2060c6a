package guidelines

import (
	"strings"

	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// newForm makes the fields of a section of the service agreement.
func (a *agreement) newForm() *form.Form[app.Clause] {
	words := a.host.Words()
	f := form.New[app.Clause](a.host, "edit.clause.changed")
	f.Wording("title", nil)
	f.Choice("status", form.Options(words, "clause.status.", app.ClauseStatuses()),
		func(c app.Clause) string { return string(c.Status) }, func(c *app.Clause, v string) { c.Status = app.ClauseStatus(v) })
	a.addHints(f)
	f.Text("text", func(c app.Clause) string { return c.Text }, func(c *app.Clause, v string) { c.Text = v })
	a.addLegalBasis(f)
	a.comments = newComments(a.host)
	f.Add(a.comments.content)
	f.OnShow(func(c app.Clause) { a.comments.show(c.ID) })
	return f
}

// addHints shows what the library says that the section should settle, and who drafts it.
func (a *agreement) addHints(f *form.Form[app.Clause]) {
	title, text, owners := widgets.NewText(a.host.Words().T("guidelines.agreement.hints")), widgets.NewText(""), widgets.NewCaption("")
	title.Bold = true
	card := arrange.Card(container.NewVBox(title, text, owners))
	f.Add(card)
	f.OnShow(func(c app.Clause) {
		section, ok := a.host.Words().Library().Section(string(c.LibraryID))
		card.Hidden = !ok
		if ok {
			text.SetText(hintsOf(a.host.Words(), section))
			owners.SetText(ownersOf(a.host.Words(), section))
		}
		card.Refresh()
	})
}

func hintsOf(words *translations.Localizer, s library.Section) string {
	var lines []string
	for _, hint := range s.Hints.In(string(words.Language())) {
		lines = append(lines, "• "+hint)
	}
	return strings.Join(lines, "\n")
}

// ownersOf names who drafts a section, and says of one that is not usual that it is optional.
func ownersOf(words *translations.Localizer, s library.Section) string {
	var names []string
	for _, id := range s.Owners {
		if role, ok := words.Library().Role(id); ok {
			names = append(names, role.Label.In(string(words.Language())))
		}
	}
	text := words.T("guidelines.agreement.owners", "Names", strings.Join(names, ", "))
	if s.Kind == library.SectionOptional {
		text += "\n" + words.T("guidelines.agreement.optional")
	}
	return text
}

// addLegalBasis adds the field with the suggestion for the municipality's state below it. Nobody has verified the
// suggestions, which stands beside them.
func (a *agreement) addLegalBasis(f *form.Form[app.Clause]) {
	words := a.host.Words()
	f.Text("legal_basis", func(c app.Clause) string { return c.LegalBasis }, func(c *app.Clause, v string) { c.LegalBasis = v })
	note := widgets.NewCaption("")
	take := form.Button(a.host, "guidelines.agreement.take", theme.IconCheck, func() {
		a.host.Flushers().FlushAll()
		basis, _ := a.suggestion()
		a.host.Session().Do(app.Change(f.ID(), "edit.clause.changed", "", func(c *app.Clause) { c.LegalBasis = basis }))
	})
	f.Add(note)
	f.Add(widgets.NewFlow(take))
	f.OnShow(func(c app.Clause) {
		basis, state := a.suggestion()
		take.Hidden = basis == "" || c.LegalBasis == basis
		take.Refresh()
		switch {
		case state == "":
			note.SetText(words.T("guidelines.agreement.nostate"))
		case basis == "":
			note.SetText(words.T("guidelines.agreement.nobasis", "State", state))
		default:
			note.SetText(words.T("guidelines.agreement.suggestion", "State", state, "Basis", basis))
		}
	})
}

// suggestion is what the library suggests as the legal basis for the municipality's state, and what the state is called.
func (a *agreement) suggestion() (basis, state string) {
	s, ok := a.host.Words().Library().State(string(a.host.Session().Strategy().Municipality.State))
	if !ok {
		return "", ""
	}
	name := s.Name.In(string(a.host.Words().Language()))
	if s.CodeterminationNorm != "" {
		return s.CodeterminationNorm, name
	}
	return s.StaffRepresentation, name
}
