package app

// Clause is a section of the service agreement (Dienstvereinbarung) with its draft (domain.md: AgreementSection).
type Clause struct {
	Base
	Adopted
	Title      string       `db:"title" text:"200,library"`
	Text       string       `db:"text" text:"8000,lines"`
	LegalBasis string       `db:"legal_basis" text:"300"` // to be confirmed by the legal office
	Position   int          `db:"position"`               // order, from 1
	Status     ClauseStatus `db:"status"`
}

// ClauseStatus says how far the negotiation of a section is.
type ClauseStatus string

// The states of a section.
const (
	ClauseOpen     ClauseStatus = "open"
	ClauseDrafted  ClauseStatus = "drafted"
	ClauseAgreed   ClauseStatus = "agreed"
	ClauseObjected ClauseStatus = "objected"
)

// ClauseStatuses lists the states.
func ClauseStatuses() []ClauseStatus {
	return []ClauseStatus{ClauseOpen, ClauseDrafted, ClauseAgreed, ClauseObjected}
}

// Kind returns KindClause.
func (Clause) Kind() Kind { return KindClause }

// Check names the broken rules.
func (c Clause) Check() Problems {
	var p Problems
	c.requireOwn(&p, "title", c.Title)
	p.within("position", c.Position, 0, MaxPosition)
	p.oneOf("status", in(c.Status, ClauseStatuses()))
	return p
}

func (c Clause) withHead(b Base) Record { c.Base = b; return c }

// Comment is what a group says to a section of the service agreement.
type Comment struct {
	Base
	ClauseID ID     `db:"clause_id" ref:"clause,owned"`
	GroupID  ID     `db:"group_id" ref:"stakeholder_group"`
	Text     string `db:"text" text:"2000,lines,required"`
}

// Kind returns KindComment.
func (Comment) Kind() Kind { return KindComment }

// Check names the broken rules.
func (c Comment) Check() Problems {
	var p Problems
	if c.ClauseID == "" {
		p.add("clause_id", RuleRequired, 0)
	}
	if c.GroupID == "" {
		p.add("group_id", RuleRequired, 0)
	}
	return p
}

func (c Comment) withHead(b Base) Record { c.Base = b; return c }
