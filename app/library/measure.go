package library

// Indicator tells how well the strategy or a system does.
type Indicator struct {
	ID         string    `yaml:"id" json:"id"`
	Level      Level     `yaml:"level" json:"level"`
	Unit       Unit      `yaml:"unit" json:"unit"`
	Direction  Direction `yaml:"direction" json:"direction"`
	Frequency  Frequency `yaml:"frequency" json:"frequency"`
	TargetHint *int      `yaml:"target_hint" json:"target_hint,omitempty"` // a usual target; nil: depends on the case
	Title      Text      `yaml:"title" json:"title"`
	Formula    Text      `yaml:"formula" json:"formula,omitzero"`
	Source     Text      `yaml:"source" json:"source,omitzero"` // where the values come from
}

// The words of indicators.
type (
	// Level is what an indicator measures.
	Level string
	// Unit is what its values count.
	Unit string
	// Direction is where its values should go; a range has a good middle.
	Direction string
	// Frequency is how often it is measured.
	Frequency string
)

// Levels lists what indicators measure.
func Levels() []Level { return []Level{"strategy", "system"} }

// Units lists the units of indicators.
func Units() []Unit { return []Unit{"%", "pp", "min", "days", "count", "EUR", "scale_1_5"} }

// Directions lists where values of indicators should go.
func Directions() []Direction { return []Direction{"up", "down", "range"} }

// Frequencies lists how often indicators are measured.
func Frequencies() []Frequency { return []Frequency{"monthly", "quarterly", "half_yearly", "yearly"} }

// Risk is something that can go wrong. Likelihood and impact are values to start the talk with.
type Risk struct {
	ID         string `yaml:"id" json:"id"`
	Category   string `yaml:"category" json:"category"`     // one of RiskCategories
	Likelihood int    `yaml:"likelihood" json:"likelihood"` // 1 to 5
	Impact     int    `yaml:"impact" json:"impact"`         // 1 to 5
	Owner      string `yaml:"owner" json:"owner"`           // id of a role
	Title      Text   `yaml:"title" json:"title"`
	Mitigation Text   `yaml:"mitigation" json:"mitigation,omitzero"`
}

// RiskCategories lists the categories of risks in the order in which they are shown.
func RiskCategories() []string {
	return []string{
		"legal", "data_protection", "rights", "security", "quality", "people", "organisation", "supplier", "cost",
		"communication",
	}
}
