package app

// Task is a piece of work of the roadmap (domain.md: Task).
type Task struct {
	Base
	Adopted
	Title       string     `db:"title" text:"200,library"`
	Description string     `db:"description" text:"4000,lines,library"`
	PhaseID     ID         `db:"phase_id" ref:"phase"`
	Department  string     `db:"department" text:"120"`
	Responsible string     `db:"responsible" text:"120,library"`
	StartsOn    Date       `db:"starts_on"`
	DueOn       Date       `db:"due_on"`
	Status      TaskStatus `db:"status"`
	Progress    int        `db:"progress"` // per cent
	Priority    Priority   `db:"priority"`
	Effort      int        `db:"effort"`                       // person-days; 0: not estimated
	SourceID    ID         `db:"source_id" ref:"contribution"` // the contribution it came from
	SystemID    ID         `db:"system_id" ref:"system"`       // the system that it serves
	DutyID      DutyID     `db:"duty_id"`                      // the duty under the AI Act that it came from, in app/aiact

	PositionID   ID `db:"position_id" ref:"position"`     // the condition or objection that it settles
	HazardID     ID `db:"hazard_id" ref:"hazard"`         // the risk that it mitigates
	OccurrenceID ID `db:"occurrence_id" ref:"occurrence"` // the feedback or incident that it came from
}

// DutyID names a duty under the AI Act in app/aiact.
type DutyID string

// MaxEffort is a limit against typing errors, in person-days.
const MaxEffort = 9999

// TaskStatus says how far a task is.
type TaskStatus string

// The states of a task.
const (
	TaskOpen       TaskStatus = "open"
	TaskInProgress TaskStatus = "in_progress"
	TaskBlocked    TaskStatus = "blocked"
	TaskDone       TaskStatus = "done"
	TaskDropped    TaskStatus = "dropped"
)

// TaskStatuses lists the states.
func TaskStatuses() []TaskStatus {
	return []TaskStatus{TaskOpen, TaskInProgress, TaskBlocked, TaskDone, TaskDropped}
}

// Closed tells whether nothing is left to do.
func (t Task) Closed() bool { return t.Status == TaskDone || t.Status == TaskDropped }

// Overdue tells whether the task should have been done before today.
func (t Task) Overdue(today Date) bool { return !t.Closed() && t.DueOn != "" && t.DueOn < today }

// WithStatus sets the status, and the progress that goes with it: done is 100 %, and what is to be done again is not.
func (t Task) WithStatus(s TaskStatus) Task {
	switch {
	case s == TaskDone:
		t.Progress = 100
	case s != TaskDropped && t.Progress == 100:
		t.Progress = 0
	}
	t.Status = s
	return t
}

// WithProgress sets the progress, and the status that goes with it.
func (t Task) WithProgress(percent int) Task {
	t.Progress = percent
	switch {
	case percent == 100 && !t.Closed():
		t.Status = TaskDone
	case percent < 100 && t.Status == TaskDone:
		t.Status = TaskInProgress
	case percent > 0 && t.Status == TaskOpen:
		t.Status = TaskInProgress
	}
	return t
}

// Kind returns KindTask.
func (Task) Kind() Kind { return KindTask }

// Check names the broken rules.
func (t Task) Check() Problems {
	var p Problems
	t.requireOwn(&p, "title", t.Title)
	if t.PhaseID == "" {
		p.add("phase_id", RuleRequired, 0)
	}
	p.date("starts_on", t.StartsOn)
	p.date("due_on", t.DueOn)
	p.order("due_on", t.StartsOn, t.DueOn)
	p.oneOf("status", in(t.Status, TaskStatuses()))
	p.within("progress", t.Progress, 0, 100)
	p.oneOf("priority", in(t.Priority, Priorities()))
	p.within("effort", t.Effort, 0, MaxEffort)
	return p
}

func (t Task) withHead(b Base) Record { t.Base = b; return t }
