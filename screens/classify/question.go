package classify

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// question is the card with the question that is asked.
type question struct {
	guide                    *guide
	shown                    string
	section, text, ref, help *widgets.Text
	picker                   *widgets.Picker
	back, next               *widgets.Button
	tasks                    *fyne.Container // the next step, once all is answered
	content                  *fyne.Container
}

// reveal scrolls to the whole card: a long question before it may have left its foot in view only.
func (q *question) reveal() { q.picker.Reveal(q.content) }

// press chooses the answer with a key, wherever the focus is.
func (q *question) press(key rune) bool {
	if q.picker.Hidden || !q.picker.Press(key) {
		return false
	}
	widgets.Focus(q.picker)
	return true
}

func newQuestion(g *guide) *question {
	words := g.host.Words()
	q := &question{
		guide: g, shown: "-", section: widgets.NewCaption(""), text: widgets.NewText(""), ref: widgets.NewCaption(""),
		help: widgets.NewText(""), picker: widgets.NewPicker(),
	}
	q.text.TextSize, q.text.Bold = theme.SizeLead, true
	q.help.Color = theme.ColorMuted
	q.picker.OnChanged, q.picker.OnDone = g.answer, g.next
	if !g.host.Session().Writable() {
		q.picker.Disable()
	}
	q.back = widgets.NewButton(words.T("aiact.back"), theme.Icon(theme.IconPrevious), g.back)
	q.next = widgets.NewButton(words.T("aiact.next"), theme.Icon(theme.IconNext), g.next)
	q.tasks = container.NewVBox()
	q.content = container.NewVBox(q.section, q.text, q.help, q.ref, q.picker, widgets.NewFlow(q.back, q.next, q.tasks))
	return q
}

// show asks a question; nil says that all have an answer.
func (q *question) show(asked *aiact.Question) {
	g, words := q.guide, q.guide.host.Words()
	enable(q.back, g.law.Before(&g.result, g.at) != nil)
	q.next.Hidden = asked == nil
	fill(q.tasks)
	if asked == nil && owesTasks(g.host, g.law, g.system.ID) {
		fill(q.tasks, allTasks(g.host, g.law, g.system.ID))
	}
	if asked == nil {
		q.shown = ""
		q.section.SetText(words.T("aiact.done.section"))
		q.text.SetText(words.T("aiact.done"))
		q.help.SetText(words.T("aiact.done.help"))
		q.help.Show()
		q.ref.Hide()
		q.picker.Hide()
		return
	}
	section, _ := g.law.Section(asked.Section)
	number, total := 0, 0
	for i, s := range g.law.Sequence(&g.result) {
		if total = i + 1; s == asked {
			number = total
		}
	}
	q.section.SetText(words.T("aiact.place", "Section", g.text(section.Label), "Number", words.Number(number), "Total", words.Number(total)))
	q.text.SetText(g.text(asked.Text))
	q.help.SetText(g.text(asked.Help))
	q.help.Hidden = asked.Help.Empty()
	q.ref.SetText(g.text(asked.Ref))
	q.ref.Show()
	if asked.ID != q.shown {
		q.shown = asked.ID
		q.picker.SetPicks(g.picks(asked), asked.Multiple)
	}
	q.picker.Set(g.stored.Answers.Of(asked.ID)...)
	q.picker.Show()
}

func enable(b *widgets.Button, on bool) {
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}

// unknownKey is the key of "not known yet", noneKey that of "none of these": the same in every question.
const unknownKey, noneKey = '?', '0'

// picks are the answers that a question offers, and "not known yet" where none of them says so.
func (g *guide) picks(asked *aiact.Question) []widgets.Pick {
	var out []widgets.Pick
	for _, o := range asked.Options {
		out = append(out, widgets.Pick{Code: o.ID, Label: g.text(o.Label), Note: g.text(o.Ref), Exclusive: o.Exclusive, Key: answerKey(o.ID)})
	}
	if asked.Default == "" {
		out = append(out, widgets.Pick{Code: aiact.Unknown, Label: g.host.Words().T("aiact.unknown"), Exclusive: true, Key: unknownKey})
	}
	return out
}

// answerKey is the key of an answer that means the same in every question; 0 for all others.
func answerKey(option string) rune {
	switch option {
	case "none":
		return noneKey
	case aiact.Unknown, "unknown":
		return unknownKey
	}
	return 0
}

// steps lists the answered questions; a click goes back to one.
func (g *guide) steps() []fyne.CanvasObject {
	if len(g.result.Path) == 0 {
		return nil
	}
	words := g.host.Words()
	out := []fyne.CanvasObject{widgets.NewHeading(words.T("aiact.path"))}
	for _, step := range g.result.Path {
		var chosen []string
		for _, o := range step.Options {
			chosen = append(chosen, g.text(o.Label))
		}
		answer := strings.Join(chosen, "; ")
		if len(chosen) == 0 {
			answer = words.T("aiact.unknown")
		}
		out = append(out, g.link(step.Question), indented(widgets.NewText(answer)))
	}
	return out
}

// link leads to a question.
func (g *guide) link(q *aiact.Question) *widgets.Button {
	b := widgets.NewQuietButton(g.text(q.Text), theme.Icon(theme.IconEdit), func() { g.goTo(q) })
	b.Row = true
	return b
}

// possible names classes, each behind its sign.
func (g *guide) possible(ids []string) string {
	var out []string
	for _, id := range ids {
		out = append(out, marked(g.host.Words(), app.Class(id)))
	}
	return strings.Join(out, " · ")
}
