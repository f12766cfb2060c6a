package paper

import "kifahrplan/app"

// programName is the name of the program; it is the same in all languages.
const programName = "KI-Fahrplan"

// imprint says what this paper is, from which state of which file it was made, and what it is not.
func (w *writer) imprint() {
	w.imprintFacts(w.publisherFacts(), w.editionFacts(), w.fileFacts())
	if note := w.statusNote(); note != "" {
		w.say(note)
	}
	if w.foreign != "" {
		w.say(w.tr.T("paper.language.note", "Language", w.languageName()))
	}
	w.say(w.tr.T("paper.notes.legal"))
}

// shortImprint is that of documents that do not tell what the workshop came to: without its file and how binding it is.
func (w *writer) shortImprint() {
	w.imprintFacts(w.publisherFacts(), w.editionFacts(), []Fact{{Name: w.tr.T("paper.program"), Value: programName}})
	if w.foreign != "" {
		w.say(w.tr.T("paper.language.note", "Language", w.languageName()))
	}
	w.say(w.tr.T("paper.notes.noadvice"))
}

func (w *writer) imprintFacts(facts ...[]Fact) {
	w.chapter(w.tr.T("paper.imprint.title"))
	w.add(Facts{Caption: w.tr.T("paper.imprint.caption"), Facts: w.facts(facts...)})
}

func (w *writer) publisherFacts() []Fact {
	m := w.s.Municipality
	return append(
		[]Fact{{
			Name:  w.tr.T("paper.publisher"),
			Value: joined(", ", m.Name, word(w, "state.", m.State, app.States())),
		}},
		w.workshopFacts()...,
	)
}

func (w *writer) fileFacts() []Fact {
	revision := w.counted("paper.revision", "paper.revision.none", int(w.s.Revision))
	return []Fact{
		{Name: w.tr.T("paper.file"), Value: w.o.File},
		{Name: w.tr.T("paper.file.state"), Value: revision},
		{Name: w.tr.T("paper.language.paper"), Value: word(w, "language.", w.tr.Language(), app.Languages())},
		{Name: w.tr.T("paper.language.texts"), Value: w.languageName()},
		{Name: w.tr.T("paper.program"), Value: programName},
	}
}

// statusNote says in a sentence how binding the paper is.
func (w *writer) statusNote() string {
	switch w.s.Workshop.Status {
	case app.StatusDraft:
		return w.tr.T("paper.notes.draft")
	case app.StatusAgreed:
		return w.tr.T("paper.notes.agreed")
	case app.StatusAdopted:
		return w.tr.T("paper.notes.adopted")
	}
	return ""
}
