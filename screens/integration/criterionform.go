package integration

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// criterionForm shows the chosen line of the checklist and takes what was found. It is no form.Form, since the first input
// makes the record.
type criterionForm struct {
	list     *checklist
	shown    app.ContentID // of the system below
	system   app.ID
	title    *widgets.Text
	about    *widgets.Text
	knockOut *widgets.Text
	finding  *widgets.Chips
	evidence *widgets.Autosave
	inputs   *fyne.Container
	own      *ownForm
	hint     *widgets.Text
	content  fyne.CanvasObject
}

func newCriterionForm(c *checklist) *criterionForm {
	words := c.host.Words()
	f := &criterionForm{
		list: c, title: widgets.NewText(""), about: widgets.NewCaption(""), knockOut: widgets.NewText(""), hint: widgets.NewCaption(words.T("integration.keys")),
	}
	f.title.Bold, f.title.TextSize = true, theme.SizeLead
	f.knockOut.Color = theme.ColorWarning
	var chips []widgets.Chip
	for _, finding := range findings() {
		chips = append(chips, widgets.Chip{Code: string(finding), Label: sign.OfFinding(finding).With(words.T("finding." + string(finding)))})
	}
	f.finding = widgets.NewChips(chips, func(code string) { c.setFinding(app.Finding(code)) })
	max := 0
	for _, t := range app.TextFields(app.Assessment{}) {
		if t.Column == "evidence" {
			max = t.Max
		}
	}
	f.evidence = widgets.NewAutosave(true, max, f.saveEvidence)
	f.evidence.SetMinRowsVisible(4)
	c.host.Flushers().Add(f.evidence)
	findingLabel, evidenceLabel := words.T("field.assessment.finding"), words.T("field.assessment.evidence")
	if !c.host.Session().Writable() {
		findingLabel, evidenceLabel = words.T("form.readonly", "Field", findingLabel), words.T("form.readonly", "Field", evidenceLabel)
		f.finding.Disable()
		f.evidence.Disable()
		f.hint.Hide()
	}
	f.own = newOwnForm(c.host)
	f.inputs = container.NewVBox(f.knockOut, widgets.NewField(findingLabel, f.finding), f.hint, widgets.NewField(evidenceLabel, f.evidence), f.own.content)
	f.content = widgets.NewFocusScroll(container.NewPadded(container.NewVBox(f.title, f.about, f.inputs)))
	return f
}

// load shows a line; nil shows nothing.
func (f *criterionForm) load(l *line) {
	words := f.list.host.Words()
	if l == nil || l.header {
		f.shown = ""
		f.inputs.Hide()
		f.title.SetText("")
		f.about.SetText("")
		if l != nil {
			f.title.SetText(l.title)
			f.about.SetText(words.T("integration.group.score", "Percent", percent(words, l.tally), "Open", words.N("integration.open", l.tally.Open)))
		}
		return
	}
	f.inputs.Show()
	f.title.SetText(l.title)
	f.about.SetText(joined(l.group, l.norm, words.T("integration.about.weight", "Weight", words.Number(l.rule.Weight))))
	f.knockOut.Hidden = !l.rule.KnockOut
	f.knockOut.SetText("▲ " + words.T("integration.knockout.long"))
	f.finding.Set(string(l.finding))
	if f.shown == l.id && f.system == f.list.system {
		f.evidence.Set(l.evidence)
	} else {
		f.evidence.Load(l.evidence)
	}
	f.own.load(f.list.host.Session().Strategy(), l.id)
	f.shown, f.system = l.id, f.list.system
	f.content.Refresh()
}

func (f *criterionForm) saveEvidence(text string, stretch int) {
	group := ""
	if stretch > 0 {
		group = fmt.Sprintf("%s/%s/evidence/%d", f.system, f.shown, stretch)
	}
	f.list.host.Session().Do(app.SetEvidence(f.system, f.shown, text, group))
}

// focus puts the cursor where the finding is chosen.
func (f *criterionForm) focus() {
	if f.shown != "" {
		f.list.host.Window().Canvas().Focus(f.finding)
	}
}
