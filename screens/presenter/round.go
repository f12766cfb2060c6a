package presenter

import (
	"slices"

	"kifahrplan/app"
)

// round is what the room goes through one by one in a step: subjects to take positions on, or decisions. What there was first
// keeps its place, so that a subject does not jump away the moment it is agreed.
type round struct {
	step app.ID
	keys []string
	at   string // the one that is shown
	next string // the one to show as soon as it is there
}

// visit takes what there is to go through in a step now.
func (r *round) visit(step app.ID, keys []string) {
	if r.step != step {
		*r = round{step: step, next: r.next}
	}
	place := r.place()
	gone := func(key string) bool { return !slices.Contains(keys, key) }
	r.keys = slices.DeleteFunc(r.keys, gone)
	for _, key := range keys {
		if !slices.Contains(r.keys, key) {
			r.keys = append(r.keys, key)
		}
	}
	switch {
	case slices.Contains(r.keys, r.next):
		r.at, r.next = r.next, ""
	case len(r.keys) == 0:
		r.at = ""
	case !slices.Contains(r.keys, r.at):
		r.at = r.keys[min(max(0, place), len(r.keys)-1)]
	}
}

// place is the place of the one that is shown, from 0; -1 when there is none.
func (r *round) place() int { return slices.Index(r.keys, r.at) }

// Turn goes on to the next, or back to the one before, of what the step goes through one by one.
func (c *Course) Turn(by int) {
	r := &c.round
	to := min(max(0, r.place()+by), len(r.keys)-1)
	if to < 0 || r.keys[to] == r.at {
		return
	}
	r.at = r.keys[to]
	if c.OnMove != nil {
		c.OnMove()
	}
}
