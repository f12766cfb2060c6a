package ownitems

import (
	"strconv"

	"kifahrplan/app"
	"kifahrplan/app/library"
)

// indicators: baseline, dates and values are this municipality's. A whole target is a hint for the next one.
func indicators() kind[library.Indicator] {
	return kind[library.Indicator]{
		Kind:    library.KindIndicator,
		list:    func(c *library.Collection) *[]library.Indicator { return &c.Indicators },
		about:   func(i library.Indicator) (string, library.Text) { return i.ID, i.Title },
		records: app.KindIndicator,
		item: func(r app.Record, id string, s source) (library.Indicator, bool) {
			n := r.(app.Indicator)
			return library.Indicator{
				ID: id, Level: anyLevel, Unit: library.Unit(n.Unit.LibraryCode()), Direction: library.Direction(n.Direction),
				Frequency: library.Frequency(n.Frequency), TargetHint: hintOf(n.Target), Title: s.text(n.Title),
				Formula: s.text(n.Formula), Source: s.text(n.Source),
			}, true
		},
		record: func(item library.Indicator, t target, _ int) app.Record {
			n := app.NewIndicator("")
			n.Title, n.Formula, n.Source = t.in(item.Title), t.in(item.Formula), t.in(item.Source)
			n.Unit, n.Direction, n.Frequency = app.UnitOf(string(item.Unit)), app.Direction(item.Direction), app.Frequency(item.Frequency)
			if item.TargetHint != nil {
				n.Target = app.QuantityOf(*item.TargetHint)
			}
			return n
		},
		same: func(r app.Record, words app.Translator) string { return app.Shown(r, "title", words) },
	}
}

// hintOf is a whole target; nothing for any other.
func hintOf(q app.Quantity) *int {
	n, err := strconv.Atoi(string(q))
	if err != nil {
		return nil
	}
	return &n
}

// risks: who is responsible and how far the measures are is this municipality's.
func risks() kind[library.Risk] {
	return kind[library.Risk]{
		Kind:    library.KindRisk,
		list:    func(c *library.Collection) *[]library.Risk { return &c.Risks },
		about:   func(r library.Risk) (string, library.Text) { return r.ID, r.Title },
		records: app.KindHazard,
		item: func(r app.Record, id string, s source) (library.Risk, bool) {
			h := r.(app.Hazard)
			return library.Risk{
				ID: id, Category: string(h.Category), Likelihood: h.Likelihood, Impact: h.Impact, Owner: anyRole,
				Title: s.text(h.Title), Mitigation: s.text(h.Mitigation),
			}, true
		},
		record: func(item library.Risk, t target, _ int) app.Record {
			h := app.NewHazard("")
			h.Title, h.Mitigation, h.Category = t.in(item.Title), t.in(item.Mitigation), app.HazardCategory(item.Category)
			h.Likelihood, h.Impact = item.Likelihood, item.Impact
			return h
		},
		same: func(r app.Record, words app.Translator) string { return app.Shown(r, "title", words) },
	}
}
