package aiact

import (
	"cmp"
	"slices"
)

// Reason is an answer that leads to the outcome, or away from a worse one.
type Reason struct {
	Question *Question
	Option   *Option
	Text     Text // question and answer
	Ref      Text // article
	// RulesOut is the worse outcome that does not apply because of the answer; empty where the answer leads to the outcome.
	RulesOut string
}

// reasons lists the answers that lead to the outcome, then those that rule out each of the worse ones, the worst first.
func (s *settled) reasons(outcome string) []Reason {
	var out []Reason
	told := map[*Option]bool{}
	add := func(why reasoning, rulesOut string) {
		for _, r := range why.inOrder() {
			if o := r.Option; !told[o] {
				told[o] = true
				r.RulesOut = rulesOut
				out = append(out, r)
			}
		}
	}
	for _, rule := range s.program.rules {
		if rule.outcome == outcome {
			add(s.why(rule.when, yes), "")
		}
	}
	for _, worse := range OutcomeIDs() {
		if Severity(worse) <= Severity(outcome) {
			break
		}
		for _, rule := range s.program.rules {
			if rule.outcome == worse {
				add(s.why(rule.when, no), worse)
			}
		}
	}
	return out
}

// reasoning follows a condition down to the answers that decide it.
type reasoning struct {
	*settled
	seen    map[thought]bool
	options map[int]choice // found so far, by question
}

type thought struct {
	node int
	is   truth
}

func (s *settled) why(node int, is truth) reasoning {
	r := reasoning{s, map[thought]bool{}, map[int]choice{}}
	r.follow(node, is)
	return r
}

// follow looks for the answers because of which a node is true or false.
func (r reasoning) follow(node int, is truth) {
	if r.seen[thought{node, is}] || r.truth(node) == is.negated() {
		return
	}
	r.seen[thought{node, is}] = true
	nd := &r.program.nodes[node]
	if nd.op == opNot {
		is = is.negated()
	}
	for _, p := range nd.parts {
		r.follow(p, is)
	}
	if nd.atom == nil {
		return
	}
	for _, by := range nd.atom.setters {
		q := r.program.questions[by.question]
		switch ch := r.given[by.question].chosen; {
		case !r.ways.asked[by.question]:
			// The flag is not up because nobody asked: what kept the question from being asked is the reason.
			if is == no && q.askIf != always {
				r.follow(q.askIf, no)
			}
		case is == no:
			r.options[by.question] |= ch
		case nd.atom.holds(by.question, ch):
			r.options[by.question] |= ch & by.options
			// "No exception" says little without the practice because of which it was asked.
			if q.askIf != always {
				r.follow(q.askIf, yes)
			}
		}
	}
}

// inOrder returns what was found in the order of the questions.
func (r reasoning) inOrder() []Reason {
	var out []Reason
	for i, ch := range r.options {
		q := r.Questions[i]
		for _, o := range q.chosen(ch) {
			out = append(out, Reason{Question: q, Option: o, Text: q.Text.beside(" – ", o.Label), Ref: q.RefOf(o)})
		}
	}
	slices.SortStableFunc(out, func(a, b Reason) int { return cmp.Compare(r.place(a.Question.ID), r.place(b.Question.ID)) })
	return out
}
