package paper

import "kifahrplan/app"

// cover is the first page: whose paper this is, of which state and from when.
func (w *writer) cover() Cover {
	m := w.s.Municipality
	c := Cover{
		Title: w.title(), Subtitle: w.tr.T("paper.subject"), Logo: []byte(m.Logo),
		Facts: w.facts(w.municipalityFacts(), w.workshopFacts(), w.editionFacts()),
	}
	if w.s.Workshop.Title != "" {
		c.TitleLang = w.foreign
	}
	switch {
	case m.Logo == "":
	case m.Name == "":
		c.LogoAlt = w.tr.T("field.municipality.logo")
	default:
		c.LogoAlt = w.tr.T("paper.logo", "Municipality", m.Name)
	}
	return c
}

func (w *writer) municipalityFacts() []Fact {
	m := w.s.Municipality
	inhabitants := ""
	if m.Inhabitants > 0 {
		inhabitants = w.tr.Number(m.Inhabitants)
	}
	return []Fact{
		{Name: w.tr.T("field.municipality.name"), Value: m.Name},
		{Name: w.tr.T("field.municipality.state"), Value: word(w, "state.", m.State, app.States())},
		{Name: w.tr.T("field.municipality.inhabitants"), Value: inhabitants},
	}
}

func (w *writer) workshopFacts() []Fact {
	return []Fact{
		{Name: w.tr.T("kind.workshop"), Value: w.period()},
		{Name: w.tr.T("field.workshop.place"), Value: w.s.Workshop.Place},
		{Name: w.tr.T("field.workshop.moderator"), Value: w.s.Workshop.Moderator},
	}
}

func (w *writer) editionFacts() []Fact {
	return []Fact{
		{Name: w.tr.T("field.workshop.status"), Value: w.status()},
		{Name: w.tr.T("field.workshop.version"), Value: w.s.Workshop.Version},
		{Name: w.tr.T("paper.date"), Value: w.tr.LongDate(w.today)},
	}
}

// facts joins lists of facts, without those that are not known.
func (w *writer) facts(lists ...[]Fact) []Fact {
	var out []Fact
	for _, list := range lists {
		for _, f := range list {
			if f.Value != "" {
				out = append(out, f)
			}
		}
	}
	return out
}
