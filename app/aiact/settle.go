package aiact

import "slices"

// settled is what is known about everything that follows from the answers.
type settled struct {
	*Catalogue
	given   []given
	ways    exploration
	pending bool // an answer that says "still open" counts as none
	// worlds has the truth of all nodes for each possible outcome, as far as the answers decide it. Taken one by one they
	// decide more than together: whatever the class is, one in which the duty applies.
	worlds [][]truth
}

// settle computes every node, as far as the answers decide it.
func (c *Catalogue) settle(answers []given, x exploration, pending bool) *settled {
	s := &settled{c, answers, x, pending, make([][]truth, len(x.outcomes))}
	for i, outcome := range x.outcomes {
		values := make([]truth, len(c.program.nodes))
		for n := range c.program.nodes {
			switch nd := &c.program.nodes[n]; {
			case nd.op != opAtom:
				values[n] = nd.value(values)
			case nd.atom.outcome != "":
				values[n] = truthOf(nd.atom.outcome == outcome)
			default:
				values[n] = s.atom(nd.atom)
			}
		}
		s.worlds[i] = values
	}
	return s
}

// atom says whether the answers make an atom true: one question that does is enough.
func (s *settled) atom(a *atom) truth {
	out := no
	for _, by := range a.setters {
		switch s.setBy(a, by.question) {
		case yes:
			return yes
		case open:
			out = open
		}
	}
	return out
}

func (s *settled) setBy(a *atom, question int) truth {
	g := s.given[question]
	stillOpen := s.pending && g.chosen == s.program.questions[question].stillOpen
	switch {
	case !s.ways.asked[question]:
		return no
	case g.state != chosen || stillOpen:
		return open
	case !a.holds(question, g.chosen):
		return no
	case s.ways.skipped[question]:
		return open // it depends on the open answers whether the question is asked at all
	}
	return yes
}

// truth says what is known about a node, whatever the outcome is.
func (s *settled) truth(node int) truth {
	return s.among(OutcomeIDs(), node)
}

// among says what is known about a node, given that the outcome is one of those listed; no when none of them is possible.
func (s *settled) among(outcomes []string, node int) truth {
	var found [idle]bool
	for i, o := range s.ways.outcomes {
		if slices.Contains(outcomes, o) {
			found[s.in(i, node)] = true
		}
	}
	switch {
	case found[open] || found[yes] && found[no]:
		return open
	case found[yes]:
		return yes
	}
	return no
}

// in is the truth of a condition, which may be absent, for one possible outcome.
func (s *settled) in(world, node int) truth {
	if node == always {
		return yes
	}
	return s.worlds[world][node]
}

// duty says whether a duty applies.
func (s *settled) duty(d *Duty) truth {
	is := s.among(d.outcomes, d.when)
	for _, o := range s.ways.outcomes {
		if is == yes && !slices.Contains(d.outcomes, o) {
			return open
		}
	}
	return is
}

// dated returns a duty with the date and note of a set of dates.
func (s *settled) dated(d Duty, set *DateSet) Duty {
	d.AppliesFrom, d.Note = set.Dates[d.DateKey], set.Notes[d.DateKey]
	if d.AppliesFrom == "" {
		return d // the set is older than the rule; no override can move a date that is not there
	}
	for _, o := range s.overrides {
		if !slices.Contains(o.keys, d.DateKey) {
			continue
		}
		date := set.Dates[o.use]
		if is := s.among(d.outcomes, o.when); is == yes || is == open && date < d.AppliesFrom {
			d.AppliesFrom, d.Note = date, o.note
		}
	}
	return d
}
