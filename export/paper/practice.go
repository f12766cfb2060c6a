package paper

import (
	"cmp"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/translations"
)

// Practice builds the cards on what others did and whom to involve early, as a document of its own to hand out in the room.
func Practice(s *app.Strategy, words *translations.Localizer, o app.ExportOptions) Document {
	w := newWriter(s, words, o)
	w.chapter(words.T("examples.paper.title"))
	w.examples()
	w.chapter(words.T("examples.early"))
	w.involvements()
	w.chapter(words.T("examples.paper.questions"))
	w.groupQuestions()
	w.shortImprint()
	return w.document(words.T("examples.paper.title"), words.T("examples.paper.subject"))
}

// practiceAppendix puts the cards behind the strategy paper, where they are asked for.
func (w *writer) practiceAppendix() {
	if !w.o.Examples {
		return
	}
	w.chapter(w.tr.T("examples.paper.appendix"))
	w.examples()
}

// from is a text of the library in the paper's language.
func (w *writer) from(t library.Text) string { return tidy(t.In(string(w.tr.Language()))) }

// examples lists the cards by building block.
func (w *writer) examples() {
	l := w.tr.Library()
	w.say(w.tr.T("examples.paper.intro", "AsOf", w.day(app.Date(l.AsOf))))
	for _, block := range app.Blocks() {
		cards := l.ExamplesFor(string(block))
		if len(cards) == 0 {
			continue
		}
		w.section(Run{Text: w.tr.T("block." + string(block))})
		for _, card := range cards {
			w.example(card)
		}
	}
}

// example is a card: what they did, when, what can be taken over, source and licence, and whether the fact is confirmed.
func (w *writer) example(e library.Example) {
	w.add(Heading{Level: 3, Text: joined(": ", w.from(e.Place), w.from(e.Title))})
	w.say(w.from(e.What))
	w.add(Facts{Caption: w.tr.T("examples.paper.facts", "Title", w.from(e.Title)), Facts: w.facts([]Fact{
		{Name: w.tr.T("examples.paper.when"), Value: w.from(e.When)},
		{Name: w.tr.T("examples.reuse"), Value: w.from(e.Reuse)},
		{Name: w.tr.T("examples.source"), Value: cmp.Or(joined(", ", e.Publisher, e.Source, e.URL), w.tr.T("examples.nosource"))},
		{Name: w.tr.T("examples.licence"), Value: joined(" · ", cmp.Or(e.Licence, w.tr.T("examples.nolicence")), w.from(e.LicenceNote))},
		{Name: w.tr.T("examples.evidence"), Value: w.confirmed(e.Evidence)},
	})})
}

// groupQuestions lists what the library asks each group.
func (w *writer) groupQuestions() {
	w.say(w.tr.T("examples.paper.questions.intro"))
	for _, g := range w.tr.Library().Groups {
		if len(g.Questions) == 0 {
			continue
		}
		w.section(Run{Text: w.from(g.Label)})
		w.say(w.from(g.Mandate))
		list := List{Ordered: true}
		for _, q := range g.Questions {
			item := Item{Runs: Plain(w.from(q.Text))}
			var options []string
			for _, o := range q.Options {
				options = append(options, w.from(o.Text))
			}
			for _, more := range []string{joined(" / ", options...), w.from(q.Ref)} {
				if more != "" {
					item.More = append(item.More, Plain(more))
				}
			}
			list.Items = append(list.Items, item)
		}
		w.add(list)
	}
}

// involvements lists whom to involve early, for each building block and each phase.
func (w *writer) involvements() {
	l := w.tr.Library()
	w.say(w.tr.T("examples.paper.involve", "AsOf", w.day(app.Date(l.AsOf))))
	for _, block := range app.Blocks() {
		w.involved(w.tr.T("block."+string(block)), l.InvolvementsFor(string(block)))
	}
	for _, phase := range l.Phases {
		w.involved(w.from(phase.Label), l.InvolvementsFor(phase.ID))
	}
}

// involved is the table of the groups of one step.
func (w *writer) involved(step string, groups []library.Involvement) {
	if len(groups) == 0 {
		return
	}
	w.section(Run{Text: step})
	table := Table{
		Caption: w.tr.T("examples.paper.involved", "Step", step), Summary: w.tr.T("examples.paper.involved.summary"),
		Columns: []Column{
			{Title: w.tr.T("kind.stakeholder_group"), Width: 2.2, Head: true},
			{Title: w.tr.T("examples.when"), Width: 2.6},
			{Title: w.tr.T("examples.why"), Width: 5},
		},
	}
	for _, g := range groups {
		why := CellOf(w.from(g.Why))
		if g.Duty {
			why[0].Text += "\n"
			why = append(why, Run{Text: w.duty(g), Bold: true})
		}
		table.Rows = append(table.Rows, Row{CellOf(w.tr.T("group." + g.Group)), CellOf(w.from(g.When)), why})
	}
	w.add(table)
}

// duty names the norm that asks for a group; one that was not read in its wording is for the legal office to confirm.
func (w *writer) duty(g library.Involvement) string {
	if g.Evidence.Confirmed() {
		return w.tr.T("examples.paper.duty", "Ref", w.from(g.Ref))
	}
	return w.tr.T("examples.paper.duty.toconfirm", "Ref", w.from(g.Ref))
}

func (w *writer) confirmed(e library.Evidence) string {
	if e.Confirmed() {
		return w.tr.T("examples.confirmed")
	}
	return w.tr.T("examples.unconfirmed")
}
