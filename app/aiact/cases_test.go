package aiact

import (
	"maps"
	"os"
	"slices"
	"testing"

	"go.yaml.in/yaml/v3"
)

// example is a municipal system from cases.yaml, with what is expected of its classification.
type example struct {
	ID       string             `yaml:"id"`
	Answers  map[string]options `yaml:"answers"`
	Expected struct {
		Outcome   string            `yaml:"outcome"`
		Duties    []string          `yaml:"obligations"`
		NotDuties []string          `yaml:"not_obligations"`
		Flags     []string          `yaml:"flags"`
		NotFlags  []string          `yaml:"not_flags"`
		Dates     map[string]string `yaml:"dates"`
	} `yaml:"expected"`
}

// options is one option or a list of them.
type options []string

func (o *options) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		*o = options{n.Value}
		return nil
	}
	return n.Decode((*[]string)(o))
}

// examples returns the cases, with the answers that all of them share.
func examples(t testing.TB) []example {
	t.Helper()
	data, err := os.ReadFile("testdata/cases.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var f struct {
		Version  string `yaml:"tree_version"`
		Defaults struct {
			Answers map[string]options `yaml:"answers"`
		} `yaml:"defaults"`
		Cases []example `yaml:"cases"`
	}
	if err := yaml.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	if c := standardCatalogue(t); f.Version != c.Version {
		t.Errorf("the cases are for version %q, the catalogue is %q", f.Version, c.Version)
	}
	for i := range f.Cases {
		own := f.Cases[i].Answers
		f.Cases[i].Answers = maps.Clone(f.Defaults.Answers)
		maps.Copy(f.Cases[i].Answers, own)
	}
	return f.Cases
}

func (e example) answers() Answers {
	a := Answers{}
	for q, o := range e.Answers {
		a[q] = o
	}
	return a
}

func TestMunicipalSystemsAreClassifiedAsExpected(t *testing.T) {
	c := standardCatalogue(t)
	cases := examples(t)
	if len(cases) < 50 {
		t.Fatalf("only %d cases", len(cases))
	}
	for _, e := range cases {
		t.Run(e.ID, func(t *testing.T) {
			if p := c.Check(e.answers()); p != nil {
				t.Errorf("the answers do not fit: %v", p)
			}
			r := c.Walk(e.answers(), "")
			wantSame(t, "outcome", r.Outcome, e.Expected.Outcome)
			duties := dutyIDs(r.Duties)
			for _, id := range e.Expected.Duties {
				if !slices.Contains(duties, id) {
					t.Errorf("duty %s is missing", id)
				}
			}
			for _, id := range e.Expected.NotDuties {
				if slices.Contains(duties, id) {
					t.Errorf("duty %s should not apply", id)
				}
			}
			for _, f := range e.Expected.Flags {
				if !r.Has(f) {
					t.Errorf("flag %s should be up", f)
				}
			}
			for _, f := range e.Expected.NotFlags {
				if r.Has(f) {
					t.Errorf("flag %s should not be up", f)
				}
			}
			for id, date := range e.Expected.Dates {
				wantSame(t, id+" applies from", dutyOf(t, r.Duties, id).AppliesFrom, date)
			}
		})
	}
}

// Only the accompanying questions are left open in the cases; they must not keep the outcome from being stated.
func TestCasesLeaveOnlyAccompanyingQuestionsOpen(t *testing.T) {
	c := standardCatalogue(t)
	for _, e := range examples(t) {
		r := c.Walk(e.answers(), "")
		for _, q := range r.Left {
			if q.AffectsClass || !q.Optional {
				t.Errorf("%s: %q is not answered", e.ID, q.ID)
			}
		}
	}
}

func TestCasesHaveReasonsForEveryOutcome(t *testing.T) {
	c := standardCatalogue(t)
	for _, e := range examples(t) {
		r := c.Walk(e.answers(), "")
		if len(r.Reasons) == 0 || r.Reasons[0].RulesOut != "" {
			t.Errorf("%s: %s without a reason of its own: %v", e.ID, r.Outcome, r.Reasons)
		}
		for _, reason := range r.Reasons {
			if !reason.Text.complete() || !reason.Ref.complete() {
				t.Errorf("%s: reason %+v is incomplete", e.ID, reason)
			}
			if !slices.Contains(e.answers()[reason.Question.ID], reason.Option.ID) {
				t.Errorf("%s: %s=%s was not answered", e.ID, reason.Question.ID, reason.Option.ID)
			}
		}
	}
}
