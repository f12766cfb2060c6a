package integration

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/widgets"
)

// Limits of how many tools stand side by side.
const (
	fewestTools = 2
	mostTools   = 5
)

// comparison is the tab on which several tools stand side by side. It offers the systems whose checklist was begun.
type comparison struct {
	page   *page
	host   screen.Host
	picked []app.ID
	tools  []app.System
	result app.Comparison
	lines  []compared
	row    int

	chips   *widgets.Chips
	table   *widgets.Table
	verdict *verdict
	weight  *weightForm
	head    *widgets.PageHead
	body    *fyne.Container
	detail  *fyne.Container
	split   fyne.CanvasObject
	content fyne.CanvasObject
}

var (
	_ screen.Screen  = (*comparison)(nil)
	_ screen.Focuser = (*comparison)(nil)
)

func newComparison(p *page, wrap tabbed.Wrap) *comparison {
	host := p.host
	c := &comparison{page: p, host: host, head: widgets.NewPageHead(host.Words().T("page.integration")), body: container.NewStack(), detail: container.NewStack()}
	c.chips = widgets.NewMultiChips(nil, c.pick)
	c.table = widgets.NewTable(c.columns(), c.cell)
	c.table.OnSelect = c.chooseRow
	c.table.OnActivate = func(row int) { c.chooseRow(row); c.weight.focus() }
	c.verdict, c.weight = newVerdict(c), newWeightForm(c)
	const name = "integration-comparison"
	c.split = widgets.NewSplit(arrange.Inset(c.table), c.detail, host.Settings().Split(name, 0.62), keepSplit(host, name))
	for _, y := range host.Session().Strategy().Assessed() {
		if len(c.picked) < mostTools {
			c.picked = append(c.picked, y.ID)
		}
	}
	top := container.NewVBox(wrap(c.head), widgets.NewField(host.Words().T("integration.tools"), c.chips))
	c.content = widgets.NewFocusScroll(arrange.Topped(arrange.Head(top), c.body))
	c.reload()
	return c
}

// Content implements screen.Screen.
func (c *comparison) Content() fyne.CanvasObject { return c.content }

// Focus implements screen.Focuser: arrows choose a line.
func (c *comparison) Focus() { c.table.Focus() }

// Chosen implements screen.Screen.
func (c *comparison) Chosen() app.ID {
	if c.row < len(c.lines) {
		if w, ok := c.host.Session().Strategy().WeightOf(c.lines[c.row].criterion.ID); ok {
			return w.ID
		}
	}
	return ""
}

// Choose implements screen.Screen: it shows the criterion of a weight.
func (c *comparison) Choose(id app.ID) {
	w, ok := c.host.Session().Strategy().Weights.Get(id)
	if i := slices.IndexFunc(c.lines, func(l compared) bool { return l.criterion.ID == w.Criterion }); ok && i >= 0 {
		c.table.Select(i)
		c.chooseRow(i)
	}
}

// Changed implements screen.Screen.
func (c *comparison) Changed(ev app.Event) {
	if ev.Touches(app.KindSystem, app.KindAssessment, app.KindWeight, app.KindOwnCriterion, app.KindClassification) {
		c.reload()
	}
}

// pick compares other tools. One too many is not taken.
func (c *comparison) pick(codes []string) {
	if len(codes) > mostTools {
		c.host.Toast(c.host.Words().T("integration.toomany", "Most", c.host.Words().Number(mostTools)))
		c.showChips()
		return
	}
	c.host.Flushers().FlushAll()
	c.picked = nil
	for _, code := range codes {
		c.picked = append(c.picked, app.ID(code))
	}
	c.reload()
}

func (c *comparison) showChips() {
	var chips []widgets.Chip
	var on []string
	for _, y := range c.host.Session().Strategy().Assessed() {
		chips = append(chips, widgets.Chip{Code: string(y.ID), Label: y.Name})
		if slices.Contains(c.picked, y.ID) {
			on = append(on, string(y.ID))
		}
	}
	c.chips.SetChips(chips)
	c.chips.Set(on...)
}

// reload compares anew.
func (c *comparison) reload() {
	words, st := c.host.Words(), c.host.Session().Strategy()
	c.showChips()
	c.tools = nil
	for _, y := range st.Assessed() {
		if slices.Contains(c.picked, y.ID) {
			c.tools = append(c.tools, y)
		}
	}
	if len(c.tools) < fewestTools {
		c.head.SetFigure("", nil)
		title, button, tab := words.T("integration.few.title"), words.T("integration.tochecklist"), tabChecklist
		c.setBody(widgets.EmptyState(title, words.T("integration.few.text"), widgets.NewButton(button, nil, func() { c.page.tabs.ShowTab(tab) })))
		return
	}
	c.result = st.Compare(c.tools, words.Criteria())
	c.lines = c.compare()
	c.row = min(c.row, len(c.lines)-1)
	c.table.SetColumns(c.columns())
	c.table.SetRows(len(c.lines))
	c.table.Select(c.row)
	c.setBody(c.split)
	c.head.SetFigure(c.verdict.sentence(), nil)
	c.showDetail()
}

func (c *comparison) setBody(o fyne.CanvasObject) {
	c.body.Objects = []fyne.CanvasObject{o}
	c.body.Refresh()
}

func (c *comparison) chooseRow(row int) {
	if row >= 0 && row < len(c.lines) && row != c.row {
		c.host.Flushers().FlushAll()
		c.row = row
		c.showDetail()
	}
}

// showDetail shows the weight of the chosen criterion, or what the comparison comes to.
func (c *comparison) showDetail() {
	shown := c.verdict.content
	if l := c.lines[c.row]; l.criterion.ID != "" {
		c.weight.load(l)
		shown = c.weight.content
	} else {
		c.verdict.show()
	}
	c.detail.Objects = []fyne.CanvasObject{shown}
	c.detail.Refresh()
}
