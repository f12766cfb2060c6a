package figure

import (
	"math"

	"kifahrplan/app"
)

// The measures of a course in points.
const (
	courseHeight = 150.0
	courseLeft   = 8.0
	courseRight  = 8.0
	courseTop    = 24.0
	courseBottom = 22.0
	courseDot    = 7.0
	valuesShown  = 8 // as many values are written beside their dots; of more, only the first and the last
)

// SignalMark is the colour and the sign of a signal. Sign and colour never stand without the word.
func SignalMark(s app.Signal) (Role, string) {
	switch s {
	case app.SignalReached:
		return Success, "●"
	case app.SignalNear:
		return Warning, "▲"
	case app.SignalFar:
		return Danger, "▼"
	}
	return Muted, "○"
}

// QuantityOf writes a value of an indicator with its unit.
func QuantityOf(n app.Indicator, q app.Quantity, tr app.Translator) string {
	if q == "" {
		return ""
	}
	return tr.T("quantity."+string(n.Unit), "Value", tr.Decimal(q))
}

// TargetOf writes what an indicator should reach, e.g. "5 % bis 15 %"; empty without a target.
func TargetOf(n app.Indicator, tr app.Translator) string {
	if n.Direction == app.DirectionRange && n.Target != "" && n.TargetTo != "" {
		return tr.T("quantity.range", "From", QuantityOf(n, n.Target, tr), "To", QuantityOf(n, n.TargetTo, tr))
	}
	return QuantityOf(n, n.Target, tr)
}

// Course shows the values of an indicator over time, with a line for its target.
func Course(s *app.Strategy, n app.Indicator, tr app.Translator) Drawing {
	values := s.MeasurementsOf(n.ID)
	if len(values) == 0 {
		return empty(tr.T("course.none"))
	}
	c := course{n: n, values: values, tr: tr}
	c.d = Drawing{Width: chartWidth, Height: courseHeight}
	c.measure()
	c.targets()
	c.line()
	c.days()
	c.describe(s)
	return c.d
}

// course draws one indicator.
type course struct {
	d         Drawing
	n         app.Indicator
	values    []app.Measurement
	tr        app.Translator
	low, high float64 // the values at the lower and the upper edge
}

// measure finds the values between which everything lies, with some room.
func (c *course) measure() {
	c.low, c.high = math.Inf(1), math.Inf(-1)
	for _, q := range c.marks() {
		c.low, c.high = min(c.low, q.Float()), max(c.high, q.Float())
	}
	for _, m := range c.values {
		c.low, c.high = min(c.low, m.Value.Float()), max(c.high, m.Value.Float())
	}
	if c.high == c.low {
		c.low, c.high = c.low-1, c.high+1
	}
	room := (c.high - c.low) * 0.12
	c.low, c.high = c.low-room, c.high+room
}

// marks are the ends of the target.
func (c *course) marks() []app.Quantity {
	var out []app.Quantity
	for _, q := range []app.Quantity{c.n.Target, c.n.TargetTo} {
		if q.Valid() {
			out = append(out, q)
		}
	}
	return out
}

func (c *course) y(q app.Quantity) float64 {
	room := courseHeight - courseTop - courseBottom
	return courseTop + room*(c.high-q.Float())/(c.high-c.low)
}

func (c *course) x(i int) float64 {
	left, right := courseLeft+courseDot, chartWidth-courseRight-courseDot
	first, last := c.values[0].MeasuredOn.Time(), c.values[len(c.values)-1].MeasuredOn.Time()
	if !last.After(first) {
		return (left + right) / 2
	}
	return left + (right-left)*c.values[i].MeasuredOn.Time().Sub(first).Hours()/last.Sub(first).Hours()
}

// targets draws the ground with a line for each end of the target.
func (c *course) targets() {
	c.d.add(Box{
		X: courseLeft, Y: courseTop, W: chartWidth - courseLeft - courseRight, H: courseHeight - courseTop - courseBottom, Fill: Surface,
	})
	for _, q := range c.marks() {
		c.d.add(Line{X1: courseLeft, Y1: c.y(q), X2: chartWidth - courseRight, Y2: c.y(q), Stroke: Success})
	}
	if target := TargetOf(c.n, c.tr); target != "" {
		c.d.add(Text{
			X: chartWidth - courseRight, Y: 14, Size: letterSize, Anchor: End, Fill: Success,
			Value: "― " + c.tr.T("course.target", "Target", target),
		})
	}
}

// line draws the values as dots with lines between them.
func (c *course) line() {
	for i, m := range c.values {
		if i > 0 {
			c.d.add(Line{X1: c.x(i - 1), Y1: c.y(c.values[i-1].Value), X2: c.x(i), Y2: c.y(m.Value), Stroke: Accent})
		}
	}
	for i, m := range c.values {
		x, y := c.x(i), c.y(m.Value)
		c.d.add(Box{X: x - courseDot/2, Y: y - courseDot/2, W: courseDot, H: courseDot, Fill: Accent, Radius: courseDot / 2})
		if len(c.values) > valuesShown && i > 0 && i < len(c.values)-1 {
			continue
		}
		label := Text{X: x, Y: c.labelY(y), Size: tickSize, Anchor: Middle, Fill: Ink, Bold: true, Value: c.tr.Decimal(m.Value)}
		half := textWidth(label.Value, tickSize) / 2
		label.X = min(max(label.X, half), chartWidth-half)
		c.d.add(label)
	}
}

// labelY is the base line of the value of a dot: above it, or below it where a line of the target would go through the value.
func (c *course) labelY(dot float64) float64 {
	above := dot - courseDot
	for _, q := range c.marks() {
		if line := c.y(q); line > above-tickSize && line < dot {
			return dot + courseDot + capHeight*2*tickSize
		}
	}
	return above
}

// days writes the first and the last day below.
func (c *course) days() {
	y := courseHeight - 8.0
	first, last := c.values[0].MeasuredOn, c.values[len(c.values)-1].MeasuredOn
	if first == last {
		c.d.add(Text{X: chartWidth / 2, Y: y, Size: tickSize, Anchor: Middle, Fill: Muted, Value: c.tr.Date(first)})
		return
	}
	c.d.add(
		Text{X: courseLeft, Y: y, Size: tickSize, Fill: Muted, Value: c.tr.Date(first)},
		Text{X: chartWidth - courseRight, Y: y, Size: tickSize, Anchor: End, Fill: Muted, Value: c.tr.Date(last)},
	)
}

// describe says the same in words and as a table.
func (c *course) describe(s *app.Strategy) {
	last := c.values[len(c.values)-1]
	c.d.Alt = c.tr.N(
		"course.alt", len(c.values), "Title", app.TitleOf(c.n, c.tr), "Value", QuantityOf(c.n, last.Value, c.tr),
		"Day", c.tr.Date(last.MeasuredOn), "Signal", c.tr.T("signal."+string(s.SignalOf(c.n))),
	)
	c.d.Head = []string{c.tr.T("field.measurement.measured_on"), c.tr.T("field.measurement.value"), c.tr.T("field.measurement.comment")}
	for _, m := range c.values {
		c.d.Facts = append(c.d.Facts, []string{c.tr.Date(m.MeasuredOn), QuantityOf(c.n, m.Value, c.tr), m.Comment})
	}
}
