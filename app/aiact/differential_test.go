package aiact

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// Fully answered walks come to what the reference comes to: path, outcome, flags, duties and dates.
func TestWalksEqualTheReference(t *testing.T) {
	const walks = 6000
	c, o := standardCatalogue(t), newOracle(t, "data/tree.yaml")
	rnd := rand.New(rand.NewPCG(1, 2))
	outcomes, asked := map[string]int{}, map[string]int{}
	for range walks {
		a := randomAnswers(rnd, c)
		if p := c.Check(a); p != nil {
			t.Fatalf("random answers do not fit: %v", p)
		}
		want, got := o.walk(a), c.Walk(a, "")
		if !equalToReference(t, got, want) {
			t.Fatalf("for %v", a)
		}
		outcomes[got.Outcome]++
		for _, id := range pathIDs(got) {
			asked[id]++
		}
		if n := len(got.Path) + len(got.Stale); n != len(c.Questions) {
			t.Fatalf("%d answers are on the path or stale, of %d", n, len(c.Questions))
		}
	}
	for _, id := range OutcomeIDs() {
		if outcomes[id] < walks/100 {
			t.Errorf("outcome %s came up %d times only, the random answers prove little about it", id, outcomes[id])
		}
	}
	for _, q := range c.Questions {
		if asked[q.ID] == 0 {
			t.Errorf("question %s never came up", q.ID)
		}
	}
}

func equalToReference(t *testing.T, got Result, want *verdict) bool {
	t.Helper()
	before := t.Failed()
	wantSame(t, "outcome", got.Outcome, want.outcome)
	wantEqual(t, "possible", got.Possible, []string{want.outcome})
	wantEqual(t, "path", pathIDs(got), want.path)
	wantEqual(t, "flags", slices.Sorted(slices.Values(got.Flags)), want.up())
	wantEqual(t, "duties", dutyIDs(got.Duties), want.duties)
	for _, d := range got.Duties {
		wantSame(t, d.ID+" applies from", d.AppliesFrom, want.dates[d.ID])
	}
	if got.Next != nil {
		t.Errorf("%q is to be answered, though everything is", got.Next.ID)
	}
	return before == t.Failed()
}

// The small catalogue has something that the standard one has not: a flag that an option and a rule after the end both set.
func TestSmallCatalogueEqualsTheReferenceForAllAnswers(t *testing.T) {
	c, o := smallCatalogue(t), newOracle(t, "testdata/small.yaml")
	eachCompletion(c, nil, func(a Answers) {
		if !equalToReference(t, c.Walk(a, ""), o.walk(a)) {
			t.Fatalf("for %v", a)
		}
	})
}

// eachCompletion calls do with all ways to complete answers: whatever is missing or unknown gets each answer.
func eachCompletion(c *Catalogue, a Answers, do func(Answers)) {
	all := Answers{}
	var choose func(i int)
	choose = func(i int) {
		if i == len(c.Questions) {
			do(all)
			return
		}
		q := c.Questions[i]
		if given := a[q.ID]; given != nil && given[0] != Unknown {
			all[q.ID] = given
			choose(i + 1)
			return
		}
		for _, given := range everyAnswer(q) {
			all[q.ID] = given
			choose(i + 1)
		}
	}
	choose(0)
}

// An unanswered accompanying question is no obstacle: what the reference takes its default for is stated as well.
func TestDefaultsOfTheReferenceLeadToTheSameClass(t *testing.T) {
	c, o := standardCatalogue(t), newOracle(t, "data/tree.yaml")
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		a := without(randomAnswers(rnd, c), "ov_personal_data", "ov_staff_monitoring", "ov_automated_decision")
		want, got := o.walk(a), c.Walk(a, "")
		wantSame(t, "outcome", got.Outcome, want.outcome)
		wantEqual(t, "duties", dutyIDs(got.Duties), want.duties)
	}
}
