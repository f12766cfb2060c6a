package aiact

import "slices"

// Unknown is the answer "not known yet". Every question can be answered with it.
const Unknown = "?"

// Answers are the options chosen, by the id of the question.
type Answers map[string][]string

// Problem is an answer that does not fit the catalogue. The walk ignores it.
type Problem struct {
	Question string
	Option   string // empty where it concerns the whole answer
	Code     ProblemCode
}

// ProblemCode says what is wrong with an answer.
type ProblemCode string

// What can be wrong with an answer.
const (
	NoQuestion ProblemCode = "noquestion" // the catalogue has no such question
	NoOption   ProblemCode = "nooption"   // the question has no such option
	NoChoice   ProblemCode = "nochoice"   // nothing is chosen
	TooMany    ProblemCode = "toomany"    // several options of a question that takes one, or a choice beside Unknown
	Exclusive  ProblemCode = "exclusive"  // an option that cannot be combined is
)

// Check reports the answers that do not fit the catalogue, in the order of the questions; nil when all do. Answers out of a
// file may have been given to another catalogue, so a misfit is no failure.
func (c *Catalogue) Check(a Answers) []Problem {
	_, problems := c.read(a)
	return problems
}

// given is what is known about the answer to one question.
type given struct {
	state  givenState
	chosen choice // where state is chosen
}

type givenState uint8

const (
	unanswered givenState = iota
	unknown
	chosen
)

// read returns the usable answers, in the order of the questions, and what is wrong with the others.
func (c *Catalogue) read(a Answers) ([]given, []Problem) {
	out := make([]given, len(c.Questions))
	var problems []Problem
	for i, q := range c.Questions {
		if options, ok := a[q.ID]; ok {
			g, p := q.read(options)
			out[i] = g
			problems = append(problems, p...)
		}
	}
	for _, id := range sortedKeys(a) {
		if c.place(id) < 0 {
			problems = append(problems, Problem{Question: id, Code: NoQuestion})
		}
	}
	return out, problems
}

// read returns the answer to a question. An answer with a mistake counts as not given: half an answer could change the class.
func (q *Question) read(options []string) (given, []Problem) {
	if len(options) == 0 {
		return given{}, []Problem{{Question: q.ID, Code: NoChoice}}
	}
	if slices.Contains(options, Unknown) {
		if slices.ContainsFunc(options, func(o string) bool { return o != Unknown }) {
			return given{}, []Problem{{Question: q.ID, Option: Unknown, Code: TooMany}}
		}
		return given{state: unknown}, nil
	}
	var ch choice
	var problems []Problem
	for _, id := range options {
		i := q.place(id)
		if i < 0 {
			problems = append(problems, Problem{Question: q.ID, Option: id, Code: NoOption})
			continue
		}
		ch |= 1 << i
	}
	if several := ch&(ch-1) != 0; several {
		if !q.Multiple {
			problems = append(problems, Problem{Question: q.ID, Code: TooMany})
		}
		for _, o := range q.chosen(ch) {
			if o.Exclusive {
				problems = append(problems, Problem{Question: q.ID, Option: o.ID, Code: Exclusive})
			}
		}
	}
	if len(problems) > 0 {
		return given{}, problems
	}
	return given{state: chosen, chosen: ch}, nil
}
