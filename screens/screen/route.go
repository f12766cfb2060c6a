package screen

import "kifahrplan/app"

// Route says where to go: a page, and the record to choose on it, where there is one. Tab names one of the page's tabs;
// without it, the record opens the tab on which it is edited.
type Route struct {
	Page   Page
	Record app.ID
	Tab    string
}

// RouteTo returns the page on which a record is edited. A kind without a record opens the tab of that kind.
func RouteTo(ref app.Ref) Route {
	r := Route{Page: pageOf(ref.Kind), Record: ref.ID}
	if ref.ID == "" {
		r.Tab = tabOf(ref.Kind)
	}
	return r
}

// Edits tells whether records of a kind are edited on a page. Some are on two: systems in their register and where they are
// classified, contributions where they come in and on the wall.
func Edits(p Page, k app.Kind) bool {
	return pageOf(k) == p || p == AIAct && k == app.KindSystem || p == Moderation && k == app.KindContribution
}

// RouteToLack returns where a lack is mended.
func RouteToLack(l app.Lack) Route {
	switch l.Code {
	case app.LackProhibited, app.LackClass:
		return Route{Page: AIAct, Record: l.Ref.ID}
	case app.LackDuties:
		return Route{Page: AIAct, Tab: "duties"}
	case app.LackKnockOut:
		return Route{Page: Integration, Record: l.Ref.ID, Tab: "checklist"}
	}
	return RouteTo(l.Ref)
}

// PageOfBlock returns the page of a building block.
func PageOfBlock(b app.Block) Page {
	switch b {
	case app.BlockGuidelines:
		return Guidelines
	case app.BlockIntegration:
		return Integration
	case app.BlockLegal:
		return AIAct
	}
	return Inventory
}

func pageOf(k app.Kind) Page {
	switch k {
	case app.KindContribution:
		return Participation
	case app.KindAgendaStep, app.KindTheme, app.KindRating, app.KindVote:
		return Moderation
	case app.KindTask, app.KindPhase:
		return Roadmap
	case app.KindPosition, app.KindVersion, app.KindSignature:
		return Positions
	case app.KindDecision:
		return Decisions
	case app.KindAnswer, app.KindProcess, app.KindGoal, app.KindShadowUse:
		return Inventory
	case app.KindPrinciple, app.KindUsageRule, app.KindClause, app.KindComment, app.KindPassProgress:
		return Guidelines
	case app.KindSystem, app.KindAssessment, app.KindWeight, app.KindOwnCriterion:
		return Integration
	case app.KindIndicator, app.KindMeasurement, app.KindHazard, app.KindOccurrence, app.KindReview:
		return FollowUp
	case app.KindClassification:
		return AIAct
	}
	return Frame
}

// tabOf is the tab on which records of a kind are added; empty for pages without tabs.
func tabOf(k app.Kind) string {
	return map[app.Kind]string{
		app.KindTask: "tasks", app.KindProcess: "processes", app.KindGoal: "goals", app.KindPrinciple: "principles",
		app.KindClause: "agreement", app.KindSystem: "systems",
		app.KindAgendaStep: "agenda", app.KindTheme: "cards", app.KindRating: "ratings",
	}[k]
}
