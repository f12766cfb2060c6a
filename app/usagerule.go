package app

// UsageRule says what AI may be used for with which data: a light of the traffic-light table.
type UsageRule struct {
	Base
	Purpose   string   `db:"purpose" text:"200,required"`
	Data      DataKind `db:"data"`
	Verdict   Verdict  `db:"verdict"`
	Condition string   `db:"condition" text:"1000,lines"`
}

// Verdict is a light of the traffic-light table; "verdict." + verdict is the id of its name.
type Verdict string

// The verdicts.
const (
	VerdictAllowed     Verdict = "allowed"
	VerdictConditional Verdict = "conditional"
	VerdictForbidden   Verdict = "forbidden"
)

// Verdicts lists the verdicts.
func Verdicts() []Verdict { return []Verdict{VerdictAllowed, VerdictConditional, VerdictForbidden} }

// Kind returns KindUsageRule.
func (UsageRule) Kind() Kind { return KindUsageRule }

// Check names the broken rules.
func (r UsageRule) Check() Problems {
	var p Problems
	p.oneOf("data", in(r.Data, DataKinds()))
	p.oneOf("verdict", in(r.Verdict, Verdicts()))
	if r.Verdict == VerdictConditional && r.Condition == "" {
		p.add("condition", RuleRequired, 0)
	}
	return p
}

func (r UsageRule) withHead(b Base) Record { r.Base = b; return r }
