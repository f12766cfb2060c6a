package presenter

import (
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/app/figure"
	"kifahrplan/screens/capture"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/widgets"
)

// stanceKey is a key with what it has the group that speaks say. They lie beside each other on a number pad.
type stanceKey struct {
	key    rune
	stance app.Stance
}

func stanceKeys() []stanceKey {
	return []stanceKey{{'+', app.StanceAgrees}, {'*', app.StanceCondition}, {'-', app.StanceObjects}, {'/', app.StanceAbstains}}
}

// subject is the subject that the room takes positions on in a step; nil when nothing needs agreement yet.
func (v *View) subject(step app.AgendaStep) *matter {
	words, st := v.host.Words(), v.host.Session().Strategy()
	subjects := consensus.InStep(st, step, words)
	keys := make([]string, len(subjects))
	for i, s := range subjects {
		keys[i] = figure.SubjectKey(s)
	}
	v.course.round.visit(step.ID, keys)
	for i, s := range subjects {
		if keys[i] == v.course.round.at {
			v.asked = s
			return v.standing(consensus.Of(st, s))
		}
	}
	return nil
}

// standing shows where the groups stand on a subject.
func (v *View) standing(s consensus.Standing) *matter {
	words := v.host.Words()
	mark := sign.OfAgreement(s.State)
	m := &matter{
		about: v.ofHowMany(words.T("topic." + string(s.Subject.Topic))),
		title: consensus.TitleOf(v.host.Session().Strategy(), s.Subject, words),
		state: mark.With(words.T("consensus." + string(s.State))), color: mark.Color,
		heads: map[app.ID]widgets.BoardCard{},
	}
	var missing []string
	for _, x := range s.Missing() {
		missing = append(missing, x.Group.Label(words))
	}
	if len(missing) > 0 {
		m.state += " · " + words.T("positions.waiting", "Names", strings.Join(missing, ", "))
	}
	few := len(s.Voices) <= alwaysShown
	for _, x := range s.Voices {
		if few || x.Now.Stance.Explained() {
			m.heads[x.Group.ID] = v.voice(x)
		}
	}
	if !few { // conditions and reasons need the room: who has none is named above them
		m.brief = v.brief(s)
	}
	return m
}

// brief names the groups whose stance needs no words, by stance.
func (v *View) brief(s consensus.Standing) string {
	words := v.host.Words()
	var out []string
	for _, stance := range app.Stances() {
		var names []string
		for _, x := range s.Voices {
			if x.Now.ID != "" && x.Now.Stance == stance && !stance.Explained() {
				names = append(names, x.Group.Label(words))
			}
		}
		if len(names) > 0 {
			out = append(out, sign.OfStance(stance).With(words.T("stance."+string(stance)))+": "+strings.Join(names, ", "))
		}
	}
	return strings.Join(out, "\n")
}

// voice shows where a group stands, in which words, and who spoke for it. A condition that is met and an objection that was
// dealt with say so.
func (v *View) voice(x consensus.Voice) widgets.BoardCard {
	words := v.host.Words()
	if x.Now.ID == "" {
		mark, id := sign.OfStance(app.StanceNotAsked), "positions.silent"
		if x.Missing() {
			mark, id = sign.Missing(), "positions.missing"
		}
		return widgets.BoardCard{Head: mark.With(words.T(id)), Color: mark.Color}
	}
	mark := sign.OfStance(x.Now.Stance)
	card := widgets.BoardCard{Head: mark.With(words.T("stance." + string(x.Now.Stance))), Color: mark.Color, Note: x.Now.Speaker}
	if !x.Now.Stance.Explained() {
		return card
	}
	card.Text = x.Now.Text
	if x.Settled {
		card.Note = strings.TrimPrefix(card.Note+" · "+words.T("positions.paper.settled"), " · ")
	}
	return card
}

// take notes where the group that speaks stands on the subject. A condition and an objection want words: those in the line, or
// else those that are typed next, up to Enter.
func (v *View) take(stance app.Stance) {
	group := v.line.Group()
	if group == "" || !v.host.Session().Writable() {
		return
	}
	on := v.asked
	v.host.Flushers().FlushAll()
	said := ""
	if stance.Explained() {
		said = v.line.Take()
	}
	v.line.About(nil)
	if stance.Explained() && said == "" {
		v.explain(on, group, stance)
	}
	v.host.Session().Do(app.TakeStance(on, group, stance, v.host.Today()))
	if said != "" {
		v.host.Session().Do(app.ExplainStance(on, group, stance, said))
	}
	v.line.Focus()
}

// explain has the line take the words of a condition or an objection.
func (v *View) explain(on app.Subject, group app.ID, stance app.Stance) {
	words, st := v.host.Words(), v.host.Session().Strategy()
	g, _ := st.Groups.Get(group)
	hint := words.T("presenter.explain.condition", "Group", g.Label(words))
	if stance == app.StanceObjects {
		hint = words.T("presenter.explain.objection", "Group", g.Label(words))
	}
	target := &capture.Target{
		Hint: hint, Group: group,
		Save: func(text string) { v.host.Session().Do(app.ExplainStance(on, group, stance, text)) },
		Done: func(string) { v.line.About(nil) },
	}
	if p := st.PositionOf(on, group); p.Stance == stance {
		target.Text = p.Text
	}
	v.explained = &explained{target: target, on: on, group: group, stance: stance}
	v.line.About(target)
}

// explained is the condition or the objection of a group that the line takes the words of.
type explained struct {
	target *capture.Target
	on     app.Subject
	group  app.ID
	stance app.Stance
	there  bool // its position has been seen: when it is there no more, it was taken back
}

// stay tells whether the line still waits for the words, while the step is about a subject or, with the zero one, about none.
func (e *explained) stay(st *app.Strategy, asked app.Subject) bool {
	there := st.PositionOf(e.on, e.group).Stance == e.stance
	gone := e.there && !there
	e.there = e.there || there
	return e.on == asked && !gone
}
