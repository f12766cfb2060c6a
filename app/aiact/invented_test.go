package aiact

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// inventor writes catalogues at random. They make no sense, and so they use the grammar in ways that nobody thought of.
type inventor struct {
	*rand.Rand
	strings.Builder
	kinds []string // single or multi, by question
}

func (v *inventor) line(format string, args ...any) { _, _ = fmt.Fprintf(v, format+"\n", args...) }

func (v *inventor) flag() string { return fmt.Sprint("f", v.IntN(5)) }

// condition writes one that refers to anything, also to what comes later.
func (v *inventor) condition(depth int) string {
	switch n := v.IntN(9); {
	case n < 3 || depth == 0 && n < 5:
		return "{flag: " + v.flag() + "}"
	case n < 4 || depth == 0 && n < 7:
		return fmt.Sprintf("{answer: q%d, is: o%d}", v.IntN(len(v.kinds)), v.IntN(3))
	case n < 5 || depth == 0:
		return fmt.Sprintf("{answer: q%d, any_of: [o%d, o%d]}", v.IntN(len(v.kinds)), v.IntN(3), v.IntN(3))
	case n < 6:
		return "{not: " + v.condition(depth-1) + "}"
	}
	parts := make([]string, 1+v.IntN(3))
	for i := range parts {
		parts[i] = v.condition(depth - 1)
	}
	return fmt.Sprintf("{%s: [%s]}", []string{"all", "any"}[v.IntN(2)], strings.Join(parts, ", "))
}

// later names a question behind another one, mostly the next, or the end.
func (v *inventor) later(i int) string {
	if v.IntN(3) > 0 {
		i++
	} else {
		i += 1 + v.IntN(len(v.kinds)-i)
	}
	if i >= len(v.kinds) {
		return "END"
	}
	return fmt.Sprint("q", i)
}

func (v *inventor) question(i int) {
	v.line("  - id: q%d", i)
	v.line("    type: %s", v.kinds[i])
	if i > 0 && v.IntN(2) == 0 {
		v.line("    ask_if: %s", v.condition(1))
		v.line("    skip_to: %s", v.later(i))
	}
	v.line("    options:")
	for o := range 3 {
		exclusive := v.kinds[i] == "multi" && v.IntN(4) == 0
		v.line("      - {id: o%d, exclusive: %t, sets: [%s, own%d]}", o, exclusive, v.flag(), i)
	}
	if v.IntN(3) > 0 {
		v.line("    next: %s", v.later(i))
		return
	}
	v.line("    next:")
	v.line("      - {if: %s, goto: %s}", v.condition(1), v.later(i))
	v.line("      - {goto: %s}", v.later(i))
}

func (v *inventor) catalogue() string {
	v.kinds = []string{"single", "multi", "single", "multi"}
	v.Shuffle(len(v.kinds), func(i, j int) { v.kinds[i], v.kinds[j] = v.kinds[j], v.kinds[i] })
	v.line("schema_version: '1.0'\nstart: q0\nquestions:")
	for i := range v.kinds {
		v.question(i)
	}
	// Every flag is set by somebody, so that no condition refers to nothing.
	v.line("pre_flags:")
	for i := range 3 {
		before := "{flag: own0}"
		if i > 0 {
			before = fmt.Sprintf("{flag: p%d}", i-1)
		}
		v.line("  - {flag: p%d, if: {all: [%s, {not: {all: [%s, %s]}}]}}", i, v.condition(2), before, v.condition(1))
	}
	v.line("outcome_rules:")
	for _, id := range OutcomeIDs() {
		cond := v.condition(2)
		if v.IntN(2) == 0 {
			cond = fmt.Sprintf("{any: [{flag: p%d}, %s]}", v.IntN(3), cond)
		}
		if id == OutcomeNotAISystem {
			cond = "{any: [{flag: own0}, {not: {flag: own0}}]}"
		}
		v.line("  - {outcome: %s, if: %s}", id, cond)
	}
	v.line("post_flags:")
	for _, f := range []string{FlagFRIA, FlagLiteracy, FlagRegistration, "f0"} {
		v.line("  - {flag: %s, if: %s}", f, v.condition(2))
	}
	v.line("outcomes:")
	for i, id := range OutcomeIDs() {
		v.line("  %s: {order: %d}", id, i)
	}
	v.line("date_sets: [{id: d, dates: {day: '2026-01-01'}}]\ndefault_date_set: d")
	return v.String()
}

// built makes a catalogue of a file without asking whether it makes sense.
func built(data string) (*Catalogue, error) {
	f, err := decode([]byte(data))
	if err != nil {
		return nil, err
	}
	var l faults
	c := f.catalogue()
	newBuilder(c, &l).build(f)
	return c, l.err()
}

// The search for what is possible is exact for any catalogue, not only for the one that is there today.
func TestPossibleOutcomesAreExactInInventedCatalogues(t *testing.T) {
	rnd := rand.New(rand.NewPCG(9, 10))
	tried, several := 0, 0
	for tried < 400 {
		text := (&inventor{Rand: rnd}).catalogue()
		c, err := built(text)
		if err != nil { // a flag that nothing sets
			continue
		}
		tried++
		o := oracleOf(t, []byte(text))
		a := randomAnswers(rnd, c)
		for range 1 + rnd.IntN(3) {
			a[c.Questions[rnd.IntN(len(c.Questions))].ID] = []string{Unknown}
		}
		r, out := c.Walk(a, ""), map[string]bool{}
		eachCompletion(c, a, func(full Answers) {
			v := o.walk(full)
			out[v.outcome] = true
			if !announced(t, r, v) {
				t.Fatalf("answers %v, completed %v in\n%s", a, full, text)
			}
		})
		want := slices.SortedFunc(maps.Keys(out), worstFirst)
		if !slices.Equal(r.Possible, want) {
			t.Fatalf("%v is possible, want %v, for %v in\n%s", r.Possible, want, a, text)
		}
		if len(want) > 1 {
			several++
		}
	}
	if several < 100 {
		t.Errorf("only %d of %d had several outcomes, the test proves little", several, tried)
	}
}

// What is asked on some way, and on every way, is exact as well.
func TestAskedQuestionsAreExactInInventedCatalogues(t *testing.T) {
	rnd := rand.New(rand.NewPCG(11, 12))
	for tried := 0; tried < 150; {
		text := (&inventor{Rand: rnd}).catalogue()
		c, err := built(text)
		if err != nil {
			continue
		}
		tried++
		o := oracleOf(t, []byte(text))
		x := c.program.explore(make([]given, len(c.Questions)))
		ways, asked := 0, map[string]int{}
		eachCompletion(c, nil, func(full Answers) {
			ways++
			for _, id := range o.walk(full).path {
				asked[id]++
			}
		})
		for i, q := range c.Questions {
			if n := asked[q.ID]; x.asked[i] != (n > 0) || x.skipped[i] != (n < ways) {
				t.Fatalf("%s is asked on %d of %d ways, not %t/%t, in\n%s", q.ID, n, ways, x.asked[i], x.skipped[i], text)
			}
		}
	}
}
