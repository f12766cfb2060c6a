package paper

import (
	"slices"
	"strings"

	"kifahrplan/app"
)

// groupName is the name of a group: its own, in the room's language, or that of its kind.
func (w *writer) groupName(g app.Group) Run {
	switch {
	case strings.TrimSpace(g.Name) != "":
		return w.own(g.Name)
	case slices.Contains(app.GroupCodes(), g.Code):
		return Run{Text: g.Label(w.tr)}
	case g.ID == "":
		return Run{Text: w.tr.T("paper.group.none")}
	}
	return Run{Text: w.tr.T("paper.unnamed")}
}

// phaseName is the name of a phase: its own, in the room's language, or that of its place in the Fahrplan.
func (w *writer) phaseName(p app.Phase) Run {
	switch {
	case strings.TrimSpace(p.Name) != "":
		return w.own(p.Name)
	case slices.Contains(app.PhaseCodes(), p.Code):
		return Run{Text: p.Label(w.tr)}
	case p.ID == "":
		return Run{Text: w.tr.T("paper.phase.none")}
	}
	return Run{Text: w.tr.T("paper.unnamed")}
}

// listed puts names behind one another.
func listed(names []Run) []Run {
	var out []Run
	for i, n := range names {
		if i > 0 {
			out = append(out, Run{Text: ", "})
		}
		out = append(out, n)
	}
	return out
}

// languageName is the name of the language that the room writes in; empty where it is not known.
func (w *writer) languageName() string {
	return word(w, "language.", w.s.Workshop.Language, app.Languages())
}

// period writes the days of the workshop, as far as they are known.
func (w *writer) period() string {
	from, to := w.tr.LongDate(w.s.Workshop.StartsOn), w.tr.LongDate(w.s.Workshop.EndsOn)
	if from == "" || to == "" || from == to {
		return joined("", from, strings.TrimPrefix(to, from))
	}
	return w.tr.T("paper.period", "From", from, "To", to)
}
