package figure

import "kifahrplan/app"

// mostRated is how many bars the picture of a rating has; what got fewer points is in its table.
const mostRated = 15

// RatingBars shows the result of a rating, most points first; each bar is made of what each group gave. Before the result is
// revealed the picture says nothing but that.
func RatingBars(s *app.Strategy, r app.Rating, tr app.Translator) Drawing {
	ranked, ok := s.ResultOf(r, tr)
	if !ok {
		return empty(tr.T("figure.rating.hidden"))
	}
	voters := s.Groups.Where(func(g app.Group) bool { return r.Groups.Has(g.ID) })
	var bars []bar
	for _, item := range ranked {
		bars = append(bars, ratingBar(item, voters))
	}
	rated := 0
	for rated < len(bars) && bars[rated].total() > 0 {
		rated++
	}
	if rated == 0 {
		return empty(tr.T("figure.rating.none"))
	}
	looks := voterLooks(s, voters, tr)
	shown, parts := bars[:min(rated, mostRated)], looks
	if _, fits := trueScale(shown, looks, tr); !fits { // so many groups that their parts would not be as long as their points
		shown, parts = summed(shown), []look{{fill: Accent, ink: OnAccent, word: tr.T("figure.rating.points")}}
	}
	d := chart(shown, parts, tr)
	d.Alt = tr.T("figure.rating.alt", "Title", r.Title, "First", bars[0].label, "Points", tr.Number(bars[0].total()), "Rated", tr.Number(rated))
	d.Head = []string{tr.T("field.rating.topic")}
	for _, l := range looks {
		d.Head = append(d.Head, l.word)
	}
	d.Head = append(d.Head, tr.T("figure.total"))
	d.Facts = facts(bars, tr)
	return d
}

func ratingBar(item app.Scored, voters []app.Group) bar {
	row := bar{label: item.Title}
	for _, g := range voters {
		row.values = append(row.values, item.By[g.ID])
	}
	return row
}

// voterLooks gives each group the outline and the sign that it has everywhere. The ground stays light: numbers on the
// groups' own colours could not be read.
func voterLooks(s *app.Strategy, voters []app.Group, tr app.Translator) []look {
	var out []look
	for i, g := range s.Groups {
		for _, v := range voters {
			if v.ID == g.ID {
				role, sign := GroupMark(i)
				out = append(out, look{fill: Surface, ink: Ink, outline: role, sign: sign, word: groupName(g, tr)})
			}
		}
	}
	return out
}

// summed are the same bars in one part.
func summed(bars []bar) []bar {
	out := make([]bar, len(bars))
	for i, b := range bars {
		out[i] = bar{label: b.label, values: []int{b.total()}}
	}
	return out
}
