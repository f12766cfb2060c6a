package app

import (
	"slices"
	"testing"
)

func contributions() *Strategy {
	return strategyOf(
		contribution("c1", func(c *Contribution) {
			c.Subject, c.Text, c.Priority, c.CreatedAt = "Recht", "Wer haftet?", PriorityHigh, "2026-01-03T00:00:00.000Z"
		}),
		contribution("c2", func(c *Contribution) {
			c.GroupID, c.Sort, c.Text, c.CreatedAt = "g-staff_council", SortConcern, "Äußerungen nicht speichern", "2026-01-02T00:00:00.000Z"
		}),
		contribution("c3", func(c *Contribution) {
			c.GroupID, c.Sort, c.Text, c.Status, c.Answer = "g-staff_council", SortIdea, "Üben\nvor Ort", ContributionAnswered, "Im Haus der Jugend"
			c.CreatedAt = "2026-01-01T00:00:00.000Z"
		}),
		contribution("c4", func(c *Contribution) {
			c.Subject, c.Sort, c.Priority, c.Status = "Datenschutz", SortRequirement, PriorityLow, ContributionResolved
		}),
	)
}

func TestContributionFilter(t *testing.T) {
	for name, c := range map[string]struct {
		filter ContributionFilter
		want   []ID
	}{
		"nothing chosen":    {ContributionFilter{}, []ID{"c1", "c2", "c3", "c4"}},
		"group":             {ContributionFilter{Group: "g-staff_council"}, []ID{"c2", "c3"}},
		"sort":              {ContributionFilter{Sort: SortIdea}, []ID{"c3"}},
		"status":            {ContributionFilter{Status: ContributionOpen}, []ID{"c1", "c2"}},
		"priority":          {ContributionFilter{Priority: PriorityLow}, []ID{"c4"}},
		"subject":           {ContributionFilter{Subject: "Recht"}, []ID{"c1"}},
		"text":              {ContributionFilter{Text: "aeusserungen"}, []ID{"c2"}},
		"answer":            {ContributionFilter{Text: "jugend"}, []ID{"c3"}},
		"subject as text":   {ContributionFilter{Text: "datensch"}, []ID{"c4"}},
		"name of the group": {ContributionFilter{Text: "personalrat"}, []ID{"c2", "c3"}},
		"several choices":   {ContributionFilter{Group: "g-staff_council", Status: ContributionOpen, Text: "nicht"}, []ID{"c2"}},
		"none left":         {ContributionFilter{Group: "g-legal"}, []ID{}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := idsOf(c.filter.Apply(contributions(), germanWords{})); !slices.Equal(got, c.want) {
				t.Errorf("contributions = %v, want %v", got, c.want)
			}
			if c.filter.Active() != (name != "nothing chosen") {
				t.Errorf("active = %v", c.filter.Active())
			}
		})
	}
}

func TestContributionOrder(t *testing.T) {
	s := contributions()
	for by, c := range map[ContributionKey]struct{ up, down []ID }{
		"":                     {[]ID{"c1", "c2", "c3", "c4"}, []ID{"c1", "c2", "c3", "c4"}},
		ContributionByCreated:  {[]ID{"c3", "c2", "c1", "c4"}, []ID{"c1", "c2", "c3", "c4"}},
		ContributionByGroup:    {[]ID{"c1", "c4", "c2", "c3"}, []ID{"c2", "c3", "c1", "c4"}},
		ContributionBySubject:  {[]ID{"c4", "c1", "c2", "c3"}, []ID{"c1", "c4", "c2", "c3"}},
		ContributionBySort:     {[]ID{"c1", "c2", "c4", "c3"}, []ID{"c3", "c4", "c2", "c1"}},
		ContributionByText:     {[]ID{"c2", "c4", "c3", "c1"}, []ID{"c1", "c3", "c4", "c2"}},
		ContributionByPriority: {[]ID{"c1", "c2", "c3", "c4"}, []ID{"c4", "c2", "c3", "c1"}},
		ContributionByStatus:   {[]ID{"c1", "c2", "c3", "c4"}, []ID{"c4", "c3", "c1", "c2"}},
	} {
		for descending, want := range map[bool][]ID{false: c.up, true: c.down} {
			if got := idsOf(ContributionOrder{by, descending}.Sort(s, germanWords{}, s.Contributions)); !slices.Equal(got, want) {
				t.Errorf("by %q, descending %v: %v, want %v", by, descending, got, want)
			}
		}
	}
}

func BenchmarkContributionList(b *testing.B) {
	s := manyRecords()
	for b.Loop() {
		ContributionOrder{By: ContributionByText}.Sort(s, germanWords{}, ContributionFilter{Text: "daten"}.Apply(s, germanWords{}))
	}
}
