package integration

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/widgets"
)

// verdict says in words what a comparison comes to: who leads, which knock-outs stand against whom, and how firm it is.
type verdict struct {
	c       *comparison
	column  *fyne.Container
	content fyne.CanvasObject
}

func newVerdict(c *comparison) *verdict {
	v := &verdict{c: c, column: container.NewVBox()}
	v.content = widgets.NewFocusScroll(container.NewPadded(v.column))
	return v
}

// sentence says who leads.
func (v *verdict) sentence() string {
	words, r := v.c.host.Words(), v.c.result
	switch {
	case len(r.Leaders) == 0:
		return words.T("integration.leader.none")
	case r.Provisional:
		return words.T("integration.leader.provisional", "Names", v.names(r.Leaders))
	case len(r.Leaders) > 1:
		return words.T("integration.leader.several", "Names", v.names(r.Leaders))
	}
	return words.T("integration.leader.one", "Names", v.names(r.Leaders))
}

func (v *verdict) names(ids []app.ID) string {
	var out []string
	for _, y := range v.c.tools {
		for _, id := range ids {
			if y.ID == id {
				out = append(out, y.Name)
			}
		}
	}
	return strings.Join(out, ", ")
}

// criterion is the text of a criterion.
func (v *verdict) criterion(id app.ContentID) string {
	return v.c.host.Session().Strategy().CriterionText(id, v.c.host.Words())
}

// show writes everything anew.
func (v *verdict) show() {
	words := v.c.host.Words()
	v.column.RemoveAll()
	v.heading(words.T("integration.row.result"))
	v.column.Add(widgets.NewText(v.sentence()))
	for i, score := range v.c.result.Scores {
		v.heading(v.c.tools[i].Name)
		result := widgets.NewText(v.c.page.resultName(score.Result) + " · " + percent(words, score.Tally))
		result.Color = sign.OfResult(score.Result).Color
		v.column.Add(result)
		v.list("✕", words.N("integration.failed", len(score.Failed)), score.Failed)
		v.list("○", words.N("integration.pending", len(score.Pending)), score.Pending)
	}
	v.heading(words.T("integration.sensitivity"))
	v.sensitivity()
	v.column.Add(widgets.NewCaption(words.T("integration.rules", "Recommended", words.Percent(float64(app.RecommendedFrom)/100),
		"Conditional", words.Percent(float64(app.ConditionalFrom)/100))))
	v.content.Refresh()
}

func (v *verdict) heading(text string) {
	h := widgets.NewText(text)
	h.Bold = true
	v.column.Add(h)
}

// list names criteria under a sentence that counts them; nothing where there are none.
func (v *verdict) list(sign, title string, criteria []app.ContentID) {
	if len(criteria) == 0 {
		return
	}
	v.column.Add(widgets.NewText(title))
	for _, id := range criteria {
		v.column.Add(widgets.NewCaption(sign + " " + v.criterion(id)))
	}
}

// sensitivity names the weights with which others would lead.
func (v *verdict) sensitivity() {
	words := v.c.host.Words()
	turning := v.c.result.Turning
	if len(turning) == 0 {
		v.column.Add(widgets.NewText(words.T("integration.firm")))
		return
	}
	v.column.Add(widgets.NewText(words.N("integration.turning", len(turning))))
	for _, t := range turning {
		text := words.T("integration.turn", "Criterion", v.criterion(t.Criterion), "Weight", words.Number(t.Weight), "Names", v.names(t.Leaders))
		v.column.Add(widgets.NewCaption("± " + text))
	}
}
