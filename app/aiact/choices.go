package aiact

import "slices"

// effect is what an option of a question decides.
type effect struct {
	of    uint64
	alone bool // it cannot be combined with another option
}

// choices lists the answers to a question that make a difference in the state that the explorer stands in. Options that
// decide the same are represented by one of them.
func (e *explorer) choices(i int) []choice {
	q := &e.questions[i]
	var alone, together []choice
	seen := map[effect]bool{}
	for j := range q.options {
		ch := choice(1) << j
		ef := effect{of: e.decided(i, ch), alone: !q.multiple || q.exclusive.has(j)}
		if seen[ef] {
			continue
		}
		seen[ef] = true
		if ef.alone {
			alone = append(alone, ch)
		} else {
			together = append(together, ch)
		}
	}
	return append(alone, e.combinations(together)...)
}

// decided returns a bit for each thing of interest that an option makes true.
func (e *explorer) decided(i int, ch choice) uint64 {
	atoms := e.atoms[i]
	if len(atoms) > 64 {
		return uint64(ch) // no two options are taken for the same, which costs time and nothing else
	}
	var out uint64
	for _, n := range atoms {
		if e.values[n] == open && e.nodes[n].atom.holds(i, ch) {
			first := slices.IndexFunc(atoms, func(other int) bool { return e.serves[other] == e.serves[n] })
			out |= 1 << first
		}
	}
	return out
}

// combinations lists all ways to choose some of the options.
func (e *explorer) combinations(options []choice) []choice {
	if e.found.work += e.control << len(options); e.found.work > maxWork {
		return nil
	}
	out := make([]choice, 0, 1<<len(options))
	for _, o := range options {
		out = append(out, o)
		for _, other := range out[:len(out)-1] {
			out = append(out, other|o)
		}
	}
	return out
}
