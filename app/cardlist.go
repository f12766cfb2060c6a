package app

import (
	"cmp"
	"slices"
)

// CardFilter narrows the cards of the wall down. Cards that stand behind another are never among them.
type CardFilter struct {
	Text  string // all of its words must occur
	Theme ID     // empty: any
	Loose bool   // only those without a theme
	Step  ID     // of the running order, in which they came in; empty: any
}

// Apply returns the cards that pass, by theme in the order of the themes, those without one last, and within a theme as they
// came.
func (f CardFilter) Apply(s *Strategy, tr Translator) []Contribution {
	found := ContributionFilter{Text: f.Text}.Apply(s, tr)
	place := map[ID]int{"": len(s.Themes)}
	for i, t := range s.ThemesInOrder() {
		place[t.ID] = i
	}
	out := slices.DeleteFunc(slices.Clone(found), func(c Contribution) bool {
		return c.MergedID != "" || f.Step != "" && c.StepID != f.Step || f.Loose && c.ThemeID != "" || f.Theme != "" && c.ThemeID != f.Theme
	})
	slices.SortStableFunc(out, func(a, b Contribution) int { return cmp.Compare(place[a.ThemeID], place[b.ThemeID]) })
	return out
}
