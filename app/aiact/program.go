package aiact

// program is the rules of a catalogue, made ready to be run.
type program struct {
	nodes     []node // a node comes after its parts
	control   int    // the nodes before this one decide about the walk and the outcome; the others come after END
	questions []control
	start     int // the place of the first question
	rules     []outcomeRule
	flags     []flagRule

	// wanted lists, for each question and for END, the nodes whose value can still be asked for from there on.
	wanted [][]int
	// atoms lists, for each question, the nodes that its answer can make true, as far as they are before control.
	atoms [][]int
	// serves names, for each atom before control, the node that it is all about: itself, or the "any" that alone makes use
	// of it. Atoms that serve the same node are alike to the walk.
	serves []int
}

// control is how the walk goes on at a question.
type control struct {
	askIf     int // node; always when the question is asked in any case
	skipTo    int // place of a question; len(questions) is END
	branches  []branch
	options   int // how many
	multiple  bool
	exclusive choice
	stillOpen choice // the option that says so, where there is one
}

type branch struct{ when, to int }

type outcomeRule struct {
	when    int
	outcome string
}

// flagRule says which node tells whether a flag is up.
type flagRule struct {
	id   string
	node int
}

// always stands for a node where there is no condition.
const always = -1

type op uint8

// What a node is.
const (
	opAtom op = iota
	opAll
	opAny
	opNot
)

// node is a condition, or an atom: something that answers or the outcome make true.
type node struct {
	op    op
	parts []int
	atom  *atom
}

// atom is a flag that options set, an answer, or an outcome.
type atom struct {
	setters []setter
	exactly bool   // the options of the setter, and nothing else, are chosen
	last    int    // the place of the last question that can make it true
	outcome string // what it is, where it has no setters
}

// setter is the options of one question that make an atom true.
type setter struct {
	question int
	options  choice
}

// holds says whether a choice at a question makes the atom true.
func (a *atom) holds(question int, ch choice) bool {
	for _, s := range a.setters {
		if s.question == question {
			return ch == s.options || !a.exactly && ch&s.options != 0
		}
	}
	return false
}

// truth is what is known about a node.
type truth uint8

// The values of truth.
const (
	open truth = iota // not decided yet
	no
	yes
	idle // of no interest any more, whatever it is; only explorer uses it
)

func truthOf(is bool) truth {
	if is {
		return yes
	}
	return no
}

func (t truth) negated() truth {
	switch t {
	case yes:
		return no
	case no:
		return yes
	}
	return t
}

// value computes a composite node from the values of its parts; open where these do not decide it.
func (n *node) value(values []truth) truth {
	if n.op == opNot {
		return values[n.parts[0]].negated()
	}
	decides := truthOf(n.op == opAny) // one part that is so decides
	undecided := false
	for _, p := range n.parts {
		switch values[p] {
		case decides:
			return decides
		case open:
			undecided = true
		}
	}
	if undecided {
		return open
	}
	return decides.negated()
}
