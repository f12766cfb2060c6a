package app

// System is an AI system or a tool in the municipality's register (domain.md: AISystem, ToolCandidate).
type System struct {
	Base
	Name         string       `db:"name" text:"200,required"`
	Purpose      string       `db:"purpose" text:"2000,lines"`
	Department   string       `db:"department" text:"120"`
	Responsible  string       `db:"responsible" text:"120"`
	Vendor       string       `db:"vendor" text:"200"`
	Model        string       `db:"model" text:"200"`   // and its provider
	Hosting      string       `db:"hosting" text:"300"` // and place of processing
	Users        string       `db:"users" text:"300"`
	Data         DataKind     `db:"data"`
	Status       SystemStatus `db:"status"`
	Processing   CheckState   `db:"processing"`    // data-processing agreement (AVV), Art. 28 GDPR
	Measures     CheckState   `db:"measures"`      // technical and organisational measures (TOM), Art. 32 GDPR
	Impact       CheckState   `db:"impact"`        // data protection impact assessment (DPIA), Art. 35 GDPR
	SignOn       CheckState   `db:"sign_on"`       // works with the existing single sign-on
	Records      CheckState   `db:"records"`       // works with the existing records management
	Security     CheckState   `db:"security"`      // fits the existing IT security
	StaffCouncil CheckState   `db:"staff_council"` // was involved
	Costs        string       `db:"costs" text:"300"`
	Exit         string       `db:"exit_plan" text:"1000,lines"`
	LiveOn       Date         `db:"live_on"`
	Public       bool         `db:"is_public"` // stands in the public register
	PublicText   string       `db:"public_text" text:"2000,lines"`
	ProcessID    ID           `db:"process_id" ref:"process"`
}

// SystemStatus says how far a system is.
type SystemStatus string

// The states of a system.
const (
	SystemIdea    SystemStatus = "idea"
	SystemPilot   SystemStatus = "pilot"
	SystemInUse   SystemStatus = "in_use"
	SystemRetired SystemStatus = "retired"
)

// SystemStatuses lists the states.
func SystemStatuses() []SystemStatus {
	return []SystemStatus{SystemIdea, SystemPilot, SystemInUse, SystemRetired}
}

// CheckState says how far something is that has to be looked at; "check." + state is the id of its name.
type CheckState string

// The states of a check.
const (
	CheckOpen      CheckState = "open"       // not looked at yet
	CheckNotNeeded CheckState = "not_needed" //
	CheckNeeded    CheckState = "needed"     // needed, and not there yet
	CheckRunning   CheckState = "running"
	CheckDone      CheckState = "done"
)

// CheckStates lists the states.
func CheckStates() []CheckState {
	return []CheckState{CheckOpen, CheckNotNeeded, CheckNeeded, CheckRunning, CheckDone}
}

// Settled tells whether nothing is left to do about a check.
func (c CheckState) Settled() bool { return c == CheckDone || c == CheckNotNeeded }

// SystemCheck is a check of a system.
type SystemCheck struct {
	Column string
	State  CheckState
}

// Checks lists the checks of a system by their columns, in the order of the register.
func (s System) Checks() []SystemCheck {
	return []SystemCheck{
		{"processing", s.Processing},
		{"measures", s.Measures},
		{"impact", s.Impact},
		{"sign_on", s.SignOn},
		{"records", s.Records},
		{"security", s.Security},
		{"staff_council", s.StaffCouncil},
	}
}

// checked is the share of the checks that are settled.
func (s System) checked() float64 {
	checks := s.Checks()
	return share(checks, func(c SystemCheck) float64 { return yes(c.State.Settled()) })
}

// Kind returns KindSystem.
func (System) Kind() Kind { return KindSystem }

// Check names the broken rules.
func (s System) Check() Problems {
	var p Problems
	p.oneOf("data", in(s.Data, DataKinds()))
	p.oneOf("status", in(s.Status, SystemStatuses()))
	for _, c := range s.Checks() {
		p.oneOf(c.Column, in(c.State, CheckStates()))
	}
	p.date("live_on", s.LiveOn)
	return p
}

func (s System) withHead(b Base) Record { s.Base = b; return s }
