package roadmap

import (
	"slices"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/screens/adopt"
	"kifahrplan/screens/form"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// showTemplates opens the tasks of the library phase by phase, the phase that the table is filtered for first. What is ticked
// is adopted in one edit.
func (r *Roadmap) showTemplates() {
	words := r.host.Words()
	content := words.Library()
	phases := slices.Clone(content.Phases)
	if shown, ok := r.host.Session().Strategy().Phases.Get(r.filter.Phase); ok {
		if i := slices.IndexFunc(phases, func(p library.Phase) bool { return p.ID == string(shown.Code) }); i > 0 {
			first := phases[i]
			phases = slices.Insert(slices.Delete(phases, i, i+1), 0, first)
		}
	}
	offer := adopt.Offer{Title: words.T("templates.title"), Intro: words.T("templates.intro"), Take: r.adopt}
	for _, p := range phases {
		group := adopt.Group{Heading: words.T("early.step", "Number", words.Number(p.Number), "Phase", words.T("phase."+p.ID))}
		for _, t := range p.Tasks {
			group.Items = append(group.Items, r.offered(t))
		}
		offer.Groups = append(offer.Groups, group)
	}
	adopt.Show(r.host, offer)
}

// offered is a task of the library with what helps to choose it: who does it, how long it takes, and what comes before.
func (r *Roadmap) offered(t library.TaskTemplate) adopt.Item {
	words := r.host.Words()
	lang := string(words.Language())
	role, _ := words.Library().Role(t.Role)
	facts := []string{role.Label.In(lang), words.N("templates.days", t.Duration)}
	var before []string
	for _, id := range t.After {
		if task, ok := words.Library().Task(id); ok {
			before = append(before, task.Title.In(lang))
		}
	}
	if len(before) > 0 {
		facts = append(facts, words.T("templates.after", "Titles", strings.Join(before, "; ")))
	}
	if ref := t.Ref.In(lang); ref != "" {
		facts = append(facts, ref)
	}
	id := app.ContentID(t.ID)
	return adopt.Item{
		ID: id, Title: t.Title.In(lang), Text: t.Text.In(lang) + "\n" + strings.Join(facts, " · "),
		Taken: r.host.Session().Strategy().HasAdopted(app.KindTask, id),
	}
}

// adopt takes over what is ticked, in the order of the library: what comes before gets its dates first.
func (r *Roadmap) adopt(ids []app.ContentID) {
	var chosen []app.Template
	for _, t := range r.host.Words().Templates() {
		if slices.Contains(ids, t.ID) {
			chosen = append(chosen, t)
		}
	}
	r.unfilter()
	r.host.Session().Do(app.AdoptTasks(r.host.Today(), chosen...))
}

// addLibrary says whether a task came from the library and whether its wording still does; a reworded one can go back.
func (r *Roadmap) addLibrary(f *form.Form[app.Task]) {
	words := r.host.Words()
	origin := widgets.NewCaption("")
	field := widgets.NewField(words.T("templates.source"), origin)
	f.Add(field)
	f.OnShow(func(t app.Task) {
		field.Hidden, r.restore.Hidden = !t.FromLibrary(), !t.Reworded()
		id := "templates.from"
		switch {
		case t.Reworded():
			id = "templates.reworded"
		case t.DutyID != "":
			id = "templates.fromduty"
		}
		origin.SetText(words.T(id))
		r.restore.Refresh()
	})
}

// newRestore is the button that gives the chosen task the wording of the library back.
func (r *Roadmap) newRestore() *widgets.Button {
	b := widgets.NewButton(r.host.Words().T("templates.restore"), theme.Icon(theme.IconBook), func() {
		r.host.Flushers().FlushAll()
		r.host.Session().Do(app.RestoreTask(r.Chosen()))
	})
	if !r.host.Session().Writable() {
		b.Disable()
	}
	return b
}
