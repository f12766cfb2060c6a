package paper

import "kifahrplan/app"

// counts are the numbers of the summary. Dropped tasks are not counted, as in the pictures.
type counts struct {
	groups               int // that took part
	contributions, open  int
	decided, suggested   int
	tasks, done, overdue int
}

func (w *writer) counts() counts {
	n := counts{contributions: len(w.s.Contributions), decided: len(w.order.decided), suggested: len(w.order.suggested)}
	for _, part := range w.order.groups {
		if part.group.ID != "" && w.tookPart(part) {
			n.groups++
		}
		n.open += len(openOf(part.contributions))
	}
	for _, t := range w.order.allTasks() {
		if t.record.Status == app.TaskDropped {
			continue
		}
		n.tasks++
		if t.record.Status == app.TaskDone {
			n.done++
		}
		if w.overdue(t.record) {
			n.overdue++
		}
	}
	return n
}

// tookPart tells whether a group said something, agreed to something or named somebody.
func (w *writer) tookPart(part groupPart) bool {
	if len(part.contributions) > 0 || tidy(part.group.Participants) != "" {
		return true
	}
	for _, d := range w.s.Decisions {
		if d.AgreedBy.Has(part.group.ID) {
			return true
		}
	}
	return false
}

// openOf returns the contributions that nobody answered.
func openOf(all []numbered[app.Contribution]) []numbered[app.Contribution] {
	var out []numbered[app.Contribution]
	for _, c := range all {
		if c.record.Status != app.ContributionAnswered && c.record.Status != app.ContributionResolved {
			out = append(out, c)
		}
	}
	return out
}

func (w *writer) overdue(t app.Task) bool { return t.DueOn.Valid() && t.Overdue(w.today) }
