package sign

import (
	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/app/figure"
	"kifahrplan/screens/theme"
)

// OfAnswer is the sign of an answer to a guiding question.
func OfAnswer(s app.AnswerStatus) Sign {
	switch s {
	case app.AnswerAgreed:
		return done()
	case app.AnswerDropped:
		return dropped()
	case app.AnswerOpen:
	}
	return begun()
}

// OfStance is the sign of where a group stands; that of a group that did not say is Missing.
func OfStance(s app.Stance) Sign {
	role, mark := figure.StanceMark(s)
	return Sign{mark, theme.Role(role)}
}

// OfAgreement is the sign of how far the room is with a subject.
func OfAgreement(s consensus.State) Sign {
	role, mark := figure.AgreementMark(s)
	return Sign{mark, theme.Role(role)}
}

// OfGoal is the sign of a goal.
func OfGoal(s app.GoalStatus) Sign {
	switch s {
	case app.GoalAgreed:
		return begun()
	case app.GoalAchieved:
		return done()
	case app.GoalDropped:
		return dropped()
	}
	return open()
}

// OfContribution is the sign of a contribution.
func OfContribution(s app.ContributionStatus) Sign {
	switch s {
	case app.ContributionAnswered:
		return begun()
	case app.ContributionResolved:
		return done()
	}
	return open()
}

// OfDecision is the sign of a decision.
func OfDecision(s app.DecisionStatus) Sign {
	switch s {
	case app.DecisionTaken:
		return done()
	case app.DecisionRevised:
		return begun()
	}
	return open()
}

// OfPrinciple is the sign of a principle.
func OfPrinciple(s app.PrincipleStatus) Sign {
	switch s {
	case app.PrincipleAdapted:
		return begun()
	case app.PrincipleAgreed:
		return done()
	case app.PrincipleDropped:
		return dropped()
	}
	return open()
}

// OfClause is the sign of a section of the service agreement.
func OfClause(s app.ClauseStatus) Sign {
	switch s {
	case app.ClauseDrafted:
		return begun()
	case app.ClauseAgreed:
		return done()
	case app.ClauseObjected:
		return Sign{"▲", theme.ColorDanger}
	}
	return open()
}

// OfVerdict is the sign of a rule of use, as a traffic light has it.
func OfVerdict(v app.Verdict) Sign {
	switch v {
	case app.VerdictAllowed:
		return Sign{"✓", theme.ColorSuccess}
	case app.VerdictConditional:
		return Sign{"◐", theme.ColorWarning}
	case app.VerdictForbidden:
		return refused()
	}
	return none()
}

// OfCheck is the sign of a check of a system.
func OfCheck(c app.CheckState) Sign {
	switch c {
	case app.CheckDone:
		return done()
	case app.CheckRunning:
		return begun()
	case app.CheckNeeded:
		return warned()
	case app.CheckNotNeeded:
		return none()
	}
	return open()
}

// OfFinding is the sign of what was found for a criterion.
func OfFinding(f app.Finding) Sign {
	switch f {
	case app.FindingYes:
		return done()
	case app.FindingPartly:
		return begun()
	case app.FindingNo:
		return refused()
	case app.FindingNone:
		return none()
	}
	return open()
}

// OfResult is the sign of what the checklist of a tool comes to.
func OfResult(r app.ToolResult) Sign {
	switch r {
	case app.ToolRecommended:
		return done()
	case app.ToolConditional:
		return begun()
	case app.ToolNotRecommended:
		return warned()
	case app.ToolExcluded:
		return refused()
	}
	return open()
}

// OfSignal is the sign of how an indicator stands against its target. It is the sign that the pictures have.
func OfSignal(s app.Signal) Sign {
	role, mark := figure.SignalMark(s)
	return Sign{mark, theme.Role(role)}
}

// OfLevel is the sign of the level of a risk. It is the sign that the pictures have.
func OfLevel(l app.HazardLevel) Sign {
	role, mark := figure.HazardMark(l)
	return Sign{mark, theme.Role(role)}
}

// OfHazard is the sign of what is done about a risk.
func OfHazard(s app.HazardStatus) Sign {
	switch s {
	case app.HazardMitigated:
		return done()
	case app.HazardAccepted:
		return begun()
	case app.HazardClosed:
		return none()
	}
	return open()
}

// OfSeverity is the sign of how grave an incident is.
func OfSeverity(s app.Severity) Sign {
	switch s {
	case app.SeverityLow:
		return done()
	case app.SeverityMedium:
		return Sign{"◊", theme.ColorWarning}
	case app.SeverityHigh:
		return Sign{"▲", theme.ColorDanger}
	}
	return none()
}

// OfOccurrence is the sign of how far the work on feedback or an incident is.
func OfOccurrence(s app.OccurrenceStatus) Sign {
	switch s {
	case app.OccurrenceAssessed:
		return begun()
	case app.OccurrenceResolved:
		return done()
	case app.OccurrenceClosed:
		return none()
	}
	return open()
}

// OfReview is the sign of how a review stands.
func OfReview(s app.ReviewState) Sign {
	switch s {
	case app.ReviewDue:
		return warned()
	case app.ReviewHeld:
		return done()
	}
	return open()
}
