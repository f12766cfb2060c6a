package paper

import (
	"strconv"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/translations"
)

// Agreement builds the draft of the service agreement (Dienstvereinbarung) in the language of the words: the sections in the
// order of the room with their text, or with what they have to settle, and what the groups said to them.
func Agreement(s *app.Strategy, words *translations.Localizer, o app.ExportOptions) Document {
	w := newWriter(s, words, o)
	w.chapter(words.T("paper.agreement.title"))
	w.say(words.T("paper.agreement.note"))
	w.say(words.Library().Agreement.Note.In(string(words.Language())))
	for i, c := range s.ClausesInOrder() {
		w.clause(i+1, c)
	}
	w.imprint()
	return w.document(words.T("paper.agreement.title"), words.T("paper.agreement.subject"))
}

// document is a paper of its own beside the strategy paper: with its own title, and without contents.
func (w *writer) document(title, subject string) Document {
	cover := w.cover()
	cover.Title, cover.Subtitle, cover.TitleLang = title, subject, ""
	return Document{
		Title: title, Subject: subject, Author: w.s.Municipality.Name, Language: w.tr.Language(), Created: w.o.Made(w.s),
		Running: joined(" · ", title, w.s.Municipality.Name, w.edition()),
		PageOf: func(page, total int) string {
			return w.tr.T("paper.page", "Page", w.tr.Number(page), "Total", w.tr.Number(total))
		},
		GoToPage: func(title string, page int) string {
			return w.tr.T("paper.goto", "Title", title, "Page", w.tr.Number(page))
		},
		Cover: cover, Blocks: w.blocks,
	}
}

// clause is a section of the service agreement.
func (w *writer) clause(number int, c app.Clause) {
	title := Run{Text: app.Shown(c, "title", w.tr)}
	if c.Title != "" {
		title.Lang = w.foreign
	}
	w.add(Heading{Level: 2, Text: "§ " + strconv.Itoa(number) + " " + title.Text, Lang: title.Lang})
	if text := w.own(c.Text); text.Text != "" {
		w.add(Paragraph{Runs: []Run{text}})
	} else {
		w.hints(c)
	}
	status := w.tr.T("paper.agreement.status", "Status", word(w, "clause.status.", c.Status, app.ClauseStatuses()))
	if c.LegalBasis != "" {
		status += " " + w.tr.T("paper.agreement.basis", "Basis", tidy(c.LegalBasis))
	}
	w.remark(status)
	w.comments(c)
}

// hints lists what a section without a text has to settle, as the library says.
func (w *writer) hints(c app.Clause) {
	section, ok := w.tr.Library().Section(string(c.LibraryID))
	if !ok {
		w.say(w.tr.T("paper.agreement.empty"))
		return
	}
	w.say(w.tr.T("paper.agreement.hints"))
	w.add(List{Items: w.hintItems(section)})
}

func (w *writer) hintItems(section library.Section) []Item {
	var out []Item
	for _, hint := range section.Hints.In(string(w.tr.Language())) {
		out = append(out, Item{Runs: Plain(hint)})
	}
	return out
}

// comments lists what the groups said to a section.
func (w *writer) comments(c app.Clause) {
	var items []Item
	for _, comment := range w.s.Comments {
		if comment.ClauseID == c.ID {
			g, _ := w.s.Groups.Get(comment.GroupID)
			items = append(items, Item{Runs: w.labelled(g.Label(w.tr)+":", comment.Text)})
		}
	}
	if len(items) > 0 {
		w.say(w.tr.N("paper.agreement.comments", len(items)))
		w.add(List{Items: items})
	}
}
