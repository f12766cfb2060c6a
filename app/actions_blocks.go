package app

// NewAnswer is the answer to a guiding question; its text is still to be written. A question without a ContentID is the
// room's own.
func NewAnswer(block Block, question ContentID) Answer {
	return Answer{Base: Base{ID: NewID()}, Adopted: Adopted{question}, Block: block, Status: AnswerOpen}
}

// NewGoal is a goal that the room proposes.
func NewGoal() Goal { return Goal{Base: Base{ID: NewID()}, Sort: GoalEfficiency, Status: GoalProposed} }

// NewProcess is a process that somebody has an idea for.
func NewProcess() Process {
	return Process{Base: Base{ID: NewID()}, Data: DataUnclear, Status: ProcessIdea}
}

// NewShadowUse counts the unapproved use of AI in a department.
func NewShadowUse(department string) ShadowUse {
	return ShadowUse{Base: Base{ID: NewID()}, Department: department, People: 1}
}

// NewPrinciple is a principle at the end of those that there are; without a ContentID it is the room's own.
func NewPrinciple(s *Strategy, from ContentID) Principle {
	last := 0
	for _, p := range s.Principles {
		last = max(last, p.Position)
	}
	return Principle{Base: Base{ID: NewID()}, Adopted: Adopted{from}, Position: last + 1, Status: PrincipleSelected}
}

// NewUsageRule is a rule of use that forbids until the room says otherwise.
func NewUsageRule(data DataKind) UsageRule {
	return UsageRule{Base: Base{ID: NewID()}, Data: data, Verdict: VerdictForbidden}
}

// NewClause is a section at the end of the service agreement; without a ContentID it is the room's own.
func NewClause(s *Strategy, from ContentID) Clause {
	last := 0
	for _, c := range s.Clauses {
		last = max(last, c.Position)
	}
	return Clause{Base: Base{ID: NewID()}, Adopted: Adopted{from}, Position: last + 1, Status: ClauseOpen}
}

// NewComment is what a group says to a section of the service agreement.
func NewComment(clause, group ID) Comment {
	return Comment{Base: Base{ID: NewID()}, ClauseID: clause, GroupID: group}
}

// NewPassProgress counts a department of which nobody has the KI-Pass yet.
func NewPassProgress(department string) PassProgress {
	return PassProgress{Base: Base{ID: NewID()}, Department: department}
}

// NewSystem is a system of which nothing was checked yet.
func NewSystem() System {
	return System{
		Base: Base{ID: NewID()}, Data: DataUnclear, Status: SystemIdea,
		Processing: CheckOpen, Measures: CheckOpen, Impact: CheckOpen, SignOn: CheckOpen, Records: CheckOpen,
		Security: CheckOpen, StaffCouncil: CheckOpen,
	}
}

// NewAssessment is an answer of a system to a criterion that is not known yet.
func NewAssessment(system ID, criterion ContentID) Assessment {
	return Assessment{Base: Base{ID: NewID()}, SystemID: system, Criterion: criterion, Finding: FindingOpen}
}

// NewWeight says how much a criterion counts here.
func NewWeight(criterion ContentID, weight int) Weight {
	return Weight{Base: Base{ID: NewID()}, Criterion: criterion, Weight: weight}
}

// NewClassification is a classification of a system without any answer.
func NewClassification(system ID, version CatalogueVersion, dates DateSet) Classification {
	return Classification{Base: Base{ID: NewID()}, SystemID: system, Version: version, DateSet: dates}
}
