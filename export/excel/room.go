package excel

import (
	"strings"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/app/figure"
	"kifahrplan/translations"
)

// agendaRegister is the running order, with the times that were planned and those that it took. Times of day are those of the
// place where the workbook is made.
func agendaRegister(s *app.Strategy, l *translations.Localizer, zone *time.Location) register {
	all := s.RunningOrder()
	m := columnMaker{l, app.KindAgendaStep}
	moment := func(t app.Timestamp) any {
		if t == "" {
			return nil
		}
		return t.Time().In(zone)
	}
	return register{title: l.T("tab.agenda"), rows: len(all), columns: []registerColumn{
		{l.T("excel.column.number"), 7, formatNumber, func(i int) any { return all[i].Number }},
		m.column("day", 8, formatNumber, func(i int) any { return all[i].Day }),
		m.column("subject", 34, formatLabel, func(i int) any { return app.Shown(all[i].AgendaStep, "subject", l) }),
		m.column("question", 50, formatText, func(i int) any { return app.Shown(all[i].AgendaStep, "question", l) }),
		m.column("block", 28, formatText, func(i int) any {
			if all[i].Block == "" {
				return nil
			}
			return l.T("block." + string(all[i].Block))
		}),
		m.column("method", 18, formatText, func(i int) any { return l.T("method." + string(all[i].Method)) }),
		m.column("minutes", 18, formatNumber, func(i int) any { return all[i].Minutes }),
		{l.T("excel.column.begin"), 18, formatLabel, func(i int) any { return string(all[i].Begin) }},
		m.column("started_at", 20, formatMoment, func(i int) any { return moment(all[i].StartedAt) }),
		m.column("ended_at", 20, formatMoment, func(i int) any { return moment(all[i].EndedAt) }),
		{l.T("excel.column.took"), 20, formatNumber, func(i int) any {
			if !all[i].Ended() {
				return nil
			}
			return int(all[i].Spent(time.Time{}) / time.Minute)
		}},
	}}
}

// ratedRow is what one thing got in a rating.
type ratedRow struct {
	rating app.Rating
	app.Scored
	rank int
}

// ratingRegister lists what was rated and what each group gave, the most points first. Ratings whose result is still hidden are
// left out: nobody shall see in a file what the room must not know yet.
func ratingRegister(s *app.Strategy, l *translations.Localizer) register {
	var all []ratedRow
	var voters app.IDs
	for _, r := range s.Ratings {
		ranked, _ := s.ResultOf(r, l)
		for i, item := range ranked {
			row := ratedRow{r, item, i + 1}
			if i > 0 && item.Points == ranked[i-1].Points {
				row.rank = all[len(all)-1].rank
			}
			all = append(all, row)
			voters = app.IDsOf(append(voters.List(), r.Groups.List()...)...)
		}
	}
	columns := []registerColumn{
		{l.T("kind.rating"), 36, formatLabel, func(i int) any { return all[i].rating.Title }},
		{l.T("field.rating.topic"), 44, formatText, func(i int) any { return all[i].Title }},
	}
	for _, g := range s.Groups {
		if voters.Has(g.ID) {
			columns = append(columns, registerColumn{g.Label(l), 16, formatNumber, func(i int) any {
				if !all[i].rating.Groups.Has(g.ID) {
					return nil
				}
				return all[i].By[g.ID]
			}})
		}
	}
	columns = append(
		columns,
		registerColumn{l.T("excel.column.sum"), 12, formatNumber, func(i int) any { return all[i].Points }},
		registerColumn{l.T("excel.column.rank"), 10, formatNumber, func(i int) any { return all[i].rank }},
	)
	return register{title: l.T("tab.ratings"), rows: len(all), columns: columns}
}

// standingRow is where one group stands on a subject.
type standingRow struct {
	consensus.Standing
	consensus.Voice
}

// positionRegister lists where the groups stand on the subjects that somebody has spoken on, those that are missing among them.
func positionRegister(s *app.Strategy, l *translations.Localizer) register {
	var all []standingRow
	for _, st := range consensus.All(s) {
		for _, v := range st.Voices {
			if st.Spoken() > 0 && (v.Now.ID != "" || v.Missing()) {
				all = append(all, standingRow{st, v})
			}
		}
	}
	m := columnMaker{l, app.KindPosition}
	return register{title: l.T("page.positions"), rows: len(all), columns: []registerColumn{
		{l.T("positions.subject"), 36, formatLabel, func(i int) any { return consensus.TitleOf(s, all[i].Subject, l) }},
		{l.T("excel.column.topic"), 26, formatText, func(i int) any { return l.T("topic." + string(all[i].Subject.Topic)) }},
		{l.T("positions.state"), 26, formatText, func(i int) any {
			_, sign := figure.AgreementMark(all[i].State)
			return sign + " " + l.T("consensus."+string(all[i].State))
		}},
		m.column("group_id", 22, formatLabel, func(i int) any { return all[i].Group.Label(l) }),
		m.column("stance", 28, formatText, func(i int) any { return stanceWord(all[i].Voice, l) }),
		m.column("text", 50, formatText, func(i int) any { return all[i].Now.Text }),
		{l.T("excel.column.given"), 14, formatDate, func(i int) any { return day(all[i].Now.GivenOn) }},
		m.column("speaker", 24, formatLabel, func(i int) any { return all[i].Now.Speaker }),
		{l.T("excel.column.settled"), 22, formatText, func(i int) any { return settledWord(all[i].Voice, l) }},
		{l.T("kind.task"), 44, formatText, func(i int) any { return tasksOf(s, all[i].Now.ID, l) }},
	}}
}

func stanceWord(v consensus.Voice, l *translations.Localizer) string {
	if v.Now.ID == "" {
		return "○ " + l.T("positions.missing")
	}
	_, sign := figure.StanceMark(v.Now.Stance)
	return sign + " " + l.T("stance."+string(v.Now.Stance))
}

// settledWord says whether a condition is met or an objection dealt with; nothing for other stances.
func settledWord(v consensus.Voice, l *translations.Localizer) any {
	switch {
	case !v.Now.Stance.Explained():
		return nil
	case v.Settled:
		return l.T("positions.paper.settled")
	}
	return l.T("positions.paper.open")
}

// tasksOf lists the tasks that settle a position, with how far they are.
func tasksOf(s *app.Strategy, position app.ID, l *translations.Localizer) string {
	var out []string
	for _, t := range s.TasksOf(position) {
		out = append(out, l.T("task.status."+string(t.Status))+": "+app.TitleOf(t, l))
	}
	return strings.Join(out, "\n")
}
