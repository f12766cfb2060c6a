package app

// NewDecision is a decision that the room proposes today; its text is still to be written.
func NewDecision(today Date) Decision {
	return Decision{Base: Base{ID: NewID()}, DecidedOn: today, Status: DecisionProposed}
}

// WriteDecision builds the edit that words a proposal as far as it is typed: it begins with its first letter and goes with its
// last. All the typing of one is one step of undo.
func WriteDecision(id ID, text string, today Date) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.decision.added", Group: "decision/" + string(id)}
		d, ok := s.Decisions.Get(id)
		switch {
		case text == "" && ok:
			edit.Delete = []Ref{RefOf(d)}
			return edit, nil
		case text == "":
			return edit, nil
		case !ok:
			d = NewDecision(today)
			d.ID = id
		}
		d.Text = text
		edit.Put = []Record{d}
		return edit, nil
	}
}

// SetDecisionStatus builds the edit that says whether a decision stands. One that is taken without a date is taken today.
func SetDecisionStatus(id ID, status DecisionStatus, today Date) Build {
	return Change(id, "edit.decision.status", "", func(d *Decision) {
		d.Status = status
		if status == DecisionTaken && d.DecidedOn == "" {
			d.DecidedOn = today
		}
	})
}

// SetAgreement builds the edit that says whether a group agreed to a decision.
func SetAgreement(decision, group ID, agreed bool) Build {
	return Change(decision, "edit.decision.changed", "", func(d *Decision) { d.AgreedBy = d.AgreedBy.With(group, agreed) })
}

// DeleteDecision builds the edit that deletes a decision.
func DeleteDecision(id ID) Build {
	return func(s *Strategy) (Edit, error) { return deletion(s, "edit.decision.deleted", Ref{KindDecision, id}) }
}
