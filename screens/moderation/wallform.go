package moderation

import (
	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/widgets"
)

// newForm makes the fields of a card: its words, where it stands, what stands behind it, and what it is about, with the
// way there.
func (w *wall) newForm() *form.Form[app.Contribution] {
	f := form.New[app.Contribution](w.host, "edit.contribution.changed")
	f.Text("text", func(c app.Contribution) string { return c.Text }, func(c *app.Contribution, v string) { c.Text = v })
	f.Row(func() {
		f.Pick("theme_id", "cards.notheme", themesOf, func(c app.Contribution) app.ID { return c.ThemeID }, func(c *app.Contribution, v app.ID) { c.ThemeID = v })
		f.Pick("step_id", "cards.nostep", w.stepsOf, func(c app.Contribution) app.ID { return c.StepID }, func(c *app.Contribution, v app.ID) { c.StepID = v })
	})
	w.merged = newMergedCards(w.host)
	f.Add(w.merged.field)
	f.OnShow(w.merged.show)
	f.Row(func() {
		f.Pick("process_id", "cards.nolink", processesOf, func(c app.Contribution) app.ID { return c.ProcessID }, func(c *app.Contribution, v app.ID) { c.ProcessID = v })
		f.Pick("system_id", "cards.nolink", form.Systems, func(c app.Contribution) app.ID { return c.SystemID }, func(c *app.Contribution, v app.ID) { c.SystemID = v })
	})
	f.Row(func() {
		f.Pick("principle_id", "cards.nolink", w.principlesOf, func(c app.Contribution) app.ID { return c.PrincipleID }, func(c *app.Contribution, v app.ID) { c.PrincipleID = v })
		f.Pick("clause_id", "cards.nolink", w.clausesOf, func(c app.Contribution) app.ID { return c.ClauseID }, func(c *app.Contribution, v app.ID) { c.ClauseID = v })
	})
	links := newLinkedRecords(w.host)
	f.Add(links.list)
	f.OnShow(links.show)
	return f
}

func themesOf(s *app.Strategy) []widgets.Option {
	var out []widgets.Option
	for _, t := range s.ThemesInOrder() {
		out = append(out, widgets.Option{Code: string(t.ID), Label: t.Title})
	}
	return out
}

func (w *wall) stepsOf(s *app.Strategy) []widgets.Option { return steps(w.host.Words(), s) }

// steps lists the steps of the running order as options.
func steps(words app.Translator, s *app.Strategy) []widgets.Option {
	var out []widgets.Option
	for _, p := range s.RunningOrder() {
		label := words.T("cards.step", "Number", words.Number(p.Number), "Title", app.TitleOf(p.AgendaStep, words))
		out = append(out, widgets.Option{Code: string(p.ID), Label: label})
	}
	return out
}

func processesOf(s *app.Strategy) []widgets.Option {
	var out []widgets.Option
	for _, p := range s.Processes {
		if p.Status != app.ProcessRejected {
			out = append(out, widgets.Option{Code: string(p.ID), Label: p.Title})
		}
	}
	return out
}

func (w *wall) principlesOf(s *app.Strategy) []widgets.Option {
	var out []widgets.Option
	for _, p := range (app.PrincipleFilter{}).Apply(s, w.host.Words()) {
		out = append(out, widgets.Option{Code: string(p.ID), Label: app.TitleOf(p, w.host.Words())})
	}
	return out
}

func (w *wall) clausesOf(s *app.Strategy) []widgets.Option {
	var out []widgets.Option
	for _, c := range s.ClausesInOrder() {
		out = append(out, widgets.Option{Code: string(c.ID), Label: app.TitleOf(c, w.host.Words())})
	}
	return out
}
