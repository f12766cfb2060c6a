package aiact

import "slices"

func (f *file) checkOutcomes(l *faults) {
	orders := map[int]string{}
	for _, id := range OutcomeIDs() {
		if _, ok := f.Outcomes[id]; !ok {
			l.add(place("outcome", id), "is missing")
		}
	}
	for _, id := range sortedKeys(f.Outcomes) {
		o, at := f.Outcomes[id], place("outcome", id)
		if Severity(id) < 0 {
			l.add(at, "is none of those that can be ordered by severity")
		}
		l.texts(at, "label", o.LabelDE, o.LabelEN)
		l.texts(at, "summary", o.SummaryDE, o.SummaryEN)
		if other, ok := orders[o.Order]; ok {
			l.add(at, "has the same order as outcome %q", other)
		}
		orders[o.Order] = id
		f.checkDutiesOf(l, id)
	}
	for _, id := range sortedKeys(f.Flags) {
		l.texts(place("flag", id), "label", f.Flags[id].LabelDE, f.Flags[id].LabelEN)
	}
}

// checkDutiesOf compares the duties that an outcome lists with those that name the outcome.
func (f *file) checkDutiesOf(l *faults, outcome string) {
	o, at := f.Outcomes[outcome], place("outcome", outcome)
	listed := map[string]bool{}
	for _, id := range slices.Concat(o.Deployer, o.Provider, o.Overlay) {
		listed[id] = true
	}
	for _, d := range f.Obligations {
		if slices.Contains(d.Outcomes, outcome) != listed[d.ID] {
			l.add(at, "obligation %q stands in one place only: here or under the obligation's outcomes", d.ID)
		}
		delete(listed, d.ID)
	}
	for _, id := range sortedKeys(listed) {
		l.add(at, "there is no obligation %q", id)
	}
}

func (f *file) checkDuties(l *faults) {
	unique(l, "obligation", f.Obligations, func(d fileDuty) string { return d.ID })
	for _, d := range f.Obligations {
		at := place("obligation", d.ID)
		l.texts(at, "text", d.TextDE, d.TextEN)
		l.texts(at, "ref", d.Ref, d.RefEN)
		if d.Role != Deployer && d.Role != Provider {
			l.add(at, "role %q is none", d.Role)
		}
		if d.Kind != Mandatory && d.Kind != Check && d.Kind != Recommended {
			l.add(at, "kind %q is none", d.Kind)
		}
		if len(d.Outcomes) == 0 {
			l.add(at, "outcomes is missing")
		}
		for _, id := range d.Outcomes {
			if _, ok := f.Outcomes[id]; !ok {
				l.add(at, "there is no outcome %q", id)
			}
		}
		f.checkDateKey(l, at, d.DateKey)
		if date := f.defaultDates()[d.DateKey]; d.AppliesFrom != date {
			l.add(at, "applies_from is %q, but %q is %q in the default date set", d.AppliesFrom, d.DateKey, date)
		}
	}
}

// checkWalks looks at all the ways through the catalogue at once.
func (f *file) checkWalks(c *Catalogue, l *faults) {
	x := c.program.explore(make([]given, len(c.Questions)))
	if x.tooMuch {
		l.add("catalogue", "there are too many ways through the questions to look at all of them")
		return
	}
	if x.undecided {
		l.add("catalogue", "outcome_rules: for some answers no rule holds")
	}
	for i, q := range c.Questions {
		if !x.asked[i] {
			l.add(place("question", q.ID), "is never asked")
		}
		if !q.AffectsClass && len(c.program.atoms[i]) > 0 {
			l.add(place("question", q.ID), "affects_class is false, but the walk or the outcome depends on it")
		}
	}
	for _, o := range c.Outcomes {
		if !slices.Contains(x.outcomes, o.ID) {
			l.add(place("outcome", o.ID), "no answers lead to it")
		}
	}
}
