package merge_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

// world is a strategy at random, with what came back from it.
type world struct {
	ours *app.Strategy
	in   []merge.Incoming
}

func newWorld(r *rand.Rand) world {
	word := func() string { return []string{"a", "b", "c"}[r.IntN(3)] }
	w := world{ours: strategyOf()}
	for i := range 12 {
		id := app.ID(fmt.Sprintf("0193a000-0000-7000-8000-%012d", i))
		in := point(id, nil, app.Fields{"text": word(), "subject": word()})
		if r.IntN(3) > 0 {
			in.Base = app.Fields{"text": word(), "subject": word()}
		}
		if in.Base != nil && r.IntN(6) == 0 {
			in.Theirs = nil
		}
		in.Separate = r.IntN(3) == 0
		if r.IntN(4) > 0 {
			c := card(id, word())
			c.Subject, c.Answer = word(), "untouched"
			w.ours = w.ours.With([]app.Record{c}, nil)
		}
		w.in = append(w.in, in)
	}
	stances := app.Stances()
	if r.IntN(2) == 0 {
		w.ours = w.ours.With([]app.Record{position("0", stances[r.IntN(5)], word())}, nil)
	}
	w.in = append(w.in, stance(app.Fields{"stance": string(stances[r.IntN(5)]), "text": word()}, app.Fields{"stance": string(stances[r.IntN(5)]), "text": word()}))
	return w
}

// choose makes choices at random.
func choose(r *rand.Rand, p merge.Proposal) merge.Proposal {
	for i := range p.Entries {
		if r.IntN(3) == 0 {
			p.Entries[i].Take = !p.Entries[i].Take
		}
		for j := range p.Entries[i].Fields {
			if r.IntN(3) == 0 {
				p.Entries[i].Fields[j].Take = !p.Entries[i].Fields[j].Take
			}
		}
	}
	return p
}

func TestProperties(t *testing.T) {
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 1))
		w := newWorld(r)

		p := compare(w.ours, w.in...)
		next, _ := after(t, w.ours, p)
		if again := compare(next, w.in...); takenBy(t, next, again) {
			t.Fatalf("seed %d: a second time changes something: %+v", seed, again.Entries)
		}

		shuffled := slices.Clone(w.in)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if q := compare(w.ours, shuffled...); !reflect.DeepEqual(lines(p), lines(q)) {
			t.Fatalf("seed %d: the order of rows matters:\n%v\n%v", seed, lines(p), lines(q))
		}

		chosen, _ := after(t, w.ours, choose(r, p.Clone()))
		for _, c := range w.ours.Contributions {
			if now, ok := chosen.Contributions.Get(c.ID); ok && (now.Answer != c.Answer || now.Priority != c.Priority || now.GroupID != c.GroupID) {
				t.Fatalf("seed %d: a field that did not come back was touched: %+v", seed, now)
			}
		}

		for i := range w.in {
			w.in[i].Theirs = w.in[i].Base
		}
		if _, edit := after(t, w.ours, compare(w.ours, w.in...)); !edit.Empty() {
			t.Fatalf("seed %d: nobody changed anything, and %+v is written", seed, edit)
		}
	}
}

// takenBy tells whether what is proposed would change a strategy.
func takenBy(t *testing.T, s *app.Strategy, p merge.Proposal) bool {
	t.Helper()
	_, edit := after(t, s, p)
	return !edit.Empty()
}

func lines(p merge.Proposal) []string {
	var out []string
	for _, e := range p.Entries {
		out = append(out, summary(e))
	}
	return out
}
