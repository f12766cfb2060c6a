package presenter

import (
	"slices"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// alwaysShown is up to how many groups each has a column; where there are more, only those that said something.
const alwaysShown = 5

// columns are the cards of a step by group, the newest first: it was just said, and the room looks for it. heads stand above
// the cards of their groups, which have a column in any case.
func columns(s *app.Strategy, words app.Translator, cards []app.Contribution, heads map[app.ID]widgets.BoardCard) []widgets.BoardColumn {
	behind := map[app.ID][]app.Contribution{}
	for _, c := range s.Contributions {
		if c.MergedID != "" {
			behind[c.MergedID] = append(behind[c.MergedID], c)
		}
	}
	byGroup := map[app.ID][]widgets.BoardCard{}
	for _, c := range slices.Backward(cards) {
		byGroup[c.GroupID] = append(byGroup[c.GroupID], card(s, words, c, behind[c.ID]))
	}
	var out []widgets.BoardColumn
	for i, g := range s.Groups {
		found := byGroup[g.ID]
		head, headed := heads[g.ID]
		if len(found) == 0 && len(s.Groups) > alwaysShown && !headed {
			continue
		}
		role, symbol := figure.GroupMark(i)
		column := widgets.BoardColumn{Title: g.Label(words), Symbol: symbol, Color: theme.Role(role), Cards: found}
		if !headed || len(found) > 0 {
			column.Count = words.Number(len(found))
		}
		if headed {
			column.Cards = append([]widgets.BoardCard{head}, found...)
		}
		out = append(out, column)
	}
	return out
}

// card says below the words of a card what must not be overlooked: that it is a requirement, and which others said the same.
func card(s *app.Strategy, words app.Translator, c app.Contribution, behind []app.Contribution) widgets.BoardCard {
	var notes []string
	if c.Sort == app.SortRequirement {
		notes = append(notes, "► "+words.T("contribution.sort.requirement"))
	}
	if also := others(s, words, c, behind); len(also) > 0 {
		notes = append(notes, words.T("presenter.also", "Groups", strings.Join(also, ", ")))
	} else if len(behind) > 0 {
		notes = append(notes, words.N("cards.behind", len(behind)))
	}
	return widgets.BoardCard{Text: c.Text, Note: strings.Join(notes, " · ")}
}

// others names the other groups whose cards stand behind one, in the order of the groups.
func others(s *app.Strategy, words app.Translator, c app.Contribution, behind []app.Contribution) []string {
	var out []string
	for _, g := range s.Groups {
		if g.ID != c.GroupID && slices.ContainsFunc(behind, func(b app.Contribution) bool { return b.GroupID == g.ID }) {
			out = append(out, g.Label(words))
		}
	}
	return out
}
