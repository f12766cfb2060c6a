package app

// NewDecision is a decision that the room proposes today; its text is still to be written.
func NewDecision(today Date) Decision {
	return Decision{Base: Base{ID: NewID()}, DecidedOn: today, Status: DecisionProposed}
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
