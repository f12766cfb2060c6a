package app

// Process is work of a department that AI might help with (domain.md: UseCase).
type Process struct {
	Base
	Title       string        `db:"title" text:"200,required"`
	Department  string        `db:"department" text:"120"`
	Problem     string        `db:"problem" text:"2000,lines"`
	Volume      int           `db:"volume"`      // cases a year; 0: not known
	Benefit     int           `db:"benefit"`     // 1 low to 5 high; 0: not rated
	Effort      int           `db:"effort"`      // 1 low to 5 high; 0: not rated
	Feasibility int           `db:"feasibility"` // 1 hard to 5 easy; 0: not rated
	Goals       IDs           `db:"goals"`       // that it serves
	Data        DataKind      `db:"data"`
	Status      ProcessStatus `db:"status"`
	Alternative string        `db:"alternative" text:"1000,lines"` // how the problem could be solved without AI
}

// Limits of a process.
const (
	MaxVolume = 99_999_999
	MaxRating = 5
)

// ProcessStatus says how far a process is.
type ProcessStatus string

// The states of a process.
const (
	ProcessIdea     ProcessStatus = "idea"
	ProcessRated    ProcessStatus = "rated"
	ProcessChosen   ProcessStatus = "chosen"
	ProcessPiloted  ProcessStatus = "piloted"
	ProcessInUse    ProcessStatus = "in_use"
	ProcessRejected ProcessStatus = "rejected"
)

// ProcessStatuses lists the states.
func ProcessStatuses() []ProcessStatus {
	return []ProcessStatus{ProcessIdea, ProcessRated, ProcessChosen, ProcessPiloted, ProcessInUse, ProcessRejected}
}

// Rated tells whether the room said how much the process is worth and what it costs.
func (p Process) Rated() bool { return p.Benefit > 0 && p.Effort > 0 }

// Kind returns KindProcess.
func (Process) Kind() Kind { return KindProcess }

// Check names the broken rules.
func (p Process) Check() Problems {
	var out Problems
	out.within("volume", p.Volume, 0, MaxVolume)
	out.within("benefit", p.Benefit, 0, MaxRating)
	out.within("effort", p.Effort, 0, MaxRating)
	out.within("feasibility", p.Feasibility, 0, MaxRating)
	out.oneOf("data", in(p.Data, DataKinds()))
	out.oneOf("status", in(p.Status, ProcessStatuses()))
	return out
}

func (p Process) withHead(b Base) Record { p.Base = b; return p }
