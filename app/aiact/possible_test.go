package aiact

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
)

// forgetful takes some answers out of random ones: left out, or not known yet.
func forgetful(rnd *rand.Rand, c *Catalogue, share int) Answers {
	a := randomAnswers(rnd, c)
	for _, q := range c.Questions {
		switch rnd.IntN(2 * share) {
		case 0:
			delete(a, q.ID)
		case 1:
			a[q.ID] = []string{Unknown}
		}
	}
	return a
}

// completed answers at random what is missing or unknown.
func completed(rnd *rand.Rand, c *Catalogue, a Answers) Answers {
	out := Answers{}
	for _, q := range c.Questions {
		out[q.ID] = a[q.ID]
		if a[q.ID] == nil || a[q.ID][0] == Unknown {
			out[q.ID] = randomAnswer(rnd, q)
		}
	}
	return out
}

// Whatever the open answers turn out to be, nothing happens that was not announced as possible, and everything that was
// stated holds.
func TestNoCompletionComesAsASurprise(t *testing.T) {
	c, o := standardCatalogue(t), newOracle(t, "data/tree.yaml")
	rnd := rand.New(rand.NewPCG(5, 6))
	settled := 0
	for i := range 200 {
		a := forgetful(rnd, c, 2+i%6)
		r := c.Walk(a, "")
		if r.Outcome != "" {
			settled++
		}
		for range 30 {
			full := completed(rnd, c, a)
			if !announced(t, r, o.walk(full)) {
				t.Fatalf("answers %v, completed %v", a, full)
			}
		}
	}
	if settled < 30 || settled > 170 {
		t.Errorf("%d of 200 outcomes were settled, the test proves little", settled)
	}
}

// announced compares what was stated with open answers with one way in which it turns out.
func announced(t *testing.T, r Result, v *verdict) bool {
	t.Helper()
	before := t.Failed()
	if !slices.Contains(r.Possible, v.outcome) {
		t.Errorf("%s was not possible: %v", v.outcome, r.Possible)
	}
	if Severity(v.outcome) > Severity(r.Worst) {
		t.Errorf("%s is worse than %s", v.outcome, r.Worst)
	}
	if r.Outcome != "" && r.Outcome != v.outcome {
		t.Errorf("%s was stated, it is %s", r.Outcome, v.outcome)
	}
	for _, f := range r.Flags {
		if !v.flags[f] {
			t.Errorf("flag %s was up", f)
		}
	}
	for _, d := range r.Duties {
		if !slices.Contains(v.duties, d.ID) {
			t.Errorf("duty %s was said to apply", d.ID)
		}
	}
	for _, id := range v.duties {
		d, ok := find(append(r.Duties, r.OpenDuties...), func(d Duty) bool { return d.ID == id })
		switch {
		case !ok:
			t.Errorf("duty %s was not announced", id)
		case d.AppliesFrom > v.dates[id]:
			t.Errorf("duty %s was announced for %s and applies from %s", id, d.AppliesFrom, v.dates[id])
		}
	}
	for _, id := range v.path {
		if slices.Contains(r.Stale, id) {
			t.Errorf("%s was stale and is asked", id)
		}
	}
	for _, s := range r.Path {
		if s.Certain && !slices.Contains(v.path, s.Question.ID) {
			t.Errorf("%s was certain to be asked", s.Question.ID)
		}
	}
	return before == t.Failed()
}

// With few open answers all completions can be tried: what is possible is exactly what comes out.
func TestPossibleOutcomesAreExactlyThoseThatComeOut(t *testing.T) {
	c, o := standardCatalogue(t), newOracle(t, "data/tree.yaml")
	rnd := rand.New(rand.NewPCG(7, 8))
	several := 0
	for range 150 {
		a := randomAnswers(rnd, c)
		for range 3 {
			q := c.Questions[rnd.IntN(len(c.Questions))]
			if len(everyAnswer(q)) < 40 {
				a[q.ID] = []string{Unknown}
			}
		}
		r := c.Walk(a, "")
		out := map[string]bool{}
		eachCompletion(c, a, func(full Answers) { out[o.walk(full).outcome] = true })
		want := slices.SortedFunc(maps.Keys(out), worstFirst)
		wantEqual(t, "possible", r.Possible, want)
		if len(want) > 1 {
			several++
		}
	}
	if several < 15 {
		t.Errorf("only %d of 150 had several outcomes, the test proves little", several)
	}
}

func TestSmallCatalogueIsExactForEveryPartialAnswer(t *testing.T) {
	c, o := smallCatalogue(t), newOracle(t, "testdata/small.yaml")
	var partly func(i int, a Answers)
	partly = func(i int, a Answers) {
		if i == len(c.Questions) {
			r, out := c.Walk(a, ""), map[string]bool{}
			eachCompletion(c, a, func(full Answers) {
				v := o.walk(full)
				out[v.outcome] = true
				if !announced(t, r, v) {
					t.Fatalf("answers %v, completed %v", a, full)
				}
			})
			wantEqual(t, "possible", r.Possible, slices.SortedFunc(maps.Keys(out), worstFirst))
			return
		}
		q := c.Questions[i]
		partly(i+1, without(a, q.ID))
		partly(i+1, with(a, q.ID+"="+Unknown))
		partly(i+1, with(a, q.ID+"="+q.Options[i%2].ID))
		if q.Multiple {
			partly(i+1, with(a, q.ID+"=jobs,school"))
		}
	}
	partly(0, Answers{})
}
