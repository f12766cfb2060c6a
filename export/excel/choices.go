package excel

import (
	"strconv"

	"kifahrplan/app"
	"kifahrplan/translations"
)

// choice is an entry of a drop-down list: the words that people see, and the code or id that stands for them.
type choice struct{ label, code string }

// choices are the entries of the drop-down lists.
type choices struct {
	statuses, priorities, phases []choice
	status                       map[app.TaskStatus]string
	priority                     map[app.Priority]string
}

func newChoices(l *translations.Localizer, s *app.Strategy) choices {
	c := choices{status: map[app.TaskStatus]string{}, priority: map[app.Priority]string{}}
	for _, v := range app.TaskStatuses() {
		c.status[v] = l.T("task.status." + string(v))
		c.statuses = append(c.statuses, choice{c.status[v], string(v)})
	}
	for _, v := range app.Priorities() {
		c.priority[v] = l.T("priority." + string(v))
		c.priorities = append(c.priorities, choice{c.priority[v], string(v)})
	}
	labels := phaseLabels(s, l)
	for _, p := range s.PhasesInOrder() {
		c.phases = append(c.phases, choice{labels[p.ID], string(p.ID)})
	}
	return c
}

// phaseLabels names the phases with their numbers, so that sorting a list by phase keeps the order of the roadmap.
func phaseLabels(s *app.Strategy, l *translations.Localizer) map[app.ID]string {
	labels := map[app.ID]string{}
	for _, p := range s.Phases {
		labels[p.ID] = strconv.Itoa(p.Number) + ". " + cellText(p.Label(l))
	}
	return labels
}
