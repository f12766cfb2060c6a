package app

// Contribution is what a group brought into the workshop (domain.md: Input).
type Contribution struct {
	Base
	GroupID  ID                 `db:"group_id" ref:"stakeholder_group"`
	Subject  string             `db:"subject" text:"120"`
	Sort     ContributionSort   `db:"sort"`
	Text     string             `db:"text" text:"2000,lines,required"`
	Priority Priority           `db:"priority"`
	Status   ContributionStatus `db:"status"`
	Answer   string             `db:"answer" text:"2000,lines"`

	StepID   ID `db:"step_id" ref:"agenda_step"` // of the running order in which it came in
	ThemeID  ID `db:"theme_id" ref:"theme"`
	MergedID ID `db:"merged_id" ref:"contribution"` // the card that says the same for both; this one stays as it was said

	// What it is about.
	ProcessID   ID `db:"process_id" ref:"process"`
	SystemID    ID `db:"system_id" ref:"system"`
	PrincipleID ID `db:"principle_id" ref:"principle"`
	ClauseID    ID `db:"clause_id" ref:"clause"`
}

// ContributionSort says what a contribution is.
type ContributionSort string

// The sorts of contributions.
const (
	SortQuestion    ContributionSort = "question"
	SortConcern     ContributionSort = "concern"
	SortRequirement ContributionSort = "requirement"
	SortIdea        ContributionSort = "idea"
)

// ContributionSorts lists the sorts.
func ContributionSorts() []ContributionSort {
	return []ContributionSort{SortQuestion, SortConcern, SortRequirement, SortIdea}
}

// ContributionStatus says how far a contribution was dealt with.
type ContributionStatus string

// The states of a contribution, in their order.
const (
	ContributionOpen     ContributionStatus = "open"
	ContributionAnswered ContributionStatus = "answered"
	ContributionResolved ContributionStatus = "resolved"
)

// ContributionStatuses lists the states.
func ContributionStatuses() []ContributionStatus {
	return []ContributionStatus{ContributionOpen, ContributionAnswered, ContributionResolved}
}

// Priority orders contributions and tasks.
type Priority string

// The priorities, highest first.
const (
	PriorityHigh   Priority = "high"
	PriorityMedium Priority = "medium"
	PriorityLow    Priority = "low"
)

// Priorities lists the priorities, highest first.
func Priorities() []Priority { return []Priority{PriorityHigh, PriorityMedium, PriorityLow} }

// Kind returns KindContribution.
func (Contribution) Kind() Kind { return KindContribution }

// Check names the broken rules.
func (c Contribution) Check() Problems {
	var p Problems
	if c.GroupID == "" {
		p.add("group_id", RuleRequired, 0)
	}
	p.oneOf("sort", in(c.Sort, ContributionSorts()))
	p.oneOf("priority", in(c.Priority, Priorities()))
	p.oneOf("status", in(c.Status, ContributionStatuses()))
	return p
}

func (c Contribution) withHead(b Base) Record { c.Base = b; return c }
