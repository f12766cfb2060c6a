package app

// TaskFilter says which tasks a list shows. The zero filter shows all.
type TaskFilter struct {
	Text        string // every word has to occur in one of the task's texts or in the name of its phase
	Status      TaskStatus
	Priority    Priority
	Phase       ID
	Department  string
	Responsible string
	Source      ID   // tasks that came from this contribution
	Open        bool // only tasks that are not closed
	Overdue     bool // only tasks that should have been done before today
}

// Active tells whether the filter hides anything.
func (f TaskFilter) Active() bool { return f != TaskFilter{} }

// Apply returns the tasks that the filter shows, in the order of their ids.
func (f TaskFilter) Apply(s *Strategy, tr Translator, today Date) []Task {
	words := newNeedle(f.Text)
	phases := contexts(s, tr)
	return s.Tasks.Where(func(t Task) bool {
		return f.shows(t, tr, today) &&
			(words.empty() || words.in(TitleOf(t, tr), t.or(t.Description, "description", tr), t.Department, t.responsible(tr), phases[t.PhaseID]))
	})
}

func (f TaskFilter) shows(t Task, tr Translator, today Date) bool {
	return wanted(f.Status, t.Status) && wanted(f.Priority, t.Priority) && wanted(f.Phase, t.PhaseID) &&
		wanted(f.Department, t.Department) && wanted(f.Source, t.SourceID) && (f.Responsible == "" || f.Responsible == t.responsible(tr)) &&
		(!f.Open || !t.Closed()) && (!f.Overdue || t.Overdue(today))
}

// wanted tells whether a value is the one that was chosen; without a choice, all are.
func wanted[T comparable](choice, v T) bool {
	var none T
	return choice == none || choice == v
}

// TaskKey names what tasks are sorted by.
type TaskKey string

// The keys of tasks. They are the names of their columns.
const (
	TaskByCreated     TaskKey = "created_at"
	TaskByTitle       TaskKey = "title"
	TaskByPhase       TaskKey = "phase_id"
	TaskByDepartment  TaskKey = "department"
	TaskByResponsible TaskKey = "responsible"
	TaskByStart       TaskKey = "starts_on"
	TaskByDue         TaskKey = "due_on"
	TaskByStatus      TaskKey = "status"
	TaskByProgress    TaskKey = "progress"
	TaskByPriority    TaskKey = "priority"
	TaskByEffort      TaskKey = "effort"
)

// TaskOrder says how tasks are sorted. The zero order leaves them as they are.
type TaskOrder struct {
	By         TaskKey
	Descending bool
}

// Sort returns the tasks in this order; those without a value come last in either direction, and equal ones stay in the
// order they were in.
func (o TaskOrder) Sort(s *Strategy, tr Translator, tasks []Task) []Task {
	key := taskSortKey(s, tr, o.By)
	if key == nil {
		return tasks
	}
	return sorted(tasks, o.Descending, key)
}

func taskSortKey(s *Strategy, tr Translator, by TaskKey) func(Task) sortKey {
	c := newCollation()
	switch by {
	case TaskByCreated:
		return func(t Task) sortKey { return c.time(t.CreatedAt) }
	case TaskByTitle:
		return func(t Task) sortKey { return c.text(TitleOf(t, tr)) }
	case TaskByPhase:
		return phaseSortKey(s)
	case TaskByDepartment:
		return func(t Task) sortKey { return c.text(t.Department) }
	case TaskByResponsible:
		return func(t Task) sortKey { return c.text(t.responsible(tr)) }
	case TaskByStart:
		return func(t Task) sortKey { return c.date(t.StartsOn) }
	case TaskByDue:
		return func(t Task) sortKey { return c.date(t.DueOn) }
	case TaskByStatus:
		return func(t Task) sortKey { return rank(t.Status, TaskStatuses()) }
	case TaskByProgress:
		return func(t Task) sortKey { return sortKey{number: t.Progress} }
	case TaskByPriority:
		return func(t Task) sortKey { return rank(t.Priority, Priorities()) }
	case TaskByEffort:
		return func(t Task) sortKey { return sortKey{number: t.Effort, empty: t.Effort == 0} }
	}
	return nil
}

func phaseSortKey(s *Strategy) func(Task) sortKey {
	numbers := make(map[ID]int, len(s.Phases))
	for _, p := range s.Phases {
		numbers[p.ID] = p.Number
	}
	return func(t Task) sortKey {
		n, ok := numbers[t.PhaseID]
		return sortKey{number: n, empty: !ok}
	}
}
