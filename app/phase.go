package app

// Phase is one of the five phases of the roadmap (domain.md: RoadmapPhase).
type Phase struct {
	Base
	Code   PhaseCode `db:"code"`
	Number int       `db:"number"`          // place in the roadmap, from 1
	Name   string    `db:"name" text:"120"` // own name; empty: the name that the code stands for
}

// PhaseCode names a phase of the Fahrplan; "phase." + code is the id of its name.
type PhaseCode string

// PhaseCodes lists the five phases in their order: create understanding, conclude the service agreement, develop the
// guideline, structure tool selection, ensure support.
func PhaseCodes() []PhaseCode { return []PhaseCode{"ph1", "ph2", "ph3", "ph4", "ph5"} }

// Kind returns KindPhase.
func (Phase) Kind() Kind { return KindPhase }

// Check names the broken rules.
func (p Phase) Check() Problems {
	var out Problems
	out.oneOf("code", in(p.Code, PhaseCodes()))
	out.within("number", p.Number, 1, len(PhaseCodes()))
	return out
}

func (p Phase) withHead(b Base) Record { p.Base = b; return p }
