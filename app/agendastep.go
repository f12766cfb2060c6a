package app

// AgendaStep is a step of the workshop's running order (domain.md: Session).
type AgendaStep struct {
	Base
	Adopted
	Subject   string    `db:"subject" text:"160,library"`
	Question  string    `db:"question" text:"500,library"` // that guides the room; a break has none
	Block     Block     `db:"block"`                       // building block; empty: none, e.g. for a welcome
	Method    Method    `db:"method"`
	Minutes   int       `db:"minutes"`   // planned, 1 to MaxStepMinutes
	Day       int       `db:"day"`       // of the workshop, from 1
	BeginsAt  ClockTime `db:"begins_at"` // planned by the clock; empty: when the step before it ends
	Position  int       `db:"position"`  // order, from 1
	StartedAt Timestamp `db:"started_at"`
	EndedAt   Timestamp `db:"ended_at"`
	Notes     string    `db:"notes" text:"4000,lines"` // of the moderator, for nobody else
}

// MaxStepMinutes and MaxDays are limits of an agenda.
const (
	MaxStepMinutes = 480
	MaxDays        = 5
)

// Method says how the room works in a step; "method." + method is the id of its name.
type Method string

// The methods.
const (
	MethodInform   Method = "inform" // welcome, talk, break
	MethodCollect  Method = "collect"
	MethodDiscuss  Method = "discuss"
	MethodRate     Method = "rate"
	MethodPosition Method = "position"
	MethodDecide   Method = "decide"
)

// Methods lists the methods.
func Methods() []Method {
	return []Method{MethodInform, MethodCollect, MethodDiscuss, MethodRate, MethodPosition, MethodDecide}
}

// Kind returns KindAgendaStep.
func (AgendaStep) Kind() Kind { return KindAgendaStep }

// Check names the broken rules.
func (a AgendaStep) Check() Problems {
	var p Problems
	a.requireOwn(&p, "subject", a.Subject)
	p.oneOf("block", a.Block == "" || in(a.Block, Blocks()))
	p.oneOf("method", in(a.Method, Methods()))
	p.within("minutes", a.Minutes, 1, MaxStepMinutes)
	p.within("day", a.Day, 1, MaxDays)
	p.clockTime("begins_at", a.BeginsAt)
	p.within("position", a.Position, 0, MaxPosition)
	return p
}

func (a AgendaStep) withHead(b Base) Record { a.Base = b; return a }

// Running tells whether the step has begun and not ended.
func (a AgendaStep) Running() bool { return a.StartedAt != "" && a.EndedAt == "" }

// Ended tells whether the room is through with the step.
func (a AgendaStep) Ended() bool { return a.EndedAt != "" }
