package aiact

import (
	"cmp"
	"slices"
)

// The outcomes. "Limited" and "minimal" risk are common terms, not terms of the Regulation.
const (
	OutcomeProhibited  = "prohibited"    // Art. 5
	OutcomeHighRisk    = "high_risk"     // Art. 6; can carry duties of Art. 50 as well (Art. 50(6))
	OutcomeLimited     = "limited"       // Art. 50
	OutcomeMinimal     = "minimal"       // Art. 4 and 95 only
	OutcomeOutOfScope  = "out_of_scope"  // Art. 2
	OutcomeNotAISystem = "not_ai_system" // Art. 3(1)
)

// Outcome is a risk class.
type Outcome struct {
	ID      string
	Label   Text
	Summary Text

	order int // in the file
}

// OutcomeIDs lists the outcomes, the worst first.
func OutcomeIDs() []string {
	return []string{
		OutcomeProhibited, OutcomeHighRisk, OutcomeLimited, OutcomeMinimal, OutcomeOutOfScope, OutcomeNotAISystem,
	}
}

// Severity orders outcomes: the worse, the greater; 0 for "not an AI system", -1 for an id that is none.
func Severity(outcome string) int {
	ids := OutcomeIDs()
	if i := slices.Index(ids, outcome); i >= 0 {
		return len(ids) - 1 - i
	}
	return -1
}

// worstFirst compares outcomes by their severity.
func worstFirst(a, b string) int { return cmp.Compare(Severity(b), Severity(a)) }
