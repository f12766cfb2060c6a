package guidelines

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/form"
	"kifahrplan/screens/listdetail"
	"kifahrplan/screens/screen"
	"kifahrplan/screens/tabbed"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// rules is the tab of the rules of use: a table of purposes by kinds of data, and the chosen cell beside it.
type rules struct {
	host  screen.Host
	table app.UsageTable
	// The chosen cell, which may have no rule yet. Its row is the one of the rule row, whatever its purpose is called.
	row     app.ID
	purpose string
	data    app.DataKind
	waiting app.ID // the first rule of a purpose that was just added

	head    *widgets.PageHead
	grid    *widgets.Table
	count   *widgets.Text
	left    *fyne.Container
	right   *fyne.Container
	detail  *ruleDetail
	content fyne.CanvasObject
}

var (
	_ screen.Screen  = (*rules)(nil)
	_ screen.Adder   = (*rules)(nil)
	_ screen.Deleter = (*rules)(nil)
	_ screen.Focuser = (*rules)(nil)
)

func newRules(host screen.Host, wrap tabbed.Wrap) *rules {
	r := &rules{host: host, data: app.DataKinds()[0], count: widgets.NewCaption(""), left: container.NewStack(), right: container.NewStack()}
	r.head = widgets.NewPageHead(host.Words().T("page.guidelines"), form.PrimaryButton(host, "guidelines.rules.add", theme.IconAdd, r.Add))
	r.grid = r.newGrid()
	r.detail = newRuleDetail(r)
	list := arrange.Inset(arrange.Bottomed(r.left, r.count))
	split := listdetail.Divided(host, "rules", 0.7, list, r.right)
	r.content = widgets.NewFocusScroll(arrange.Topped(arrange.Head(wrap(r.head)), split))
	r.show()
	return r
}

// Content implements screen.Screen.
func (r *rules) Content() fyne.CanvasObject { return r.content }

// Changed implements screen.Screen.
func (r *rules) Changed(ev app.Event) {
	if !ev.Touches(app.KindUsageRule) {
		return
	}
	r.show()
	for _, ref := range ev.Refs {
		if ref.ID == r.waiting && r.waiting != "" {
			r.waiting = ""
			r.Choose(ref.ID)
			r.detail.focusPurpose()
		}
	}
}

// Choose implements screen.Screen: it chooses the cell of a rule.
func (r *rules) Choose(id app.ID) {
	if rule, ok := r.host.Session().Strategy().UsageRules.Get(id); ok {
		r.chooseCell(rule.Purpose, rule.Data)
	}
}

// Chosen implements screen.Screen.
func (r *rules) Chosen() app.ID {
	rule, _ := r.table.Rule(r.purpose, r.data)
	return rule.ID
}

// Add implements screen.Adder: a purpose with a rule for each kind of data.
func (r *rules) Add() {
	words, st := r.host.Words(), r.host.Session().Strategy()
	r.host.Flushers().FlushAll()
	name := words.T("guidelines.rules.newpurpose")
	for n := 2; app.PurposeTaken(st, name, ""); n++ {
		name = words.T("guidelines.rules.nextpurpose", "Number", words.Number(n))
	}
	r.waiting = app.NewID()
	r.host.Session().Do(app.AddPurpose(name, r.waiting))
}

// Delete implements screen.Deleter: the rule of the chosen cell goes, the purpose stays as long as it has another.
func (r *rules) Delete() {
	if id := r.Chosen(); id != "" {
		r.host.Flushers().FlushAll()
		r.host.Session().Do(app.Delete(app.Ref{Kind: app.KindUsageRule, ID: id}))
	}
}

// deletePurpose deletes the whole row.
func (r *rules) deletePurpose() {
	r.host.Flushers().FlushAll()
	r.host.Session().Do(app.DeletePurpose(r.row))
}

// Focus implements screen.Focuser.
func (r *rules) Focus() { r.grid.Focus() }

func (r *rules) chooseCell(purpose string, data app.DataKind) {
	if purpose != r.purpose || data != r.data {
		r.host.Flushers().FlushAll() // which may have renamed the purpose that is left
	}
	r.row, r.purpose, r.data = r.table.First(purpose).ID, purpose, data
	r.show()
}

// show reads the table anew and shows it with the chosen cell.
func (r *rules) show() {
	words := r.host.Words()
	st := r.host.Session().Strategy()
	r.table = app.UsageTableOf(st)
	if rule, there := st.UsageRules.Get(r.row); there {
		r.purpose = rule.Purpose
	} else {
		if !slices.Contains(r.table.Purposes, r.purpose) {
			r.purpose = r.nextPurpose()
		}
		r.row = r.table.First(r.purpose).ID
	}
	n := len(r.table.Purposes)
	r.head.SetFigure(words.N("guidelines.rules.figure", n), nil)
	r.count.SetText(words.N("guidelines.rules.open", r.table.Open()))
	r.count.Hidden = n == 0
	r.grid.SetRows(n)
	r.grid.Select(slices.Index(r.table.Purposes, r.purpose))
	left, right := fyne.CanvasObject(r.grid), r.detail.content
	if n == 0 {
		left = widgets.EmptyState(words.T("guidelines.rules.empty.title"), words.T("guidelines.rules.empty.text"),
			form.PrimaryButton(r.host, "guidelines.rules.add", theme.IconAdd, r.Add))
		right = widgets.EmptyState(words.T("guidelines.rules.none.title"), words.T("guidelines.rules.none.text"))
	} else {
		r.detail.show()
	}
	put(r.left, left)
	put(r.right, right)
}

// nextPurpose is the row to choose when the chosen one is gone: the one that has its place now.
func (r *rules) nextPurpose() string {
	at := min(max(r.grid.Selected(), 0), len(r.table.Purposes)-1)
	if at < 0 {
		return ""
	}
	return r.table.Purposes[at]
}

// put shows an object in place of what was there.
func put(into *fyne.Container, o fyne.CanvasObject) {
	if len(into.Objects) != 1 || into.Objects[0] != o {
		into.Objects = []fyne.CanvasObject{o}
		into.Refresh()
	}
}
