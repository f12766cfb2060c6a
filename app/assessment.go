package app

// Assessment is the answer of a system to one criterion of the checklist (domain.md: ChecklistAnswer).
type Assessment struct {
	Base
	SystemID  ID        `db:"system_id" ref:"system,owned"`
	Criterion ContentID `db:"criterion"`
	OwnID     ID        `db:"own_criterion_id" ref:"own_criterion,owned"` // the same where the criterion is the room's own
	Finding   Finding   `db:"finding"`
	Evidence  string    `db:"evidence" text:"1000,lines"`
}

// Finding is how a system fares at a criterion; "finding." + finding is the id of its name.
type Finding string

// The findings.
const (
	FindingOpen   Finding = "open" // not known yet: never counted as good
	FindingYes    Finding = "yes"
	FindingPartly Finding = "partly"
	FindingNo     Finding = "no"
	FindingNone   Finding = "none" // the criterion does not apply
)

// Findings lists the findings.
func Findings() []Finding {
	return []Finding{FindingOpen, FindingYes, FindingPartly, FindingNo, FindingNone}
}

// Kind returns KindAssessment.
func (Assessment) Kind() Kind { return KindAssessment }

// Check names the broken rules.
func (a Assessment) Check() Problems {
	var p Problems
	if a.SystemID == "" {
		p.add("system_id", RuleRequired, 0)
	}
	if a.Criterion == "" {
		p.add("criterion", RuleRequired, 0)
	}
	p.oneOf("finding", in(a.Finding, Findings()))
	return p
}

func (a Assessment) withHead(b Base) Record { a.Base = b; return a }

// Weight is how much a criterion counts here, where that differs from the library.
type Weight struct {
	Base
	Criterion ContentID `db:"criterion"`
	Weight    int       `db:"weight"` // 0 to 5
	Reason    string    `db:"reason" text:"500,lines"`
}

// MaxWeight is the greatest weight of a criterion.
const MaxWeight = 5

// Kind returns KindWeight.
func (Weight) Kind() Kind { return KindWeight }

// Check names the broken rules.
func (w Weight) Check() Problems {
	var p Problems
	if w.Criterion == "" {
		p.add("criterion", RuleRequired, 0)
	}
	p.within("weight", w.Weight, 0, MaxWeight)
	return p
}

func (w Weight) withHead(b Base) Record { w.Base = b; return w }
