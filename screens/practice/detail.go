package practice

import (
	"strings"

	"kifahrplan/app/library"
	"kifahrplan/screens/widgets"
)

// show puts a row of the list into the detail.
func (p *Practice) show(at int) {
	p.chosen = at
	p.detail.RemoveAll()
	if at < len(p.involve) {
		p.showInvolvement(p.involve[at])
	} else if at -= len(p.involve); at < len(p.examples) {
		p.showExample(p.examples[at])
	}
	p.detail.Refresh()
}

func (p *Practice) showInvolvement(i library.Involvement) {
	words := p.host.Words()
	p.detail.Add(widgets.NewHeading(words.T("group." + i.Group)))
	p.field("examples.when", p.text(i.When))
	p.field("examples.why", p.text(i.Why))
	if i.Duty {
		p.field("examples.duty", "▲ "+p.text(i.Ref))
	}
	p.field("examples.evidence", p.evidence(i.Evidence))
	p.showQuestions(i.Group)
}

// showQuestions lists what the library asks a group: it is a way into the talk with them.
func (p *Practice) showQuestions(group string) {
	g, ok := p.host.Words().Library().Group(group)
	if !ok {
		return
	}
	p.field("examples.mandate", p.text(g.Mandate))
	var lines []string
	for _, q := range g.Questions {
		lines = append(lines, "• "+p.text(q.Text))
	}
	p.field("examples.questions", strings.Join(lines, "\n"))
}

func (p *Practice) showExample(e library.Example) {
	words := p.host.Words()
	p.detail.Add(widgets.NewHeading(p.text(e.Title)))
	p.detail.Add(widgets.NewCaption(joined(p.text(e.Place), p.text(e.When))))
	p.field("examples.what", p.text(e.What))
	p.field("examples.reuse", p.text(e.Reuse))
	source := joined(e.Publisher, e.Source)
	if source == "" {
		source = words.T("examples.nosource")
	}
	p.field("examples.source", source)
	if e.URL != "" {
		p.field("examples.url", e.URL)
	}
	licence := e.Licence
	if licence == "" {
		licence = words.T("examples.nolicence")
	}
	p.field("examples.licence", joined(licence, p.text(e.LicenceNote)))
	p.field("examples.evidence", p.evidence(e.Evidence))
}

func (p *Practice) field(label, text string) {
	if text != "" {
		p.detail.Add(widgets.NewField(p.host.Words().T(label), widgets.NewText(text)))
	}
}
