package paper

import (
	"kifahrplan/app"
	"kifahrplan/translations"
)

// Register builds the public register of AI systems in the language of the words. It holds the systems that are marked as
// public, and of them only what is meant for the public.
func Register(s *app.Strategy, words *translations.Localizer, o app.ExportOptions) Document {
	w := newWriter(s, words, o)
	systems := app.PublicSystems(s)
	w.chapter(words.T("paper.register.title"))
	w.say(words.N("paper.register.intro", len(systems), "Municipality", s.Municipality.Name))
	if len(systems) > 0 {
		w.add(w.publicTable(systems))
	}
	for _, system := range systems {
		w.publicSystem(system)
	}
	w.shortImprint()
	return w.document(words.T("paper.register.title"), words.T("paper.register.subject"))
}

func (w *writer) publicTable(systems []app.System) Table {
	t := Table{
		Caption: w.tr.T("paper.register.caption"), Summary: w.tr.T("paper.register.summary"),
		Columns: []Column{
			{Title: w.tr.T("field.system.name"), Width: 4, Head: true},
			{Title: w.tr.T("field.system.department"), Width: 3},
			{Title: w.tr.T("field.system.status"), Width: 2},
			{Title: w.tr.T("paper.register.class"), Width: 4},
		},
	}
	for _, y := range systems {
		t.Rows = append(t.Rows, Row{
			w.ownCell(y.Name), w.ownCell(y.Department), wordCell(w, "system.status.", y.Status, app.SystemStatuses()),
			textCell(w.className(y.ID)),
		})
	}
	return t
}

// className names the class of a system, and says when it was set by hand.
func (w *writer) className(system app.ID) string {
	c, _ := w.s.ClassificationOf(system)
	name := w.tr.T("class.open")
	if class := word(w, "class.", c.Class(), app.Classes()); class != "" {
		name = class
	}
	if c.Override != "" {
		return w.tr.T("paper.class.override", "Class", name)
	}
	return name
}

func (w *writer) publicSystem(y app.System) {
	name := w.own(y.Name)
	w.section(name)
	if text := w.own(y.PublicText); text.Text != "" {
		w.add(Paragraph{Runs: []Run{text}})
	}
	w.add(Facts{Caption: w.tr.T("paper.register.facts", "Name", name.Text), Facts: w.facts([]Fact{
		{Name: w.tr.T("field.system.department"), Value: tidy(y.Department)},
		{Name: w.tr.T("field.system.purpose"), Value: tidy(y.Purpose)},
		{Name: w.tr.T("field.system.vendor"), Value: tidy(y.Vendor)},
		{Name: w.tr.T("field.system.data"), Value: word(w, "data.", y.Data, app.DataKinds())},
		{Name: w.tr.T("field.system.status"), Value: word(w, "system.status.", y.Status, app.SystemStatuses())},
		{Name: w.tr.T("field.system.live_on"), Value: w.tr.LongDate(y.LiveOn)},
		{Name: w.tr.T("paper.register.class"), Value: w.className(y.ID)},
	})})
}
