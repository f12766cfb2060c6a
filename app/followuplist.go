package app

// FollowUpFilter says which records of the follow-through a list shows. The zero filter shows all. It serves all four lists;
// each uses what its records have.
type FollowUpFilter struct {
	Text   string // every word has to occur in one of the record's texts
	System ID
	State  string // signal, status, or sort and status of the list
}

// Active tells whether the filter hides anything.
func (f FollowUpFilter) Active() bool { return f != FollowUpFilter{} }

// shows tells whether a record is shown, given its system, its state and its texts in the language.
func (f FollowUpFilter) shows(r Record, system ID, state string, tr Translator) bool {
	words := newNeedle(f.Text)
	if !wanted(f.System, system) || !wanted(f.State, state) {
		return false
	}
	if words.empty() {
		return true
	}
	var texts []string
	for _, t := range TextFields(r) {
		texts = append(texts, t.shown(r, tr))
	}
	return words.in(texts...)
}

// Indicators returns the indicators that the filter shows, in the order in which they were added; State is a Signal.
func (f FollowUpFilter) Indicators(s *Strategy, tr Translator) []Indicator {
	return s.Indicators.Where(func(n Indicator) bool { return f.shows(n, n.SystemID, string(s.SignalOf(n)), tr) })
}

// Hazards returns the risks that the filter shows, the gravest first; State is a HazardStatus.
func (f FollowUpFilter) Hazards(s *Strategy, tr Translator) []Hazard {
	return List[Hazard](s.HazardsInOrder()).Where(func(h Hazard) bool { return f.shows(h, h.SystemID, string(h.Status), tr) })
}

// Occurrences returns the feedback and incidents that the filter shows, the newest first; State is an OccurrenceSort or an
// OccurrenceStatus.
func (f FollowUpFilter) Occurrences(s *Strategy, tr Translator) []Occurrence {
	return List[Occurrence](s.OccurrencesInOrder()).Where(func(o Occurrence) bool {
		state := string(o.Status)
		if in(OccurrenceSort(f.State), OccurrenceSorts()) {
			state = string(o.Sort)
		}
		return f.shows(o, o.SystemID, state, tr)
	})
}

// Reviews returns the reviews that the filter shows, those to be held first; State is a ReviewState.
func (f FollowUpFilter) Reviews(s *Strategy, today Date, tr Translator) []Review {
	return List[Review](s.ReviewsInOrder()).Where(func(r Review) bool {
		return f.shows(r, r.SystemID, string(r.State(today)), tr)
	})
}

// ReviewState is how a review stands; "review.state." + state is the id of its name.
type ReviewState string

// The states of a review.
const (
	ReviewDue     ReviewState = "due"
	ReviewPlanned ReviewState = "planned"
	ReviewHeld    ReviewState = "held"
)

// ReviewStates lists the states.
func ReviewStates() []ReviewState { return []ReviewState{ReviewDue, ReviewPlanned, ReviewHeld} }

// State is how the review stands on a day.
func (r Review) State(today Date) ReviewState {
	switch {
	case r.HeldOn != "":
		return ReviewHeld
	case r.Due(today):
		return ReviewDue
	}
	return ReviewPlanned
}
