package paper

import (
	"slices"

	"kifahrplan/app"
)

// comparison says how the tools fare whose checklist was begun. Without one there is nothing to say.
func (w *writer) comparison() {
	tools := w.s.Assessed()
	if len(tools) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("integration.paper.tools")})
	criteria := w.tr.Criteria()
	result := w.s.Compare(tools, criteria)
	w.say(w.tr.T("integration.paper.rules", "Recommended", w.tr.Percent(float64(app.RecommendedFrom)/100),
		"Conditional", w.tr.Percent(float64(app.ConditionalFrom)/100)))
	w.add(w.scoreTable(tools, result))
	if len(tools) > 1 {
		w.leaders(tools, result)
		w.sensitivity(tools, result)
	}
	w.weights(criteria)
	w.ownCriteria()
}

func (w *writer) scoreTable(tools []app.System, result app.Comparison) Table {
	t := Table{
		Caption: w.tr.T("integration.paper.tools.caption"),
		Summary: w.tr.T("integration.paper.tools.summary"),
		Columns: []Column{
			{Title: w.tr.T("integration.paper.tool"), Width: 2.4, Head: true},
			{Title: w.tr.T("integration.row.result"), Width: 1.8},
			{Title: w.tr.T("integration.paper.score"), Width: 1, Align: AlignEnd},
			{Title: w.tr.T("integration.row.open"), Width: 1.1, Align: AlignEnd},
			{Title: w.tr.T("integration.paper.knockouts"), Width: 4},
		},
	}
	for i, score := range result.Scores {
		t.Rows = append(t.Rows, Row{
			w.ownCell(tools[i].Name), CellOf(w.tr.T("integration.result." + string(score.Result))),
			CellOf(w.tr.Percent(float64(score.Percent()) / 100)), w.numberCell(score.Open), w.knockOuts(score),
		})
	}
	return t
}

// knockOuts is a cell with the knock-out criteria that stand against a tool.
func (w *writer) knockOuts(score app.ToolScore) Cell {
	text := ""
	for _, id := range score.Failed {
		text = joined("\n", text, w.tr.T("integration.paper.failed", "Criterion", w.criterion(id)))
	}
	for _, id := range score.Pending {
		text = joined("\n", text, w.tr.T("integration.paper.pending", "Criterion", w.criterion(id)))
	}
	return textCell(text)
}

// criterion is the text of a criterion.
func (w *writer) criterion(id app.ContentID) string { return tidy(w.s.CriterionText(id, w.tr)) }

// leaders says which tools are in front, and how firm that is.
func (w *writer) leaders(tools []app.System, result app.Comparison) {
	switch {
	case len(result.Leaders) == 0:
		w.say(w.tr.T("integration.leader.none"))
	case result.Provisional:
		w.named(w.tr.T("integration.paper.provisional"), tools, result.Leaders)
	default:
		w.named(w.tr.T("integration.paper.leader"), tools, result.Leaders)
	}
}

// named adds a paragraph with a label and the names of tools.
func (w *writer) named(label string, tools []app.System, ids []app.ID) {
	w.add(Paragraph{Runs: append([]Run{{Text: label + " ", Bold: true}}, w.toolNames(tools, ids)...)})
}

func (w *writer) toolNames(tools []app.System, ids []app.ID) []Run {
	var names []Run
	for _, y := range tools {
		if slices.Contains(ids, y.ID) {
			names = append(names, w.own(y.Name))
		}
	}
	return listed(names)
}

// sensitivity names the weights with which others would be in front.
func (w *writer) sensitivity(tools []app.System, result app.Comparison) {
	if len(result.Turning) == 0 {
		w.say(w.tr.T("integration.firm"))
		return
	}
	w.say(w.tr.N("integration.turning", len(result.Turning)))
	list := List{}
	for _, t := range result.Turning {
		text := w.tr.T("integration.paper.turn", "Criterion", w.criterion(t.Criterion), "Weight", w.tr.Number(t.Weight))
		names := w.toolNames(tools, t.Leaders)
		if len(names) == 0 {
			names = Plain(nothing)
		}
		list.Items = append(list.Items, Item{Runs: append(Plain(text+" "), names...)})
	}
	w.add(list)
}

// weights lists the criteria that count more or less here than in the library, with the reason.
func (w *writer) weights(criteria []app.Criterion) {
	t := Table{
		Caption: w.tr.T("integration.paper.weights.caption"),
		Summary: w.tr.T("integration.paper.weights.summary"),
		Columns: []Column{
			{Title: w.tr.T("field.criterion_weight.criterion"), Width: 4, Head: true},
			{Title: w.tr.T("integration.paper.weights.library"), Width: 1.2, Align: AlignEnd},
			{Title: w.tr.T("integration.paper.weights.here"), Width: 1, Align: AlignEnd},
			{Title: w.tr.T("field.criterion_weight.reason"), Width: 3},
		},
	}
	for _, c := range criteria {
		if own, ok := w.s.WeightOf(c.ID); ok && own.Weight != c.Weight {
			t.Rows = append(t.Rows, Row{CellOf(w.criterion(c.ID)), w.numberCell(c.Weight), w.numberCell(own.Weight), w.ownCell(own.Reason)})
		}
	}
	if len(t.Rows) > 0 {
		w.add(t)
	}
}

// ownCriteria lists the criteria that the room added.
func (w *writer) ownCriteria() {
	if len(w.s.OwnCriteria) == 0 {
		return
	}
	t := Table{
		Caption: w.tr.T("integration.paper.own"), Summary: w.tr.T("integration.paper.own.summary"),
		Columns: []Column{
			{Title: w.tr.T("field.assessment.criterion"), Width: 4.4, Head: true},
			{Title: w.tr.T("field.own_criterion.norm"), Width: 2.6},
			{Title: w.tr.T("field.own_criterion.is_knock_out"), Width: 1.4},
			{Title: w.tr.T("field.own_criterion.weight"), Width: 1, Align: AlignEnd},
		},
	}
	for _, c := range w.s.OwnCriteria {
		knockOut := nothing
		if c.KnockOut {
			knockOut = "▲ " + w.tr.T("field.own_criterion.is_knock_out")
		}
		t.Rows = append(t.Rows, Row{w.ownCell(c.Text), w.ownCell(c.Norm), CellOf(knockOut), w.numberCell(c.Weight)})
	}
	w.add(t)
}
