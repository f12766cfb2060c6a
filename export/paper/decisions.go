package paper

import "kifahrplan/app"

// decisions lists what was decided, in the order of the dates, with reasons, consent and dissent.
func (w *writer) decisions() {
	w.chapter(w.tr.T("paper.decisions.title"))
	switch {
	case len(w.order.decided) > 0:
		w.say(w.tr.N("paper.decisions.intro", len(w.order.decided)))
		list := List{Ordered: true}
		for _, d := range w.order.decided {
			list.Items = append(list.Items, w.decision(d))
		}
		w.add(list)
	case len(w.order.suggested) > 0:
		w.say(w.tr.N("paper.decisions.onlysuggested", len(w.order.suggested)))
	default:
		w.say(w.tr.T("paper.decisions.none"))
	}
}

// decision is the entry of a decision that was taken, revised or only proposed.
func (w *writer) decision(d app.Decision) Item {
	text := w.own(d.Text)
	text.Bold = true
	if text.Text == "" {
		text = Run{Text: w.tr.T("paper.decision.notext"), Bold: true}
	}
	item := Item{Runs: []Run{text}}
	if day := w.decidedOn(d); day != "" {
		item.More = append(item.More, Plain(day))
	}
	if tidy(d.Reason) != "" {
		item.More = append(item.More, w.labelled(w.tr.T("paper.decision.reason"), d.Reason))
	}
	if names := w.consent(d); len(names) > 0 {
		item.More = append(item.More, names)
	}
	if tidy(d.Dissent) != "" {
		item.More = append(item.More, w.labelled(w.tr.T("paper.decision.dissent"), d.Dissent))
	}
	return item
}

// consent names the groups that agreed. A group that is gone by now still counts.
func (w *writer) consent(d app.Decision) []Run {
	var names []Run
	gone := 0
	for _, id := range d.AgreedBy.List() {
		if g, ok := w.s.Groups.Get(id); ok {
			names = append(names, w.groupName(g))
		} else {
			gone++
		}
	}
	if gone > 0 {
		names = append(names, Run{Text: w.tr.N("paper.decision.gone", gone)})
	}
	label := w.tr.T("paper.decision.agreed")
	switch decided := isDecided(d); {
	case len(names) == 0 && decided:
		return Plain(w.tr.T("paper.decision.noconsent"))
	case len(names) == 0:
		return nil
	case !decided:
		label = w.tr.T("paper.decision.agreed.sofar")
	}
	return append([]Run{{Text: label + " ", Bold: true}}, listed(names)...)
}

// decidedOn says when a decision was taken or revised; nothing of a proposal.
func (w *writer) decidedOn(d app.Decision) string {
	day := w.tr.LongDate(d.DecidedOn)
	switch {
	case !isDecided(d):
		return ""
	case d.Status == app.DecisionRevised && day == "":
		return w.tr.T("paper.decision.revised.undated")
	case d.Status == app.DecisionRevised:
		return w.tr.T("paper.decision.revised", "Date", day)
	case day == "":
		return w.tr.T("paper.decision.taken.undated")
	}
	return w.tr.T("paper.decision.taken", "Date", day)
}
