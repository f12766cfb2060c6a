package app

import "strings"

// LackCode names something that a strategy lacks; "lack." + code is the id of its message.
type LackCode string

// What a strategy can lack; lackblocks.go has more.
const (
	LackFacts         LackCode = "facts"         // facts about the municipality and the workshop
	LackContributions LackCode = "contributions" // there is no contribution
	LackVoice         LackCode = "voice"         // a group that is always there has not contributed
	LackAnswer        LackCode = "answer"        // open contributions
	LackAnswerText    LackCode = "answertext"    // contributions that count as answered, without an answer
	LackTasks         LackCode = "tasks"         // there is no task
	LackPhase         LackCode = "phase"         // a phase has no task
	LackDueDate       LackCode = "duedate"       // tasks without a due date
	LackResponsible   LackCode = "responsible"   // tasks for which nobody is responsible
	LackOverdue       LackCode = "overdue"       // tasks that should have been done
	LackDecisions     LackCode = "decisions"     // there is no decision
	LackProposed      LackCode = "proposed"      // decisions that are only proposed
	LackAgreement     LackCode = "agreement"     // decisions that no group has agreed to
)

// How a sentence names examples.
const (
	maxExamples      = 4  // as many as there are groups that are always there
	maxExampleLength = 60 // characters
	furtherExamples  = " …"
)

// Lack is something that a strategy lacks.
type Lack struct {
	Code  LackCode
	Count int // how many records or facts it concerns
	// Ref is where to mend it: the first record to change, or only the kind of which one is to be added.
	Ref Ref
	// Examples are the first few records that it concerns.
	Examples []Record
	// Fields are the facts that are missing, as ids of their names: "field.municipality.state".
	Fields []string
}

// Text says what is missing, in a sentence.
func (l Lack) Text(tr Translator) string {
	return tr.N("lack."+string(l.Code), l.Count, "Names", l.names(tr))
}

// names lists what is concerned.
func (l Lack) names(tr Translator) string {
	var names []string
	for _, id := range l.Fields {
		names = append(names, tr.T(id))
	}
	for _, r := range l.Examples {
		names = append(names, tr.T("lack.name", "Name", headline(TitleOf(r, tr), maxExampleLength)))
	}
	text := strings.Join(names, ", ")
	if len(names) < l.Count && len(names) > 0 {
		text += furtherExamples
	}
	return text
}

// Lacks lists everything that a strategy still lacks, in the order in which it is best mended; nil when it lacks nothing.
// The criteria are those of the checklist for tools; without them, nothing is said about systems that fail it.
func Lacks(s *Strategy, today Date, criteria ...Criterion) []Lack {
	var out lacks
	out.prohibited(s)
	out.facts(s)
	out.participation(s)
	out.inventory(s)
	out.guidelines(s)
	out.systems(s, criteria)
	out.roadmap(s, today)
	out.decisions(s)
	out.followUp(s, today)
	return out
}

type lacks []Lack

func (l *lacks) facts(s *Strategy) {
	lack := Lack{Code: LackFacts}
	for _, f := range facts(s) {
		if f.known {
			continue
		}
		if lack.Count == 0 {
			lack.Ref.Kind = f.kind
		}
		lack.Count++
		lack.Fields = append(lack.Fields, "field."+string(f.kind)+"."+f.column)
	}
	if lack.Count > 0 {
		*l = append(*l, lack)
	}
}

func (l *lacks) participation(s *Strategy) {
	if len(s.Contributions) == 0 {
		l.none(LackContributions, KindContribution)
		return
	}
	spoken := map[ID]bool{}
	for _, c := range s.Contributions {
		spoken[c.GroupID] = true
	}
	lacking(l, LackVoice, s.GroupsInOrder(), func(g Group) bool { return g.Required() && !spoken[g.ID] })
	lacking(l, LackAnswer, s.Contributions, func(c Contribution) bool { return c.Status == ContributionOpen })
	lacking(l, LackAnswerText, s.Contributions, func(c Contribution) bool {
		return c.Status == ContributionAnswered && strings.TrimSpace(c.Answer) == ""
	})
}

func (l *lacks) roadmap(s *Strategy, today Date) {
	if len(s.Tasks) == 0 {
		l.none(LackTasks, KindTask)
		return
	}
	planned := map[ID]bool{}
	for _, t := range s.Tasks {
		planned[t.PhaseID] = true
	}
	lacking(l, LackPhase, s.PhasesInOrder(), func(p Phase) bool { return !planned[p.ID] })
	lacking(l, LackDueDate, s.Tasks, func(t Task) bool { return !t.Closed() && t.DueOn == "" })
	lacking(l, LackResponsible, s.Tasks, func(t Task) bool { return !t.Closed() && t.unassigned() })
	lacking(l, LackOverdue, s.Tasks, func(t Task) bool { return t.Overdue(today) })
}

func (l *lacks) decisions(s *Strategy) {
	if len(s.Decisions) == 0 {
		l.none(LackDecisions, KindDecision)
		return
	}
	lacking(l, LackProposed, s.Decisions, isProposed)
	lacking(l, LackAgreement, s.Decisions, func(d Decision) bool { return d.Status == DecisionTaken && d.AgreedBy == "" })
}

// none adds a lack of all records of a kind.
func (l *lacks) none(code LackCode, k Kind) {
	*l = append(*l, Lack{Code: code, Count: 1, Ref: Ref{Kind: k}})
}

// lacking adds a lack of the records that has says yes to, where there are any.
func lacking[R Record](l *lacks, code LackCode, records []R, concerned func(R) bool) {
	lack := Lack{Code: code}
	for _, r := range records {
		if !concerned(r) {
			continue
		}
		if lack.Count == 0 {
			lack.Ref = mendedAt(r)
		}
		lack.Count++
		if len(lack.Examples) < maxExamples {
			lack.Examples = append(lack.Examples, r)
		}
	}
	if lack.Count > 0 {
		*l = append(*l, lack)
	}
}

// mendedAt returns what to change for a record: a group lacks contributions and a phase tasks, anything else is changed
// itself.
func mendedAt(r Record) Ref {
	switch r.Kind() {
	case KindGroup:
		return Ref{Kind: KindContribution}
	case KindPhase:
		return Ref{Kind: KindTask}
	}
	return RefOf(r)
}
