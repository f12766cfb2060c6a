package guidelines

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// The limits of the texts, as the tags of app.UsageRule have them.
const (
	maxPurpose   = 200
	maxCondition = 1000
)

// ruleDetail is the chosen cell of the traffic-light table in fields.
type ruleDetail struct {
	r *rules
	// shown is the cell whose texts stand in the fields, so that another one replaces them.
	row  app.ID
	data app.DataKind
	// pending: "with conditions" was chosen, but the condition is still to be written; the rule stays as it is until then.
	pending bool

	title     *widgets.Text
	cell      *widgets.Text
	name      *widgets.Autosave
	nameField *widgets.Field
	verdict   *widgets.Chips
	condition *widgets.Autosave
	condField *widgets.Field
	remove    *widgets.Button
	content   fyne.CanvasObject
}

func newRuleDetail(r *rules) *ruleDetail {
	words := r.host.Words()
	d := &ruleDetail{r: r, title: widgets.NewHeading(""), cell: widgets.NewText("")}
	d.title.MaxLines = 2
	d.cell.Color = theme.ColorMuted
	d.name = widgets.NewAutosave(false, maxPurpose, d.rename)
	d.name.SetValidator(d.checkName)
	d.nameField = widgets.NewField(d.label("field.usage_rule.purpose"), d.name)
	var chips []widgets.Chip
	for _, v := range app.Verdicts() {
		chips = append(chips, widgets.Chip{Code: string(v), Label: words.T("verdict." + string(v)), Symbol: sign.OfVerdict(v).Mark})
	}
	d.verdict = widgets.NewChips(chips, func(code string) { d.decide(app.Verdict(code)) })
	d.condition = widgets.NewAutosave(true, maxCondition, d.saveCondition)
	d.condition.SetMinRowsVisible(4)
	d.condition.SetValidator(d.checkCondition)
	d.condField = widgets.NewField(d.label("field.usage_rule.condition"), d.condition)
	d.remove = form.Button(r.host, "guidelines.rules.clear", theme.IconClose, r.Delete)
	if !r.host.Session().Writable() {
		d.name.Disable()
		d.verdict.Disable()
		d.condition.Disable()
	}
	r.host.Flushers().Add(d.name)
	r.host.Flushers().Add(d.condition)
	column := container.NewVBox(
		d.title, d.nameField, d.cell, widgets.NewField(d.label("field.usage_rule.verdict"), d.verdict), d.condField,
		widgets.NewFlow(d.remove, form.Button(r.host, "guidelines.rules.delete", theme.IconDelete, r.deletePurpose)),
	)
	d.content = widgets.NewFocusScroll(container.NewPadded(column))
	return d
}

func (d *ruleDetail) label(id string) string {
	label := d.r.host.Words().T(id)
	if !d.r.host.Session().Writable() {
		return d.r.host.Words().T("form.readonly", "Field", label)
	}
	return label
}

// show writes the chosen cell into the fields. A field in which someone is typing is left alone.
func (d *ruleDetail) show() {
	words := d.r.host.Words()
	rule, there := d.rule()
	d.title.SetText(d.r.purpose)
	text := words.T("guidelines.rules.cell", "Data", words.T("data."+string(d.r.data)))
	if !there {
		text = words.T("guidelines.rules.cell.open", "Data", words.T("data."+string(d.r.data)))
	}
	d.cell.SetText(text)
	if d.row != d.r.row {
		d.name.Load(d.r.purpose)
	} else {
		d.name.Set(d.r.purpose)
	}
	if d.row != d.r.row || d.data != d.r.data {
		d.pending = false
		d.condition.Load(rule.Condition)
		d.condField.SetProblem("")
	} else {
		d.condition.Set(rule.Condition)
	}
	d.row, d.data = d.r.row, d.r.data
	d.pending = d.pending && rule.Verdict != app.VerdictConditional
	d.showVerdict(rule)
	d.remove.Hidden = !there
	d.remove.Refresh()
}

// showVerdict marks the light that is on, or the one that waits for its condition.
func (d *ruleDetail) showVerdict(rule app.UsageRule) {
	on := rule.Verdict
	if d.pending {
		on = app.VerdictConditional
	}
	d.verdict.Set(string(on))
	d.condField.Hidden = on != app.VerdictConditional
	d.condField.Refresh()
	hint := ""
	if d.pending {
		hint = d.r.host.Words().T("guidelines.rules.pending", "Verdict", d.standing(rule))
	}
	d.condField.SetHint(hint)
}

// standing is what holds while the condition is still to be written.
func (d *ruleDetail) standing(rule app.UsageRule) string {
	if rule.Verdict == "" {
		return d.r.host.Words().T("guidelines.rules.norule.word")
	}
	return d.r.host.Words().T("verdict." + string(rule.Verdict))
}

func (d *ruleDetail) rule() (app.UsageRule, bool) { return d.r.table.Rule(d.r.purpose, d.r.data) }

// decide switches the light. "With conditions" waits for its condition, which is asked for at once.
func (d *ruleDetail) decide(v app.Verdict) {
	rule, _ := d.rule()
	d.pending = v == app.VerdictConditional && strings.TrimSpace(d.condition.Text) == ""
	if d.pending {
		d.showVerdict(rule)
		d.r.host.Window().Canvas().Focus(d.condition)
		return
	}
	condition := d.condition.Text
	d.put("", func(r *app.UsageRule) {
		r.Verdict = v
		if v == app.VerdictConditional {
			r.Condition = condition
		}
	})
}

// saveCondition keeps the condition; one that was waited for switches the light in the same edit.
func (d *ruleDetail) saveCondition(text string, stretch int) {
	d.put(fmt.Sprintf("condition/%s/%s/%d", d.row, d.data, stretch), func(r *app.UsageRule) {
		r.Condition = text
		r.Verdict = app.VerdictConditional
	})
}

// put makes the edit of the cell whose texts stand in the fields.
func (d *ruleDetail) put(group string, change func(*app.UsageRule)) {
	d.r.host.Session().Do(app.SetUsageRule(d.row, d.data, app.NewID(), group, change))
}

func (d *ruleDetail) checkCondition(text string) string {
	return d.problem("condition", app.UsageRule{Purpose: d.r.purpose, Data: d.data, Verdict: app.VerdictConditional, Condition: strings.TrimSpace(text)})
}

func (d *ruleDetail) checkName(text string) string {
	if app.PurposeTaken(d.r.host.Session().Strategy(), text, d.shownPurpose()) {
		return d.r.host.Words().T("guidelines.rules.taken")
	}
	return d.problem("purpose", app.UsageRule{Purpose: text, Data: app.DataNone, Verdict: app.VerdictAllowed})
}

func (d *ruleDetail) problem(column string, r app.UsageRule) string {
	if p, broken := app.Validate(r).Of(column); broken {
		return d.r.host.Words().Problem(p)
	}
	return ""
}

// shownPurpose is what the purpose in the fields is called now.
func (d *ruleDetail) shownPurpose() string {
	rule, _ := d.r.host.Session().Strategy().UsageRules.Get(d.row)
	return rule.Purpose
}

// rename gives the purpose another name in all its rules.
func (d *ruleDetail) rename(text string, stretch int) {
	d.r.host.Session().Do(app.RenamePurpose(d.row, text, fmt.Sprintf("purpose/%s/%d", d.row, stretch)))
}

func (d *ruleDetail) focusPurpose() {
	d.r.host.Window().Canvas().Focus(d.name)
	d.name.TypedShortcut(&fyne.ShortcutSelectAll{})
}

func (d *ruleDetail) focusVerdict() { d.r.host.Window().Canvas().Focus(d.verdict) }
