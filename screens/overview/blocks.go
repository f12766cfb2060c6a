package overview

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/practice"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// blocks shows how far each building block is; its name leads to its page.
func (o *Overview) blocks(counts []app.BlockCount) []fyne.CanvasObject {
	words := o.host.Words()
	var out []fyne.CanvasObject
	for _, b := range counts {
		page := screen.PageOfBlock(b.Block)
		name := o.link(words.T("page."+string(page)), theme.IconForward, screen.Route{Page: page})
		figure := words.N("overview.block."+string(b.Block), b.Total, "Done", words.Number(b.Done))
		out = append(out, arrange.Card(container.NewVBox(name, widgets.NewMeter(b.Share, words.Percent(b.Share)), widgets.NewCaption(figure))))
	}
	return out
}

// early names the groups that should be part of a step from its start, and have not been heard although the room is at work
// on it: first those that a norm asks for. Each line leads to where it says why.
func (o *Overview) early() fyne.CanvasObject {
	words, st := o.host.Words(), o.host.Session().Strategy()
	missed := st.Missing(words.Involved(), o.host.Today())
	box := container.NewVBox(widgets.NewHeading(words.T("examples.early")))
	for _, m := range missed[:min(len(missed), maxListed)] {
		var names []string
		for _, code := range m.Groups {
			names = append(names, words.T("group."+string(code)))
		}
		id, icon := "early.advice", theme.IconFlag
		if m.Duty {
			id, icon = "early.duty", theme.IconWarning
		}
		name, to := o.whereEarly(m.Step)
		box.Add(o.link(words.T(id, "Step", name, "Groups", strings.Join(names, ", ")), icon, to))
	}
	o.finish(box, len(missed), "examples.early.none")
	return arrange.Card(box)
}

// whereEarly names a step of the work, and where it says whom to involve in it.
func (o *Overview) whereEarly(step app.WorkStep) (name string, to screen.Route) {
	words := o.host.Words()
	for _, p := range o.host.Session().Strategy().PhasesInOrder() {
		if p.Code == app.PhaseCode(step) {
			name = words.T("early.step", "Number", words.Number(p.Number), "Phase", p.Label(words))
			return name, screen.Route{Page: screen.Roadmap, Tab: practice.TabOfPhases, Record: p.ID}
		}
	}
	page := screen.PageOfBlock(app.Block(step))
	return words.T("page." + string(page)), screen.Route{Page: page, Tab: practice.TabOfBlock}
}
