package app

import (
	"slices"
	"testing"
)

func TestCardsStandByTheme(t *testing.T) {
	card := func(id, theme, merged ID) Contribution {
		c := NewContribution("g-it", SortIdea)
		c.ID, c.Text, c.ThemeID, c.MergedID = id, "Karte "+string(id), theme, merged
		return c
	}
	s := strategyOf(
		Theme{Base{ID: "t1"}, "Daten", 2}, Theme{Base{ID: "t2"}, "Schulung", 1},
		card("c1", "", ""), card("c2", "t1", ""), card("c3", "t2", ""), card("c4", "t1", ""), card("c5", "t1", "c4"),
	)
	for _, c := range []struct {
		filter CardFilter
		want   []ID
	}{
		{CardFilter{}, []ID{"c3", "c2", "c4", "c1"}},
		{CardFilter{Theme: "t1"}, []ID{"c2", "c4"}},
		{CardFilter{Loose: true}, []ID{"c1"}},
		{CardFilter{Text: "c4"}, []ID{"c4"}},
	} {
		if got := idsOf(c.filter.Apply(s, fakeWords{})); !slices.Equal(got, c.want) {
			t.Errorf("%+v: %v, want %v", c.filter, got, c.want)
		}
	}
	if n := len(s.Contributions); n != 5 || s.Contributions[0].ID != "c1" {
		t.Error("the strategy was changed")
	}
}
