package app

import (
	"slices"
	"testing"
)

func TestCardsAreMergedAndStay(t *testing.T) {
	s := strategyOf(step("s1", 1, 10, nil))
	for _, id := range []ID{"c1", "c2", "c3", "c4"} {
		s = s.With([]Record{contribution(id, func(c *Contribution) { c.StepID = "s1" })}, nil)
	}
	_, s = acted(t, s, MergeContributions("c1", "c2", "c1"))
	_, s = acted(t, s, MergeContributions("c3", "c1"))
	if got := idsOf(s.MergedInto("c3")); !slices.Equal(got, []ID{"c1", "c2"}) {
		t.Errorf("behind c3: %v", got)
	}
	if got := idsOf(s.CardsOf("s1")); !slices.Equal(got, []ID{"c3", "c4"}) {
		t.Errorf("on the wall: %v", got)
	}
	_, s = acted(t, s, MergeContributions("c2", "c3")) // one from behind leads now
	if got := idsOf(s.MergedInto("c2")); !slices.Equal(got, []ID{"c1", "c3"}) {
		t.Errorf("behind c2: %v", got)
	}
	_, s = acted(t, s, SplitContribution("c1"))
	if got := idsOf(s.CardsOf("s1")); !slices.Equal(got, []ID{"c1", "c2", "c4"}) {
		t.Errorf("after splitting: %v", got)
	}
	_, after := acted(t, s, Delete(Ref{KindContribution, "c2"})) // what was behind it comes back
	if got := idsOf(after.CardsOf("s1")); !slices.Equal(got, []ID{"c1", "c3", "c4"}) {
		t.Errorf("after deleting the lead: %v", got)
	}
	if _, err := MergeContributions("gone", "c1")(s); CodeOf(err) != CodeGone {
		t.Errorf("got %v", err)
	}
}

func TestCardsAreSortedIntoThemes(t *testing.T) {
	one, two := NewTheme(new(Strategy)), NewTheme(new(Strategy))
	one.Title, two.Title = "Daten", "Schulung"
	two.Position = 2
	s := strategyOf(one, two, contribution("c1", nil), contribution("c2", nil))
	e, s := acted(t, s, SortInto(one.ID, "c1", "c2"))
	if len(e.Put) != 2 {
		t.Fatalf("%d records", len(e.Put))
	}
	if e, _ := acted(t, s, SortInto(one.ID, "c1")); len(e.Put) != 0 {
		t.Error("sorting a card where it lies is an edit")
	}
	_, s = acted(t, s, MoveTheme(two.ID, -1))
	if got := idsOf(s.ThemesInOrder()); !slices.Equal(got, []ID{two.ID, one.ID}) {
		t.Errorf("themes: %v", got)
	}
	_, s = acted(t, s, Delete(RefOf(one)))
	if c, _ := s.Contributions.Get("c1"); c.ThemeID != "" {
		t.Error("a card is under a theme that is gone")
	}
	if next := NewTheme(s); next.Position != 2 { // the moved one is at 1
		t.Errorf("a new theme is at %d", next.Position)
	}
}
