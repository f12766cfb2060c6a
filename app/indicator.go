package app

// Indicator tells how well the strategy or a system does (domain.md: KPI). Its values are measurements.
type Indicator struct {
	Base
	Adopted
	Title       string    `db:"title" text:"200,library"`
	Formula     string    `db:"formula" text:"500,lines,library"`
	Source      string    `db:"source" text:"200,library"` // where the values come from
	Unit        Unit      `db:"unit"`
	Direction   Direction `db:"direction"`
	Frequency   Frequency `db:"frequency"`
	Baseline    Quantity  `db:"baseline"`
	Target      Quantity  `db:"target"`    // of a range, the lower end
	TargetTo    Quantity  `db:"target_to"` // the upper end of a range; empty for other directions
	DueOn       Date      `db:"due_on"`    // when the target is to be reached
	Responsible string    `db:"responsible" text:"120"`
	GoalID      ID        `db:"goal_id" ref:"goal"`     // that it measures
	SystemID    ID        `db:"system_id" ref:"system"` // that it measures; empty: the strategy as a whole
}

// Unit is what the values of an indicator count; "unit." + unit is the id of its name, "quantity." + unit that of a value
// with it.
type Unit string

// Units lists the units.
func Units() []Unit { return []Unit{"percent", "pp", "min", "days", "count", "eur", "scale"} }

// UnitOf is the unit with a code of app/library.
func UnitOf(code string) Unit {
	switch code {
	case "%":
		return "percent"
	case "EUR":
		return "eur"
	case "scale_1_5":
		return "scale"
	}
	return Unit(code)
}

// LibraryCode is the unit's code in app/library.
func (u Unit) LibraryCode() string {
	switch u {
	case "percent":
		return "%"
	case "eur":
		return "EUR"
	case "scale":
		return "scale_1_5"
	}
	return string(u)
}

// Direction is where the values of an indicator should go; "direction." + direction is the id of its name.
type Direction string

// The directions.
const (
	DirectionUp    Direction = "up"
	DirectionDown  Direction = "down"
	DirectionRange Direction = "range" // neither too low nor too high
)

// Directions lists the directions.
func Directions() []Direction { return []Direction{DirectionUp, DirectionDown, DirectionRange} }

// Frequency is how often something is measured or reviewed; "frequency." + frequency is the id of its name.
type Frequency string

// The frequencies.
const (
	FrequencyMonthly    Frequency = "monthly"
	FrequencyQuarterly  Frequency = "quarterly"
	FrequencyHalfYearly Frequency = "half_yearly"
	FrequencyYearly     Frequency = "yearly"
)

// Frequencies lists the frequencies.
func Frequencies() []Frequency {
	return []Frequency{FrequencyMonthly, FrequencyQuarterly, FrequencyHalfYearly, FrequencyYearly}
}

// Months is the time between two values in months.
func (f Frequency) Months() int {
	switch f {
	case FrequencyMonthly:
		return 1
	case FrequencyQuarterly:
		return 3
	case FrequencyHalfYearly:
		return 6
	}
	return 12
}

// Kind returns KindIndicator.
func (Indicator) Kind() Kind { return KindIndicator }

// Check names the broken rules.
func (n Indicator) Check() Problems {
	var p Problems
	n.requireOwn(&p, "title", n.Title)
	p.oneOf("unit", in(n.Unit, Units()))
	p.oneOf("direction", in(n.Direction, Directions()))
	p.oneOf("frequency", in(n.Frequency, Frequencies()))
	p.quantity("baseline", n.Baseline)
	p.quantity("target", n.Target)
	p.quantity("target_to", n.TargetTo)
	if n.Direction == DirectionRange && n.Target != "" && n.TargetTo != "" && n.TargetTo.Float() < n.Target.Float() {
		p.add("target_to", RuleRange, 0)
	}
	p.date("due_on", n.DueOn)
	return p
}

func (n Indicator) withHead(b Base) Record { n.Base = b; return n }
