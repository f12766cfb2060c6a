package app

// Measurement is a value of an indicator on a day (domain.md: Measurement).
type Measurement struct {
	Base
	IndicatorID ID       `db:"indicator_id" ref:"indicator,owned"`
	MeasuredOn  Date     `db:"measured_on"`
	Value       Quantity `db:"value"`
	Comment     string   `db:"comment" text:"300"`
}

// Kind returns KindMeasurement.
func (Measurement) Kind() Kind { return KindMeasurement }

// Check names the broken rules.
func (m Measurement) Check() Problems {
	var p Problems
	if m.IndicatorID == "" {
		p.add("indicator_id", RuleRequired, 0)
	}
	if m.MeasuredOn == "" {
		p.add("measured_on", RuleRequired, 0)
	}
	p.date("measured_on", m.MeasuredOn)
	if m.Value == "" {
		p.add("value", RuleRequired, 0)
	}
	p.quantity("value", m.Value)
	return p
}

func (m Measurement) withHead(b Base) Record { m.Base = b; return m }
