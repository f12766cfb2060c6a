package app

// SetFinding says how a system fares at a criterion. The first answer makes the record.
func SetFinding(system ID, criterion ContentID, f Finding) Build {
	return assess(system, criterion, "", func(a *Assessment) { a.Finding = f })
}

// SetEvidence writes down what the finding rests on. Typing with the same group is one step of undo.
func SetEvidence(system ID, criterion ContentID, text, group string) Build {
	return assess(system, criterion, group, func(a *Assessment) { a.Evidence = text })
}

func assess(system ID, criterion ContentID, group string, set func(*Assessment)) Build {
	return func(s *Strategy) (Edit, error) {
		if _, ok := s.Systems.Get(system); !ok {
			return Edit{}, NewError(CodeGone, nil)
		}
		a, ok := s.AssessmentOf(system, criterion)
		label := "edit.assessment.changed"
		if !ok {
			a, label = NewAssessment(system, criterion), "edit.assessment.added"
			if own, is := s.OwnCriterion(criterion); is {
				a.OwnID = own.ID
			}
		}
		set(&a)
		return Edit{Label: label, Group: group, Put: []Record{a}}, nil
	}
}

// SetWeight says how much a criterion counts here; one of the room's own has no other weight.
func SetWeight(c Criterion, weight int, group string) Build {
	own := Change(ID(c.ID), "edit.own_criterion.changed", group, func(o *OwnCriterion) { o.Weight = weight })
	library := weigh(c, group, func(w *Weight) { w.Weight = weight })
	return func(s *Strategy) (Edit, error) {
		if _, is := s.OwnCriterion(c.ID); is {
			return own(s)
		}
		return library(s)
	}
}

// SetWeightReason says why a criterion counts as much as it does. Typing with the same group is one step of undo.
func SetWeightReason(c Criterion, reason, group string) Build {
	return weigh(c, group, func(w *Weight) { w.Reason = reason })
}

func weigh(c Criterion, group string, set func(*Weight)) Build {
	return func(s *Strategy) (Edit, error) {
		w, ok := s.WeightOf(c.ID)
		label := "edit.criterion_weight.changed"
		if !ok {
			w, label = NewWeight(c.ID, c.Weight), "edit.criterion_weight.added"
		}
		set(&w)
		return Edit{Label: label, Group: group, Put: []Record{w}}, nil
	}
}

// ResetWeight has a criterion count as much as in the library again.
func ResetWeight(criterion ContentID) Build {
	return func(s *Strategy) (Edit, error) {
		e := Edit{Label: "edit.criterion_weight.deleted"}
		for _, w := range s.Weights {
			if w.Criterion == criterion {
				e.Delete = append(e.Delete, RefOf(w))
			}
		}
		return e, nil
	}
}
