package aiact

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// Every question is asked on some way, every outcome comes out of some; and some way asks none of those that have a condition.
func TestEveryQuestionAndOutcomeIsReachable(t *testing.T) {
	c := standardCatalogue(t)
	x := c.program.explore(make([]given, len(c.Questions)))
	for i, q := range c.Questions {
		if !x.asked[i] {
			t.Errorf("%s is never asked", q.ID)
		}
		if first := i < 4; x.skipped[i] == first {
			t.Errorf("%s is not asked on some way: %t", q.ID, x.skipped[i])
		}
	}
	wantEqual(t, "outcomes", x.outcomes, OutcomeIDs())
	if x.tooMuch || x.undecided {
		t.Errorf("too much %t, undecided %t", x.tooMuch, x.undecided)
	}
}

// The standard catalogue stays far from what Parse refuses, with nothing answered and with everything unknown.
func TestStandardCatalogueStaysFarFromTheLimit(t *testing.T) {
	c := standardCatalogue(t)
	unknown := Answers{}
	for _, q := range c.Questions {
		unknown[q.ID] = []string{Unknown}
	}
	for name, a := range map[string]Answers{"nothing answered": nil, "everything unknown": unknown, "answered": applicants()} {
		read, _ := c.read(a)
		work := c.program.explore(read).work
		t.Logf("%s: %d nodes", name, work)
		if work == 0 && name != "answered" || work > maxWork/16 {
			t.Errorf("%s: %d nodes were looked at, the limit is %d", name, work, maxWork)
		}
	}
}

// Answers only ever take ways away.
func TestAnAnswerTakesWaysAway(t *testing.T) {
	c := standardCatalogue(t)
	rnd := rand.New(rand.NewPCG(13, 14))
	for range 60 {
		a := forgetful(rnd, c, 2)
		before, _ := c.read(a)
		x := c.program.explore(before)
		q := c.Questions[rnd.IntN(len(c.Questions))]
		if g := a[q.ID]; g != nil && g[0] != Unknown {
			continue
		}
		after, _ := c.read(with(a, q.ID+"="+q.Options[0].ID))
		y := c.program.explore(after)
		for _, o := range y.outcomes {
			if !slices.Contains(x.outcomes, o) {
				t.Errorf("%s became possible by an answer to %s", o, q.ID)
			}
		}
		for i := range c.Questions {
			if y.asked[i] && !x.asked[i] || x.asked[i] && !x.skipped[i] && (y.skipped[i] || !y.asked[i]) {
				t.Errorf("%s is asked or not asked by an answer to %s", c.Questions[i].ID, q.ID)
			}
		}
	}
}

func TestNodesAreKeptOnce(t *testing.T) {
	p := standardCatalogue(t).program
	seen := map[string]int{}
	for i, n := range p.nodes {
		for _, part := range n.parts {
			if part >= i {
				t.Errorf("node %d comes before its part %d", i, part)
			}
		}
		key := fmt.Sprint(n.op, n.parts)
		if n.atom != nil {
			key = fmt.Sprintf("%+v", *n.atom)
		}
		// Two flags that the same option sets are two flags, though they say the same.
		if other, ok := seen[key]; ok && n.atom == nil {
			t.Errorf("nodes %d and %d say the same: %s", other, i, key)
		}
		seen[key] = i
	}
}

func TestNodeValues(t *testing.T) {
	values := []truth{open, no, yes}
	for _, test := range []struct {
		op    op
		parts []int
		want  truth
	}{
		{opAll, []int{2, 2}, yes},
		{opAll, []int{2, 0}, open},
		{opAll, []int{0, 1}, no}, // one that is false decides, whatever is open
		{opAll, []int{1}, no},
		{opAny, []int{1, 1}, no},
		{opAny, []int{1, 0}, open},
		{opAny, []int{0, 2}, yes},
		{opNot, []int{0}, open},
		{opNot, []int{1}, yes},
		{opNot, []int{2}, no},
	} {
		n := node{op: test.op, parts: test.parts}
		if got := n.value(values); got != test.want {
			t.Errorf("%d of %v: %d, want %d", test.op, test.parts, got, test.want)
		}
	}
}

func TestAtomsHold(t *testing.T) {
	flag := atom{setters: []setter{{question: 1, options: 0b011}, {question: 4, options: 0b100}}}
	only := atom{setters: []setter{{question: 1, options: 0b010}}, exactly: true}
	for _, test := range []struct {
		name     string
		atom     *atom
		question int
		chosen   choice
		want     bool
	}{
		{"one of two options", &flag, 1, 0b001, true},
		{"one beside another", &flag, 1, 0b110, true},
		{"another", &flag, 1, 0b100, false},
		{"the second question", &flag, 4, 0b100, true},
		{"the second question, another option", &flag, 4, 0b001, false},
		{"a question that has no say", &flag, 2, 0b111, false},
		{"exactly", &only, 1, 0b010, true},
		{"exactly, and one more", &only, 1, 0b011, false},
	} {
		if got := test.atom.holds(test.question, test.chosen); got != test.want {
			t.Errorf("%s: %t", test.name, got)
		}
	}
}

// Options that decide the same are tried once; the eight areas of Annex III are tried in all combinations.
func TestChoicesThatMakeNoDifferenceAreLeftOut(t *testing.T) {
	c := standardCatalogue(t)
	for id, want := range map[string]int{
		"org_type": 1, "role": 1, "is_ai_system": 2, "scope": 2, "annex_i": 3, "annex_iii_area": 256, "gpai": 1, "annex_iii_3": 2,
		"annex_iii_2": 2, "art6_3_conditions": 2, "art50_interaction": 2, "ov_personal_data": 1,
	} {
		i := c.place(id)
		e := explorer{program: c.program, values: make([]truth, c.program.control)}
		if got := e.choices(i); len(got) != want {
			t.Errorf("%s: %d choices, want %d: %b", id, len(got), want, got)
		}
	}
}

// oneQuestion is a catalogue with one question; sets says which flags its options set. The outcome is prohibited if a
// condition holds, minimal otherwise.
func oneQuestion(t *testing.T, kind string, sets []string, prohibited string) *Catalogue {
	t.Helper()
	var v inventor
	v.line("schema_version: '1.0'\nstart: q0\nquestions:\n  - id: q0\n    type: %s\n    next: END\n    options:", kind)
	for o, flags := range sets {
		v.line("      - {id: o%d, sets: [any, %s]}", o, flags)
	}
	v.line("outcome_rules:\n  - {outcome: prohibited, if: %s}\n  - {outcome: minimal, if: {flag: any}}\npost_flags:", prohibited)
	for _, f := range []string{FlagFRIA, FlagLiteracy, FlagRegistration} {
		v.line("  - {flag: %s, if: {flag: any}}", f)
	}
	v.line("date_sets: [{id: d}]\ndefault_date_set: d\noutcomes: {minimal: {}, high_risk: {}, prohibited: {}}")
	c, err := built(v.String())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Options are alike only if nothing tells them apart. Each of these conditions holds for one choice that a coarser look would
// take for another one.
func TestOptionsThatAreOnlyNearlyAlikeAreToldApart(t *testing.T) {
	for _, test := range []struct {
		name, kind, cond string
		sets             []string
	}{
		{
			"an answer that must stand alone is undone by a second option", "multi",
			"{all: [{any: [{answer: q0, is: o0}, {flag: f}]}, {flag: g}]}",
			[]string{"", "f", "g"},
		},
		{"a flag counts by itself and in a list", "single", "{all: [{any: [{flag: g}, {flag: f}]}, {flag: f}]}", []string{"g", "f"}},
		{
			"a flag stands in two lists", "single",
			"{all: [{any: [{flag: f}, {flag: g}]}, {any: [{flag: f}, {flag: h}]}]}",
			[]string{"g", "f", "h"},
		},
		{"a flag is needed beside another", "multi", "{all: [{flag: f}, {flag: g}]}", []string{"f", "g"}},
		{"none of the others", "multi", "{not: {any: [{flag: f}, {flag: g}]}}", []string{"f", "g", "h"}},
	} {
		c := oneQuestion(t, test.kind, test.sets, test.cond)
		wantEqual(t, test.name, c.Walk(nil, "").Possible, []string{OutcomeProhibited, OutcomeMinimal})
	}
}

// A rule that is a flag, and a list of a later rule that contains it: the walk wants to know the flag for itself.
func TestFlagOfARuleIsNotLikeOthersInAList(t *testing.T) {
	c := oneQuestion(t, "single", []string{"g", "f", "h"}, "{flag: f}}\n  - {outcome: high_risk, if: {any: [{flag: g}, {flag: f}]}")
	wantEqual(t, "possible", c.Walk(nil, "").Possible, []string{OutcomeProhibited, OutcomeHighRisk, OutcomeMinimal})
	c = smallCatalogue(t)
	for flag, alike := range map[[2]string]bool{{"jobs", "school"}: true, {"jobs", "prohibited"}: false, {"talks", "school"}: false} {
		if got := serves(c, flag[0]) == serves(c, flag[1]); got != alike {
			t.Errorf("%v are alike: %t", flag, got)
		}
	}
}

// serves returns what a flag that options set serves.
func serves(c *Catalogue, flag string) int {
	for n, nd := range c.program.nodes[:c.program.control] {
		if nd.atom == nil || len(nd.atom.setters) == 0 {
			continue
		}
		s := nd.atom.setters[0]
		for j, o := range c.Questions[s.question].Options {
			if slices.Contains(o.sets, flag) && s.options == 1<<j && !nd.atom.exactly {
				return c.program.serves[n]
			}
		}
	}
	return always
}

// With more flags at a question than fit into a number nothing is left out, which is right and slow.
func TestManyFlagsAtOneQuestion(t *testing.T) {
	var sets, list []string
	for o := range 24 {
		sets = append(sets, fmt.Sprintf("a%d, b%d, c%d", o, o, o))
		list = append(list, fmt.Sprintf("{flag: a%d}, {flag: b%d}, {flag: c%d}", o, o, o))
	}
	c := oneQuestion(t, "single", sets, "{any: ["+strings.Join(list, ", ")+"]}")
	e := explorer{program: c.program, values: make([]truth, c.program.control)}
	if n := len(e.choices(0)); n != 24 {
		t.Errorf("%d choices, want all", n)
	}
	wantEqual(t, "possible", c.Walk(nil, "").Possible, []string{OutcomeProhibited})
}
