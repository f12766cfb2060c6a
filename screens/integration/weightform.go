package integration

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// weightForm shows a criterion of the comparison: how much it counts here and why, and what was found at each tool.
type weightForm struct {
	c        *comparison
	shown    app.ContentID
	title    *widgets.Text
	about    *widgets.Text
	weight   *widgets.Number
	reason   *widgets.Autosave
	field    *widgets.Field // of the reason
	reset    *widgets.Button
	findings *fyne.Container
	content  fyne.CanvasObject
}

func newWeightForm(c *comparison) *weightForm {
	words := c.host.Words()
	f := &weightForm{c: c, title: widgets.NewText(""), about: widgets.NewCaption(""), findings: container.NewVBox()}
	f.title.Bold, f.title.TextSize = true, theme.SizeLead
	f.weight = widgets.NewNumber(widgets.Range{
		Min: 0, Max: app.MaxWeight, Format: words.Number,
		Invalid: func(string) string {
			return words.T("form.number", "Least", words.Number(0), "Most", words.Number(app.MaxWeight))
		},
	}, func(v, stretch int) {
		c.host.Session().Do(app.SetWeight(f.rule(), v, f.group("weight", stretch)))
	})
	most := 0
	for _, t := range app.TextFields(app.Weight{}) {
		most = t.Max
	}
	f.reason = widgets.NewAutosave(true, most, func(text string, stretch int) {
		c.host.Session().Do(app.SetWeightReason(f.rule(), text, f.group("reason", stretch)))
	})
	f.reason.SetMinRowsVisible(3)
	c.host.Flushers().Add(f.weight)
	c.host.Flushers().Add(f.reason)
	f.reset = widgets.NewButton(words.T("integration.resetweight"), theme.Icon(theme.IconUndo), func() {
		c.host.Flushers().FlushAll()
		c.host.Session().Do(app.ResetWeight(f.shown))
	})
	weightLabel, reasonLabel := words.T("field.criterion_weight.weight"), words.T("field.criterion_weight.reason")
	if !c.host.Session().Writable() {
		weightLabel, reasonLabel = words.T("form.readonly", "Field", weightLabel), words.T("form.readonly", "Field", reasonLabel)
		f.weight.Disable()
		f.reason.Disable()
		f.reset.Disable()
	}
	f.field = widgets.NewField(reasonLabel, f.reason)
	f.content = widgets.NewFocusScroll(container.NewPadded(container.NewVBox(
		f.title, f.about, widgets.NewField(weightLabel, f.weight), f.field, container.NewHBox(f.reset), f.findings,
	)))
	return f
}

// rule is the criterion with the weight of the library, from which a weight of the room departs, or the room's own.
func (f *weightForm) rule() app.Criterion {
	if own, ok := f.c.host.Session().Strategy().OwnCriterion(f.shown); ok {
		return own.Criterion()
	}
	for _, c := range f.c.host.Words().Criteria() {
		if c.ID == f.shown {
			return c
		}
	}
	return app.Criterion{ID: f.shown}
}

func (f *weightForm) group(column string, stretch int) string {
	if stretch == 0 {
		return ""
	}
	return fmt.Sprintf("%s/%s/%d", f.shown, column, stretch)
}

// load shows a criterion.
func (f *weightForm) load(l compared) {
	words, st := f.c.host.Words(), f.c.host.Session().Strategy()
	same := f.shown == l.criterion.ID
	f.shown = l.criterion.ID
	f.title.SetText(l.title)
	about := words.T("integration.weight.about", "Norm", l.norm, "Weight", words.Number(f.rule().Weight))
	_, roomsOwn := st.OwnCriterion(f.shown)
	if roomsOwn {
		about = joined(words.T("kind.own_criterion"), l.norm)
	}
	if l.criterion.KnockOut {
		about += "\n▲ " + words.T("integration.knockout.long")
	}
	f.about.SetText(about)
	w, own := st.WeightOf(f.shown)
	if same {
		f.weight.SetValue(l.criterion.Weight)
		f.reason.Set(w.Reason)
	} else {
		f.weight.LoadValue(l.criterion.Weight)
		f.reason.Load(w.Reason)
	}
	f.field.SetHint("")
	if own && strings.TrimSpace(w.Reason) == "" {
		f.field.SetHint(words.T("integration.weight.why"))
	}
	f.reset.Hidden, f.field.Hidden = !own, roomsOwn // its own weight departs from nothing
	f.findings.RemoveAll()
	for i, y := range f.c.tools {
		view := f.c.finding(i, l.criterion)
		name := widgets.NewText(y.Name)
		name.Bold = true
		finding := widgets.NewText(view.Text)
		finding.Color = view.Color
		f.findings.Add(name)
		f.findings.Add(finding)
		if a, _ := st.AssessmentOf(y.ID, f.shown); a.Evidence != "" {
			f.findings.Add(widgets.NewCaption(a.Evidence))
		}
	}
	f.content.Refresh()
}

// focus puts the cursor into the weight.
func (f *weightForm) focus() {
	if f.c.row < len(f.c.lines) && f.c.lines[f.c.row].criterion.ID != "" {
		f.c.host.Window().Canvas().Focus(f.weight)
	}
}
