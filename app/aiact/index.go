package aiact

import "slices"

// index lists what explorer needs at each question.
func (p *program) index() {
	p.atoms = make([][]int, len(p.questions))
	for n, nd := range p.nodes[:p.control] {
		if nd.op != opAtom {
			continue
		}
		for _, s := range nd.atom.setters {
			p.atoms[s.question] = append(p.atoms[s.question], n)
		}
	}
	wanted := make([]bool, p.control)
	for _, r := range p.rules {
		wanted[r.when] = true
	}
	p.wanted = make([][]int, len(p.questions)+1)
	p.wanted[len(p.questions)] = listed(wanted)
	for i, q := range slices.Backward(p.questions) {
		if q.askIf != always {
			wanted[q.askIf] = true
		}
		for _, b := range q.branches {
			if b.when != always {
				wanted[b.when] = true
			}
		}
		p.wanted[i] = listed(wanted)
	}
	p.serves = p.served(wanted)
}

// served computes serves.
func (p *program) served(wanted []bool) []int {
	users := make([][]int, p.control)
	for n, nd := range p.nodes[:p.control] {
		for _, part := range nd.parts {
			users[part] = append(users[part], n)
		}
	}
	out := make([]int, p.control)
	for n := range out {
		out[n] = n
		alone := !wanted[n] && len(users[n]) == 1 && p.nodes[users[n][0]].op == opAny
		// An answer that must be the only one is not like a flag: a second option undoes it.
		if nd := &p.nodes[n]; alone && nd.op == opAtom && !nd.atom.exactly {
			out[n] = users[n][0]
		}
	}
	return out
}

func listed(wanted []bool) []int {
	var out []int
	for n, is := range wanted {
		if is {
			out = append(out, n)
		}
	}
	return out
}
