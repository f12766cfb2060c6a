package app

// Classification is the risk classification of a system under the AI Act. It keeps the answers and the version of the law's
// catalogue that it was made with; what follows from them is computed by app/aiact (domain.md §1, no. 3).
type Classification struct {
	Base
	SystemID       ID               `db:"system_id" ref:"system,owned"`
	Version        CatalogueVersion `db:"version"`  // of the catalogue
	DateSet        DateSet          `db:"date_set"` // of the dates of application
	Answers        Answers          `db:"answers"`
	Outcome        Class            `db:"outcome"`                 // class that it came to; empty: not finished
	ConfirmedBy    string           `db:"confirmed_by" text:"120"` // role or name in the legal office
	ConfirmedOn    Date             `db:"confirmed_on"`
	Override       Class            `db:"override"` // class that somebody set by hand
	OverrideBy     string           `db:"override_by" text:"120"`
	OverrideReason string           `db:"override_reason" text:"2000,lines"`
}

// Answers holds the chosen options by question as "question=option,option" lines in ascending order. It is a string so that
// records stay comparable.
type Answers string

// CatalogueVersion names a state of the law's catalogue in app/aiact.
type CatalogueVersion string

// DateSet names a set of dates of application in app/aiact.
type DateSet string

// Class is a risk class of the AI Act; "class." + class is the id of its name.
type Class string

// The classes, the gravest first. "Limited" and "minimal risk" are common words and not terms of the Regulation.
const (
	ClassProhibited Class = "prohibited"
	ClassHigh       Class = "high_risk"
	ClassLimited    Class = "limited"
	ClassMinimal    Class = "minimal"
	ClassOutOfScope Class = "out_of_scope"
	ClassNoAI       Class = "not_ai_system"
)

// Classes lists the classes, the gravest first.
func Classes() []Class {
	return []Class{ClassProhibited, ClassHigh, ClassLimited, ClassMinimal, ClassOutOfScope, ClassNoAI}
}

// Class is the class that holds: the one set by hand, or the one that the questions lead to; empty while neither is known.
func (c Classification) Class() Class {
	if c.Override != "" {
		return c.Override
	}
	return c.Outcome
}

// Kind returns KindClassification.
func (Classification) Kind() Kind { return KindClassification }

// Check names the broken rules. Whoever sets a class by hand has to say who and why.
func (c Classification) Check() Problems {
	var p Problems
	if c.SystemID == "" {
		p.add("system_id", RuleRequired, 0)
	}
	p.date("confirmed_on", c.ConfirmedOn)
	p.oneOf("outcome", c.Outcome == "" || in(c.Outcome, Classes()))
	p.oneOf("override", c.Override == "" || in(c.Override, Classes()))
	if c.Override != "" {
		if c.OverrideBy == "" {
			p.add("override_by", RuleRequired, 0)
		}
		if c.OverrideReason == "" {
			p.add("override_reason", RuleRequired, 0)
		}
	}
	return p
}

func (c Classification) withHead(b Base) Record { c.Base = b; return c }

// ClassificationOf is the newest classification of a system.
func (s *Strategy) ClassificationOf(system ID) (newest Classification, ok bool) {
	for _, c := range s.Classifications {
		if c.SystemID == system { // ids ascend with time
			newest, ok = c, true
		}
	}
	return newest, ok
}

// ClassOf is the class of a system; empty while it is not known.
func (s *Strategy) ClassOf(system ID) Class {
	c, _ := s.ClassificationOf(system)
	return c.Class()
}
