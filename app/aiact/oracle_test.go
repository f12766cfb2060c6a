package aiact

import (
	"fmt"
	"os"
	"slices"
	"testing"

	"go.yaml.in/yaml/v3"
)

// oracle is the reference semantics of the header of tree.yaml, word for word, over the bare file. It shares nothing with the
// package, so that a mistake cannot stand in both.
type oracle struct {
	tree      map[string]any
	questions map[string]map[string]any
}

// verdict is what a walk of the oracle comes to.
type verdict struct {
	outcome string
	path    []string
	flags   map[string]bool
	answers Answers
	duties  []string
	dates   map[string]string // of duties, by the default date set
}

func newOracle(t testing.TB, file string) *oracle {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return oracleOf(t, data)
}

func oracleOf(t testing.TB, data []byte) *oracle {
	t.Helper()
	o := &oracle{questions: map[string]map[string]any{}}
	if err := yaml.Unmarshal(data, &o.tree); err != nil {
		t.Fatal(err)
	}
	for _, q := range o.list("questions") {
		o.questions[q["id"].(string)] = q
	}
	return o
}

func (o *oracle) list(key string) []map[string]any { return mapsIn(o.tree[key]) }

func mapsIn(v any) []map[string]any {
	list, _ := v.([]any)
	out := make([]map[string]any, len(list))
	for i, e := range list {
		out[i] = e.(map[string]any)
	}
	return out
}

func texts(v any) []string {
	list, _ := v.([]any)
	out := make([]string, len(list))
	for i, e := range list {
		out[i] = fmt.Sprint(e)
	}
	return out
}

func (v *verdict) holds(cond any) bool {
	c := cond.(map[string]any)
	switch {
	case c["flag"] != nil:
		return v.flags[c["flag"].(string)]
	case c["outcome"] != nil:
		return v.outcome == c["outcome"]
	case c["all"] != nil:
		return !slices.ContainsFunc(mapsIn(c["all"]), func(m map[string]any) bool { return !v.holds(m) })
	case c["any"] != nil:
		return slices.ContainsFunc(mapsIn(c["any"]), func(m map[string]any) bool { return v.holds(m) })
	case c["not"] != nil:
		return !v.holds(c["not"])
	}
	given := v.answers[c["answer"].(string)]
	if is, ok := c["is"]; ok {
		return slices.Equal(given, []string{fmt.Sprint(is)})
	}
	return slices.ContainsFunc(texts(c["any_of"]), func(s string) bool { return slices.Contains(given, s) })
}

// walk walks with answers to every question that is asked; a default stands in for one that is missing.
func (o *oracle) walk(a Answers) *verdict {
	v := &verdict{flags: map[string]bool{}, answers: Answers{}, dates: map[string]string{}}
	for at := o.tree["start"].(string); at != "END"; {
		q := o.questions[at]
		if q["ask_if"] != nil && !v.holds(q["ask_if"]) {
			at = q["skip_to"].(string)
			continue
		}
		given := a[at]
		if given == nil && q["default"] != nil {
			given = []string{q["default"].(string)}
		}
		if given == nil {
			panic("no answer for " + at)
		}
		v.path = append(v.path, at)
		v.answers[at] = given
		for _, option := range mapsIn(q["options"]) {
			if slices.Contains(given, option["id"].(string)) {
				for _, f := range texts(option["sets"]) {
					v.flags[f] = true
				}
			}
		}
		for _, r := range o.list("pre_flags") {
			v.flags[r["flag"].(string)] = v.holds(r["if"])
		}
		at = v.next(q["next"])
	}
	o.conclude(v)
	return v
}

func (v *verdict) next(next any) string {
	if to, ok := next.(string); ok {
		return to
	}
	for _, b := range mapsIn(next) {
		if b["if"] == nil || v.holds(b["if"]) {
			return b["goto"].(string)
		}
	}
	panic("no branch")
}

func (o *oracle) conclude(v *verdict) {
	for _, r := range o.list("outcome_rules") {
		if v.holds(r["if"]) {
			v.outcome = r["outcome"].(string)
			break
		}
	}
	for _, r := range o.list("post_flags") {
		if v.holds(r["if"]) {
			v.flags[r["flag"].(string)] = true
		}
	}
	var dates map[string]any
	for _, s := range o.list("date_sets") {
		if s["id"] == o.tree["default_date_set"] {
			dates = s["dates"].(map[string]any)
		}
	}
	for _, d := range o.list("obligations") {
		if !slices.Contains(texts(d["outcomes"]), v.outcome) || d["when"] != nil && !v.holds(d["when"]) {
			continue
		}
		id, key := d["id"].(string), d["date_key"].(string)
		v.duties = append(v.duties, id)
		date := dates[key]
		for _, r := range o.list("date_overrides") {
			if v.holds(r["if"]) && slices.Contains(texts(r["keys"]), key) {
				date = dates[r["use"].(string)]
			}
		}
		v.dates[id] = date.(string)
	}
}

// up lists the flags that are up.
func (v *verdict) up() []string {
	var out []string
	for f, is := range v.flags {
		if is {
			out = append(out, f)
		}
	}
	slices.Sort(out)
	return out
}
