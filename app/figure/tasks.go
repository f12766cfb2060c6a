package figure

import (
	"cmp"
	"slices"

	"kifahrplan/app"
)

// TasksByPhase shows how far the tasks of each phase of the roadmap are: done, in progress, blocked, open. Dropped tasks
// are left out.
func TasksByPhase(s *app.Strategy, tr app.Translator) Drawing {
	rows := taskRows(s, tr)
	if len(rows) == 0 {
		return empty(tr.T("figure.tasks.none"))
	}
	looks := []look{
		{fill: Success, ink: OnAccent, sign: "●", word: tr.T("task.status.done")},
		{fill: Accent, ink: OnAccent, sign: "►", word: tr.T("task.status.in_progress")},
		{fill: Danger, ink: OnAccent, sign: "■", word: tr.T("task.status.blocked")},
		{fill: Surface, ink: Ink, outline: Border, sign: "○", word: tr.T("task.status.open")},
	}
	d := chart(rows, looks, tr)
	d.Alt = taskAlt(rows, tr)
	d.Head = []string{tr.T("kind.phase"), looks[0].word, looks[1].word, looks[2].word, looks[3].word, tr.T("figure.total")}
	d.Facts = facts(rows, tr)
	return d
}

// taskRows counts the tasks of each phase; tasks whose phase is gone follow in a row of their own.
func taskRows(s *app.Strategy, tr app.Translator) []bar {
	phases := slices.SortedStableFunc(slices.Values(s.Phases), func(a, b app.Phase) int { return cmp.Compare(a.Number, b.Number) })
	rows := make([]bar, 0, len(phases)+1)
	place := map[app.ID]int{}
	for i, p := range phases {
		place[p.ID] = i
		rows = append(rows, bar{label: tr.T("figure.phase", "Number", tr.Number(p.Number), "Name", phaseName(p, tr))})
	}
	byRow := make([][]app.Task, len(phases)+1)
	for _, t := range s.Tasks {
		i, ok := place[t.PhaseID]
		if !ok {
			i = len(phases)
		}
		byRow[i] = append(byRow[i], t)
	}
	for i := range rows {
		rows[i].values = taskParts(byRow[i])
	}
	if astray := (bar{label: tr.T("figure.nophase"), values: taskParts(byRow[len(phases)])}); astray.total() > 0 {
		rows = append(rows, astray)
	}
	return rows
}

// taskParts counts tasks as all parts of the program do. What is planned and in no other state counts as open.
func taskParts(tasks []app.Task) []int {
	n := app.CountTasks(tasks, "")
	done, progress, blocked := n.ByStatus[app.TaskDone], n.ByStatus[app.TaskInProgress], n.ByStatus[app.TaskBlocked]
	return []int{done, progress, blocked, n.Planned() - done - progress - blocked}
}

func taskAlt(rows []bar, tr app.Translator) string {
	sums := make([]int, 4)
	for _, row := range rows {
		for i, v := range row.values {
			sums[i] += v
		}
	}
	alt := tr.T("figure.tasks.alt", "Total", tr.Number(sums[0]+sums[1]+sums[2]+sums[3]),
		"Done", tr.Number(sums[0]), "Progress", tr.Number(sums[1]), "Blocked", tr.Number(sums[2]), "Open", tr.Number(sums[3]))
	left := func(b bar) int { return b.total() - b.values[0] }
	if row, ok := greatest(rows, left); ok {
		alt += " " + tr.T("figure.tasks.most", "Name", row.label, "Number", tr.Number(left(row)))
	}
	return alt
}

// greatest returns the one row with the highest value; none when two share it.
func greatest(rows []bar, value func(bar) int) (bar, bool) {
	var best bar
	most, alone := 0, false
	for _, row := range rows {
		switch v := value(row); {
		case v > most:
			best, most, alone = row, v, true
		case v == most:
			alone = false
		}
	}
	return best, alone
}

// phaseName is the name of a phase, also of one that an unknown program left without any.
func phaseName(p app.Phase, tr app.Translator) string {
	if p.Name == "" && !slices.Contains(app.PhaseCodes(), p.Code) {
		return tr.T("figure.unnamed")
	}
	return p.Label(tr)
}
