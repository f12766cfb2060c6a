package paper

import (
	"slices"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/app/figure"
	"kifahrplan/translations"
)

// positions is the chapter that says where the groups stand on what needs agreement: what was agreed, under which conditions,
// and what was not. It is left out while no group has taken a position.
func (w *writer) positions() {
	if len(w.s.Positions) == 0 {
		return
	}
	w.chapter(w.tr.T("positions.paper.title"))
	all := consensus.All(w.s)
	w.standingsIntro(all)
	for _, topic := range app.Topics() {
		w.standingsOf(topic, consensus.Filter{Topic: topic}.Apply(w.s, all, w.tr))
	}
}

// standingsIntro counts the subjects by how far the room is with them.
func (w *writer) standingsIntro(all []consensus.Standing) {
	w.say(w.tr.N("positions.paper.intro", len(all)))
	count := consensus.Count(all)
	list := List{}
	for _, state := range slices.Backward(consensus.States()) {
		if n := count[state]; n > 0 {
			_, sign := figure.AgreementMark(state)
			list.Items = append(list.Items, Item{Runs: Plain(sign + " " + w.tr.T("consensus."+string(state)) + ": " + w.tr.Number(n))})
		}
	}
	w.add(list)
	w.remark(w.tr.T("positions.paper.rule"))
}

// standingsOf shows the subjects of a topic on which somebody has spoken, and counts the others.
func (w *writer) standingsOf(topic app.Topic, all []consensus.Standing) {
	var spoken []consensus.Standing
	for _, s := range all {
		if s.Spoken() > 0 {
			spoken = append(spoken, s)
		}
	}
	if len(spoken) == 0 {
		return
	}
	title := w.tr.T("positions.paper.topic." + string(topic))
	w.section(Run{Text: title})
	if len(spoken) > 1 {
		drawing := figure.Agreement(w.s, spoken, app.Subject{}, w.tr)
		drawing.Head, drawing.Facts = nil, nil // the table below says all that, and the words of the groups
		w.add(Figure{Drawing: drawing, Caption: w.tr.T("positions.paper.figure", "Topic", title)})
	}
	table := Table{
		Caption: w.tr.T("positions.paper.caption", "Topic", title), Summary: w.tr.T("positions.paper.summary"),
		Columns: []Column{
			{Title: w.tr.T("positions.subject"), Width: 3, Head: true}, {Title: w.tr.T("positions.state"), Width: 1.8}, {Title: w.tr.T("positions.paper.voices"), Width: 5},
		},
	}
	for _, s := range spoken {
		_, sign := figure.AgreementMark(s.State)
		table.Rows = append(table.Rows, Row{w.subjectCell(s.Subject), textCell(sign + " " + w.tr.T("consensus."+string(s.State))), w.voicesCell(s)})
	}
	w.add(table)
	if rest := len(all) - len(spoken); rest > 0 {
		w.remark(w.tr.N("positions.paper.unspoken", rest))
	}
}

// subjectCell names a subject: in the language of the paper where its title is the library's, and in the room's where it is
// the room's own.
func (w *writer) subjectCell(subject app.Subject) Cell {
	title := consensus.TitleOf(w.s, subject, w.tr)
	if r, ok := w.s.Find(app.Ref{Kind: subject.Kind(), ID: subject.ID}); ok && app.OwnTitle(r) {
		return Cell{w.own(title)}
	}
	return textCell(title)
}

// voicesCell lists who stands where; conditions and objections with their words.
func (w *writer) voicesCell(s consensus.Standing) Cell {
	var said []stanceOf
	for _, v := range s.Voices {
		switch {
		case v.Now.ID == "":
		case v.Now.Stance.Explained():
			said = append(said, stanceOf{v.Now.Stance, w.explained(v)})
		default:
			said = append(said, stanceOf{v.Now.Stance, []Run{w.groupName(v.Group)}})
		}
	}
	cell := w.stancesCell(said)
	var missing []Run
	for _, v := range s.Missing() {
		missing = append(missing, w.groupName(v.Group))
	}
	if len(missing) > 0 {
		cell = cell.line(append([]Run{{Text: "○ " + w.tr.T("positions.missing") + ": ", Bold: true}}, listed(missing)...)...)
	}
	return cell
}

// stanceOf is the stance of a group, with its name and what else is to be said of it.
type stanceOf struct {
	stance app.Stance
	who    []Run
}

// stancesCell lists groups by stance: a line for each stance, or for each group where the stance has words of its own.
func (w *writer) stancesCell(said []stanceOf) Cell {
	var cell Cell
	for _, stance := range app.Stances() {
		_, sign := figure.StanceMark(stance)
		label := Run{Text: sign + " " + w.tr.T("stance."+string(stance)) + ": ", Bold: true}
		var names []Run
		for _, s := range said {
			switch {
			case s.stance != stance:
			case stance.Explained():
				cell = cell.line(append([]Run{label}, s.who...)...)
			case names == nil:
				names = append([]Run{label}, s.who...)
			default:
				names = append(append(names, Run{Text: ", "}), s.who...)
			}
		}
		if names != nil {
			cell = cell.line(names...)
		}
	}
	return cell
}

// line adds runs on a new line.
func (c Cell) line(runs ...Run) Cell {
	if len(c) > 0 {
		c = append(c, Run{Text: "\n"})
	}
	return append(c, runs...)
}

// explained is the condition or the objection of a group, and whether it is settled.
func (w *writer) explained(v consensus.Voice) []Run {
	runs := []Run{w.groupName(v.Group)}
	if text := w.own(v.Now.Text); text.Text != "" {
		runs = append(runs, Run{Text: " – "}, text)
	}
	id := "positions.paper.open"
	if v.Settled {
		id = "positions.paper.settled"
	}
	return append(runs, Run{Text: " (" + w.tr.T(id) + ")"})
}

// owedRoom is the least height of a row to fill in by hand, in points.
const owedRoom = 34.0

// Owed builds the lists to hand out: for each group what the room still waits for, with room to write the answer down.
func Owed(s *app.Strategy, words *translations.Localizer, o app.ExportOptions) Document {
	w := newWriter(s, words, o)
	all := consensus.All(s)
	for _, g := range s.Groups {
		owed := consensus.Owed(all, g.ID)
		if len(owed) == 0 {
			continue
		}
		name := w.groupName(g)
		w.add(Heading{Level: 1, Text: name.Text, Lang: name.Lang})
		w.say(words.N("positions.owed.intro", len(owed)))
		w.add(Blanks{Labels: []string{words.T("field.position.speaker"), words.T("print.date")}, Columns: 2}, w.owedTable(owed, g.ID))
	}
	if len(w.blocks) == 0 {
		w.chapter(words.T("positions.owed.title"))
		w.say(words.T("positions.owed.none"))
	}
	doc := w.document(words.T("positions.owed.title"), words.T("positions.owed.subject"))
	doc.Cover = Cover{} // lists begin with the list
	doc.Running = joined(" · ", doc.Title, s.Municipality.Name)
	return doc
}

// owedTable is the list of one group.
func (w *writer) owedTable(owed []consensus.Standing, group app.ID) Table {
	table := Table{
		Caption: w.tr.T("positions.owed.caption"), Summary: w.tr.T("positions.owed.summary"), Room: owedRoom,
		Columns: []Column{
			{Title: w.tr.T("paper.column.number"), Width: 0.6, Align: AlignEnd, Head: true},
			{Title: w.tr.T("positions.subject"), Width: 5},
			{Title: w.tr.T("field.position.stance"), Width: 2},
			{Title: w.tr.T("field.position.text"), Width: 4},
		},
	}
	for i, s := range owed {
		subject := append(Cell{{Text: w.tr.T("topic."+string(s.Subject.Topic)) + ": "}}, w.subjectCell(s.Subject)...)
		if demand := s.Voice(group).Demand; demand != "" {
			subject = append(subject, Run{Text: "\n" + w.tr.T("consensus.demand."+string(demand)), Italic: true})
		}
		table.Rows = append(table.Rows, Row{w.numberCell(i + 1), subject, nil, nil})
	}
	return table
}
