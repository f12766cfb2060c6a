package integration

import (
	"slices"

	"kifahrplan/app"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/widgets"
)

// compared is a line of the comparison.
type compared struct {
	title     string
	bold      bool
	criterion app.Criterion // zero for sums
	norm      string
	tool      func(i int) widgets.CellView
}

func (c *comparison) columns() []widgets.Column {
	t := c.host.Words().T
	out := []widgets.Column{
		{Title: t("field.assessment.criterion"), Width: 190, Min: 120, Grow: 1},
		{Title: t("field.criterion_weight.weight"), Width: 74, AlignEnd: true},
	}
	for _, y := range c.tools {
		out = append(out, widgets.Column{Title: y.Name, Width: 142, Min: 104, Grow: 0.5})
	}
	return out
}

// compare makes the lines: what the tools come to, then each group with its criteria.
func (c *comparison) compare() []compared {
	words := c.host.Words()
	number := func(id string, of func(app.ToolScore) int) compared {
		return compared{title: words.T(id), tool: func(i int) widgets.CellView { return widgets.CellView{Text: words.Number(of(c.result.Scores[i]))} }}
	}
	out := []compared{
		{title: words.T("integration.row.result"), bold: true, tool: func(i int) widgets.CellView {
			result := c.result.Scores[i].Result
			return sign.OfResult(result).Cell(words.T("integration.cell." + string(result)))
		}},
		{title: words.T("integration.row.score"), bold: true, tool: func(i int) widgets.CellView {
			return widgets.CellView{Text: percent(words, c.result.Scores[i].Tally), Bold: true}
		}},
		number("integration.row.failed", func(s app.ToolScore) int { return len(s.Failed) }),
		number("integration.row.pending", func(s app.ToolScore) int { return len(s.Pending) }),
		number("integration.row.open", func(s app.ToolScore) int { return s.Open }),
	}
	for _, g := range sectionsOf(c.host.Session().Strategy(), words) {
		out = append(out, compared{title: g.label, bold: true, tool: func(i int) widgets.CellView {
			return widgets.CellView{Text: percent(words, c.result.Scores[i].Groups[g.id]), Bold: true}
		}})
		for _, of := range g.items {
			out = append(out, compared{title: of.title, norm: of.norm, criterion: of.rule, tool: func(i int) widgets.CellView {
				return c.finding(i, of.rule)
			}})
		}
	}
	return out
}

// finding is the cell of a tool at a criterion.
func (c *comparison) finding(i int, rule app.Criterion) widgets.CellView {
	st, y := c.host.Session().Strategy(), c.tools[i]
	if len(st.CriteriaFor(y, []app.Criterion{rule})) == 0 {
		return sign.OfFinding(app.FindingNone).Cell(c.host.Words().T("integration.cell.none"))
	}
	a, _ := st.AssessmentOf(y.ID, rule.ID)
	return sign.OfFinding(a.Finding).Cell(c.host.Words().T("integration.cell." + string(a.Finding)))
}

// cell looks a cell up. It runs for every visible cell at every redraw, so it only reads memory.
func (c *comparison) cell(row, col int) widgets.CellView {
	if row < 0 || row >= len(c.lines) {
		return widgets.CellView{}
	}
	l := c.lines[row]
	switch {
	case col == 0:
		return widgets.CellView{Text: l.title, Bold: l.bold}
	case col == 1 && l.criterion.ID == "":
		return widgets.CellView{}
	case col == 1:
		text := c.host.Words().Number(l.criterion.Weight)
		if c.decides(l.criterion.ID) {
			text = "± " + text
		}
		return widgets.CellView{Text: text}
	case col-2 < len(c.tools):
		return l.tool(col - 2)
	}
	return widgets.CellView{}
}

// decides tells whether others would lead with another weight of a criterion.
func (c *comparison) decides(id app.ContentID) bool {
	return slices.ContainsFunc(c.result.Turning, func(t app.Turning) bool { return t.Criterion == id })
}
