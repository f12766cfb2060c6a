package app

import "cmp"

// NewIndicator is an indicator that counts in per cent and should go up; without a ContentID it is the room's own.
func NewIndicator(from ContentID) Indicator {
	return Indicator{
		Base: Base{ID: NewID()}, Adopted: Adopted{from}, Unit: Units()[0], Direction: DirectionUp, Frequency: FrequencyQuarterly,
	}
}

// NewMeasurement is a value of an indicator on a day.
func NewMeasurement(indicator ID, on Date, value Quantity) Measurement {
	return Measurement{Base: Base{ID: NewID()}, IndicatorID: indicator, MeasuredOn: on, Value: value}
}

// NewHazard is a risk in the middle of both scales; without a ContentID it is the room's own.
func NewHazard(from ContentID) Hazard {
	return Hazard{
		Base: Base{ID: NewID()}, Adopted: Adopted{from}, Category: HazardCategories()[0], Likelihood: 3, Impact: 3, Status: HazardOpen,
	}
}

// NewOccurrence is feedback or an incident of a day.
func NewOccurrence(sort OccurrenceSort, on Date) Occurrence {
	o := Occurrence{Base: Base{ID: NewID()}, Sort: sort, OccurredOn: on, Severity: SeverityNone, Status: OccurrenceReported}
	if sort == OccurrenceIncident {
		o.Severity = SeverityMedium
	}
	return o
}

// NewReview is a review that is to be held once.
func NewReview() Review { return Review{Base: Base{ID: NewID()}} }

// TaskFromHazard builds the edit that makes a task of a risk: its measures are what is to be done.
func TaskFromHazard(hazard, task ID, tr Translator) Build {
	return taskFrom("edit.task.fromhazard", task, func(s *Strategy, t *Task) bool {
		h, ok := s.Hazards.Get(hazard)
		t.Title, t.Description = Shown(h, "title", tr), Shown(h, "mitigation", tr)
		t.Responsible, t.HazardID, t.SystemID = Shown(h, "owner", tr), hazard, h.SystemID
		if h.Level() == HazardHigh {
			t.Priority = PriorityHigh
		}
		return ok
	})
}

// TaskFromOccurrence builds the edit that makes a task of feedback or of an incident.
func TaskFromOccurrence(occurrence, task ID) Build {
	return taskFrom("edit.task.fromoccurrence", task, func(s *Strategy, t *Task) bool {
		o, ok := s.Occurrences.Get(occurrence)
		t.Title, t.Description, t.OccurrenceID, t.SystemID = o.Title, o.Description, occurrence, o.SystemID
		if o.Serious || o.Severity == SeverityHigh {
			t.Priority = PriorityHigh
		}
		return ok
	})
}

// taskFrom makes a task of the last phase, which is the one of support and follow-through, from another record.
func taskFrom(label string, task ID, fill func(*Strategy, *Task) bool) Build {
	return func(s *Strategy) (Edit, error) {
		var phase ID
		if phases := s.PhasesInOrder(); len(phases) > 0 {
			phase = phases[len(phases)-1].ID
		}
		t := NewTask(phase)
		t.ID = cmp.Or(task, t.ID)
		if !fill(s, &t) {
			return Edit{Label: label}, NewError(CodeGone, nil)
		}
		return Edit{Label: label, Put: []Record{t}}, nil
	}
}

// HoldReview builds the edit that notes that a review was held on a day. One that comes back is planned again, as long after
// its day as it says: nobody has to remember it.
func HoldReview(id, next ID, on Date) Build {
	return func(s *Strategy) (Edit, error) {
		const label = "edit.review.held"
		r, ok := s.Reviews.Get(id)
		if !ok {
			return Edit{Label: label}, NewError(CodeGone, nil)
		}
		r.HeldOn = on
		e := Edit{Label: label, Put: []Record{r}}
		if r.Every != "" {
			again := r
			again.Base, again.HeldOn, again.Result = Base{ID: cmp.Or(next, NewID())}, "", ""
			again.DueOn = max(r.DueOn, on).AddMonths(r.Every.Months())
			e.Put = append(e.Put, again)
		}
		return e, nil
	}
}
