package screen_test

import (
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/screens/screen"
)

func TestEveryKindOfRecordHasAPage(t *testing.T) {
	want := map[app.Kind]screen.Page{
		app.KindMunicipality: screen.Frame, app.KindWorkshop: screen.Frame, app.KindGroup: screen.Frame, app.KindPhase: screen.Roadmap,
		app.KindAnswer: screen.Inventory, app.KindProcess: screen.Inventory, app.KindGoal: screen.Inventory, app.KindShadowUse: screen.Inventory,
		app.KindPrinciple: screen.Guidelines, app.KindUsageRule: screen.Guidelines, app.KindClause: screen.Guidelines,
		app.KindComment: screen.Guidelines, app.KindPassProgress: screen.Guidelines,
		app.KindSystem: screen.Integration, app.KindAssessment: screen.Integration,
		app.KindIndicator: screen.FollowUp, app.KindMeasurement: screen.FollowUp, app.KindHazard: screen.FollowUp, app.KindOccurrence: screen.FollowUp,
		app.KindReview: screen.FollowUp, app.KindWeight: screen.Integration, app.KindOwnCriterion: screen.Integration,
		app.KindClassification: screen.AIAct,
		app.KindAgendaStep:     screen.Moderation, app.KindTheme: screen.Moderation, app.KindRating: screen.Moderation,
		app.KindVote: screen.Moderation, app.KindPosition: screen.Positions, app.KindVersion: screen.Positions, app.KindSignature: screen.Positions,
		app.KindContribution: screen.Participation, app.KindTask: screen.Roadmap, app.KindDecision: screen.Decisions,
	}
	for _, kind := range app.Kinds() {
		if got := screen.RouteTo(app.Ref{Kind: kind, ID: "x"}); got.Page != want[kind] || got.Record != "x" {
			t.Errorf("%s leads to %+v", kind, got)
		}
	}
}

func TestPagesAreDistinct(t *testing.T) {
	pages := screen.Pages()
	sorted := slices.Sorted(slices.Values(pages))
	if len(pages) != 14 || len(slices.Compact(sorted)) != len(pages) || pages[0] != screen.Overview {
		t.Errorf("pages: %v", pages)
	}
}
