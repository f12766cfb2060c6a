// Package merging shows what came back from outside before anything is taken over: what is new, what changed, where both sides
// changed the same, and what could not be read. It knows no files and no kind of list: whatever package merge compares can be
// shown.
package merging

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/app/merge"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// Request is what is to be shown.
type Request struct {
	Title      string
	Proposal   merge.Proposal
	Unreadable []merge.Unreadable
	Refused    []string // what was said about files of which nothing can be used
	Label      string   // of the edit
	Foreground func(func())
	Open       func() bool // whether the workshop is still open
	Undo       func()
}

// preview is an open preview.
type preview struct {
	Request
	host   screen.Host
	chosen merge.Proposal
	dialog *widgets.Dialog
}

// Show shows the preview. What is taken over in the end is one edit.
func Show(host screen.Host, r Request) {
	p := &preview{Request: r, host: host, chosen: r.Proposal.Clone()}
	t := host.Words().T
	spec := widgets.SheetContent{Title: r.Title, Content: p.content(), Width: 1000}
	if p.choosable() == 0 { // nothing to choose: there is only a way out
		spec.Buttons = []widgets.Answer{{Label: t("shell.close"), Importance: widgets.Primary}}
		widgets.Sheet(host.Window(), spec)
		return
	}
	spec.Cancel = t("shell.cancel")
	spec.Buttons = []widgets.Answer{{Label: p.label(len(p.chosen.Entries)), Importance: widgets.Primary, Do: p.apply}}
	p.dialog = widgets.Sheet(host.Window(), spec)
	p.showCount()
}

// choosable counts the entries that could be taken.
func (p *preview) choosable() int {
	return len(p.chosen.Of(merge.Conflict, merge.Gone, merge.Removed, merge.New, merge.Changed))
}

func (p *preview) label(n int) string {
	return p.host.Words().T("merging.do", "Number", p.host.Words().Number(n))
}

// showCount keeps the number of entries that would change something on the button.
func (p *preview) showCount() {
	if p.dialog == nil {
		return
	}
	button, n := p.dialog.Buttons()[0], p.chosen.Effective()
	button.SetText(p.label(n))
	if n > 0 {
		button.Enable()
	} else {
		button.Disable()
	}
}

func (p *preview) content() *fyne.Container {
	words := p.host.Words()
	column := container.NewVBox(widgets.NewText(p.summary()))
	for _, refused := range p.Refused {
		text := widgets.NewText(refused)
		text.Color = theme.ColorDanger
		column.Add(text)
	}
	p.addUnreadable(column)
	for _, state := range []merge.State{merge.Conflict, merge.Gone, merge.Removed, merge.Refused, merge.New, merge.Changed} {
		var of []int
		for i, e := range p.chosen.Entries {
			if e.State == state {
				of = append(of, i)
			}
		}
		if len(of) == 0 {
			continue
		}
		column.Add(widgets.NewHeading(words.N("merging.count."+string(state), len(of))))
		column.Add(widgets.NewCaption(words.T("merging.about." + string(state))))
		p.addCards(column, of)
	}
	return column
}

// summary says in a sentence what came back.
func (p *preview) summary() string {
	words := p.host.Words()
	var parts []string
	for _, state := range merge.States() {
		if n := len(p.chosen.Of(state)); n > 0 {
			parts = append(parts, words.N("merging.count."+string(state), n))
		}
	}
	if n := len(p.Unreadable); n > 0 {
		parts = append(parts, words.N("merging.unreadable", n))
	}
	if len(parts) == 0 {
		return words.T("merging.nothing")
	}
	return strings.Join(parts, " · ")
}

// apply writes what was chosen and says what became of it. When the edit fails, the shell says why.
func (p *preview) apply() {
	session, n := p.host.Session(), p.chosen.Effective()
	before := session.Strategy()
	session.Do(p.chosen.Build(p.Label))
	session.Settled(func() {
		p.Foreground(func() {
			if p.Open() && session.Strategy() != before {
				p.host.Offer(p.host.Words().N("merging.done", n), p.host.Words().T("shell.undo"), p.Undo)
			}
		})
	})
}

// titleOf is what an entry is about.
func (p *preview) titleOf(e merge.Entry) string {
	words, s := p.host.Words(), p.host.Session().Strategy()
	if e.Record == nil {
		return words.T("merging.unknown")
	}
	title := headline(s, e.Record, words)
	if title == "" {
		title = string(app.RefOf(e.Record).ID)
	}
	return words.T("merging.title", "Kind", words.T("kind."+string(e.Record.Kind())), "Title", title)
}
