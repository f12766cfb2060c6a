package paper

import (
	"cmp"
	"strconv"

	"kifahrplan/app"
)

// guidelines is the chapter of the second building block. Of what has no record it says nothing.
func (w *writer) guidelines() {
	if len(w.s.Principles)+len(w.s.UsageRules)+len(w.s.Clauses)+len(w.s.PassProgress) == 0 && !w.answered(app.BlockGuidelines) {
		return
	}
	w.chapter(w.tr.T("block.bb_guidelines"))
	w.principles()
	w.usageRules()
	w.serviceAgreement()
	w.passProgress()
	w.answers(app.BlockGuidelines)
}

// principles lists the principles in the room's order, those that were dropped left out.
func (w *writer) principles() {
	list, agreed := List{Ordered: true}, 0
	for _, p := range w.s.PrinciplesInOrder() {
		if p.Status == app.PrincipleAgreed {
			agreed++
		}
		if p.Status != app.PrincipleDropped {
			list.Items = append(list.Items, w.principle(p))
		}
	}
	if len(list.Items) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("tab.principles")})
	id := "guidelines.paper.principles"
	if agreed < len(list.Items) {
		id = "guidelines.paper.principles.proposed" // nobody is bound by what is not agreed
	}
	w.say(w.tr.N(id, len(list.Items), "Agreed", w.tr.Number(agreed)))
	w.add(list)
}

func (w *writer) principle(p app.Principle) Item {
	title := w.adopted(p, p.Title, "title")
	title.Bold = true
	item := Item{Runs: []Run{title}}
	add := func(id string, text Run) {
		if text.Text != "" {
			item.More = append(item.More, []Run{{Text: w.tr.T(id) + ": ", Bold: true}, text})
		}
	}
	if text := w.adopted(p, p.Text, "text"); text.Text != "" {
		item.More = append(item.More, []Run{text})
	}
	add("field.principle.meaning", w.own(p.Meaning))
	add("field.principle.practice", w.adopted(p, p.Practice, "practice"))
	add("field.principle.status", Run{Text: word(w, "principle.status.", p.Status, app.PrincipleStatuses())})
	add("guidelines.paper.source", Run{Text: w.sources(p.LibraryID)})
	return item
}

// adopted is a text that may come from the library: then it is in the paper's language, and otherwise in the room's.
func (w *writer) adopted(r app.Record, own, column string) Run {
	if own != "" {
		return w.own(own)
	}
	return Run{Text: tidy(app.LibraryText(r, column, w.tr))}
}

// sources names the publications that inspired a principle of the library.
func (w *writer) sources(id app.ContentID) string {
	p, ok := w.tr.Library().Principle(string(id))
	if !ok {
		return ""
	}
	var names []string
	for _, from := range p.InspiredBy {
		i, ok := w.tr.Library().Inspiration(from)
		if !ok {
			continue
		}
		year := ""
		if i.Year > 0 {
			year = strconv.Itoa(i.Year)
		}
		names = append(names, joined(", ", i.Publisher, i.Title, year, i.Licence))
	}
	return joined("; ", names...)
}

// usageRules is the traffic-light table, with a table of the conditions below it.
func (w *writer) usageRules() {
	table := app.UsageTableOf(w.s)
	if len(table.Purposes) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("tab.rules")})
	lights := Table{
		Caption: w.tr.T("guidelines.paper.lights"), Summary: w.tr.T("guidelines.paper.lights.summary"),
		Columns: []Column{{Title: w.tr.T("field.usage_rule.purpose"), Width: 2.4, Head: true}},
	}
	for _, data := range app.DataKinds() {
		lights.Columns = append(lights.Columns, Column{Title: w.tr.T("guidelines.data." + string(data)), Width: 1.5})
	}
	conditions := Table{
		Caption: w.tr.T("guidelines.paper.conditions"), Summary: w.tr.T("guidelines.paper.conditions.summary"),
		Columns: []Column{
			{Title: w.tr.T("field.usage_rule.purpose"), Width: 2, Head: true},
			{Title: w.tr.T("field.usage_rule.data"), Width: 1.5},
			{Title: w.tr.T("field.usage_rule.condition"), Width: 4},
		},
	}
	for _, purpose := range table.Purposes {
		row := Row{w.ownCell(purpose)}
		for _, data := range app.DataKinds() {
			rule, _ := table.Rule(purpose, data)
			row = append(row, textCell(word(w, "guidelines.verdict.", rule.Verdict, app.Verdicts())))
			if rule.Verdict == app.VerdictConditional {
				conditions.Rows = append(conditions.Rows,
					Row{w.ownCell(purpose), wordCell(w, "data.", data, app.DataKinds()), w.ownCell(rule.Condition)})
			}
		}
		lights.Rows = append(lights.Rows, row)
	}
	w.add(lights)
	if len(conditions.Rows) > 0 {
		w.add(conditions)
	}
}

// serviceAgreement is the state of the negotiation, section by section.
func (w *writer) serviceAgreement() {
	clauses := w.s.ClausesInOrder()
	if len(clauses) == 0 {
		return
	}
	n := app.CountClauses(clauses)
	w.section(Run{Text: w.tr.T("tab.agreement")})
	w.say(w.tr.N("guidelines.paper.agreement", n.Total,
		"Agreed", w.tr.Number(n.ByStatus[app.ClauseAgreed]), "Objected", w.tr.Number(n.ByStatus[app.ClauseObjected])))
	table := Table{
		Caption: w.tr.T("guidelines.paper.sections"), Summary: w.tr.T("guidelines.paper.sections.summary"),
		Columns: []Column{
			{Title: w.tr.T("paper.column.number"), Width: 0.6, Align: AlignEnd, Head: true},
			{Title: w.tr.T("field.clause.title"), Width: 4},
			{Title: w.tr.T("field.clause.status"), Width: 1.4},
			{Title: w.tr.T("guidelines.paper.basis"), Width: 2.4},
			{Title: w.tr.T("guidelines.paper.comments"), Width: 1.5, Align: AlignEnd},
		},
	}
	for i, c := range clauses {
		title := w.adopted(c, c.Title, "title")
		title.Text = cmp.Or(title.Text, nothing)
		table.Rows = append(table.Rows, Row{
			w.numberCell(i + 1),
			Cell{title},
			wordCell(w, "clause.status.", c.Status, app.ClauseStatuses()),
			w.ownCell(c.LegalBasis), w.numberCell(len(w.s.CommentsOn(c.ID))),
		})
	}
	w.add(table)
	w.remark(w.tr.Library().Agreement.Note.In(string(w.tr.Language())))
}

// passProgress counts the departments with their sum.
func (w *writer) passProgress() {
	departments := w.s.DepartmentsOfPass()
	if len(departments) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("tab.pass")})
	table := Table{
		Caption: w.tr.T("guidelines.paper.pass"), Summary: w.tr.T("guidelines.paper.pass.summary"),
		Columns: []Column{
			{Title: w.tr.T("field.pass_progress.department"), Width: 2.6, Head: true},
			{Title: w.tr.T("guidelines.pass.staff"), Width: 1.2, Align: AlignEnd},
		},
	}
	for _, step := range app.PassSteps() {
		table.Columns = append(table.Columns, Column{Title: w.tr.T("guidelines.pass.step." + step), Width: 1.7, Align: AlignEnd})
	}
	row := func(name Cell, r app.PassProgress) {
		cells := Row{name, w.numberCell(r.Staff)}
		for _, step := range app.PassSteps() {
			n := r.Step(step)
			cells = append(cells, CellOf(w.tr.Number(n)+" ("+w.tr.Percent(r.Share(n))+")"))
		}
		table.Rows = append(table.Rows, cells)
	}
	for _, r := range departments {
		row(w.ownCell(r.Department), r)
	}
	row(Cell{{Text: w.tr.T("guidelines.pass.sum"), Bold: true}}, app.PassTotal(departments))
	w.add(table)
	w.remark(w.tr.T("guidelines.pass.privacy"))
}
