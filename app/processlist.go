package app

// ProcessFilter says which processes a list shows. The zero filter shows all.
type ProcessFilter struct {
	Text       string // every word has to occur in one of the process's texts
	Status     ProcessStatus
	Department string
	Data       DataKind
	Unrated    bool // only those without benefit or effort
}

// Active tells whether the filter hides anything.
func (f ProcessFilter) Active() bool { return f != ProcessFilter{} }

// Apply returns the processes that the filter shows, in the order of their ids.
func (f ProcessFilter) Apply(s *Strategy) []Process {
	words := newNeedle(f.Text)
	return s.Processes.Where(func(p Process) bool {
		return wanted(f.Status, p.Status) && wanted(f.Department, p.Department) && wanted(f.Data, p.Data) &&
			(!f.Unrated || !p.Rated()) &&
			(words.empty() || words.in(p.Title, p.Department, p.Problem, p.Alternative))
	})
}

// ProcessKey names what processes are sorted by.
type ProcessKey string

// The keys of processes. They are the names of their columns.
const (
	ProcessByTitle      ProcessKey = "title"
	ProcessByDepartment ProcessKey = "department"
	ProcessByBenefit    ProcessKey = "benefit"
	ProcessByEffort     ProcessKey = "effort"
	ProcessByData       ProcessKey = "data"
	ProcessByStatus     ProcessKey = "status"
)

// ProcessOrder says how processes are sorted. The zero order leaves them as they are.
type ProcessOrder struct {
	By         ProcessKey
	Descending bool
}

// Sort returns the processes in this order; those without a value come last in either direction, and equal ones stay in the
// order they were in.
func (o ProcessOrder) Sort(processes []Process) []Process {
	key := processSortKey(o.By)
	if key == nil {
		return processes
	}
	return sorted(processes, o.Descending, key)
}

func processSortKey(by ProcessKey) func(Process) sortKey {
	c := newCollation()
	rating := func(v int) sortKey { return sortKey{number: v, empty: v == 0} }
	switch by {
	case ProcessByTitle:
		return func(p Process) sortKey { return c.text(p.Title) }
	case ProcessByDepartment:
		return func(p Process) sortKey { return c.text(p.Department) }
	case ProcessByBenefit:
		return func(p Process) sortKey { return rating(p.Benefit) }
	case ProcessByEffort:
		return func(p Process) sortKey { return rating(p.Effort) }
	case ProcessByData:
		return func(p Process) sortKey { return rank(p.Data, DataKinds()) }
	case ProcessByStatus:
		return func(p Process) sortKey { return rank(p.Status, ProcessStatuses()) }
	}
	return nil
}

// ProcessDepartments lists the departments that processes name, most used first.
func ProcessDepartments(s *Strategy) []string {
	return mostUsed(s.Processes, "", func(p Process) string { return p.Department })
}

// SuggestedProcessDepartments lists the departments that other processes, and tasks, name, and then those that most
// municipalities have.
func SuggestedProcessDepartments(s *Strategy, process ID, tr Translator) []string {
	out := mostUsed(s.Processes, process, func(p Process) string { return p.Department })
	return withoutDoubles(out, SuggestedDepartments(s, "", tr))
}

// SuggestedShadowDepartments lists the departments that other counts, processes and tasks name, and then those that most
// municipalities have.
func SuggestedShadowDepartments(s *Strategy, use ID, tr Translator) []string {
	out := mostUsed(s.ShadowUses, use, func(u ShadowUse) string { return u.Department })
	return withoutDoubles(out, SuggestedProcessDepartments(s, "", tr))
}

// withoutDoubles appends what is not there yet.
func withoutDoubles(out, more []string) []string {
	for _, v := range more {
		if !in(v, out) {
			out = append(out, v)
		}
	}
	return out
}
