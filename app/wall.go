package app

import "slices"

// MergeContributions builds the edit that puts cards behind one that says the same for all. They stay as they were said, and
// those that were merged into them before go along.
func MergeContributions(into ID, cards ...ID) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.contribution.merged"}
		lead, ok := s.Contributions.Get(into)
		if !ok {
			return edit, NewError(CodeGone, nil)
		}
		if lead.MergedID != "" { // it leads now
			lead.MergedID = ""
			edit.Put = append(edit.Put, lead)
		}
		for _, c := range s.Contributions {
			along := slices.Contains(cards, c.ID) || c.MergedID != "" && slices.Contains(cards, c.MergedID)
			if along && c.ID != into && c.MergedID != into {
				c.MergedID = into
				edit.Put = append(edit.Put, c)
			}
		}
		return edit, nil
	}
}

// SplitContribution builds the edit that takes a card out of the one that it was merged into.
func SplitContribution(id ID) Build {
	return Change(id, "edit.contribution.split", "", func(c *Contribution) { c.MergedID = "" })
}

// MergedInto lists the cards that stand behind one, in the order in which they came.
func (s *Strategy) MergedInto(id ID) []Contribution {
	return s.Contributions.Where(func(c Contribution) bool { return c.MergedID == id })
}

// SortInto builds the edit that puts cards under a theme; the empty id takes them out of theirs.
func SortInto(theme ID, cards ...ID) Build {
	return func(s *Strategy) (Edit, error) {
		edit := Edit{Label: "edit.contribution.sorted"}
		for _, c := range s.Contributions {
			if slices.Contains(cards, c.ID) && c.ThemeID != theme {
				c.ThemeID = theme
				edit.Put = append(edit.Put, c)
			}
		}
		return edit, nil
	}
}

// ThemesInOrder lists the headings of the wall in their order.
func (s *Strategy) ThemesInOrder() []Theme { return inPlace(s.Themes) }

// MoveTheme builds the edit that moves a heading by so many places.
func MoveTheme(id ID, by int) Build {
	return moveBy(func(s *Strategy) List[Theme] { return s.Themes }, id, by, "edit.theme.moved")
}

// CardsOf lists the cards of a step in the order in which they came, without those that stand behind another.
func (s *Strategy) CardsOf(step ID) []Contribution {
	return s.Contributions.Where(func(c Contribution) bool { return c.StepID == step && c.MergedID == "" })
}
