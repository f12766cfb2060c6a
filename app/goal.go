package app

// Goal is something that the municipality wants to reach with AI, and how that is measured (domain.md: Goal).
type Goal struct {
	Base
	Title       string     `db:"title" text:"200,required"`
	Description string     `db:"description" text:"2000,lines"`
	Sort        GoalSort   `db:"sort"`
	Measure     string     `db:"measure" text:"200"`
	Baseline    string     `db:"baseline" text:"80"`
	Target      string     `db:"target" text:"80"`
	DueOn       Date       `db:"due_on"`
	Status      GoalStatus `db:"status"`
}

// GoalSort says what a goal serves; "goal.sort." + sort is the id of its name.
type GoalSort string

// The sorts of goals.
const (
	GoalEfficiency GoalSort = "efficiency"
	GoalCitizens   GoalSort = "citizens" // closeness to citizens
	GoalInnovation GoalSort = "innovation"
	GoalOwn        GoalSort = "own"
)

// GoalSorts lists the sorts.
func GoalSorts() []GoalSort {
	return []GoalSort{GoalEfficiency, GoalCitizens, GoalInnovation, GoalOwn}
}

// GoalStatus says how far a goal is.
type GoalStatus string

// The states of a goal.
const (
	GoalProposed GoalStatus = "proposed"
	GoalAgreed   GoalStatus = "agreed"
	GoalAchieved GoalStatus = "achieved"
	GoalDropped  GoalStatus = "dropped"
)

// GoalStatuses lists the states.
func GoalStatuses() []GoalStatus {
	return []GoalStatus{GoalProposed, GoalAgreed, GoalAchieved, GoalDropped}
}

// Kind returns KindGoal.
func (Goal) Kind() Kind { return KindGoal }

// Check names the broken rules.
func (g Goal) Check() Problems {
	var p Problems
	p.oneOf("sort", in(g.Sort, GoalSorts()))
	p.oneOf("status", in(g.Status, GoalStatuses()))
	p.date("due_on", g.DueOn)
	return p
}

func (g Goal) withHead(b Base) Record { g.Base = b; return g }
