package integration

import (
	"kifahrplan/app"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// line is a line of the checklist: a group, or a criterion of it.
type line struct {
	id       app.ContentID
	header   bool
	title    string
	norm     string
	group    string
	tally    app.Tally // of a group
	rule     app.Criterion
	finding  app.Finding
	evidence string
}

// linesOf lists the groups with those of their criteria that apply to a system and are to be shown. Groups of which none is
// shown are left out.
func linesOf(st *app.Strategy, words *translations.Localizer, y app.System, score app.ToolScore, show string) []line {
	applies := map[app.ContentID]bool{}
	for _, c := range st.CriteriaFor(y, st.Checklist(words.Criteria())) {
		applies[c.ID] = true
	}
	var out []line
	for _, g := range sectionsOf(st, words) {
		group := line{id: g.id, header: true, title: g.label, tally: score.Groups[g.id]}
		var items []line
		for _, i := range g.items {
			a, _ := st.AssessmentOf(y.ID, i.rule.ID)
			if !applies[i.rule.ID] || show == showOpen && a.Finding != app.FindingOpen || show == showKnockOut && !i.rule.KnockOut {
				continue
			}
			items = append(items, line{
				id: i.rule.ID, title: i.title, norm: i.norm, group: group.title, rule: i.rule, finding: a.Finding, evidence: a.Evidence,
			})
		}
		if len(items) > 0 {
			out = append(append(out, group), items...)
		}
	}
	return out
}

// row shows a line in the list.
func (c *checklist) row(i int) widgets.RowView {
	if i < 0 || i >= len(c.lines) {
		return widgets.RowView{}
	}
	words, l := c.host.Words(), c.lines[i]
	if l.header {
		return widgets.RowView{
			Title: l.title, Subtitle: words.N("integration.open", l.tally.Open), Bold: true, Badge: percent(words, l.tally), BadgeColor: theme.ColorText,
		}
	}
	subtitle := l.norm
	if l.rule.KnockOut {
		subtitle = joined(words.T("integration.knockout"), subtitle)
	}
	m := sign.OfFinding(l.finding)
	return widgets.RowView{
		Title: l.title, Subtitle: subtitle, Badge: m.With(words.T("finding." + string(l.finding))), BadgeColor: m.Color, Muted: l.finding == app.FindingNone,
	}
}

// percent is a score as users read it: in whole per cent, or a dash where nothing counts.
func percent(words *translations.Localizer, t app.Tally) string {
	if t.Counted == 0 {
		return "–"
	}
	return words.Percent(float64(t.Percent()) / 100)
}

// resultName is the sign and the word of a result.
func (p *page) resultName(r app.ToolResult) string {
	return sign.OfResult(r).With(p.host.Words().T("integration.result." + string(r)))
}
