package sample

import (
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
)

// The sample shows everything that positions can be: all stances, all states, a change of mind, a condition that is met, and
// each reason for which a group has to agree.
func TestPositionsShowEverything(t *testing.T) {
	for _, lang := range app.Languages() {
		s := strategyIn(t, lang)
		stances, states, demands := map[app.Stance]int{}, map[consensus.State]int{}, map[consensus.Demand]int{}
		changed, met := 0, 0
		for _, p := range s.Positions {
			stances[p.Stance]++
			if p.Stance.Explained() && p.Text == "" {
				t.Errorf("%s: %+v says nothing", lang, p)
			}
		}
		for _, st := range consensus.All(s) {
			states[st.State]++
			for _, v := range st.Voices {
				demands[v.Demand]++
				if len(v.Earlier) > 0 {
					changed++
				}
				if v.Settled {
					met++
				}
			}
		}
		for _, stance := range app.Stances() {
			if stances[stance] == 0 {
				t.Errorf("%s: nobody %s", lang, stance)
			}
		}
		for _, state := range consensus.States() {
			if states[state] < 2 {
				t.Errorf("%s: %d subjects are %s", lang, states[state], state)
			}
		}
		for _, demand := range consensus.Demands() {
			if demands[demand] == 0 {
				t.Errorf("%s: no subject with the demand %s", lang, demand)
			}
		}
		if changed < 2 || met == 0 {
			t.Errorf("%s: %d groups changed their mind, %d conditions are met", lang, changed, met)
		}
	}
}

// What the service agreement says of its sections and what the positions say agree.
func TestPositionsFitTheSectionsOfTheAgreement(t *testing.T) {
	s := strategyIn(t, app.German)
	for _, c := range s.Clauses {
		state := consensus.Of(s, app.Subject{Topic: app.TopicClause, ID: c.ID}).State
		if (c.Status == app.ClauseAgreed) != (state == consensus.Agreed) || (c.Status == app.ClauseObjected) != (state == consensus.Disputed) {
			t.Errorf("%s is %s, and its positions are %s", c.LibraryID, c.Status, state)
		}
	}
}
