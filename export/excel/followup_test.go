package excel

import (
	"testing"

	"kifahrplan/app"
)

// followed is a strategy with a record of each kind of the follow-through.
func followed() *app.Strategy {
	system, indicator, hazard := app.NewSystem(), app.NewIndicator("k07"), app.NewHazard("r03")
	system.Name = "Chatbot"
	indicator.Direction, indicator.Baseline, indicator.Target, indicator.SystemID, indicator.DueOn = app.DirectionDown, "14", "5", system.ID, "2027-06-30"
	hazard.Likelihood, hazard.Impact, hazard.LeftLikelihood, hazard.Status = 4, 4, 2, app.HazardOpen
	occurrence, review := app.NewOccurrence(app.OccurrenceIncident, "2026-10-14"), app.NewReview()
	occurrence.Title, occurrence.SystemID, occurrence.Consequence = "=Falsche Gebühr", system.ID, "Drei Beschwerden"
	review.Title, review.DueOn, review.Every = "Stichprobe", "2027-01-15", app.FrequencyMonthly
	return strategy(3).With([]app.Record{
		system, indicator, hazard, occurrence, review,
		app.NewMeasurement(indicator.ID, "2026-09-30", "14"), app.NewMeasurement(indicator.ID, "2026-11-15", "9.5"),
	}, nil)
}

func TestRegistersOfTheFollowThrough(t *testing.T) {
	for _, lang := range app.Languages() {
		b, l := inspect(t, export(t, followed(), lang)), exporter(t).words.In(lang)
		sheets := map[string]readSheet{}
		for _, s := range b.Sheets {
			sheets[s.Name] = s
		}
		for _, want := range []struct {
			sheet, title string
			value        any
		}{
			{"tab.indicators", "field.indicator.title", l.T("library.k07.title")},
			{"tab.indicators", "field.measurement.value", 9.5},
			{"tab.indicators", "field.indicator.target", 5.0},
			{"tab.indicators", "field.indicator.target_to", nil},
			{"tab.indicators", "followup.paper.signal", "▼ " + l.T("signal.far")},
			{"excel.sheet.measurements", "field.measurement.value", 14.0},
			{"excel.sheet.measurements", "kind.indicator", l.T("library.k07.title")},
			{"tab.hazards", "field.hazard.mitigation", l.T("library.r03.mitigation")},
			{"tab.hazards", "field.hazard.owner", l.T("library.r03.owner")},
			{"tab.hazards", "field.hazard.left_impact", nil},
			{"tab.hazards", "hazards.matrix.level", l.T("hazard.level.high")},
			{"tab.occurrences", "field.occurrence.title", "=Falsche Gebühr"}, // stays text
			{"tab.occurrences", "field.occurrence.system_id", "Chatbot"},
			{"tab.reviews", "field.review.every", l.T("frequency.monthly")},
		} {
			s, ok := sheets[l.T(want.sheet)]
			if !ok {
				t.Fatalf("%s: no sheet %q", lang, l.T(want.sheet))
			}
			if got := cellUnder(t, s, l.T(want.title)).Value; got != want.value {
				t.Errorf("%s: %s, %s: %v, want %v", lang, s.Name, l.T(want.title), got, want.value)
			}
		}
		if got := cellUnder(t, sheets[l.T("tab.reviews")], l.T("field.review.due_on")); !got.Date {
			t.Errorf("%s: the day of a review is %+v", lang, got)
		}
	}
}
