package aiact

import (
	"fmt"
	"slices"
	"strings"
)

// builder makes the program of a catalogue.
type builder struct {
	c      *Catalogue
	p      *program
	faults *faults

	nodes  map[string]int // nodes by what they say, so that no condition is kept twice
	places map[string]int // of questions
	// flags says what a flag means where the builder stands: what options set, then what the rules say so far. A rule can
	// only refer to what comes before it, so that one round of the rules is enough.
	flags map[string]int
	order []string // of flags

	setters  map[string][]setter // of flags
	outcomes bool                // conditions may refer to the outcome
}

func newBuilder(c *Catalogue, l *faults) *builder {
	b := &builder{
		c: c, p: &program{}, faults: l,
		nodes: map[string]int{}, places: map[string]int{end: len(c.Questions)}, flags: map[string]int{},
		setters: map[string][]setter{},
	}
	for i, q := range c.Questions {
		b.places[q.ID] = i
		for j, o := range q.Options {
			for _, flag := range o.sets {
				b.sets(flag, i, j)
			}
		}
	}
	return b
}

// sets takes down that an option sets a flag.
func (b *builder) sets(flag string, question, option int) {
	list, known := b.setters[flag]
	if !known {
		b.order = append(b.order, flag)
	}
	if n := len(list); n > 0 && list[n-1].question == question {
		list[n-1].options |= 1 << option
	} else {
		list = append(list, setter{question, 1 << option})
	}
	b.setters[flag] = list
}

// build makes all nodes: first those that decide about the walk and the outcome, then those that decide what follows.
func (b *builder) build(f *file) {
	for _, r := range f.PreFlags {
		if _, taken := b.setters[r.Flag]; taken {
			b.faults.add(place("pre_flag", r.Flag), "an option sets it too")
		}
	}
	for _, r := range f.PreFlags {
		b.rule("pre_flag", r, false)
	}
	for _, q := range f.Questions {
		b.question(q)
	}
	for i, r := range f.OutcomeRules {
		at := fmt.Sprintf("outcome rule %d", i+1)
		if _, ok := f.Outcomes[r.Outcome]; !ok {
			b.faults.add(at, "there is no outcome %q", r.Outcome)
		}
		b.p.rules = append(b.p.rules, outcomeRule{b.needed(at, r.If), r.Outcome})
	}
	b.p.control = len(b.p.nodes)
	b.outcomes = true
	for _, r := range f.PostFlags {
		b.rule("post_flag", r, true)
	}
	for i, d := range f.Obligations {
		b.c.Duties[i].when = b.optional(place("obligation", d.ID)+": when", d.When)
	}
	for i, o := range f.DateOverrides {
		when := b.needed(fmt.Sprintf("date override %d", i+1), o.If)
		b.c.overrides = append(b.c.overrides, override{when, o.Keys, o.Use, Text{o.NoteDE, o.NoteEN}})
	}
	b.listFlags(f)
	b.p.start = b.places[f.Start]
	b.c.program = b.p
	if len(*b.faults) == 0 { // otherwise there are conditions without a node
		b.p.index()
	}
}

func (b *builder) question(q fileQuestion) {
	at := place("question", q.ID)
	ctl := control{askIf: b.optional(at+": ask_if", q.AskIf), skipTo: b.places[q.SkipTo]}
	for _, n := range q.Next {
		ctl.branches = append(ctl.branches, branch{b.optional(at+": next", n.cond), b.places[n.to]})
	}
	ctl.options, ctl.multiple = len(q.Options), q.Type == typeMulti
	for j, o := range q.Options {
		if o.Exclusive {
			ctl.exclusive |= 1 << j
		}
		if o.ID == q.Default {
			ctl.stillOpen = 1 << j
		}
	}
	b.p.questions = append(b.p.questions, ctl)
}

// rule gives a flag a meaning. A rule after END adds to what the flag meant before, one before END is its only meaning.
func (b *builder) rule(what string, r fileRule, adds bool) {
	at := place(what, r.Flag)
	if r.Flag == "" {
		b.faults.add(at, "flag is missing")
		return
	}
	n := b.needed(at, r.If)
	_, ruled := b.flags[r.Flag]
	_, set := b.setters[r.Flag]
	switch {
	case adds && (ruled || set):
		n = b.composite(opAny, []int{b.flag(at, r.Flag), n})
	case ruled:
		b.faults.add(at, "is there twice")
	default:
		b.order = append(b.order, r.Flag)
	}
	b.flags[r.Flag] = n
}

// listFlags takes down every flag, and the labels of those that have one.
func (b *builder) listFlags(f *file) {
	for _, id := range append([]string{FlagFRIA, FlagRegistration, FlagLiteracy}, sortedKeys(f.Flags)...) {
		if !slices.Contains(b.order, id) {
			b.faults.add(place("flag", id), "nothing sets it")
		}
	}
	for _, id := range b.order {
		b.p.flags = append(b.p.flags, flagRule{id, b.flag("", id)})
		if label, ok := f.Flags[id]; ok {
			b.c.Flags = append(b.c.Flags, Flag{id, Text{label.LabelDE, label.LabelEN}, label.Show})
		}
	}
}

// needed returns the node of a condition that must be there.
func (b *builder) needed(at string, c *condition) int {
	if c == nil {
		b.faults.add(at, "if is missing")
		return always
	}
	return b.node(at, c)
}

// optional returns the node of a condition, or always.
func (b *builder) optional(at string, c *condition) int {
	if c == nil {
		return always
	}
	return b.node(at, c)
}

func (b *builder) node(at string, c *condition) int {
	switch {
	case c.flag != "":
		return b.flag(at, c.flag)
	case c.question != "":
		return b.answer(at, c)
	case c.outcome != "":
		return b.outcome(at, c.outcome)
	}
	if len(c.parts) == 0 {
		b.faults.add(at, "a condition says nothing")
		return always
	}
	parts := make([]int, len(c.parts))
	for i := range c.parts {
		parts[i] = b.node(at, &c.parts[i])
	}
	return b.composite(c.op, parts)
}

func (b *builder) flag(at, id string) int {
	if n, ok := b.flags[id]; ok {
		return n
	}
	setters := b.setters[id]
	if len(setters) == 0 {
		b.faults.add(at, "flag %q is not set by any option or by a rule before this one", id)
		return always
	}
	n := b.atom("flag "+id, atom{setters: setters, last: setters[len(setters)-1].question})
	b.flags[id] = n
	return n
}

func (b *builder) answer(at string, c *condition) int {
	i, ok := b.places[c.question]
	if !ok || c.question == end {
		b.faults.add(at, "there is no question %q", c.question)
		return always
	}
	if len(c.options) == 0 {
		b.faults.add(at, "any_of is empty")
	}
	s := setter{question: i}
	for _, id := range c.options {
		j := b.c.Questions[i].place(id)
		if j < 0 {
			b.faults.add(at, "question %q has no option %q", c.question, id)
			return always
		}
		s.options |= 1 << j
	}
	exactly := c.exactly && b.c.Questions[i].Multiple // otherwise "is" and "any_of" say the same
	return b.atom(fmt.Sprint("answer ", i, exactly, s.options), atom{setters: []setter{s}, exactly: exactly, last: i})
}

func (b *builder) outcome(at, id string) int {
	if !b.outcomes {
		b.faults.add(at, "the outcome is not known before the end")
		return always
	}
	if _, ok := b.c.Outcome(id); !ok {
		b.faults.add(at, "there is no outcome %q", id)
		return always
	}
	return b.atom("outcome "+id, atom{outcome: id, last: always})
}

func (b *builder) atom(key string, a atom) int {
	return b.keep(key, node{op: opAtom, atom: &a})
}

func (b *builder) composite(o op, parts []int) int {
	if slices.Contains(parts, always) { // there is a fault already
		return always
	}
	return b.keep(strings.TrimSpace(fmt.Sprintln(o, parts)), node{op: o, parts: parts})
}

func (b *builder) keep(key string, n node) int {
	if i, ok := b.nodes[key]; ok {
		return i
	}
	b.p.nodes = append(b.p.nodes, n)
	b.nodes[key] = len(b.p.nodes) - 1
	return b.nodes[key]
}
