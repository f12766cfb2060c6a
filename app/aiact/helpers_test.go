package aiact

import (
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

// catalogueOf parses a catalogue that must be right.
func catalogueOf(t testing.TB, data string) *Catalogue {
	t.Helper()
	c, err := Parse([]byte(data))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func standardCatalogue(t testing.TB) *Catalogue {
	t.Helper()
	c, err := Standard()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// smallText is the catalogue small.yaml with replacements: old, new, old, new.
func smallText(t testing.TB, replacements ...string) string {
	t.Helper()
	data, err := os.ReadFile("testdata/small.yaml")
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	for i := 0; i < len(replacements); i += 2 {
		if !strings.Contains(text, replacements[i]) {
			t.Fatalf("small.yaml does not contain %q", replacements[i])
		}
		text = strings.Replace(text, replacements[i], replacements[i+1], 1)
	}
	return text
}

func smallCatalogue(t testing.TB, replacements ...string) *Catalogue {
	t.Helper()
	return catalogueOf(t, smallText(t, replacements...))
}

// answers builds answers from pairs: "role=uses_product,rebrand".
func answers(pairs ...string) Answers {
	a := Answers{}
	for _, p := range pairs {
		q, options, _ := strings.Cut(p, "=")
		a[q] = strings.Split(options, ",")
	}
	return a
}

// with returns answers with further ones.
func with(a Answers, pairs ...string) Answers {
	out := maps.Clone(a)
	maps.Copy(out, answers(pairs...))
	return out
}

// without returns answers without some.
func without(a Answers, questions ...string) Answers {
	out := maps.Clone(a)
	for _, q := range questions {
		delete(out, q)
	}
	return out
}

// chatbot is a system that only has to tell that it is one. Every question on its path is answered.
func chatbot() Answers {
	return answers("org_type=public_body", "role=uses_product", "lifecycle=planned", "is_ai_system=yes", "scope=in_scope",
		"a5_screen=none", "annex_i=no", "annex_iii_area=none", "gpai=vendor", "art50_interaction=yes", "art50_generate=no",
		"art50_biometric=none", "art50_deepfake=no", "art50_public_text=no", "ov_personal_data=no", "ov_staff_monitoring=no",
		"ov_automated_decision=no")
}

// applicants is a system that selects applicants, high-risk by Annex III point 4(a).
func applicants() Answers {
	return with(chatbot(), "annex_iii_area=4", "annex_iii_4=a", "art6_3_profiling=yes", "hr_workplace=no", "hr_decisions=yes",
		"art50_interaction=no", "gpai=no")
}

func ids[T any](list []T, id func(T) string) []string {
	var out []string
	for _, e := range list {
		out = append(out, id(e))
	}
	return out
}

func questionIDs(list []*Question) []string {
	return ids(list, func(q *Question) string { return q.ID })
}

func dutyIDs(list []Duty) []string { return ids(list, func(d Duty) string { return d.ID }) }

func pathIDs(r Result) []string { return ids(r.Path, func(s Step) string { return s.Question.ID }) }

func dutyOf(t testing.TB, list []Duty, id string) Duty {
	t.Helper()
	d, ok := find(list, func(d Duty) bool { return d.ID == id })
	if !ok {
		t.Fatalf("duty %q is not among %v", id, dutyIDs(list))
	}
	return d
}

func wantEqual[T comparable](t testing.TB, what string, got, want []T) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func wantSame(t testing.TB, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

// randomAnswers answers every question at random, whether it will be asked or not.
func randomAnswers(rnd *rand.Rand, c *Catalogue) Answers {
	a := Answers{}
	for _, q := range c.Questions {
		a[q.ID] = randomAnswer(rnd, q)
	}
	return a
}

// randomAnswer prefers answers that keep a walk going: with plain chance nearly every walk ends at Art. 5.
func randomAnswer(rnd *rand.Rand, q *Question) []string {
	last := q.Options[len(q.Options)-1]
	switch {
	case q.ID == "is_ai_system" || q.ID == "scope":
		if rnd.IntN(12) > 0 {
			return []string{q.Options[0].ID}
		}
	case q.Multiple && last.Exclusive && rnd.IntN(3) > 0:
		if q.ID != "annex_iii_area" || rnd.IntN(2) == 0 {
			return []string{last.ID}
		}
	}
	if !q.Multiple {
		return []string{q.Options[rnd.IntN(len(q.Options))].ID}
	}
	var out []string
	for _, o := range q.Options {
		if !o.Exclusive && rnd.IntN(len(q.Options)) < 2 {
			out = append(out, o.ID)
		}
	}
	if len(out) == 0 {
		return []string{q.Options[rnd.IntN(len(q.Options))].ID}
	}
	return out
}

// everyAnswer lists all answers to a question.
func everyAnswer(q *Question) [][]string {
	var out [][]string
	for set := 1; set < 1<<len(q.Options); set++ {
		options := q.chosen(choice(set))
		if g, p := q.read(ids(options, func(o *Option) string { return o.ID })); len(p) == 0 && g.state == chosen {
			out = append(out, ids(options, func(o *Option) string { return o.ID }))
		}
	}
	return out
}
