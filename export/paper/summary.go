package paper

import (
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// maxDeadlines is how many of the next deadlines the summary names.
const maxDeadlines = 12

// summary says the state of the strategy in sentences, two pictures and the next deadlines.
func (w *writer) summary() {
	w.chapter(w.tr.T("paper.summary.title"))
	n := w.counts()
	w.add(Paragraph{Kind: Lead, Runs: Plain(strings.Join(w.sentences(n), " "))})
	if w.foreign != "" {
		w.remark(w.tr.T("paper.language.note", "Language", w.languageName()))
	}
	w.pictures(n)
	w.deadlines()
}

func (w *writer) sentences(n counts) []string {
	out := []string{
		w.tr.T("paper.summary.intro", "Date", w.tr.LongDate(w.today)),
		w.counted("paper.summary.groups", "paper.summary.groups.none", n.groups),
		w.counted("paper.summary.contributions", "paper.summary.contributions.none", n.contributions),
	}
	switch {
	case n.contributions == 0:
	case n.open == n.contributions:
		out = append(out, w.tr.N("paper.summary.allopen", n.contributions))
	default:
		out = append(out, w.counted("paper.summary.open", "paper.summary.open.none", n.open))
	}
	if n.taken > 0 || n.revised == 0 {
		out = append(out, w.counted("paper.summary.decisions", "paper.summary.decisions.none", n.taken))
	}
	if n.revised > 0 {
		out = append(out, w.tr.N("paper.summary.revised", n.revised))
	}
	if n.suggested > 0 {
		out = append(out, w.tr.N("paper.summary.suggested", n.suggested))
	}
	out = append(out, w.taskSentence(n))
	if n.tasks > 0 {
		out = append(
			out,
			w.counted("paper.summary.done", "paper.summary.done.none", n.done),
			w.counted("paper.summary.overdue", "paper.summary.overdue.none", n.overdue, "Date", w.tr.LongDate(w.today)),
		)
	}
	return out
}

// taskSentence says how many tasks there are. Dropped ones are not among them, but named.
func (w *writer) taskSentence(n counts) string {
	switch {
	case n.dropped == 0:
		return w.counted("paper.summary.tasks", "paper.summary.tasks.none", n.tasks)
	case n.tasks == 0:
		return w.tr.T("paper.summary.tasks.alldropped")
	}
	return w.tr.N("paper.summary.tasks.dropped", n.tasks, "Dropped", w.tr.Number(n.dropped))
}

// pictures shows the contributions and the tasks, where there are any.
func (w *writer) pictures(n counts) {
	if n.contributions == 0 && n.tasks == 0 {
		return
	}
	w.section(Run{Text: w.tr.T("paper.summary.numbers")})
	if n.contributions > 0 {
		w.picture(figure.ContributionsByGroup(w.s, w.tr), w.tr.T("paper.figure.contributions"))
	}
	if n.tasks > 0 {
		caption := w.tr.T("paper.figure.tasks")
		if n.dropped > 0 {
			caption = w.tr.T("paper.figure.tasks.dropped", "Dropped", w.tr.Number(n.dropped))
		}
		w.picture(figure.TasksByPhase(w.s, w.tr), caption)
	}
}

func (w *writer) picture(d figure.Drawing, caption string) {
	w.images++
	number := w.tr.Number(w.images)
	w.add(Figure{
		Drawing: d, Caption: w.tr.T("paper.figure", "Number", number, "Caption", caption),
		FactsCaption: w.tr.T("paper.figure.facts", "Number", number, "Caption", caption),
	})
}

// without is the caption of a picture, and how much of its register is not in it.
func (w *writer) without(caption, left string, n int) string {
	if n == 0 {
		return w.tr.T(caption)
	}
	return w.tr.T(caption) + " " + w.tr.N(left, n)
}

// deadlines names the tasks that are due next.
func (w *writer) deadlines() {
	var next []numbered[app.Task]
	for _, t := range w.order.allTasks() {
		if !t.record.Closed() && t.record.DueOn.Valid() && t.record.DueOn >= w.today {
			next = append(next, t)
		}
	}
	if len(next) == 0 {
		return
	}
	byDeadline(next)
	w.section(Run{Text: w.tr.T("paper.deadlines.title")})
	if more := len(next) - maxDeadlines; more > 0 {
		w.say(w.tr.N("paper.deadlines.more", more, "Shown", w.tr.Number(maxDeadlines)))
		next = next[:maxDeadlines]
	}
	w.add(w.dueTable(w.tr.T("paper.deadlines.caption", "Date", w.tr.Date(w.today)), next))
}
