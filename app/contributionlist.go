package app

// ContributionFilter says which contributions a list shows. The zero filter shows all.
type ContributionFilter struct {
	Text     string // every word has to occur in one of the contribution's texts or in the name of its group
	Group    ID
	Sort     ContributionSort
	Status   ContributionStatus
	Priority Priority
	Subject  string
}

// Active tells whether the filter hides anything.
func (f ContributionFilter) Active() bool { return f != ContributionFilter{} }

// Apply returns the contributions that the filter shows, in the order of their ids.
func (f ContributionFilter) Apply(s *Strategy, tr Translator) []Contribution {
	words := newNeedle(f.Text)
	groups := contexts(s, tr)
	return s.Contributions.Where(func(c Contribution) bool {
		return wanted(f.Group, c.GroupID) && wanted(f.Sort, c.Sort) && wanted(f.Status, c.Status) &&
			wanted(f.Priority, c.Priority) && wanted(f.Subject, c.Subject) &&
			(words.empty() || words.in(c.Subject, c.Text, c.Answer, groups[c.GroupID]))
	})
}

// ContributionKey names what contributions are sorted by.
type ContributionKey string

// The keys of contributions. They are the names of their columns.
const (
	ContributionByCreated  ContributionKey = "created_at"
	ContributionByGroup    ContributionKey = "group_id"
	ContributionBySubject  ContributionKey = "subject"
	ContributionBySort     ContributionKey = "sort"
	ContributionByText     ContributionKey = "text"
	ContributionByPriority ContributionKey = "priority"
	ContributionByStatus   ContributionKey = "status"
)

// ContributionOrder says how contributions are sorted. The zero order leaves them as they are.
type ContributionOrder struct {
	By         ContributionKey
	Descending bool
}

// Sort returns the contributions in this order; those without a value come last in either direction, and equal ones stay
// in the order they were in.
func (o ContributionOrder) Sort(s *Strategy, tr Translator, contributions []Contribution) []Contribution {
	key := contributionSortKey(s, tr, o.By)
	if key == nil {
		return contributions
	}
	return sorted(contributions, o.Descending, key)
}

func contributionSortKey(s *Strategy, tr Translator, by ContributionKey) func(Contribution) sortKey {
	c := newCollation()
	switch by {
	case ContributionByCreated:
		return func(x Contribution) sortKey { return c.time(x.CreatedAt) }
	case ContributionByGroup:
		groups := contexts(s, tr)
		return func(x Contribution) sortKey { return c.text(groups[x.GroupID]) }
	case ContributionBySubject:
		return func(x Contribution) sortKey { return c.text(x.Subject) }
	case ContributionBySort:
		return func(x Contribution) sortKey { return rank(x.Sort, ContributionSorts()) }
	case ContributionByText:
		return func(x Contribution) sortKey { return c.text(titleOfText(x.Text)) }
	case ContributionByPriority:
		return func(x Contribution) sortKey { return rank(x.Priority, Priorities()) }
	case ContributionByStatus:
		return func(x Contribution) sortKey { return rank(x.Status, ContributionStatuses()) }
	}
	return nil
}
