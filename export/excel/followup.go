package excel

import (
	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/translations"
)

// indicatorRegister lists the indicators with their newest values.
func indicatorRegister(s *app.Strategy, l *translations.Localizer) register {
	all := s.Indicators
	m := columnMaker{l, app.KindIndicator}
	latest := func(i int) app.Measurement { v, _ := s.Latest(all[i].ID); return v }
	return register{title: l.T("tab.indicators"), rows: len(all), columns: []registerColumn{
		m.column("title", 40, formatLabel, func(i int) any { return app.Shown(all[i], "title", l) }),
		m.column("formula", 44, formatText, func(i int) any { return app.Shown(all[i], "formula", l) }),
		m.column("unit", 16, formatText, func(i int) any { return l.T("unit." + string(all[i].Unit)) }),
		m.column("baseline", 15, formatDecimal, func(i int) any { return quantity(all[i].Baseline) }),
		{l.T("field.measurement.value"), 12, formatDecimal, func(i int) any { return quantity(latest(i).Value) }},
		{l.T("field.measurement.measured_on"), 16, formatDate, func(i int) any { return day(latest(i).MeasuredOn) }},
		m.column("target", 12, formatDecimal, func(i int) any { return quantity(all[i].Target) }),
		m.column("target_to", 14, formatDecimal, func(i int) any { return quantity(all[i].TargetTo) }),
		m.column("due_on", 20, formatDate, func(i int) any { return day(all[i].DueOn) }),
		{l.T("followup.paper.signal"), 16, formatText, func(i int) any {
			_, mark := figure.SignalMark(s.SignalOf(all[i]))
			return mark + " " + l.T("signal."+string(s.SignalOf(all[i])))
		}},
		m.column("frequency", 16, formatText, func(i int) any { return l.T("frequency." + string(all[i].Frequency)) }),
		m.column("responsible", 22, formatLabel, func(i int) any { return all[i].Responsible }),
		m.column("source", 28, formatText, func(i int) any { return app.Shown(all[i], "source", l) }),
		m.column("system_id", 26, formatText, func(i int) any { return systemName(s, all[i].SystemID) }),
	}}
}

// measurementRegister lists all values, by indicator and day.
func measurementRegister(s *app.Strategy, l *translations.Localizer) register {
	var all []app.Measurement
	for _, n := range s.Indicators {
		all = append(all, s.MeasurementsOf(n.ID)...)
	}
	m := columnMaker{l, app.KindMeasurement}
	return register{title: l.T("excel.sheet.measurements"), rows: len(all), columns: []registerColumn{
		{l.T("kind.indicator"), 44, formatLabel, func(i int) any {
			n, _ := s.Indicators.Get(all[i].IndicatorID)
			return app.Shown(n, "title", l)
		}},
		m.column("measured_on", 16, formatDate, func(i int) any { return day(all[i].MeasuredOn) }),
		m.column("value", 12, formatDecimal, func(i int) any { return quantity(all[i].Value) }),
		m.column("comment", 60, formatText, func(i int) any { return all[i].Comment }),
	}}
}

// hazardRegister lists the risks, the gravest first.
func hazardRegister(s *app.Strategy, l *translations.Localizer) register {
	all := s.HazardsInOrder()
	m := columnMaker{l, app.KindHazard}
	return register{title: l.T("tab.hazards"), rows: len(all), columns: []registerColumn{
		m.column("title", 40, formatLabel, func(i int) any { return app.Shown(all[i], "title", l) }),
		m.column("category", 22, formatText, func(i int) any { return l.T("hazard.category." + string(all[i].Category)) }),
		m.column("likelihood", 20, formatNumber, func(i int) any { return all[i].Likelihood }),
		m.column("impact", 14, formatNumber, func(i int) any { return all[i].Impact }),
		m.column("mitigation", 60, formatText, func(i int) any { return app.Shown(all[i], "mitigation", l) }),
		m.column("left_likelihood", 26, formatNumber, func(i int) any { return unlessZero(all[i].LeftLikelihood) }),
		m.column("left_impact", 20, formatNumber, func(i int) any { return unlessZero(all[i].LeftImpact) }),
		{l.T("hazards.matrix.level"), 12, formatText, func(i int) any { return l.T("hazard.level." + string(all[i].Level())) }},
		m.column("status", 14, formatText, func(i int) any { return l.T("hazard.status." + string(all[i].Status)) }),
		m.column("owner", 24, formatLabel, func(i int) any { return app.Shown(all[i], "owner", l) }),
		m.column("review_on", 20, formatDate, func(i int) any { return day(all[i].ReviewOn) }),
		m.column("system_id", 26, formatText, func(i int) any { return systemName(s, all[i].SystemID) }),
	}}
}

// occurrenceRegister lists feedback and incidents, the newest first.
func occurrenceRegister(s *app.Strategy, l *translations.Localizer) register {
	all := s.OccurrencesInOrder()
	m := columnMaker{l, app.KindOccurrence}
	return register{title: l.T("tab.occurrences"), rows: len(all), columns: []registerColumn{
		m.column("title", 40, formatLabel, func(i int) any { return all[i].Title }),
		m.column("sort", 16, formatText, func(i int) any { return l.T("occurrence.sort." + string(all[i].Sort)) }),
		m.column("occurred_on", 14, formatDate, func(i int) any { return day(all[i].OccurredOn) }),
		m.column("system_id", 28, formatText, func(i int) any { return systemName(s, all[i].SystemID) }),
		m.column("description", 50, formatText, func(i int) any { return all[i].Description }),
		m.column("channel", 26, formatLabel, func(i int) any { return all[i].Channel }),
		m.column("severity", 18, formatText, func(i int) any { return l.T("severity." + string(all[i].Severity)) }),
		m.column("consequence", 40, formatText, func(i int) any { return all[i].Consequence }),
		m.column("response", 40, formatText, func(i int) any { return all[i].Response }),
		m.column("reported_to", 24, formatLabel, func(i int) any { return all[i].ReportedTo }),
		m.column("reported_on", 16, formatDate, func(i int) any { return day(all[i].ReportedOn) }),
		m.column("status", 24, formatText, func(i int) any { return l.T("occurrence.status." + string(all[i].Status)) }),
	}}
}

// reviewRegister lists the reviews, those to be held first. Whether one is due is left to the reader's day.
func reviewRegister(s *app.Strategy, l *translations.Localizer) register {
	all := s.ReviewsInOrder()
	m := columnMaker{l, app.KindReview}
	return register{title: l.T("tab.reviews"), rows: len(all), columns: []registerColumn{
		m.column("title", 44, formatLabel, func(i int) any { return all[i].Title }),
		m.column("due_on", 14, formatDate, func(i int) any { return day(all[i].DueOn) }),
		m.column("every", 18, formatText, func(i int) any {
			if all[i].Every == "" {
				return l.T("reviews.once")
			}
			return l.T("frequency." + string(all[i].Every))
		}),
		m.column("responsible", 26, formatLabel, func(i int) any { return all[i].Responsible }),
		m.column("system_id", 28, formatText, func(i int) any { return systemName(s, all[i].SystemID) }),
		m.column("held_on", 16, formatDate, func(i int) any { return day(all[i].HeldOn) }),
		m.column("result", 60, formatText, func(i int) any { return all[i].Result }),
	}}
}

func systemName(s *app.Strategy, id app.ID) string {
	y, _ := s.Systems.Get(id)
	return y.Name
}

// quantity is the value for a cell; nothing where there is none.
func quantity(q app.Quantity) any {
	if q == "" {
		return nil
	}
	return q.Float()
}
