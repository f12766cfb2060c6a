package sign_test

import (
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/app/figure"
	"kifahrplan/screens/sign"
	"kifahrplan/screens/theme"
)

// idWords answers with the id that it is asked for.
type idWords struct{ app.Translator }

func (idWords) T(id string, _ ...any) string { return id }

// different fails when two states of a kind look the same: whoever sees no colours would take one for the other.
func different[C ~string](t *testing.T, codes []C, of func(C) sign.Sign) {
	t.Helper()
	marks := map[string]C{}
	for _, c := range codes {
		mark := of(c).Mark
		if other, taken := marks[mark]; taken {
			t.Errorf("%q and %q both have the sign %q", c, other, mark)
		}
		marks[mark] = c
	}
}

func TestStatesAreToldByMoreThanTheirColour(t *testing.T) {
	different(t, app.AnswerStatuses(), sign.OfAnswer)
	different(t, app.GoalStatuses(), sign.OfGoal)
	different(t, app.Stances(), sign.OfStance)
	different(t, consensus.States(), sign.OfAgreement)
	different(t, app.ContributionStatuses(), sign.OfContribution)
	different(t, app.DecisionStatuses(), sign.OfDecision)
	different(t, app.PrincipleStatuses(), sign.OfPrinciple)
	different(t, app.ClauseStatuses(), sign.OfClause)
	different(t, app.Verdicts(), sign.OfVerdict)
	different(t, app.CheckStates(), sign.OfCheck)
	different(t, app.Findings(), sign.OfFinding)
	different(t, app.Signals(), sign.OfSignal)
	different(t, app.HazardLevels(), sign.OfLevel)
	different(t, app.HazardStatuses(), sign.OfHazard)
	different(t, app.Severities(), sign.OfSeverity)
	different(t, app.OccurrenceStatuses(), sign.OfOccurrence)
	different(t, app.ReviewStates(), sign.OfReview)
}

func TestAClassHasTheSignOfThePictures(t *testing.T) {
	for _, c := range append(app.Classes(), "") {
		role, mark := figure.ClassMark(c)
		if got := sign.OfClass(c); got.Mark != mark || got.Color != theme.Role(role) {
			t.Errorf("%q: %+v", c, got)
		}
	}
}

func TestTheSignStandsBeforeTheWord(t *testing.T) {
	options := sign.Options(idWords{}, "goal.status.", app.GoalStatuses(), sign.OfGoal)
	if len(options) != len(app.GoalStatuses()) {
		t.Fatalf("%d options", len(options))
	}
	for i, s := range app.GoalStatuses() {
		if mark, word, _ := strings.Cut(options[i].Label, " "); mark != sign.OfGoal(s).Mark || word != "goal.status."+string(s) {
			t.Errorf("%q", options[i].Label)
		}
	}
	cell := sign.OfGoal(app.GoalAchieved).Cell("x")
	if cell.Text != "● x" || cell.Color != theme.ColorSuccess {
		t.Errorf("%+v", cell)
	}
}
