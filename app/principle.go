package app

// Principle is a value that the municipality holds to when it uses AI (domain.md: Guideline).
type Principle struct {
	Base
	Adopted
	Title    string          `db:"title" text:"200,library"`
	Text     string          `db:"text" text:"2000,lines,library"`
	Practice string          `db:"practice" text:"1000,lines,library"` // an example
	Meaning  string          `db:"meaning" text:"2000,lines"`          // what it means here
	Position int             `db:"position"`                           // order, from 1
	Status   PrincipleStatus `db:"status"`
}

// MaxPosition is a limit of places in an order.
const MaxPosition = 9999

// PrincipleStatus says whether the room agreed to a principle.
type PrincipleStatus string

// The states of a principle.
const (
	PrincipleSelected PrincipleStatus = "selected"
	PrincipleAdapted  PrincipleStatus = "adapted"
	PrincipleAgreed   PrincipleStatus = "agreed"
	PrincipleDropped  PrincipleStatus = "dropped"
)

// PrincipleStatuses lists the states.
func PrincipleStatuses() []PrincipleStatus {
	return []PrincipleStatus{PrincipleSelected, PrincipleAdapted, PrincipleAgreed, PrincipleDropped}
}

// Kind returns KindPrinciple.
func (Principle) Kind() Kind { return KindPrinciple }

// Check names the broken rules.
func (r Principle) Check() Problems {
	var p Problems
	r.requireOwn(&p, "title", r.Title)
	p.within("position", r.Position, 0, MaxPosition)
	p.oneOf("status", in(r.Status, PrincipleStatuses()))
	return p
}

func (r Principle) withHead(b Base) Record { r.Base = b; return r }
