package paper

import (
	"slices"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/figure"
	"kifahrplan/app/risk"
)

// aiAct lists the AI systems with their risk classes, the articles that lead there, and the duties with their dates. There
// is nothing to say where there is no system.
func (w *writer) aiAct() {
	if len(w.s.Systems) == 0 && !w.answered(app.BlockLegal) {
		return
	}
	w.chapter(w.tr.T("aiact.paper.title"))
	if len(w.s.Systems) > 0 {
		w.classes()
	}
	w.answers(app.BlockLegal)
}

// classes tells of the systems with their classes and duties.
func (w *writer) classes() {
	w.say(w.tr.N("aiact.paper.intro", len(w.s.Systems), "Known", w.tr.Number(len(risk.Classified(w.s))), "Confirmed", w.tr.Number(w.confirmedClasses())))
	c, err := aiact.Standard() // read here, as few papers need it; main refuses to start with one that cannot be read
	if err != nil {
		w.register(nil)
		return
	}
	law := risk.NewLaw(c)
	w.remark(w.law(law.Disclaimer))
	w.remark(w.tr.T("aiact.basis.short", "Version", law.Version, "AsOf", w.day(app.Date(law.AsOf))))
	w.picture(figure.RiskPyramid(w.s, w.tr), w.tr.T("aiact.paper.pyramid"))
	w.register(law)
	for _, y := range risk.Classified(w.s) {
		w.systemDuties(law, y)
	}
}

// confirmedClasses counts the systems whose class the legal office has confirmed.
func (w *writer) confirmedClasses() int {
	n := 0
	for _, y := range w.s.Systems {
		if c, _ := w.s.ClassificationOf(y.ID); c.ConfirmedOn != "" {
			n++
		}
	}
	return n
}

// since says from which day a duty applies.
func (w *writer) since(d risk.Duty) string {
	if d.DateKey == aiact.DateInForce {
		return risk.SinceOf(d.Duty, w.tr)
	}
	return w.day(d.From())
}

// law is a text of the catalogue in the paper's language.
func (w *writer) law(t aiact.Text) string { return t.In(string(w.tr.Language())) }

// register lists all systems with what is known of their class.
func (w *writer) register(law *risk.Law) {
	w.section(Run{Text: w.tr.T("aiact.paper.register")})
	table := Table{
		Caption: w.tr.T("aiact.paper.register.caption"), Summary: w.tr.T("aiact.paper.register.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.system"), Width: 2.6, Head: true},
			{Title: w.tr.T("aiact.pyramid.class"), Width: 2.6},
			{Title: w.tr.T("aiact.paper.articles"), Width: 2.6},
			{Title: w.tr.T("field.classification.confirmed_by"), Width: 1.6},
			{Title: w.tr.T("field.classification.version"), Width: 1.3},
		},
	}
	for _, y := range w.s.Systems {
		c, _ := w.s.ClassificationOf(y.ID)
		confirmed := w.own(joined(", ", c.ConfirmedBy, w.day(c.ConfirmedOn)))
		if confirmed.Text == "" {
			confirmed = Run{Text: nothing}
		}
		table.Rows = append(table.Rows, Row{
			w.titledCell(y.Name, y.Department), w.classCell(c), textCell(w.articles(law, c)), Cell{confirmed}, textCell(string(c.Version)),
		})
	}
	w.add(table)
}

// classCell names the class of a system, and who set it by hand and why.
func (w *writer) classCell(c app.Classification) Cell {
	_, sign := figure.ClassMark(c.Class())
	cell := CellOf(sign + " " + figure.ClassName(c.Class(), w.tr))
	if c.Override != "" {
		reason := w.own(c.OverrideReason)
		cell = append(cell, Run{Text: "\n" + w.tr.T("aiact.paper.byhand", "By", c.OverrideBy) + " ", Bold: true}, reason)
	}
	return cell
}

// articles names the articles that lead to a class, each once; where none does, as with minimal risk, those that rule out
// worse ones. They are those of the answers; a class set by hand has its own reason.
func (w *writer) articles(law *risk.Law, c app.Classification) string {
	if law == nil || c.ID == "" {
		return ""
	}
	var lead, ruledOut []string
	for _, r := range law.ResultOf(c).Reasons {
		refs := &lead
		if r.RulesOut != "" {
			refs = &ruledOut
		}
		if ref := w.law(r.Ref); ref != "" && !slices.Contains(*refs, ref) {
			*refs = append(*refs, ref)
		}
	}
	if len(lead) == 0 {
		lead = ruledOut
	}
	return strings.Join(lead, "; ")
}

// systemDuties is the table of the duties of a system.
func (w *writer) systemDuties(law *risk.Law, y app.System) {
	duties := law.DutiesOf(w.s, y)
	if len(duties) == 0 {
		return
	}
	name := w.own(y.Name)
	w.section(name)
	c, _ := w.s.ClassificationOf(y.ID)
	if c.Override != "" {
		w.say(w.tr.T("aiact.duties.byhand"))
	}
	table := Table{
		Caption: w.tr.T("aiact.paper.duties.caption", "System", name.Text), Summary: w.tr.T("aiact.paper.duties.summary"),
		Columns: []Column{
			{Title: w.tr.T("aiact.duty"), Width: 4.4},
			{Title: w.tr.T("aiact.article"), Width: 2},
			{Title: w.tr.T("aiact.paper.rolekind"), Width: 1.5},
			{Title: w.tr.T("aiact.from"), Width: 1.3},
		},
	}
	for _, d := range duties {
		text := CellOf(w.law(d.Text))
		if note := w.law(d.Note); note != "" {
			text = append(text, Run{Text: "\n" + note, Italic: true})
		}
		table.Rows = append(table.Rows, Row{
			text, textCell(w.law(d.Ref)),
			CellOf(w.tr.T("aiact.role."+string(d.Role)) + "\n" + w.tr.T("aiact.kind."+string(d.Kind))), textCell(w.since(d)),
		})
	}
	w.add(table)
	if set, ok := law.DateSet(string(c.DateSet)); ok {
		w.remark(w.tr.T("aiact.basis", "Version", string(c.Version), "Dates", w.law(set.Label), "AsOf", w.day(app.Date(law.AsOf))))
	}
}
