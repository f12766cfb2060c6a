package library

// Checklist is the checklist for the choice of tools.
type Checklist struct {
	Weights []Text           `yaml:"-"` // labels of the weights 1, 2 and 3
	Rules   []DecisionRule   `yaml:"decision_rules"`
	Groups  []ChecklistGroup `yaml:"groups"`

	WeightScale map[int]string `yaml:"weight_scale"` // as the file has it
}

// DecisionRule is what the answers can come to. The first rule that holds counts.
type DecisionRule struct {
	Result string `yaml:"result"` // excluded, blocked, recommended, conditional or not_recommended
	If     string `yaml:"if"`     // for readers of the data: the rule itself is code elsewhere
	Label  Text   `yaml:"label"`
}

// ChecklistGroup is a group of criteria.
type ChecklistGroup struct {
	ID    string      `yaml:"id"`
	Label Text        `yaml:"label"`
	Items []Criterion `yaml:"items"`
}

// Criterion is what a tool has to fulfil.
type Criterion struct {
	ID        string      `yaml:"id" json:"id"`
	Group     string      `yaml:"-" json:"group"`                         // id of the checklist group
	KnockOut  bool        `yaml:"knock_out" json:"knock_out"`             // "no" excludes the tool, an open answer blocks its approval
	Weight    int         `yaml:"weight" json:"weight"`                   // 1 to 3
	AppliesIf []Condition `yaml:"applies_if" json:"applies_if,omitempty"` // all of them; empty: always
	Text      Text        `yaml:"text" json:"text"`
	Ref       Text        `yaml:"ref" json:"ref,omitzero"`
}

// Condition is a trait of a tool that a criterion depends on.
type Condition string

// The traits of a tool that criteria depend on.
const (
	IfPersonalData Condition = "personal_data"
	IfHighRisk     Condition = "high_risk"
	IfPublicFacing Condition = "public_facing"
	IfGenerative   Condition = "generative"
	IfCloud        Condition = "cloud"
	IfStaffData    Condition = "staff_data"
)

// Conditions lists them.
func Conditions() []Condition {
	return []Condition{IfPersonalData, IfHighRisk, IfPublicFacing, IfGenerative, IfCloud, IfStaffData}
}

// Items returns the criteria of all groups in their order.
func (c Checklist) Items() []Criterion {
	var out []Criterion
	for _, g := range c.Groups {
		out = append(out, g.Items...)
	}
	return out
}
