package paper

import (
	"strings"

	"kifahrplan/app"
)

// participation tells for each group who took part, what it said and what it was answered.
func (w *writer) participation() {
	w.chapter(w.tr.T("paper.participation.title"))
	var silent []Run
	told := false
	for _, part := range w.order.groups {
		if len(part.contributions) == 0 && tidy(part.group.Participants) == "" {
			silent = append(silent, w.groupName(part.group))
			continue
		}
		if !told {
			told = true
			w.say(w.tr.T("paper.participation.intro"))
		}
		w.group(part)
	}
	switch {
	case !told:
		w.say(w.tr.T("paper.participation.none"))
	case len(silent) > 0:
		w.section(Run{Text: w.tr.T("paper.participation.silent.title")})
		label := Run{Text: w.tr.N("paper.participation.silent", len(silent)) + " "}
		w.add(Paragraph{Runs: append([]Run{label}, listed(silent)...)})
	}
}

func (w *writer) group(part groupPart) {
	name := w.groupName(part.group)
	w.section(name)
	if people := tidy(part.group.Participants); people != "" {
		w.add(Paragraph{Runs: w.labelled(w.tr.T("paper.participants"), strings.ReplaceAll(people, "\n", "; "))})
	}
	if len(part.contributions) == 0 {
		w.say(w.tr.T("paper.group.silent"))
		return
	}
	caption := w.tr.T("paper.contributions.astray")
	if part.group.ID != "" {
		caption = w.tr.T("paper.contributions.caption", "Group", name.Text)
	}
	w.add(w.contributionTable(caption, part.contributions))
}

func (w *writer) contributionTable(caption string, contributions []numbered[app.Contribution]) Table {
	return listing(w, Table{
		Caption: caption,
		Summary: w.tr.T("paper.contributions.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.contribution"), Width: 3.9},
			{Title: w.tr.T("paper.column.sort"), Width: 1.8},
			{Title: w.tr.T("field.contribution.answer"), Width: 4},
		},
	}, contributions, func(c app.Contribution) Row {
		return Row{w.titledCell(c.Subject, c.Text), w.sortAndState(c), w.ownCell(c.Answer)}
	})
}

// sortAndState is a cell with kind, priority and state below one another: side by side they would leave no room for text.
func (w *writer) sortAndState(c app.Contribution) Cell {
	priority := word(w, "priority.", c.Priority, app.Priorities())
	if priority != "" {
		priority = w.tr.T("paper.priority", "Priority", priority)
	}
	return textCell(joined(
		"\n",
		word(w, "contribution.sort.", c.Sort, app.ContributionSorts()),
		priority,
		word(w, "contribution.status.", c.Status, app.ContributionStatuses()),
	))
}
