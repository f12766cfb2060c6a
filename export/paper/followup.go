package paper

import (
	"slices"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// followUp is the chapter on how the strategy is followed through: indicators with their course, risks, what was told and
// what went wrong, and when something is looked at again. It is left out while there is nothing to print.
func (w *writer) followUp() {
	if len(w.s.Indicators)+len(w.s.Hazards)+len(w.s.Occurrences)+len(w.s.Reviews) == 0 {
		return
	}
	w.chapter(w.tr.T("page.followup"))
	w.indicators()
	w.hazards()
	w.occurrences()
	w.reviews()
}

// adoptedCell is a cell of a title in bold and a text below it, both of which may come from the library.
func adoptedCell(head, body Run) Cell {
	head.Bold = true
	if body.Text == "" {
		return Cell{head}
	}
	head.Text += "\n"
	return Cell{head, body}
}

// indicators is the table of the indicators, and the course of those with more than one value.
func (w *writer) indicators() {
	if len(w.s.Indicators) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("tab.indicators")})
	number := 0
	all := numberFrom(&number, w.s.Indicators)
	w.add(listing(w, Table{
		Caption: w.tr.N("followup.paper.indicators.caption", len(all)), Summary: w.tr.T("followup.paper.indicators.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.indicator"), Width: 4.2},
			{Title: w.tr.T("field.indicator.baseline"), Width: 1.5},
			{Title: w.tr.T("followup.paper.latest"), Width: 1.8},
			{Title: w.tr.T("field.indicator.target"), Width: 1.8},
			{Title: w.tr.T("followup.paper.signal"), Width: 1.5},
		},
	}, all, func(n app.Indicator) Row {
		latest := ""
		if m, ok := w.s.Latest(n.ID); ok {
			latest = joined("\n", figure.QuantityOf(n, m.Value, w.tr), w.day(m.MeasuredOn))
		}
		target := figure.TargetOf(n, w.tr)
		if due := w.day(n.DueOn); target != "" && due != "" {
			target += "\n" + w.tr.T("followup.paper.by", "Day", due)
		}
		signal := w.s.SignalOf(n)
		_, mark := figure.SignalMark(signal)
		return Row{
			adoptedCell(w.adopted(n, n.Title, "title"), w.adopted(n, n.Formula, "formula")), textCell(figure.QuantityOf(n, n.Baseline, w.tr)), textCell(latest), textCell(target),
			textCell(mark + " " + w.tr.T("signal."+string(signal))),
		}
	}))
	for _, n := range w.s.Indicators {
		if len(w.s.MeasurementsOf(n.ID)) > 1 {
			w.picture(figure.Course(w.s, n, w.tr), app.TitleOf(n, w.tr))
		}
	}
}

// hazards is the matrix of the risks that are not closed, and the table of all.
func (w *writer) hazards() {
	if len(w.s.Hazards) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("tab.hazards")})
	if len(w.s.OpenHazards()) > 0 {
		w.picture(figure.HazardMatrix(w.s, "", w.tr), w.without("tab.hazardmatrix", "followup.paper.matrix.closed", len(w.s.Hazards)-len(w.s.OpenHazards())))
	}
	number := 0
	all := numberFrom(&number, w.s.HazardsInOrder())
	w.add(listing(w, Table{
		Caption: w.tr.N("followup.paper.hazards.caption", len(all)), Summary: w.tr.T("followup.paper.hazards.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.hazard"), Width: 5},
			{Title: w.tr.T("hazards.matrix.level"), Width: 1.6},
			{Title: w.tr.T("field.hazard.owner"), Width: 2},
			{Title: w.tr.T("field.hazard.status"), Width: 1.6},
		},
	}, all, func(h app.Hazard) Row {
		_, mark := figure.HazardMark(h.Level())
		likelihood, impact := h.Rating()
		level := mark + " " + w.tr.T("hazard.level."+string(h.Level())) + "\n" +
			w.tr.T("followup.paper.rating", "Likelihood", w.tr.Number(likelihood), "Impact", w.tr.Number(impact))
		return Row{
			adoptedCell(w.adopted(h, h.Title, "title"), w.adopted(h, h.Mitigation, "mitigation")), CellOf(level), cellOfRun(w.adopted(h, h.Owner, "owner")),
			textCell(joined("\n", word(w, "hazard.status.", h.Status, app.HazardStatuses()), w.day(h.ReviewOn))),
		}
	}))
	w.remark(w.tr.T("followup.paper.hazards.about"))
}

// occurrences lists the incidents, and the feedback with what was answered.
func (w *writer) occurrences() {
	if len(w.s.Occurrences) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("tab.occurrences")})
	number := 0
	all := numberFrom(&number, w.s.OccurrencesInOrder())
	w.add(listing(w, Table{
		Caption: w.tr.N("followup.paper.occurrences.caption", len(all)), Summary: w.tr.T("followup.paper.occurrences.summary"),
		Columns: []Column{
			{Title: w.tr.T("field.occurrence.title"), Width: 3.6},
			{Title: w.tr.T("field.occurrence.occurred_on"), Width: 1.7},
			{Title: w.tr.T("kind.system"), Width: 2},
			{Title: w.tr.T("followup.paper.outcome"), Width: 3.6},
		},
	}, all, func(o app.Occurrence) Row {
		y, _ := w.s.Systems.Get(o.SystemID)
		sort := word(w, "occurrence.sort.", o.Sort, app.OccurrenceSorts())
		if o.Sort == app.OccurrenceIncident && o.Severity != app.SeverityNone {
			sort += " (" + word(w, "severity.", o.Severity, app.Severities()) + ")"
		}
		return Row{
			w.titledCell(o.Title, o.Description), textCell(joined("\n", w.day(o.OccurredOn), sort)), w.ownCell(y.Name), w.outcome(o),
		}
	}))
}

// outcome is a cell with what followed from feedback or an incident, and how far the work on it is.
func (w *writer) outcome(o app.Occurrence) Cell {
	cell := Cell{{Text: word(w, "occurrence.status.", o.Status, app.OccurrenceStatuses()), Bold: true}}
	for _, text := range []string{o.Consequence, o.Response} {
		if run := w.own(text); run.Text != "" {
			cell[len(cell)-1].Text += "\n"
			cell = append(cell, run)
		}
	}
	if o.ReportedTo != "" && o.ReportedOn != "" {
		cell[len(cell)-1].Text += "\n"
		cell = append(cell, Run{Text: w.tr.T("followup.paper.reported", "Day", w.day(o.ReportedOn)) + " "}, w.own(o.ReportedTo))
	}
	return cell
}

// reviews lists what is to be looked at again, those to come first.
func (w *writer) reviews() {
	if len(w.s.Reviews) == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("tab.reviews")})
	number := 0
	all := numberFrom(&number, w.s.ReviewsInOrder())
	w.add(listing(w, Table{
		Caption: w.tr.N("followup.paper.reviews.caption", len(all)), Summary: w.tr.T("followup.paper.reviews.summary"),
		Columns: []Column{
			{Title: w.tr.T("field.review.title"), Width: 4.6},
			{Title: w.tr.T("field.review.due_on"), Width: 2},
			{Title: w.tr.T("field.review.responsible"), Width: 2},
			{Title: w.tr.T("followup.paper.state"), Width: 1.8},
		},
	}, all, func(r app.Review) Row {
		every := ""
		if slices.Contains(app.Frequencies(), r.Every) {
			every = w.tr.T("frequency." + string(r.Every))
		}
		return Row{
			w.titledCell(r.Title, r.Result), textCell(joined("\n", w.day(r.DueOn), every)), w.ownCell(r.Responsible),
			textCell(joined("\n", w.tr.T("review.state."+string(r.State(w.today))), w.day(r.HeldOn))),
		}
	}))
}
