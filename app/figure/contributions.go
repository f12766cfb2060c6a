package figure

import (
	"slices"

	"kifahrplan/app"
)

// ContributionsByGroup shows how much each group said and how much of it is still open.
func ContributionsByGroup(s *app.Strategy, tr app.Translator) Drawing {
	rows := contributionRows(s, tr)
	if len(rows) == 0 {
		return empty(tr.T("figure.contributions.none"))
	}
	looks := []look{
		{fill: Accent, ink: OnAccent, sign: "●", word: tr.T("figure.answered")},
		{fill: Surface, ink: Ink, outline: Border, sign: "○", word: tr.T("contribution.status.open")},
	}
	d := chart(rows, looks, tr)
	d.Alt = contributionAlt(rows, tr)
	d.Head = []string{tr.T("kind.stakeholder_group"), looks[0].word, looks[1].word, tr.T("figure.total")}
	d.Facts = facts(rows, tr)
	return d
}

// contributionRows counts what each group said; contributions whose group is gone follow in a row of their own.
func contributionRows(s *app.Strategy, tr app.Translator) []bar {
	rows := make([]bar, 0, len(s.Groups)+1)
	place := map[app.ID]int{}
	for i, g := range s.Groups {
		place[g.ID] = i
		role, sign := GroupMark(i)
		rows = append(rows, bar{label: groupName(g, tr), sign: sign, signRole: role, values: make([]int, 2)})
	}
	astray := bar{label: tr.T("figure.nogroup"), values: make([]int, 2)}
	for _, c := range s.Contributions {
		row := &astray
		if i, ok := place[c.GroupID]; ok {
			row = &rows[i]
		}
		row.values[contributionPart(c.Status)]++
	}
	if astray.total() > 0 {
		rows = append(rows, astray)
	}
	return rows
}

// contributionPart is the place of a state in the bars.
func contributionPart(s app.ContributionStatus) int {
	if s == app.ContributionAnswered || s == app.ContributionResolved {
		return 0
	}
	return 1
}

func contributionAlt(rows []bar, tr app.Translator) string {
	answered, open := 0, 0
	for _, row := range rows {
		answered += row.values[0]
		open += row.values[1]
	}
	alt := tr.T("figure.contributions.alt",
		"Total", tr.Number(answered+open), "Answered", tr.Number(answered), "Open", tr.Number(open))
	if row, ok := greatest(rows, bar.total); ok {
		alt += " " + tr.T("figure.contributions.most", "Name", row.label, "Number", tr.Number(row.total()))
	}
	return alt
}

// groupName is the name of a group, also of one that an unknown program left without any.
func groupName(g app.Group, tr app.Translator) string {
	if g.Name == "" && !slices.Contains(app.GroupCodes(), g.Code) {
		return tr.T("figure.unnamed")
	}
	return g.Label(tr)
}
