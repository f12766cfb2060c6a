package integration

import (
	"maps"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// checklist is the tab on which one system is held against the criteria: the criteria that apply by groups, and the chosen
// one with what was found.
type checklist struct {
	page    *page
	host    screen.Host
	system  app.ID
	chosen  app.ContentID // criterion, or group
	awaited app.ContentID // criterion that was added and is chosen once it is there
	show    string        // which criteria are listed
	lines   []line

	choice  *widgets.Choice
	filter  *widgets.Choice
	rows    *widgets.Rows
	next    *widgets.Button
	count   *widgets.Text
	detail  *criterionForm
	head    *widgets.PageHead
	left    *fyne.Container
	list    fyne.CanvasObject
	content fyne.CanvasObject
}

// Which criteria are listed; "integration.show." + code is the id of the name.
const (
	showAll      = "all"
	showOpen     = "open"
	showKnockOut = "knock_out"
)

var (
	_ screen.Screen  = (*checklist)(nil)
	_ screen.Adder   = (*checklist)(nil)
	_ screen.Focuser = (*checklist)(nil)
)

func newChecklist(p *page, wrap tabbed.Wrap) *checklist {
	host := p.host
	t := host.Words().T
	c := &checklist{page: p, host: host, show: showAll, count: widgets.NewCaption("")}
	c.next = widgets.NewPrimaryButton(t("integration.nextopen"), theme.Icon(theme.IconDown), c.nextOpen)
	c.head = widgets.NewPageHead(t("page.integration"), form.Button(host, "integration.criterion.add", theme.IconAdd, c.Add), c.next)
	c.choice = widgets.NewChoice(nil, func(code string) { c.showSystem(app.ID(code)) })
	var shows []widgets.Option
	for _, code := range []string{showAll, showOpen, showKnockOut} {
		shows = append(shows, widgets.Option{Code: code, Label: t("integration.show." + code)})
	}
	c.filter = widgets.NewChoice(shows, func(code string) { c.show = code; c.reload() })
	c.filter.Set(c.show)
	c.rows = widgets.NewRows(c.row)
	c.rows.OnSelect = c.chooseRow
	c.rows.OnActivate = func(row int) { c.chooseRow(row); c.detail.focus() }
	c.rows.OnKey = c.typedKey
	c.detail = newCriterionForm(c)
	filters := arrange.Columns(200, widgets.NewField(t("kind.system"), c.choice), widgets.NewField(t("integration.show"), c.filter))
	c.list = arrange.Bottomed(arrange.Topped(filters, c.rows), c.count)
	c.left = container.NewStack()
	const name = "integration-checklist"
	split := widgets.NewSplit(arrange.Inset(c.left), c.detail.content, host.Settings().Split(name, 0.56), keepSplit(host, name))
	c.content = widgets.NewFocusScroll(arrange.Topped(arrange.Head(wrap(c.head)), split))
	c.showSystem("")
	return c
}

// keepSplit remembers where a divider stands.
func keepSplit(host screen.Host, name string) func(float64) {
	return func(at float64) {
		host.SetSettings(func(s *app.Settings) {
			splits := maps.Clone(s.Splits) // settings that were handed out stay as they are
			if splits == nil {
				splits = map[string]float64{}
			}
			splits[name] = at
			s.Splits = splits
		})
	}
}

// showSystem shows the checklist of a system, or of the first one that was begun where it is not there.
func (c *checklist) showSystem(id app.ID) {
	c.host.Flushers().FlushAll()
	st := c.host.Session().Strategy()
	if _, there := st.Systems.Get(id); !there {
		id = ""
		if begun := st.Assessed(); len(begun) > 0 {
			id = begun[0].ID
		} else if len(st.Systems) > 0 {
			id = st.Systems[0].ID
		}
	}
	if c.system != id {
		c.system, c.chosen = id, ""
	}
	c.reload()
}

// Content implements screen.Screen.
func (c *checklist) Content() fyne.CanvasObject { return c.content }

// Focus implements screen.Focuser: arrows choose criteria, digits answer them.
func (c *checklist) Focus() { c.rows.Focus() }

// Chosen implements screen.Screen.
func (c *checklist) Chosen() app.ID {
	if a, ok := c.host.Session().Strategy().AssessmentOf(c.system, c.chosen); ok {
		return a.ID
	}
	return ""
}

// Add implements screen.Adder: a criterion of the room's own, in the section of the chosen one.
func (c *checklist) Add() {
	if len(c.lines) == 0 {
		return
	}
	section := c.lines[0].id
	for _, l := range c.lines[:max(c.at(c.chosen), 0)+1] {
		if l.header {
			section = l.id
		}
	}
	own := app.NewOwnCriterion(section)
	own.Text = c.host.Words().T("integration.criterion.new")
	c.host.Flushers().FlushAll()
	c.listAll()
	c.awaited = app.ContentID(own.ID)
	c.host.Session().Do(app.Put("edit.own_criterion.added", "", own))
}

// listAll lists every criterion, so that one can be shown that does not go with the choice.
func (c *checklist) listAll() {
	c.show = showAll
	c.filter.Set(showAll)
}

// Choose implements screen.Screen: it shows an assessment or a criterion of the room's own.
func (c *checklist) Choose(id app.ID) {
	if _, isSystem := c.host.Session().Strategy().Systems.Get(id); isSystem {
		c.showSystem(id)
		return
	}
	if a, ok := c.host.Session().Strategy().Assessments.Get(id); ok {
		c.listAll()
		c.showSystem(a.SystemID)
		c.choose(a.Criterion)
	}
	if own, ok := c.host.Session().Strategy().OwnCriterion(app.ContentID(id)); ok {
		c.listAll()
		c.reload()
		c.choose(own.Criterion().ID)
	}
}

// Changed implements screen.Screen.
func (c *checklist) Changed(ev app.Event) {
	if !ev.Touches(app.KindSystem, app.KindAssessment, app.KindWeight, app.KindOwnCriterion, app.KindClassification) {
		return
	}
	if _, there := c.host.Session().Strategy().Systems.Get(c.system); !there {
		c.showSystem("")
		return
	}
	c.reload()
}

// reload lists the criteria anew.
func (c *checklist) reload() {
	words, st := c.host.Words(), c.host.Session().Strategy()
	system, ok := st.Systems.Get(c.system)
	var options []widgets.Option
	for _, y := range (app.SystemOrder{By: app.SystemByName}).Sort(st, st.Systems) {
		options = append(options, widgets.Option{Code: string(y.ID), Label: y.Name})
	}
	c.choice.SetOptions(options)
	c.choice.Set(string(c.system))
	if !ok {
		c.lines = nil
		c.head.SetFigure("", nil)
		c.next.Disable()
		c.setLeft(widgets.EmptyState(words.T("integration.empty.title"), words.T("integration.nosystem"),
			widgets.NewButton(words.T("integration.toregister"), nil, func() { c.page.tabs.ShowTab(tabSystems) })))
		c.detail.load(nil)
		return
	}
	score := st.ScoreOf(system, st.Checklist(words.Criteria()))
	c.lines = linesOf(st, words, system, score, c.show)
	c.setLeft(c.list)
	c.count.SetText(words.N("integration.criteria", score.Counted))
	c.rows.SetRows(len(c.lines))
	c.showFigure(score)
	if c.at(c.awaited) >= 0 {
		c.chosen, c.awaited = c.awaited, ""
		c.rows.ScrollTo(c.at(c.chosen))
		defer c.detail.own.form.Focus()
	}
	if c.at(c.chosen) < 0 && len(c.lines) > 0 {
		c.chosen = c.lines[min(1, len(c.lines)-1)].id
	}
	c.rows.Select(c.at(c.chosen))
	c.showChosen()
}

func (c *checklist) setLeft(o fyne.CanvasObject) {
	if len(c.left.Objects) != 1 || c.left.Objects[0] != o {
		c.left.Objects = []fyne.CanvasObject{o}
		c.left.Refresh()
	}
}

func (c *checklist) showFigure(score app.ToolScore) {
	words := c.host.Words()
	parts := []string{percent(words, score.Tally), c.page.resultName(score.Result)}
	if n := len(score.Failed); n > 0 {
		parts = append(parts, words.N("integration.failed", n))
	}
	if n := len(score.Pending); n > 0 {
		parts = append(parts, words.N("integration.pending", n))
	}
	text := strings.Join(append(parts, words.N("integration.open", score.Open)), " · ")
	c.head.SetFigure(text, nil)
	if score.Open > 0 {
		c.next.Enable()
	} else {
		c.next.Disable()
	}
}

// at is the line of a criterion or group; -1 when it is not listed.
func (c *checklist) at(id app.ContentID) int {
	return slices.IndexFunc(c.lines, func(l line) bool { return l.id == id })
}

func (c *checklist) chooseRow(row int) {
	if row >= 0 && row < len(c.lines) && c.lines[row].id != c.chosen {
		c.choose(c.lines[row].id)
	}
}

func (c *checklist) choose(id app.ContentID) {
	c.host.Flushers().FlushAll()
	c.chosen = id
	c.rows.Select(c.at(id))
	c.showChosen()
}

func (c *checklist) showChosen() {
	if i := c.at(c.chosen); i >= 0 {
		c.detail.load(&c.lines[i])
		return
	}
	c.detail.load(nil)
}

// nextOpen goes to the next criterion without an answer, below the chosen one or from the top.
func (c *checklist) nextOpen() {
	if c.show == showKnockOut {
		c.listAll()
		c.reload()
	}
	from := c.at(c.chosen)
	for i := range c.lines {
		l := c.lines[(from+1+i)%len(c.lines)]
		if !l.header && l.finding == app.FindingOpen {
			c.choose(l.id)
			c.rows.ScrollTo(c.at(l.id))
			c.rows.Focus()
			return
		}
	}
}

// typedKey answers the chosen criterion with the digits of the findings.
func (c *checklist) typedKey(key *fyne.KeyEvent) bool {
	i := c.at(c.chosen)
	number := slices.Index([]fyne.KeyName{fyne.Key1, fyne.Key2, fyne.Key3, fyne.Key4, fyne.Key5}, key.Name)
	if number < 0 || i < 0 || c.lines[i].header || !c.host.Session().Writable() {
		return false
	}
	c.setFinding(findings()[number])
	return true
}

func (c *checklist) setFinding(f app.Finding) {
	c.host.Session().Do(app.SetFinding(c.system, c.chosen, f))
}

// findings are the answers in the order of their digits.
func findings() []app.Finding {
	return []app.Finding{app.FindingYes, app.FindingPartly, app.FindingNo, app.FindingNone, app.FindingOpen}
}
