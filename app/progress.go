package app

// Section is a part of the work whose progress the sidebar shows.
type Section string

// The sections.
const (
	SectionFrame         Section = "frame"
	SectionInventory     Section = "inventory"
	SectionGuidelines    Section = "guidelines"
	SectionIntegration   Section = "integration"
	SectionAIAct         Section = "aiact"
	SectionParticipation Section = "participation"
	SectionRoadmap       Section = "roadmap"
	SectionDecisions     Section = "decisions"
	SectionFollowUp      Section = "followup"
)

// Sections lists the sections.
func Sections() []Section {
	return []Section{
		SectionFrame, SectionInventory, SectionGuidelines, SectionIntegration, SectionAIAct, SectionParticipation, SectionRoadmap,
		SectionDecisions, SectionFollowUp,
	}
}

// ProgressOf returns the share of each section that is done, from 0 to 1: facts that are known, contributions that are not
// open any more, work on tasks that is done (dropped ones left out), decisions that are more than proposed.
func ProgressOf(s *Strategy) map[Section]float64 {
	return map[Section]float64{
		SectionFrame:         share(facts(s), func(f fact) float64 { return yes(f.known) }),
		SectionInventory:     inventoryDone(s),
		SectionGuidelines:    guidelinesDone(s),
		SectionIntegration:   share(s.Systems, System.checked),
		SectionAIAct:         share(s.Systems, func(y System) float64 { return yes(s.ClassOf(y.ID) != "") }),
		SectionParticipation: share(s.Contributions, func(c Contribution) float64 { return yes(c.Status != ContributionOpen) }),
		SectionRoadmap:       share(s.Tasks.Where(func(t Task) bool { return t.Status != TaskDropped }), Task.done),
		SectionDecisions:     share(s.Decisions, func(d Decision) float64 { return yes(d.Status != DecisionProposed) }),
		SectionFollowUp:      followUpDone(s),
	}
}

// inventoryDone is the mean over the questions that are agreed, the processes that are rated and the goals that are agreed. A
// question of the library that was reworded and not answered does not count, as it did not before it was reworded.
func inventoryDone(s *Strategy) float64 {
	var parts []float64
	for _, a := range s.Answers {
		if a.Status != AnswerDropped && !a.onlyReworded() {
			parts = append(parts, yes(a.Status == AnswerAgreed))
		}
	}
	for _, p := range s.Processes {
		parts = append(parts, yes(p.Rated() || p.Status == ProcessRejected))
	}
	for _, g := range s.Goals {
		parts = append(parts, yes(g.Status != GoalProposed))
	}
	return share(parts, func(part float64) float64 { return part })
}

// guidelinesDone is the mean over the principles that are agreed and the sections of the service agreement that are.
func guidelinesDone(s *Strategy) float64 {
	var parts []float64
	for _, p := range s.Principles {
		if p.Status != PrincipleDropped {
			parts = append(parts, yes(p.Status == PrincipleAgreed))
		}
	}
	for _, c := range s.Clauses {
		parts = append(parts, yes(c.Status == ClauseAgreed))
	}
	return share(parts, func(part float64) float64 { return part })
}

// done is how much of a task is done, from 0 to 1.
func (t Task) done() float64 {
	if t.Status == TaskDone {
		return 1
	}
	return float64(t.Progress) / 100
}

// share is the mean of what is done of the records; 0 when there are none.
func share[R any](records []R, done func(R) float64) float64 {
	if len(records) == 0 {
		return 0
	}
	sum := 0.0
	for _, r := range records {
		sum += done(r)
	}
	return sum / float64(len(records))
}

func yes(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
