package app

import (
	"cmp"
	"math"
	"slices"
)

// Signal is how an indicator stands against its target; "signal." + signal is the id of its name.
type Signal string

// The signals, the best first.
const (
	SignalReached Signal = "reached" // the target is reached
	SignalNear    Signal = "near"    // within a fifth of the way to it
	SignalFar     Signal = "far"
	SignalUnknown Signal = "unknown" // no value, or no target to hold it against
)

// Signals lists the signals, the best first.
func Signals() []Signal { return []Signal{SignalReached, SignalNear, SignalFar, SignalUnknown} }

// nearShare is the part of the way between baseline and target that may be left for "near" (domain.md §2, derived rules).
const nearShare = 0.2

// MeasurementsOf lists the values of an indicator, the oldest first.
func (s *Strategy) MeasurementsOf(indicator ID) []Measurement {
	return slices.SortedStableFunc(slices.Values(s.Measurements.Where(func(m Measurement) bool {
		return m.IndicatorID == indicator
	})), func(a, b Measurement) int { return cmp.Compare(a.MeasuredOn, b.MeasuredOn) })
}

// Latest is the newest value of an indicator.
func (s *Strategy) Latest(indicator ID) (Measurement, bool) {
	all := s.MeasurementsOf(indicator)
	if len(all) == 0 {
		return Measurement{}, false
	}
	return all[len(all)-1], true
}

// SignalOf holds the newest value of an indicator against its target.
func (s *Strategy) SignalOf(n Indicator) Signal {
	latest, ok := s.Latest(n.ID)
	if !ok {
		return SignalUnknown
	}
	return n.Signal(latest.Value)
}

// Signal holds a value against the target: reached, within a fifth of the way between baseline and target, or farther away.
// Without a baseline the way is as long as the target; that of a range is as long as the range.
func (n Indicator) Signal(value Quantity) Signal {
	if !value.Valid() || !n.Target.Valid() {
		return SignalUnknown
	}
	v, target := value.Float(), n.Target.Float()
	missing, way := target-v, math.Abs(target)
	if n.Baseline.Valid() {
		way = math.Abs(target - n.Baseline.Float())
	}
	switch n.Direction {
	case DirectionDown:
		missing = v - target
	case DirectionRange:
		top := target
		if n.TargetTo.Valid() {
			top = n.TargetTo.Float()
		}
		missing, way = max(target-v, v-top), top-target
	case DirectionUp:
	}
	switch {
	case missing <= 0:
		return SignalReached
	case missing <= nearShare*way:
		return SignalNear
	}
	return SignalFar
}

// MeasureNext is the day from which a new value of an indicator is wanted: as long after the newest one as the frequency
// says. Without any value it is empty: nobody has begun.
func (s *Strategy) MeasureNext(n Indicator) Date {
	latest, ok := s.Latest(n.ID)
	if !ok {
		return ""
	}
	return latest.MeasuredOn.AddMonths(n.Frequency.Months())
}

// AddMonths returns the same day some months later, or the last day of that month where it is shorter; what is no day stays
// as it is.
func (d Date) AddMonths(n int) Date {
	if !d.Valid() {
		return d
	}
	t := d.Time()
	first := t.AddDate(0, n, 1-t.Day())
	last := first.AddDate(0, 1, -1)
	return DateOf(first.AddDate(0, 0, min(t.Day(), last.Day())-1))
}
