package app

import (
	"slices"
	"strings"
)

// Decision is what the room decided, and who agreed (domain.md: Decision).
type Decision struct {
	Base
	Text      string         `db:"text" text:"2000,lines,required"`
	Reason    string         `db:"reason" text:"2000,lines"`
	DecidedOn Date           `db:"decided_on"`
	Status    DecisionStatus `db:"status"`
	AgreedBy  IDs            `db:"agreed_by"` // the groups that agreed
	Dissent   string         `db:"dissent" text:"2000,lines"`
}

// DecisionStatus says whether a decision stands.
type DecisionStatus string

// The states of a decision, in their order.
const (
	DecisionProposed DecisionStatus = "proposed"
	DecisionTaken    DecisionStatus = "taken"
	DecisionRevised  DecisionStatus = "revised"
)

// DecisionStatuses lists the states.
func DecisionStatuses() []DecisionStatus {
	return []DecisionStatus{DecisionProposed, DecisionTaken, DecisionRevised}
}

// IDs is a set of ids in ascending order, separated by single spaces. It is a string so that records stay comparable.
type IDs string

// IDsOf makes a set.
func IDsOf(ids ...ID) IDs {
	var s []string
	for _, id := range ids {
		if id != "" {
			s = append(s, string(id))
		}
	}
	slices.Sort(s)
	return IDs(strings.Join(slices.Compact(s), " "))
}

// List returns the ids in ascending order.
func (s IDs) List() []ID {
	var out []ID
	for _, f := range strings.Fields(string(s)) {
		out = append(out, ID(f))
	}
	return out
}

// Has tells whether the set holds the id.
func (s IDs) Has(id ID) bool { return slices.Contains(s.List(), id) }

// With returns the set with the id added or, when on is false, taken out.
func (s IDs) With(id ID, on bool) IDs {
	ids := slices.DeleteFunc(s.List(), func(x ID) bool { return x == id })
	if on {
		ids = append(ids, id)
	}
	return IDsOf(ids...)
}

// Kind returns KindDecision.
func (Decision) Kind() Kind { return KindDecision }

// Check names the broken rules.
func (d Decision) Check() Problems {
	var p Problems
	p.date("decided_on", d.DecidedOn)
	if d.Status == DecisionTaken && d.DecidedOn == "" {
		p.add("decided_on", RuleRequired, 0)
	}
	p.oneOf("status", in(d.Status, DecisionStatuses()))
	return p
}

func (d Decision) withHead(b Base) Record { d.Base = b; return d }
