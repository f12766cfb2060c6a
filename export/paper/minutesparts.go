package paper

import (
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/app/minutes"
)

// happened tells what came of a step, or of a day beside its steps.
func (w *writer) happened(h minutes.Happened, title string) {
	w.voices(h.Said)
	for _, r := range h.Ratings {
		w.rating(r)
	}
	if len(h.Positions) > 0 {
		w.add(w.positionsTaken(h.Positions, title))
	}
	if len(h.Decisions) > 0 {
		w.say(w.tr.N("minutes.decisions", len(h.Decisions)))
		list := List{Ordered: true}
		for _, d := range h.Decisions {
			list.Items = append(list.Items, w.decision(d))
		}
		w.add(list)
	}
	if len(h.Tasks) > 0 {
		w.add(w.tasksPlanned(h.Tasks, title))
	}
}

// voices lists what each group said.
func (w *writer) voices(said []minutes.Voice) {
	if len(said) == 0 {
		return
	}
	n := 0
	list := List{}
	for _, v := range said {
		name := w.groupName(v.Group)
		name.Bold = true
		item := Item{Runs: []Run{name}, Sub: &List{}}
		for _, c := range v.Cards {
			item.Sub.Items = append(item.Sub.Items, w.said(c))
		}
		n += len(v.Cards)
		list.Items = append(list.Items, item)
	}
	w.say(w.tr.N("minutes.said", n))
	w.add(list)
}

// said is a contribution with its kind, the answer, and the card behind which it was put.
func (w *writer) said(c app.Contribution) Item {
	item := Item{Runs: []Run{w.own(c.Text)}}
	if sort := word(w, "contribution.sort.", c.Sort, app.ContributionSorts()); sort != "" {
		item.Runs = append(item.Runs, Run{Text: " (" + sort + ")", Italic: true})
	}
	if tidy(c.Answer) != "" {
		item.More = append(item.More, w.labelled(w.tr.T("minutes.answer"), c.Answer))
	}
	if lead, ok := w.s.Contributions.Get(c.MergedID); ok {
		item.More = append(item.More, w.labelled(w.tr.T("minutes.merged"), lead.Text))
	}
	return item
}

// rating shows the result of a rating, or says that there is none yet. What got no points is left out.
func (w *writer) rating(r app.Rating) {
	if !r.Revealed {
		w.say(w.tr.T("minutes.hidden", "Title", tidy(r.Title)))
		return
	}
	drawing := figure.RatingBars(w.s, r, w.tr)
	drawing.Head = []string{w.tr.T("field.rating.topic"), w.tr.T("minutes.given"), w.tr.T("figure.total")}
	drawing.Facts = w.scores(r)
	w.picture(drawing, w.tr.T("minutes.rating", "Title", tidy(r.Title), "Points", w.tr.Number(r.Points)))
}

// scores lists what got points, and from whom: a column for each group would leave no room for what it is.
func (w *writer) scores(r app.Rating) [][]string {
	var out [][]string
	ranked, _ := w.s.ResultOf(r, w.tr)
	for _, item := range ranked {
		var given []string
		for _, g := range w.s.Groups {
			if points := item.By[g.ID]; points > 0 {
				given = append(given, w.groupName(g).Text+"\u00a0"+w.tr.Number(points))
			}
		}
		if item.Points > 0 {
			out = append(out, []string{item.Title, strings.Join(given, ", "), w.tr.Number(item.Points)})
		}
	}
	return out
}

// positionsTaken is the table of the positions that groups took, by subject in the order in which the room came to them.
func (w *writer) positionsTaken(taken []app.Position, title string) Table {
	table := Table{
		Caption: w.tr.N("minutes.positions", len(taken), "Step", title), Summary: w.tr.T("minutes.positions.summary"),
		Columns: []Column{{Title: w.tr.T("positions.subject"), Width: 3, Head: true}, {Title: w.tr.T("positions.paper.voices"), Width: 6}},
	}
	said := map[app.Subject][]stanceOf{}
	var subjects []app.Subject
	for _, p := range taken {
		on := p.Subject()
		if said[on] == nil {
			subjects = append(subjects, on)
		}
		said[on] = append(said[on], stanceOf{p.Stance, w.spoken(p)})
	}
	for _, on := range subjects {
		table.Rows = append(table.Rows, Row{w.subjectCell(on), w.stancesCell(said[on])})
	}
	return table
}

// spoken names the group of a position with who spoke for it, and its words.
func (w *writer) spoken(p app.Position) []Run {
	g, _ := w.s.Groups.Get(p.GroupID)
	runs := []Run{w.groupName(g)}
	if speaker := w.own(p.Speaker); speaker.Text != "" {
		runs = append(runs, Run{Text: " ("}, speaker, Run{Text: ")"})
	}
	if text := w.own(p.Text); text.Text != "" {
		runs = append(runs, Run{Text: " – "}, text)
	}
	return runs
}

// tasksPlanned is the table of the tasks that came up.
func (w *writer) tasksPlanned(tasks []app.Task, title string) Table {
	table := Table{
		Caption: w.tr.N("minutes.tasks", len(tasks), "Step", title), Summary: w.tr.T("minutes.tasks.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.task"), Width: 5, Head: true}, {Title: w.tr.T("paper.column.responsible"), Width: 2.6}, {Title: w.tr.T("paper.column.period"), Width: 2},
		},
	}
	for _, t := range tasks {
		table.Rows = append(table.Rows, Row{w.taskTitle(t), w.responsible(t), w.taskPeriod(t)})
	}
	return table
}
