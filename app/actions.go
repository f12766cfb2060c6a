package app

import "fmt"

// Put builds an edit that puts records.
func Put(label, group string, records ...Record) Build {
	return Fixed(Edit{Label: label, Group: group, Put: records})
}

// Delete builds the edit that deletes a record, with all that goes with it. The municipality, the workshop and the phases
// cannot be deleted.
func Delete(ref Ref) Build {
	switch ref.Kind {
	case KindTask:
		return DeleteTask(ref.ID)
	case KindGroup:
		return DeleteGroup(ref.ID)
	case KindDecision:
		return DeleteDecision(ref.ID)
	}
	if label, ok := deletedLabels()[ref.Kind]; ok {
		return deleteWith(ref, label)
	}
	return func(*Strategy) (Edit, error) {
		return Edit{}, fmt.Errorf("app: records of kind %q are not deleted", ref.Kind)
	}
}

// deletedLabels names the deletion of the kinds for which Delete has no function of its own.
func deletedLabels() map[Kind]string {
	return map[Kind]string{
		KindAnswer: "edit.answer.deleted", KindGoal: "edit.goal.deleted", KindProcess: "edit.process.deleted",
		KindShadowUse: "edit.shadow_use.deleted", KindPrinciple: "edit.principle.deleted", KindUsageRule: "edit.usage_rule.deleted",
		KindClause: "edit.clause.deleted", KindComment: "edit.clause_comment.deleted", KindPassProgress: "edit.pass_progress.deleted",
		KindSystem: "edit.system.deleted", KindAssessment: "edit.assessment.deleted", KindWeight: "edit.criterion_weight.deleted",
		KindOwnCriterion:   "edit.own_criterion.deleted",
		KindClassification: "edit.classification.deleted",
		KindIndicator:      "edit.indicator.deleted", KindMeasurement: "edit.measurement.deleted", KindHazard: "edit.hazard.deleted",
		KindOccurrence: "edit.occurrence.deleted", KindReview: "edit.review.deleted",
		KindContribution: "edit.contribution.deleted",
		KindAgendaStep:   "edit.agenda_step.deleted", KindTheme: "edit.theme.deleted", KindRating: "edit.rating.deleted",
		KindVote: "edit.vote.deleted", KindPosition: "edit.position.deleted",
		KindVersion: "edit.version.deleted", KindSignature: "edit.signature.deleted",
	}
}

// deleteWith deletes a record, those that are owned by it, and what refers to it in others.
func deleteWith(ref Ref, label string) Build {
	return func(s *Strategy) (Edit, error) {
		edit, err := deletion(s, label, ref)
		if err != nil {
			return edit, err
		}
		for _, k := range Kinds() {
			for _, f := range refFields(NewRecord(k)) {
				if f.kind == ref.Kind {
					edit.release(s.Records(k), f, ref.ID)
				}
			}
		}
		if ref.Kind == KindGoal {
			for _, p := range s.Processes {
				if p.Goals.Has(ref.ID) {
					p.Goals = p.Goals.With(ref.ID, false)
					edit.Put = append(edit.Put, p)
				}
			}
		}
		return edit, nil
	}
}

// release deletes the records that a field says are owned by what goes, and empties that field in the others.
func (e *Edit) release(records []Record, f refField, gone ID) {
	for _, r := range records {
		switch {
		case f.get(r) != gone:
		case f.owned:
			e.Delete = append(e.Delete, RefOf(r))
		default:
			e.Put = append(e.Put, f.cleared(r))
		}
	}
}

// deletion is the edit that deletes a record and puts others that referred to it; CodeGone when it is not there any more.
func deletion(s *Strategy, label string, ref Ref, put ...Record) (Edit, error) {
	if _, ok := s.Find(ref); !ok {
		return Edit{Label: label}, NewError(CodeGone, nil)
	}
	return Edit{Label: label, Put: put, Delete: []Ref{ref}}, nil
}
