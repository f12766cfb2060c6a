package app

// DecisionFilter says which decisions a list shows. The zero filter shows all.
type DecisionFilter struct {
	Text     string // every word has to occur in one of the decision's texts
	Status   DecisionStatus
	AgreedBy ID // decisions that this group agreed to
}

// Active tells whether the filter hides anything.
func (f DecisionFilter) Active() bool { return f != DecisionFilter{} }

// Apply returns the decisions that the filter shows, in the order of their ids.
func (f DecisionFilter) Apply(s *Strategy) []Decision {
	words := newNeedle(f.Text)
	return s.Decisions.Where(func(d Decision) bool {
		return wanted(f.Status, d.Status) && (f.AgreedBy == "" || d.AgreedBy.Has(f.AgreedBy)) &&
			(words.empty() || words.in(d.Text, d.Reason, d.Dissent))
	})
}

// DecisionKey names what decisions are sorted by.
type DecisionKey string

// The keys of decisions. They are the names of their columns.
const (
	DecisionByCreated DecisionKey = "created_at"
	DecisionByText    DecisionKey = "text"
	DecisionByDate    DecisionKey = "decided_on"
	DecisionByStatus  DecisionKey = "status"
)

// DecisionOrder says how decisions are sorted. The zero order leaves them as they are.
type DecisionOrder struct {
	By         DecisionKey
	Descending bool
}

// Sort returns the decisions in this order; those without a value come last in either direction, and equal ones stay in
// the order they were in.
func (o DecisionOrder) Sort(decisions []Decision) []Decision {
	key := decisionSortKey(o.By)
	if key == nil {
		return decisions
	}
	return sorted(decisions, o.Descending, key)
}

func decisionSortKey(by DecisionKey) func(Decision) sortKey {
	c := newCollation()
	switch by {
	case DecisionByCreated:
		return func(d Decision) sortKey { return c.time(d.CreatedAt) }
	case DecisionByText:
		return func(d Decision) sortKey { return c.text(titleOfText(d.Text)) }
	case DecisionByDate:
		return func(d Decision) sortKey { return c.date(d.DecidedOn) }
	case DecisionByStatus:
		return func(d Decision) sortKey { return rank(d.Status, DecisionStatuses()) }
	}
	return nil
}
