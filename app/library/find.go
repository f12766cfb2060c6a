package library

// Kind is a kind of item.
type Kind string

// The kinds of items.
const (
	KindInspiration    Kind = "inspiration"
	KindRole           Kind = "role"
	KindBlock          Kind = "block"
	KindGroup          Kind = "group"
	KindQuestion       Kind = "question"
	KindPrinciple      Kind = "principle"
	KindSection        Kind = "section"
	KindAnnex          Kind = "annex"
	KindModule         Kind = "module"
	KindTraining       Kind = "training"
	KindStatement      Kind = "statement"
	KindChecklistGroup Kind = "checklist_group"
	KindCriterion      Kind = "criterion"
	KindPhase          Kind = "phase"
	KindTask           Kind = "task"
	KindIndicator      Kind = "indicator"
	KindRisk           Kind = "risk"
	KindTerm           Kind = "term"
	KindExample        Kind = "example"
	KindAgenda         Kind = "agenda"
	KindAgendaStep     Kind = "agenda_step"
	KindState          Kind = "state"
)

// Entry is an item of any kind: what it is, its id, and what it is called.
type Entry struct {
	Kind  Kind
	ID    string
	Title Text // of a question or a statement its text
}

// Entries lists all items, in the order of the library. No two have the same id.
func (l *Library) Entries() []Entry {
	var out []Entry
	add := func(k Kind, id string, title Text) { out = append(out, Entry{k, id, title}) }
	for _, i := range l.Inspirations {
		add(KindInspiration, i.ID, Text{i.Title, i.Title})
	}
	for _, r := range l.Roles {
		add(KindRole, r.ID, r.Label)
	}
	for _, b := range l.Blocks {
		add(KindBlock, b.ID, b.Label)
		for _, q := range b.Questions {
			add(KindQuestion, q.ID, q.Text)
		}
	}
	for _, g := range l.Groups {
		add(KindGroup, g.ID, g.Label)
		for _, q := range g.Questions {
			add(KindQuestion, q.ID, q.Text)
		}
	}
	for _, p := range l.Principles {
		add(KindPrinciple, p.ID, p.Title)
	}
	l.addAgreementAndPass(add)
	l.addChecklistAndRoadmap(add)
	for _, i := range l.Indicators {
		add(KindIndicator, i.ID, i.Title)
	}
	for _, r := range l.Risks {
		add(KindRisk, r.ID, r.Title)
	}
	for _, t := range l.Glossary {
		add(KindTerm, t.ID, t.Term)
	}
	for _, e := range l.Examples {
		add(KindExample, e.ID, e.Title)
	}
	for _, a := range l.Agendas {
		add(KindAgenda, a.ID, a.Title)
		for _, s := range a.Steps {
			add(KindAgendaStep, s.ID, s.Subject)
		}
	}
	for _, s := range l.States.List {
		add(KindState, s.Code, s.Name)
	}
	return out
}

func (l *Library) addAgreementAndPass(add func(Kind, string, Text)) {
	for _, s := range l.Agreement.Sections {
		add(KindSection, s.ID, s.Title)
	}
	for _, a := range l.Agreement.Annexes {
		add(KindAnnex, a.ID, a.Title)
	}
	for _, m := range l.Pass.Modules {
		add(KindModule, m.ID, m.Title)
	}
	for _, t := range l.Pass.Training {
		add(KindTraining, t.ID, t.Title)
	}
	for _, s := range l.Pass.Checklist {
		add(KindStatement, s.ID, s.Text)
	}
}

func (l *Library) addChecklistAndRoadmap(add func(Kind, string, Text)) {
	for _, g := range l.Checklist.Groups {
		add(KindChecklistGroup, g.ID, g.Label)
		for _, c := range g.Items {
			add(KindCriterion, c.ID, c.Text)
		}
	}
	for _, p := range l.Phases {
		add(KindPhase, p.ID, p.Label)
		for _, t := range p.Tasks {
			add(KindTask, t.ID, t.Title)
		}
	}
}
