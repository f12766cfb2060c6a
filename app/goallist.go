package app

// GoalFilter says which goals a list shows. The zero filter shows all.
type GoalFilter struct {
	Text   string // every word has to occur in one of the goal's texts
	Status GoalStatus
	Sort   GoalSort
}

// Active tells whether the filter hides anything.
func (f GoalFilter) Active() bool { return f != GoalFilter{} }

// Apply returns the goals that the filter shows, in the order in which they were added.
func (f GoalFilter) Apply(s *Strategy) []Goal {
	words := newNeedle(f.Text)
	return s.Goals.Where(func(g Goal) bool {
		return wanted(f.Status, g.Status) && wanted(f.Sort, g.Sort) &&
			(words.empty() || words.in(g.Title, g.Description, g.Measure, g.Baseline, g.Target))
	})
}

// ProcessesServing lists the processes that serve a goal.
func ProcessesServing(s *Strategy, goal ID) []Process {
	return s.Processes.Where(func(p Process) bool { return p.Goals.Has(goal) })
}
