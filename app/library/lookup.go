package library

// Inspiration returns the inspiration with an id.
func (l *Library) Inspiration(id string) (Inspiration, bool) {
	return find(l.Inspirations, func(i *Inspiration) bool { return i.ID == id })
}

// Role returns the role with an id.
func (l *Library) Role(id string) (Role, bool) {
	return find(l.Roles, func(r *Role) bool { return r.ID == id })
}

// Block returns the building block with an id.
func (l *Library) Block(id string) (Block, bool) {
	return find(l.Blocks, func(b *Block) bool { return b.ID == id })
}

// Group returns the stakeholder group with an id.
func (l *Library) Group(id string) (Group, bool) {
	return find(l.Groups, func(g *Group) bool { return g.ID == id })
}

// Question returns the guiding question with an id, whether it belongs to a building block or to a stakeholder group.
func (l *Library) Question(id string) (Question, bool) {
	is := func(q *Question) bool { return q.ID == id }
	for _, b := range l.Blocks {
		if q, ok := find(b.Questions, is); ok {
			return q, true
		}
	}
	for _, g := range l.Groups {
		if q, ok := find(g.Questions, is); ok {
			return q, true
		}
	}
	return Question{}, false
}

// Principle returns the principle with an id.
func (l *Library) Principle(id string) (Principle, bool) {
	return find(l.Principles, func(p *Principle) bool { return p.ID == id })
}

// Section returns the section of the service agreement with an id.
func (l *Library) Section(id string) (Section, bool) {
	return find(l.Agreement.Sections, func(s *Section) bool { return s.ID == id })
}

// ChecklistGroup returns the group of criteria with an id.
func (l *Library) ChecklistGroup(id string) (ChecklistGroup, bool) {
	return find(l.Checklist.Groups, func(g *ChecklistGroup) bool { return g.ID == id })
}

// Criterion returns the criterion of the checklist with an id.
func (l *Library) Criterion(id string) (Criterion, bool) {
	for _, g := range l.Checklist.Groups {
		if c, ok := find(g.Items, func(c *Criterion) bool { return c.ID == id }); ok {
			return c, true
		}
	}
	return Criterion{}, false
}

// Phase returns the phase of the roadmap with an id.
func (l *Library) Phase(id string) (Phase, bool) {
	return find(l.Phases, func(p *Phase) bool { return p.ID == id })
}

// Task returns the template of a task with an id.
func (l *Library) Task(id string) (TaskTemplate, bool) {
	for _, p := range l.Phases {
		if t, ok := find(p.Tasks, func(t *TaskTemplate) bool { return t.ID == id }); ok {
			return t, true
		}
	}
	return TaskTemplate{}, false
}

// Indicator returns the indicator with an id.
func (l *Library) Indicator(id string) (Indicator, bool) {
	return find(l.Indicators, func(i *Indicator) bool { return i.ID == id })
}

// Risk returns the risk with an id.
func (l *Library) Risk(id string) (Risk, bool) {
	return find(l.Risks, func(r *Risk) bool { return r.ID == id })
}

// Term returns the entry of the glossary with an id.
func (l *Library) Term(id string) (Term, bool) {
	return find(l.Glossary, func(t *Term) bool { return t.ID == id })
}

// Example returns the practice example with an id.
func (l *Library) Example(id string) (Example, bool) {
	return find(l.Examples, func(e *Example) bool { return e.ID == id })
}

// State returns the state with a code, such as "BW".
func (l *Library) State(code string) (State, bool) {
	return find(l.States.List, func(s *State) bool { return s.Code == code })
}

// find returns the first item that is the one. The lists are short: looking through one takes less than a microsecond.
func find[T any](items []T, is func(*T) bool) (T, bool) {
	for i := range items {
		if is(&items[i]) {
			return items[i], true
		}
	}
	var none T
	return none, false
}
