package app

import (
	"slices"
	"testing"
)

func decisions() *Strategy {
	return strategyOf(
		decision("d1", func(d *Decision) {
			d.Text, d.Status, d.AgreedBy, d.CreatedAt = "Übergang regeln", DecisionTaken, "g-it g-legal", "2026-01-02T00:00:00.000Z"
		}),
		decision("d2", func(d *Decision) {
			d.Text, d.DecidedOn, d.Dissent, d.CreatedAt = "Ausstieg planen", "", "Recht fehlt", "2026-01-01T00:00:00.000Z"
		}),
		decision("d3", func(d *Decision) {
			d.Text, d.DecidedOn, d.Status, d.AgreedBy, d.Reason = "Zugang nur mit KI-Pass", "2026-01-01", DecisionRevised, "g-it", "Schulung zuerst"
		}),
	)
}

func TestDecisionFilter(t *testing.T) {
	for name, c := range map[string]struct {
		filter DecisionFilter
		want   []ID
	}{
		"nothing chosen":  {DecisionFilter{}, []ID{"d1", "d2", "d3"}},
		"status":          {DecisionFilter{Status: DecisionProposed}, []ID{"d2"}},
		"agreed by":       {DecisionFilter{AgreedBy: "g-it"}, []ID{"d1", "d3"}},
		"text":            {DecisionFilter{Text: "ubergang"}, []ID{"d1"}},
		"reason":          {DecisionFilter{Text: "schulung"}, []ID{"d3"}},
		"dissent":         {DecisionFilter{Text: "recht"}, []ID{"d2"}},
		"several choices": {DecisionFilter{AgreedBy: "g-it", Text: "ki-pass"}, []ID{"d3"}},
		"none left":       {DecisionFilter{AgreedBy: "g"}, []ID{}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := idsOf(c.filter.Apply(decisions())); !slices.Equal(got, c.want) {
				t.Errorf("decisions = %v, want %v", got, c.want)
			}
			if c.filter.Active() != (name != "nothing chosen") {
				t.Errorf("active = %v", c.filter.Active())
			}
		})
	}
}

func TestDecisionOrder(t *testing.T) {
	s := decisions()
	for by, c := range map[DecisionKey]struct{ up, down []ID }{
		"":                {[]ID{"d1", "d2", "d3"}, []ID{"d1", "d2", "d3"}},
		DecisionByCreated: {[]ID{"d2", "d1", "d3"}, []ID{"d1", "d2", "d3"}},
		DecisionByText:    {[]ID{"d2", "d1", "d3"}, []ID{"d3", "d1", "d2"}},
		DecisionByDate:    {[]ID{"d3", "d1", "d2"}, []ID{"d1", "d3", "d2"}},
		DecisionByStatus:  {[]ID{"d2", "d1", "d3"}, []ID{"d3", "d1", "d2"}},
	} {
		for descending, want := range map[bool][]ID{false: c.up, true: c.down} {
			if got := idsOf(DecisionOrder{by, descending}.Sort(s.Decisions)); !slices.Equal(got, want) {
				t.Errorf("by %q, descending %v: %v, want %v", by, descending, got, want)
			}
		}
	}
}
