package presenter

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/app"
	"kifahrplan/screens/arrange"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
	"kifahrplan/screens/widgets"
)

// action is what the moderator notes with one key, or with the button that names it.
type action struct {
	key   rune
	label string
	do    func()
}

// actions are what can be noted about the matter of a step.
func (v *View) actions(method app.Method) []action {
	words := v.host.Words()
	var out []action
	switch method {
	case app.MethodPosition:
		for _, s := range stanceKeys() {
			out = append(out, action{s.key, sign.OfStance(s.stance).With(words.T("stance." + string(s.stance))), func() { v.take(s.stance) }})
		}
	case app.MethodDecide:
		out = []action{
			{'+', sign.OfStance(app.StanceAgrees).With(words.T("stance." + string(app.StanceAgrees))), func() { v.agree(true) }},
			{'-', words.T("presenter.disagree"), func() { v.agree(false) }},
			{'*', sign.OfDecision(app.DecisionTaken).With(words.T("presenter.conclude")), v.conclude},
		}
	case app.MethodInform, app.MethodCollect, app.MethodDiscuss, app.MethodRate:
	}
	return out
}

// newActions makes the buttons of a step's actions, each with its key, and those that go through its matters.
func (v *View) newActions(method app.Method) fyne.CanvasObject {
	row := widgets.NewFlow()
	for _, a := range v.actions(method) {
		b := widgets.NewButton(strings.ReplaceAll(string(a.key), "-", "–")+"  "+a.label, nil, func() {
			a.do()
			v.line.Focus()
		})
		if !v.host.Session().Writable() {
			b.Disable()
		}
		row.Add(b)
	}
	turn := func(id string, icon theme.IconName, by int) fyne.CanvasObject {
		return widgets.NewQuietButton(v.host.Words().T(id), theme.Icon(icon), func() {
			v.course.Turn(by)
			v.Focus()
		})
	}
	return arrange.Ended(row, container.NewHBox(turn("presenter.matter.back", theme.IconUp, -1), turn("presenter.matter.next", theme.IconDown, 1)))
}

// act does what a character means for the matter on the wall, and tells whether it means anything.
func (v *View) act(key rune) bool {
	if v.matter == nil || !v.host.Session().Writable() {
		return false
	}
	step, _, _ := v.course.Shown()
	for _, a := range v.actions(step.Method) {
		if a.key == key {
			a.do()
			return true
		}
	}
	return false
}

// showActions offers what can be noted in a step, and has the line write about what the step is about.
func (v *View) showActions(method app.Method) {
	if v.line == nil {
		return
	}
	acts := v.matter != nil && v.matter.heads != nil
	for _, of := range []app.Method{app.MethodPosition, app.MethodDecide} {
		if on := acts && of == method; on || v.acting[of] != nil {
			if v.acting[of] == nil {
				v.acting[of] = v.newActions(of)
				v.actings.Add(v.acting[of])
				v.typing.Refresh() // the larger type reaches them only then
			}
			show(v.acting[of], on)
		}
	}
	v.keys.SetText(v.host.Words().T(v.keysOf(method, acts)))
	var asked app.Subject
	if method == app.MethodPosition && v.matter != nil {
		asked = v.asked
	}
	switch {
	case method == app.MethodDecide:
		v.word()
	case v.explained != nil && v.line.Target() == v.explained.target && v.explained.stay(v.host.Session().Strategy(), asked):
	default:
		v.line.About(nil)
		v.course.wording = ""
	}
}

// keysOf is the sentence that names the keys of a step.
func (v *View) keysOf(method app.Method, acts bool) string {
	switch {
	case method == app.MethodRate:
		return "presenter.keys.rate"
	case v.silent():
		return "presenter.keys.break"
	case acts && method == app.MethodPosition:
		return "presenter.keys.position"
	case method == app.MethodDecide:
		return "presenter.keys.decide"
	}
	return "presenter.keys"
}
