package app

// What a strategy can lack in the building blocks.
const (
	LackProhibited LackCode = "prohibited" // prohibited systems that are used or tried out: severe
	LackProcesses  LackCode = "processes"  // there is no process
	LackRating     LackCode = "rating"     // processes that are not rated
	LackGoals      LackCode = "goals"      // there is no goal
	LackPrinciples LackCode = "principles" // there is no principle
	LackClauses    LackCode = "clauses"    // sections of the service agreement that are not agreed
	LackClass      LackCode = "class"      // systems that are not classified
	LackKnockOut   LackCode = "knockout"   // systems in use with knock-out criteria that are open or not met
	LackDuties     LackCode = "duties"     // high-risk systems of which no duty is a task
)

// prohibited comes before everything else: whatever the strategy says, such a system must not be used.
func (l *lacks) prohibited(s *Strategy) {
	lacking(l, LackProhibited, s.Systems, func(y System) bool {
		return (y.Status == SystemInUse || y.Status == SystemPilot) && s.ClassOf(y.ID) == ClassProhibited
	})
}

func (l *lacks) inventory(s *Strategy) {
	if len(s.Processes) == 0 {
		l.none(LackProcesses, KindProcess)
	}
	lacking(l, LackRating, s.Processes, func(p Process) bool { return !p.Rated() && p.Status != ProcessRejected })
	if len(s.Goals) == 0 {
		l.none(LackGoals, KindGoal)
	}
}

func (l *lacks) guidelines(s *Strategy) {
	if len(s.Principles) == 0 {
		l.none(LackPrinciples, KindPrinciple)
	}
	lacking(l, LackClauses, s.ClausesInOrder(), func(c Clause) bool { return c.Status != ClauseAgreed })
}

func (l *lacks) systems(s *Strategy, criteria []Criterion) {
	if len(criteria) > 0 {
		criteria = s.Checklist(criteria)
	}
	lacking(l, LackClass, s.Systems, func(y System) bool { return y.Status != SystemRetired && s.ClassOf(y.ID) == "" })
	lacking(l, LackKnockOut, s.Systems, func(y System) bool {
		if y.Status != SystemInUse || s.ClassOf(y.ID) == ClassNoAI {
			return false
		}
		score := s.ScoreOf(y, criteria)
		return len(score.Failed)+len(score.Pending) > 0
	})
	followed := map[ID]bool{}
	for _, t := range s.Tasks {
		followed[t.SystemID] = followed[t.SystemID] || t.DutyID != ""
	}
	lacking(l, LackDuties, s.Systems, func(y System) bool {
		return y.Status != SystemRetired && s.ClassOf(y.ID) == ClassHigh && !followed[y.ID]
	})
}
