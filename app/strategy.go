package app

// Strategy is the content of a workshop file as plain values: what all screens, rules and exports are functions of.
// A Strategy that was handed out is never changed; an edit makes a new one that shares what stayed the same.
type Strategy struct {
	Municipality  Municipality
	Workshop      Workshop
	Groups        List[Group]
	Contributions List[Contribution]
	Phases        List[Phase]
	Tasks         List[Task]
	Decisions     List[Decision]

	Answers    List[Answer]
	Goals      List[Goal]
	Processes  List[Process]
	ShadowUses List[ShadowUse]

	Principles   List[Principle]
	UsageRules   List[UsageRule]
	Clauses      List[Clause]
	Comments     List[Comment]
	PassProgress List[PassProgress]

	Systems         List[System]
	Assessments     List[Assessment]
	OwnCriteria     List[OwnCriterion]
	Weights         List[Weight]
	Classifications List[Classification]

	Indicators   List[Indicator]
	Measurements List[Measurement]
	Hazards      List[Hazard]
	Occurrences  List[Occurrence]
	Reviews      List[Review]

	Agenda    List[AgendaStep]
	Themes    List[Theme]
	Ratings   List[Rating]
	Votes     List[Vote]
	Positions List[Position]

	Versions   List[Version]
	Signatures List[Signature]

	// Revision counts the edits that the file has taken; papers print it as the state of the file.
	Revision int64
}

// Kinds lists every kind of record, referenced kinds before those that refer to them.
func Kinds() []Kind {
	return []Kind{
		KindMunicipality, KindWorkshop, KindGroup, KindPhase, KindGoal, KindProcess, KindSystem, KindPrinciple, KindClause,
		KindAgendaStep, KindTheme, KindContribution, KindRating, KindVote, KindPosition, KindHazard, KindOccurrence, KindTask,
		KindDecision, KindAnswer, KindShadowUse, KindUsageRule, KindComment, KindPassProgress,
		KindOwnCriterion, KindAssessment, KindWeight, KindClassification, KindIndicator, KindMeasurement, KindReview,
		KindVersion, KindSignature,
	}
}

// NewRecord returns the zero value of a kind; nil for a kind that this program does not know.
func NewRecord(k Kind) Record {
	t := new(Strategy).table(k)
	if t == nil {
		return nil
	}
	return t.zero()
}

// table gives generic access to the records of one kind.
func (s *Strategy) table(k Kind) table {
	switch k {
	case KindMunicipality:
		return one[Municipality]{&s.Municipality}
	case KindWorkshop:
		return one[Workshop]{&s.Workshop}
	case KindGroup:
		return &s.Groups
	case KindContribution:
		return &s.Contributions
	case KindPhase:
		return &s.Phases
	case KindTask:
		return &s.Tasks
	case KindDecision:
		return &s.Decisions
	}
	return s.blockTable(k)
}

// blockTable is table for the kinds of the building blocks.
func (s *Strategy) blockTable(k Kind) table {
	switch k {
	case KindAnswer:
		return &s.Answers
	case KindGoal:
		return &s.Goals
	case KindProcess:
		return &s.Processes
	case KindShadowUse:
		return &s.ShadowUses
	case KindPrinciple:
		return &s.Principles
	case KindUsageRule:
		return &s.UsageRules
	case KindClause:
		return &s.Clauses
	case KindComment:
		return &s.Comments
	case KindPassProgress:
		return &s.PassProgress
	case KindSystem:
		return &s.Systems
	case KindAssessment:
		return &s.Assessments
	case KindOwnCriterion:
		return &s.OwnCriteria
	case KindWeight:
		return &s.Weights
	case KindClassification:
		return &s.Classifications
	}
	return s.followUpTable(k)
}

// followUpTable is table for the kinds of the follow-through.
func (s *Strategy) followUpTable(k Kind) table {
	switch k {
	case KindIndicator:
		return &s.Indicators
	case KindMeasurement:
		return &s.Measurements
	case KindHazard:
		return &s.Hazards
	case KindOccurrence:
		return &s.Occurrences
	case KindReview:
		return &s.Reviews
	}
	return s.roomTable(k)
}

// roomTable is table for the kinds of moderation and agreement.
func (s *Strategy) roomTable(k Kind) table {
	switch k {
	case KindAgendaStep:
		return &s.Agenda
	case KindTheme:
		return &s.Themes
	case KindRating:
		return &s.Ratings
	case KindVote:
		return &s.Votes
	case KindPosition:
		return &s.Positions
	case KindVersion:
		return &s.Versions
	case KindSignature:
		return &s.Signatures
	}
	return nil
}

// Find returns the record that ref points to.
func (s *Strategy) Find(ref Ref) (Record, bool) {
	t := s.table(ref.Kind)
	if t == nil {
		return nil, false
	}
	return t.find(ref.ID)
}

// Records returns the records of one kind in the order of their ids; a single that was never saved is left out.
func (s *Strategy) Records(k Kind) []Record {
	t := s.table(k)
	if t == nil {
		return nil
	}
	return t.all()
}

// ChangedAt is when a record was changed last; empty where there is none.
func (s *Strategy) ChangedAt() Timestamp {
	var last Timestamp
	for _, k := range Kinds() {
		for _, r := range s.Records(k) {
			last = max(last, r.Head().UpdatedAt)
		}
	}
	return last
}

// With returns the strategy that has the given records put and the references deleted. The receiver stays as it is.
// References of kinds that this program does not know are passed over.
func (s *Strategy) With(put []Record, remove []Ref) *Strategy {
	next := *s
	owned := map[Kind]table{}
	own := func(k Kind) table {
		t, ok := owned[k]
		if !ok {
			t = next.table(k)
			t.detach(len(put))
			owned[k] = t
		}
		return t
	}
	for _, r := range put {
		own(r.Kind()).put(r)
	}
	for _, ref := range remove {
		if s.table(ref.Kind) != nil {
			own(ref.Kind).remove(ref.ID)
		}
	}
	return &next
}
