package app

// Review is a day on which something is looked at again: the strategy, a system, the service agreement (domain.md:
// AISystem.review_due, ServiceAgreement.review_date).
type Review struct {
	Base
	Title       string    `db:"title" text:"200,required"` // what is looked at
	DueOn       Date      `db:"due_on"`
	Every       Frequency `db:"every"` // how often; empty: once
	Responsible string    `db:"responsible" text:"120"`
	SystemID    ID        `db:"system_id" ref:"system"` // empty: not a system
	HeldOn      Date      `db:"held_on"`                // empty: not held yet
	Result      string    `db:"result" text:"2000,lines"`
}

// Due tells whether the review should have been held by today.
func (r Review) Due(today Date) bool { return r.HeldOn == "" && r.DueOn != "" && r.DueOn <= today }

// Kind returns KindReview.
func (Review) Kind() Kind { return KindReview }

// Check names the broken rules.
func (r Review) Check() Problems {
	var p Problems
	p.date("due_on", r.DueOn)
	p.oneOf("every", r.Every == "" || in(r.Every, Frequencies()))
	p.date("held_on", r.HeldOn)
	return p
}

func (r Review) withHead(b Base) Record { r.Base = b; return r }
