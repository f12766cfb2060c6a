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
	case KindContribution:
		return DeleteContribution(ref.ID)
	case KindGroup:
		return DeleteGroup(ref.ID)
	case KindDecision:
		return DeleteDecision(ref.ID)
	}
	return func(*Strategy) (Edit, error) {
		return Edit{}, fmt.Errorf("app: records of kind %q are not deleted", ref.Kind)
	}
}

// deletion is the edit that deletes a record and puts others that referred to it; CodeGone when it is not there any more.
func deletion(s *Strategy, label string, ref Ref, put ...Record) (Edit, error) {
	if _, ok := s.Find(ref); !ok {
		return Edit{Label: label}, NewError(CodeGone, nil)
	}
	return Edit{Label: label, Put: put, Delete: []Ref{ref}}, nil
}
