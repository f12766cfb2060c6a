package library

import (
	"slices"
	"strings"
	"testing"
)

// These are the checks of the content that the list of ids does not cover.

func TestFourBlocksHaveEnoughQuestions(t *testing.T) {
	l := standard(t)
	if len(l.Blocks) != 4 {
		t.Fatalf("%d building blocks", len(l.Blocks))
	}
	for i, b := range l.Blocks {
		if b.Number != i+1 {
			t.Errorf("%s has the number %d", b.ID, b.Number)
		}
		if len(b.Questions) < 8 {
			t.Errorf("%s has %d questions", b.ID, len(b.Questions))
		}
	}
	for _, q := range l.Blocks[3].Questions {
		if q.Ref.Empty() {
			t.Errorf("%s of the legal block names no norm", q.ID)
		}
	}
}

func TestFourGroupsAreRequired(t *testing.T) {
	var required []string
	for i, g := range standard(t).Groups {
		if g.Required {
			required = append(required, g.ID)
			if i != len(required)-1 {
				t.Errorf("%s is not among the first", g.ID)
			}
		}
		if len(g.Questions) < 8 {
			t.Errorf("%s has %d questions", g.ID, len(g.Questions))
		}
	}
	want := []string{"sg_staff_council", "sg_data_protection", "sg_it", "sg_legal"}
	if !slices.Equal(required, want) {
		t.Errorf("required are %q, not %q", required, want)
	}
}

func TestScalesExplainTheirEnds(t *testing.T) {
	for _, g := range standard(t).Groups {
		for _, q := range g.Questions {
			isScale := strings.Contains(q.Text.DE, "1 =") && strings.Contains(q.Text.DE, "5 =")
			if isScale != (q.AnswerType == AnswerScale5) {
				t.Errorf("%s is answered by %s: %q", q.ID, q.AnswerType, q.Text.DE)
			}
		}
	}
}

func TestOptionsDiffer(t *testing.T) {
	n := 0
	for _, g := range standard(t).Groups {
		for _, q := range g.Questions {
			for i, o := range q.Options {
				n++
				for _, other := range q.Options[:i] {
					if o.ID == other.ID || o.DE == other.DE || o.EN == other.EN {
						t.Errorf("%s has two options alike: %v and %v", q.ID, other, o)
					}
				}
			}
		}
	}
	if n < 6 {
		t.Errorf("only %d options", n)
	}
}

func TestSectionsSayWhatToSettle(t *testing.T) {
	for _, s := range standard(t).Agreement.Sections {
		if len(s.Hints) < 3 || len(s.Owners) == 0 {
			t.Errorf("%s has %d hints and %d owners", s.ID, len(s.Hints), len(s.Owners))
		}
	}
}

func TestThePassHasTheStagesOfKiel(t *testing.T) {
	p := standard(t).Pass
	if !slices.Equal(p.Stages, []string{"information", "training", "checklist", "acknowledgement"}) {
		t.Errorf("the stages are %q", p.Stages)
	}
	if p.ValidityMonths < 1 {
		t.Errorf("it is valid for %d months", p.ValidityMonths)
	}
	for _, lang := range Languages() {
		if strings.Count(p.Acknowledgement.Text.In(lang), "{dv_date}") != 1 {
			t.Errorf("the acknowledgement names no date: %q", p.Acknowledgement.Text.In(lang))
		}
	}
	for _, field := range p.DataFields {
		if strings.Contains(field, "score") || strings.Contains(field, "result") || strings.Contains(field, "answer") {
			t.Errorf("the pass must not keep %q", field)
		}
	}
	for _, m := range p.Modules {
		if m.Minutes < 1 || len(m.Goals) == 0 {
			t.Errorf("%s takes %d minutes and has %d goals", m.ID, m.Minutes, len(m.Goals))
		}
	}
	for _, c := range p.Training {
		if c.Minutes < 1 || len(c.Content) == 0 || c.Format == "" || c.Audience == "" {
			t.Errorf("%s lacks something: %+v", c.ID, c)
		}
	}
}

func TestTheChecklistCoversSevenTopics(t *testing.T) {
	c := standard(t).Checklist
	if len(c.Groups) != 7 || len(c.Items()) < 25 {
		t.Errorf("%d groups, %d criteria", len(c.Groups), len(c.Items()))
	}
	var results []string
	for _, r := range c.Rules {
		results = append(results, r.Result)
	}
	if !slices.Equal(results, []string{"excluded", "blocked", "recommended", "conditional", "not_recommended"}) {
		t.Errorf("tools can be %q", results)
	}
}

func TestFivePhasesLeadToTheirEnd(t *testing.T) {
	l := standard(t)
	if len(l.Phases) != 5 {
		t.Fatalf("%d phases", len(l.Phases))
	}
	for i, p := range l.Phases {
		if p.Number != i+1 || len(p.Tasks) < 6 {
			t.Errorf("%s has the number %d and %d tasks", p.ID, p.Number, len(p.Tasks))
		}
	}
	finish := map[string]int{}
	var end func(id string) int
	end = func(id string) int {
		if finish[id] == 0 {
			task, _ := l.Task(id)
			start := 0
			for _, before := range task.After {
				start = max(start, end(before))
			}
			finish[id] = start + task.Duration
		}
		return finish[id]
	}
	previous := 0
	for _, p := range l.Phases {
		last := 0
		for _, task := range p.Tasks {
			last = max(last, end(task.ID))
		}
		if last <= previous {
			t.Errorf("%s ends on day %d, the phase before it on day %d", p.ID, last, previous)
		}
		previous = last
	}
	if previous != 245 {
		t.Errorf("the roadmap takes %d working days, not 245", previous)
	}
}

func TestIndicatorsAndRisksCoverTheirWords(t *testing.T) {
	l := standard(t)
	directions, categories := map[Direction]bool{}, map[string]bool{}
	for _, i := range l.Indicators {
		directions[i.Direction] = true
		if i.Unit == "%" && i.TargetHint != nil && (*i.TargetHint < 0 || *i.TargetHint > 100) {
			t.Errorf("%s has the target %d %%", i.ID, *i.TargetHint)
		}
	}
	for _, d := range Directions() {
		if !directions[d] {
			t.Errorf("no indicator goes %s", d)
		}
	}
	for _, r := range l.Risks {
		categories[r.Category] = true
	}
	for _, c := range RiskCategories() {
		if !categories[c] {
			t.Errorf("no risk is about %s", c)
		}
	}
	principles := map[string]bool{}
	for _, p := range l.Principles {
		principles[p.Category] = true
	}
	for _, c := range PrincipleCategories() {
		if !principles[c] {
			t.Errorf("no principle is about %s", c)
		}
	}
}

func TestTermsStandOnce(t *testing.T) {
	seen := map[string]string{}
	for _, term := range standard(t).Glossary {
		for _, lang := range Languages() {
			word := lang + " " + strings.ToLower(term.Term.In(lang))
			if seen[word] != "" {
				t.Errorf("%s and %s explain %q", seen[word], term.ID, word)
			}
			seen[word] = term.ID
		}
	}
}
