package app

// PrinciplesInOrder returns the principles in the room's order.
func (s *Strategy) PrinciplesInOrder() []Principle { return inPlace(s.Principles) }

// Reworded tells whether the room changed a text that came from the library.
func (r Principle) Reworded() bool {
	return r.FromLibrary() && (r.Title != "" || r.Text != "" || r.Practice != "")
}

// Settled returns the principle with the status that its wording asks for: what is reworded is adapted, and what follows the
// library again is only selected. What the room agreed to or dropped stays so.
func (r Principle) Settled() Principle {
	switch {
	case r.Reworded() && r.Status == PrincipleSelected:
		r.Status = PrincipleAdapted
	case r.FromLibrary() && !r.Reworded() && r.Status == PrincipleAdapted:
		r.Status = PrincipleSelected
	}
	return r
}

// AdoptPrinciples builds the edit that takes principles over from the library, in that order and after those that are there.
// What was adopted before is left alone.
func AdoptPrinciples(ids ...ContentID) Build {
	return adopt("guidelines.edit.adopted", KindPrinciple, ids, func(s *Strategy, i int) Record { return NewPrinciple(s, ids[i]) })
}

// MovePrinciple builds the edit that moves a principle up (by < 0) or down.
func MovePrinciple(id ID, by int) Build {
	return moveBy(func(s *Strategy) List[Principle] { return s.Principles }, id, by, "guidelines.edit.moved")
}

// RestorePrinciple builds the edit that gives a principle the wording of the library back.
func RestorePrinciple(id ID) Build {
	return Change(id, "guidelines.edit.restored", "", func(p *Principle) {
		if p.FromLibrary() {
			p.Title, p.Text, p.Practice = "", "", ""
			*p = p.Settled()
		}
	})
}

// PrincipleFilter says which principles a list shows. The zero filter shows all.
type PrincipleFilter struct {
	Text   string // every word has to occur in one of the texts, as users see them
	Status PrincipleStatus
}

// Apply returns the principles that the filter shows, in the room's order.
func (f PrincipleFilter) Apply(s *Strategy, tr Translator) []Principle {
	words := newNeedle(f.Text)
	return inPlace(s.Principles.Where(func(p Principle) bool {
		return wanted(f.Status, p.Status) && (words.empty() || words.in(shownTexts(p, tr)...))
	}))
}

// shownTexts are all texts of a record as users see them.
func shownTexts(r Record, tr Translator) []string {
	var out []string
	for _, f := range TextFields(r) {
		out = append(out, f.shown(r, tr))
	}
	return out
}
