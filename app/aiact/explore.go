package aiact

import "slices"

// maxWork is how many nodes one exploration may look at. The standard catalogue takes a twentieth of it when nothing is
// answered. Parse refuses a catalogue that takes more, so that a file from elsewhere cannot bring the program to a halt.
const maxWork = 20_000_000

// exploration is what all ways through the questions that go with the given answers have in common.
type exploration struct {
	asked    []bool // by question: at least one way asks it
	skipped  []bool // by question: at least one way does not ask it
	outcomes []string

	work      int  // nodes that were looked at
	undecided bool // on some way no rule for the outcome holds
	tooMuch   bool // there were too many ways, the rest says nothing
}

// explorer goes all ways at once, question by question. Two ways that differ only in what cannot make a difference any more
// are one state, so that there are some hundreds of states at a question and not millions of ways.
//
// A state is the truth of each node before control, with the nodes that nobody can ask for any more set to idle.
type explorer struct {
	*program
	given  []given
	layers []map[string]bool // by question, and END: the states in which it is reached
	found  exploration

	from   string // the state that the explorer stands in
	values []truth
	key    []byte
	marked []bool
}

// explore looks at all ways that go with the given answers. It is exact: what it finds possible is possible for some way to
// answer what is open, and nothing else is.
func (p *program) explore(answers []given) exploration {
	n := len(p.questions)
	e := explorer{
		program: p, given: answers, layers: make([]map[string]bool, n+1), values: make([]truth, p.control),
		key: make([]byte, p.control), marked: make([]bool, p.control),
		found: exploration{asked: make([]bool, n), skipped: make([]bool, n)},
	}
	for i := range e.layers {
		e.layers[i] = map[string]bool{}
	}
	e.arrive(-1, p.start)
	for i := range p.questions {
		for s := range e.layers[i] {
			if e.found.work > maxWork {
				e.found.tooMuch = true
				return e.found
			}
			e.from = s
			e.visit(i)
		}
		e.layers[i] = nil
	}
	e.found.tooMuch = e.found.work > maxWork // the last question can be the one that is too much
	slices.SortFunc(e.found.outcomes, worstFirst)
	return e.found
}

// visit goes on from a question that is asked.
func (e *explorer) visit(i int) {
	if g := e.given[i]; g.state == chosen {
		e.reset()
		e.answer(i, g.chosen)
		return
	}
	e.reset()
	for _, ch := range e.choices(i) {
		e.reset()
		e.answer(i, ch)
	}
}

// reset goes back to the state that the explorer stands in.
func (e *explorer) reset() {
	for n := range e.values {
		e.values[n] = truth(e.from[n])
	}
}

// answer chooses options at a question and goes where they lead.
func (e *explorer) answer(i int, ch choice) {
	for _, n := range e.atoms[i] {
		if e.values[n] == open && e.nodes[n].atom.holds(i, ch) {
			e.values[n] = yes
		}
	}
	for _, b := range e.questions[i].branches {
		if b.when == always || e.now(b.when) {
			e.arrive(i, b.to)
			return
		}
	}
}

// now evaluates a node as it stands: a flag that is not set so far is not set, even where a later question can set it.
func (e *explorer) now(n int) bool {
	if v := e.values[n]; v != open {
		return v == yes
	}
	nd := &e.nodes[n]
	switch nd.op {
	case opAll:
		return !slices.ContainsFunc(nd.parts, func(p int) bool { return !e.now(p) })
	case opAny:
		return slices.ContainsFunc(nd.parts, e.now)
	case opNot:
		return !e.now(nd.parts[0])
	}
	return false
}

// arrive reaches a question, or END, from another one. It passes by what is not asked.
func (e *explorer) arrive(from, to int) {
	for {
		for i := from + 1; i < to; i++ {
			e.found.skipped[i] = true
		}
		e.settle(to)
		if to == len(e.questions) {
			e.finish()
			return
		}
		q := &e.questions[to]
		if q.askIf == always || e.now(q.askIf) {
			break
		}
		e.found.skipped[to] = true
		from, to = to, q.skipTo
	}
	e.found.asked[to] = true
	e.forget(to)
	for n, v := range e.values {
		e.key[n] = byte(v)
	}
	if !e.layers[to][string(e.key)] {
		e.layers[to][string(e.key)] = true
	}
}

// settle decides what is decided once a question is reached: what only earlier ones could set is not set any more.
func (e *explorer) settle(to int) {
	e.found.work += len(e.values)
	for n, v := range e.values {
		if v != open {
			continue
		}
		switch nd := &e.nodes[n]; {
		case nd.op != opAtom:
			e.values[n] = nd.value(e.values)
		case nd.atom.last < to:
			e.values[n] = no
		}
	}
}

// forget makes idle what can make no difference from a question on. What a decided node consists of can not.
func (e *explorer) forget(to int) {
	clear(e.marked)
	for _, n := range e.wanted[to] {
		e.marked[n] = true
	}
	for n := len(e.values) - 1; n >= 0; n-- {
		switch {
		case !e.marked[n]:
			e.values[n] = idle
		case e.values[n] == open:
			for _, p := range e.nodes[n].parts {
				e.marked[p] = true
			}
		}
	}
}

// finish takes down the outcome.
func (e *explorer) finish() {
	for _, r := range e.rules {
		if e.values[r.when] == yes {
			if !slices.Contains(e.found.outcomes, r.outcome) {
				e.found.outcomes = append(e.found.outcomes, r.outcome)
			}
			return
		}
	}
	e.found.undecided = true
}
