package app

import "slices"

// Criterion is a criterion of the checklist for tools as the rules need it; its words and its norm are in the library of
// content. "library." + id + ".text" is the id of its text.
type Criterion struct {
	ID        ContentID
	Group     ContentID // of the checklist
	KnockOut  bool      // "no" excludes the tool, an open answer blocks its approval
	Weight    int       // 0 to MaxWeight
	AppliesIf []Trait   // all of them; empty: always
}

// Trait is something about a system that criteria depend on.
type Trait string

// The traits.
const (
	TraitPersonalData Trait = "personal_data"
	TraitHighRisk     Trait = "high_risk"
	TraitPublicFacing Trait = "public_facing"
	TraitGenerative   Trait = "generative"
	TraitCloud        Trait = "cloud"
	TraitStaffData    Trait = "staff_data"
)

// Traits lists the traits.
func Traits() []Trait {
	return []Trait{TraitPersonalData, TraitHighRisk, TraitPublicFacing, TraitGenerative, TraitCloud, TraitStaffData}
}

// MayHave tells whether a system may have a trait. One rule holds for all of them: what the register does not rule out may
// be so, because a question too many costs a click ("does not apply") and one too few costs an approval that should not
// have been given. The register rules out
//
//   - personal data when the system is said to work without any,
//   - high risk when the system has another class,
//   - the public as its users when it has a class without duties of transparency and does not stand in the public register,
//   - generated content when it has such a class and no model is named for it,
//   - the cloud when it works with data of persons and yet no data-processing agreement is needed: nobody else gets them,
//   - data of staff when the staff council need not be involved.
func (s *Strategy) MayHave(y System, t Trait) bool {
	class := s.ClassOf(y.ID)
	transparent := class == "" || class == ClassLimited
	switch t {
	case TraitPersonalData:
		return y.Data != DataNone
	case TraitHighRisk:
		return class == "" || class == ClassHigh
	case TraitPublicFacing:
		return transparent || y.Public
	case TraitGenerative:
		return transparent || y.Model != "" && class != ClassNoAI
	case TraitCloud:
		return y.Data == DataNone || y.Processing != CheckNotNeeded
	case TraitStaffData:
		return y.StaffCouncil != CheckNotNeeded
	}
	return true
}

// CriteriaFor returns those of the criteria that apply to a system.
func (s *Strategy) CriteriaFor(y System, all []Criterion) []Criterion {
	var out []Criterion
	may := map[Trait]bool{}
	for _, t := range Traits() {
		may[t] = s.MayHave(y, t)
	}
	for _, c := range all {
		if !slices.ContainsFunc(c.AppliesIf, func(t Trait) bool { return !may[t] }) {
			out = append(out, c)
		}
	}
	return out
}

// WeightOf is the weight that the room gave a criterion.
func (s *Strategy) WeightOf(criterion ContentID) (newest Weight, ok bool) {
	for _, w := range s.Weights {
		if w.Criterion == criterion { // ids ascend with time
			newest, ok = w, true
		}
	}
	return newest, ok
}

// AssessmentOf is what a system was found to be at a criterion. Without a record it is open.
func (s *Strategy) AssessmentOf(system ID, criterion ContentID) (newest Assessment, ok bool) {
	for _, a := range s.Assessments {
		if a.SystemID == system && a.Criterion == criterion {
			newest, ok = a, true
		}
	}
	if !ok {
		newest = Assessment{SystemID: system, Criterion: criterion, Finding: FindingOpen}
	}
	return newest, ok
}
