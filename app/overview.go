package app

import (
	"cmp"
	"slices"
)

// soonDays is how far ahead a task counts as due soon.
const soonDays = 14

// Overview is what a strategy looks like from above.
type Overview struct {
	Contributions ContributionCount
	Groups        []GroupCount // every group, in the order of the catalogue, the room's own ones last
	Tasks         TaskCount
	Phases        []PhaseCount // in the order of the roadmap
	Decisions     DecisionCount
	Blocks        []BlockCount // the four building blocks in their order

	OverdueTasks []Task         // the longest overdue first
	NextTasks    []Task         // not closed and due today or later, the next first
	OpenHigh     []Contribution // open contributions of high priority, the oldest first
	Proposed     []Decision     // decisions still to be taken, the oldest first

	Next  Step   // what to do next
	Lacks []Lack // everything that the strategy still lacks
}

// ContributionCount counts contributions.
type ContributionCount struct{ Total, Open, Answered, Resolved int }

// GroupCount counts the contributions of one group.
type GroupCount struct {
	Group Group
	ContributionCount
}

// TaskCount counts tasks.
type TaskCount struct {
	Total    int
	ByStatus map[TaskStatus]int
	Closed   int // done or dropped
	Overdue  int
	DueSoon  int // not closed, and due within the next 14 days
}

// PhaseCount counts the tasks of one phase.
type PhaseCount struct {
	Phase Phase
	TaskCount
}

// DecisionCount counts decisions.
type DecisionCount struct {
	Total    int
	ByStatus map[DecisionStatus]int
}

// OverviewOf looks at a strategy from above. The criteria are those of the checklist for tools; see Lacks.
func OverviewOf(s *Strategy, today Date, criteria ...Criterion) Overview {
	o := Overview{
		Contributions: countContributions(s.Contributions),
		Groups:        countGroups(s),
		Tasks:         CountTasks(s.Tasks, today),
		Phases:        countPhases(s, today),
		Decisions:     countDecisions(s.Decisions),
		Blocks:        countBlocks(s),
		OverdueTasks:  byDueDate(s.Tasks.Where(func(t Task) bool { return t.Overdue(today) })),
		NextTasks:     byDueDate(s.Tasks.Where(func(t Task) bool { return !t.Closed() && t.DueOn >= today })),
		OpenHigh: s.Contributions.Where(func(c Contribution) bool {
			return c.Status == ContributionOpen && c.Priority == PriorityHigh
		}),
		Proposed: s.Decisions.Where(isProposed),
		Lacks:    Lacks(s, today, criteria...),
	}
	o.Next = nextStep(o.Lacks)
	return o
}

func countContributions(contributions []Contribution) ContributionCount {
	var n ContributionCount
	for _, c := range contributions {
		n.add(c)
	}
	return n
}

func (n *ContributionCount) add(c Contribution) {
	n.Total++
	switch c.Status {
	case ContributionOpen:
		n.Open++
	case ContributionAnswered:
		n.Answered++
	case ContributionResolved:
		n.Resolved++
	}
}

func countGroups(s *Strategy) []GroupCount {
	groups := s.GroupsInOrder()
	out := make([]GroupCount, len(groups))
	place := make(map[ID]int, len(groups))
	for i, g := range groups {
		out[i].Group = g
		place[g.ID] = i
	}
	for _, c := range s.Contributions {
		if i, ok := place[c.GroupID]; ok {
			out[i].add(c)
		}
	}
	return out
}

// GroupsInOrder returns the groups in the order of the catalogue, then the room's own ones in the order they were added.
func (s *Strategy) GroupsInOrder() []Group {
	codes := GroupCodes()
	place := func(g Group) int {
		if i := slices.Index(codes, g.Code); i >= 0 {
			return i
		}
		return len(codes)
	}
	return slices.SortedStableFunc(slices.Values(s.Groups), func(a, b Group) int { return cmp.Compare(place(a), place(b)) })
}

// CountTasks counts tasks by one rule for screens, paper and lists: a dropped task is neither done nor to be done, so it is
// left out of what is planned.
func CountTasks(tasks []Task, today Date) TaskCount {
	n := TaskCount{ByStatus: map[TaskStatus]int{}}
	for _, t := range tasks {
		n.add(t, today)
	}
	return n
}

// Planned is how many tasks are not dropped.
func (n TaskCount) Planned() int { return n.Total - n.ByStatus[TaskDropped] }

func (n *TaskCount) add(t Task, today Date) {
	n.Total++
	n.ByStatus[t.Status]++
	switch {
	case t.Closed():
		n.Closed++
	case t.Overdue(today):
		n.Overdue++
	case t.DueOn != "" && t.DueOn <= today.AddDays(soonDays):
		n.DueSoon++
	}
}

func countPhases(s *Strategy, today Date) []PhaseCount {
	byPhase := map[ID][]Task{}
	for _, t := range s.Tasks {
		byPhase[t.PhaseID] = append(byPhase[t.PhaseID], t)
	}
	var out []PhaseCount
	for _, p := range s.PhasesInOrder() {
		out = append(out, PhaseCount{p, CountTasks(byPhase[p.ID], today)})
	}
	return out
}

func countDecisions(decisions []Decision) DecisionCount {
	n := DecisionCount{Total: len(decisions), ByStatus: map[DecisionStatus]int{}}
	for _, d := range decisions {
		n.ByStatus[d.Status]++
	}
	return n
}

func byDueDate(tasks []Task) []Task {
	slices.SortStableFunc(tasks, func(a, b Task) int { return cmp.Compare(a.DueOn, b.DueOn) })
	return tasks
}

func isProposed(d Decision) bool { return d.Status == DecisionProposed }
