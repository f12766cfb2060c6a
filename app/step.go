package app

// StepCode names what to do next; "step." + code is the id of its message.
type StepCode string

// The steps of the work, in their order.
const (
	StepStop        StepCode = "stop"        // stop using a prohibited system
	StepFacts       StepCode = "facts"       // fill in the facts about the municipality and the workshop
	StepContribute  StepCode = "contribute"  // gather the first contributions
	StepListen      StepCode = "listen"      // hear a group that is always there and has not spoken
	StepAnswer      StepCode = "answer"      // answer open contributions
	StepProcesses   StepCode = "processes"   // take stock of the first processes
	StepRate        StepCode = "rate"        // rate processes
	StepGoals       StepCode = "goals"       // set the first goal
	StepPrinciples  StepCode = "principles"  // adopt the first principles
	StepClassify    StepCode = "classify"    // classify systems
	StepKnockOut    StepCode = "knockout"    // settle the knock-out criteria of systems in use
	StepDuties      StepCode = "duties"      // make tasks of the duties of high-risk systems
	StepPlan        StepCode = "plan"        // plan the first tasks
	StepDueDate     StepCode = "duedate"     // give tasks a due date
	StepResponsible StepCode = "responsible" // say who is responsible for tasks
	StepDecide      StepCode = "decide"      // write down the first decision
	StepTake        StepCode = "take"        // take the decisions that are proposed
	StepExport      StepCode = "export"      // make the paper and the task list
)

// Step is what to do next.
type Step struct {
	Code StepCode
	// Lack is what the step mends; the zero Lack when everything is ready for the export.
	Lack Lack
}

// Ref is where to take the step: a record, or a kind alone; the zero Ref for the export.
func (s Step) Ref() Ref { return s.Lack.Ref }

// Text says what to do, in a sentence.
func (s Step) Text(tr Translator) string {
	return tr.N("step."+string(s.Code), s.Lack.Count, "Names", s.Lack.names(tr))
}

// remedy is the step that mends a lack.
type remedy struct {
	lack LackCode
	step StepCode
}

// steps says which lacks have a step to mend them, in the order of the work. Lacks that are not among them, e.g. overdue
// tasks or sections that are still negotiated, do not keep a room from going on.
func steps() []remedy {
	return []remedy{
		{LackProhibited, StepStop},
		{LackFacts, StepFacts},
		{LackContributions, StepContribute},
		{LackVoice, StepListen},
		{LackAnswer, StepAnswer},
		{LackProcesses, StepProcesses},
		{LackRating, StepRate},
		{LackGoals, StepGoals},
		{LackPrinciples, StepPrinciples},
		{LackClass, StepClassify},
		{LackKnockOut, StepKnockOut},
		{LackDuties, StepDuties},
		{LackTasks, StepPlan},
		{LackDueDate, StepDueDate},
		{LackResponsible, StepResponsible},
		{LackDecisions, StepDecide},
		{LackProposed, StepTake},
	}
}

// nextStep chooses the first step that mends one of the lacks.
func nextStep(found []Lack) Step {
	for _, s := range steps() {
		for _, l := range found {
			if l.Code == s.lack {
				return Step{s.step, l}
			}
		}
	}
	return Step{Code: StepExport}
}
