package presenter

import (
	"kifahrplan/app"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/widgets"
)

// decision is the decision that the room is at in a step; where there is none yet, the matter says how to make one.
func (v *View) decision(step app.AgendaStep) *matter {
	words, st := v.host.Words(), v.host.Session().Strategy()
	var keys []string
	for _, d := range v.decisions(st) {
		keys = append(keys, string(d.ID))
	}
	v.course.round.visit(step.ID, keys)
	d, ok := st.Decisions.Get(app.ID(v.course.round.at))
	if !ok {
		return &matter{about: words.T("presenter.nodecision")}
	}
	mark := sign.OfDecision(d.Status)
	m := &matter{
		about: v.ofHowMany(words.T("kind.decision")), title: d.Text,
		state: mark.With(words.T("decision.status." + string(d.Status))), color: mark.Color,
		heads: map[app.ID]widgets.BoardCard{},
	}
	for _, g := range st.Groups {
		m.heads[g.ID] = v.vote(d, g.ID)
	}
	return m
}

// vote shows whether a group agreed to a decision. Silence is no refusal: the record knows only who agreed.
func (v *View) vote(d app.Decision, group app.ID) widgets.BoardCard {
	mark, id := sign.OfStance(app.StanceNotAsked), "presenter.vote.none"
	switch {
	case d.AgreedBy.Has(group):
		mark, id = sign.OfStance(app.StanceAgrees), "stance.agrees"
	case d.Status == app.DecisionProposed:
		mark, id = sign.Missing(), "presenter.vote.open"
	}
	return widgets.BoardCard{Head: mark.With(v.host.Words().T(id)), Color: mark.Color}
}

// decisions are what the room decides about: what is proposed, then what was decided today, without the one that is being
// typed.
func (v *View) decisions(st *app.Strategy) []app.Decision {
	var proposed, today []app.Decision
	for _, d := range st.Decisions {
		switch {
		case d.ID == v.course.wording:
		case d.Status == app.DecisionProposed:
			proposed = append(proposed, d)
		case d.DecidedOn == v.host.Today():
			today = append(today, d)
		}
	}
	return append(proposed, today...)
}

// word has the line take the words of a decision: a new one begins with each text.
func (v *View) word() {
	if v.proposal != nil {
		v.line.About(v.proposal)
		return
	}
	v.proposal = &capture.Target{
		Hint: v.host.Words().T("presenter.word"),
		Save: func(text string) {
			if v.course.wording == "" {
				if text == "" {
					return
				}
				v.course.wording = app.NewID()
			}
			v.host.Session().Do(app.WriteDecision(v.course.wording, text, v.host.Today()))
		},
		Done: func(string) { v.propose() },
	}
	v.line.About(v.proposal)
}

// propose puts the decision that was typed on the wall.
func (v *View) propose() {
	v.course.round.next, v.course.wording = string(v.course.wording), ""
	v.showBody()
}

// agree notes whether the group that speaks agrees to the decision.
func (v *View) agree(agreed bool) {
	if d, ok := v.decided(); ok && v.line.Group() != "" {
		v.host.Session().Do(app.SetAgreement(d, v.line.Group(), agreed))
	}
}

// conclude says that the decision is taken.
func (v *View) conclude() {
	if d, ok := v.decided(); ok {
		v.host.Session().Do(app.SetDecisionStatus(d, app.DecisionTaken, v.host.Today()))
	}
}

// decided is the decision on the wall, if it can be changed.
func (v *View) decided() (app.ID, bool) {
	id := app.ID(v.course.round.at)
	_, ok := v.host.Session().Strategy().Decisions.Get(id)
	return id, ok && v.host.Session().Writable()
}
