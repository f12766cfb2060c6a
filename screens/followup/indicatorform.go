package followup

import (
	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/widgets"
)

// newForm makes the fields of an indicator: the line for a new value first, since that is what it is opened for,
// then what it is, and the values so far.
func (n *indicators) newForm() *form.Form[app.Indicator] {
	words := n.host.Words()
	f := form.New[app.Indicator](n.host, "edit.indicator.changed")
	n.values = newValues(n.host)
	f.Add(n.values.top)
	f.Wording("title", nil)
	f.Row(func() {
		f.Decimal("baseline", func(r app.Indicator) app.Quantity { return r.Baseline }, func(r *app.Indicator, v app.Quantity) { r.Baseline = v })
		f.Decimal("target", func(r app.Indicator) app.Quantity { return r.Target }, func(r *app.Indicator, v app.Quantity) { r.Target = v })
		upper := f.Decimal("target_to", func(r app.Indicator) app.Quantity { return r.TargetTo }, func(r *app.Indicator, v app.Quantity) { r.TargetTo = v })
		f.OnShow(func(r app.Indicator) { upper.Hidden = r.Direction != app.DirectionRange; upper.Refresh() })
	})
	f.Row(func() {
		f.Choice("direction", form.Options(words, "direction.", app.Directions()),
			func(r app.Indicator) string { return string(r.Direction) }, func(r *app.Indicator, v string) { r.Direction = app.Direction(v) })
		f.Choice("unit", form.Options(words, "unit.", app.Units()),
			func(r app.Indicator) string { return string(r.Unit) }, func(r *app.Indicator, v string) { r.Unit = app.Unit(v) })
	})
	f.Row(func() {
		f.Choice("frequency", form.Options(words, "frequency.", app.Frequencies()),
			func(r app.Indicator) string { return string(r.Frequency) }, func(r *app.Indicator, v string) { r.Frequency = app.Frequency(v) })
		f.Date("due_on", func(r app.Indicator) app.Date { return r.DueOn }, func(r *app.Indicator, v app.Date) { r.DueOn = v })
	})
	f.Text("responsible", func(r app.Indicator) string { return r.Responsible }, func(r *app.Indicator, v string) { r.Responsible = v })
	f.Wording("formula", nil)
	f.Wording("source", nil)
	f.Pick("goal_id", "indicators.nogoal", goalsOf, func(r app.Indicator) app.ID { return r.GoalID }, func(r *app.Indicator, v app.ID) { r.GoalID = v })
	f.Pick("system_id", "followup.nosystem", form.Systems, func(r app.Indicator) app.ID { return r.SystemID }, func(r *app.Indicator, v app.ID) { r.SystemID = v })
	f.Add(n.values.below)
	f.OnShow(n.values.show)
	return f
}

// goalsOf lists the goals that an indicator can measure.
func goalsOf(s *app.Strategy) []widgets.Option {
	var out []widgets.Option
	for _, g := range s.Goals {
		if g.Status != app.GoalDropped {
			out = append(out, widgets.Option{Code: string(g.ID), Label: g.Title})
		}
	}
	return out
}
