package paper

import "kifahrplan/app"

// counts are the numbers of the summary. The tasks are counted as in the pictures and on the screens.
type counts struct {
	groups                        int // that took part
	contributions, open           int
	taken, revised, suggested     int
	tasks, done, overdue, dropped int // a dropped task is neither among the tasks nor among those done
}

func (w *writer) counts() counts {
	n := counts{contributions: len(w.s.Contributions), suggested: len(w.order.suggested)}
	for _, d := range w.order.decided {
		if d.Status == app.DecisionRevised {
			n.revised++
		} else {
			n.taken++
		}
	}
	for _, part := range w.order.groups {
		if part.group.ID != "" && w.tookPart(part) {
			n.groups++
		}
		n.open += len(openOf(part.contributions))
	}
	tasks := app.CountTasks(w.s.Tasks, w.today)
	n.tasks, n.done, n.overdue = tasks.Planned(), tasks.ByStatus[app.TaskDone], tasks.Overdue
	n.dropped = tasks.ByStatus[app.TaskDropped]
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

func (w *writer) overdue(t app.Task) bool { return t.Overdue(w.today) }
