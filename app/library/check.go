package library

import (
	"errors"
	"fmt"
	"maps"
	"slices"
)

// checker collects what is wrong with the content.
type checker struct{ mistakes []error }

// need notes a mistake of an item unless ok.
func (c *checker) need(ok bool, id, format string, values ...any) {
	if !ok {
		c.mistakes = append(c.mistakes, fmt.Errorf("%s: %s", id, fmt.Sprintf(format, values...)))
	}
}

// full needs texts in both languages.
func (c *checker) full(id string, texts ...Text) {
	for i, t := range texts {
		c.need(t.Has(German) && t.Has(English), id, "text %d is missing in a language", i+1)
	}
}

// check tests what the items say about one another, their words and their numbers. How they are written is for tests.
func (l *Library) check() error {
	c := &checker{}
	seen := map[string]bool{}
	for _, e := range l.Entries() {
		c.need(e.ID != "" && !seen[e.ID], e.ID, "the id of this %s is empty or not unique", e.Kind)
		c.full(e.ID, e.Title)
		seen[e.ID] = true
	}
	l.checkQuestions(c)
	l.checkTexts(c)
	l.checkChecklist(c)
	l.checkRoadmap(c)
	l.checkMeasures(c)
	l.checkPractice(c)
	l.checkAgendas(c)
	return errors.Join(c.mistakes...)
}

func (l *Library) checkQuestions(c *checker) {
	for _, b := range l.Blocks {
		c.full(b.ID, b.Purpose, b.Result)
		l.checkQuestionsOf(c, b.Questions)
	}
	for _, g := range l.Groups {
		c.full(g.ID, g.Mandate)
		c.need(has(l.Role, g.Role), g.ID, "no role %q", g.Role)
		l.checkQuestionsOf(c, g.Questions)
	}
}

func (l *Library) checkQuestionsOf(c *checker, questions []Question) {
	for _, q := range questions {
		c.need(slices.Contains(AnswerTypes(), q.AnswerType), q.ID, "no answer type %q", q.AnswerType)
		c.need((q.AnswerType == AnswerChoice) == (len(q.Options) > 1), q.ID, "a choice needs options, and only a choice")
		c.need(q.Ref.Has(German) == q.Ref.Has(English), q.ID, "the norm is missing in a language")
		for _, o := range q.Options {
			c.need(o.ID != "", q.ID, "an option has no id")
			c.full(q.ID, o.Text)
		}
	}
}

// checkTexts looks at principles, service agreement, pass and glossary.
func (l *Library) checkTexts(c *checker) {
	for _, p := range l.Principles {
		c.full(p.ID, p.Text, p.Practice)
		c.need(slices.Contains(PrincipleCategories(), p.Category), p.ID, "no category %q", p.Category)
		c.need(len(p.InspiredBy) > 0, p.ID, "nothing inspired it")
		for _, id := range p.InspiredBy {
			c.need(has(l.Inspiration, id), p.ID, "no inspiration %q", id)
		}
	}
	c.full("service_agreement", l.Agreement.Title, l.Agreement.Note)
	for i, s := range l.Agreement.Sections {
		c.full(s.ID, s.Hints...)
		c.need(s.Number == i+1, s.ID, "is section %d, not %d", i+1, s.Number)
		c.need(slices.Contains(SectionKinds(), s.Kind), s.ID, "no kind %q", s.Kind)
		for _, id := range s.Owners {
			c.need(has(l.Role, id), s.ID, "no role %q", id)
		}
	}
	c.full("ki_pass", l.Pass.DataNote, l.Pass.LegalNote, l.Pass.Acknowledgement.Text, l.Pass.Acknowledgement.Note)
	for _, m := range l.Pass.Modules {
		c.full(m.ID, m.Goals...)
	}
	for _, t := range l.Pass.Training {
		c.full(t.ID, t.Content...)
	}
	for _, t := range l.Glossary {
		c.full(t.ID, t.Text)
	}
}

func (l *Library) checkChecklist(c *checker) {
	c.need(len(l.Checklist.Weights) == maxWeight, "tool_checklist", "%d weights have labels", len(l.Checklist.Weights))
	c.full("tool_checklist", l.Checklist.Weights...)
	for _, r := range l.Checklist.Rules {
		c.full(r.Result, r.Label)
	}
	for _, i := range l.Checklist.Items() {
		c.full(i.ID, i.Ref)
		c.need(1 <= i.Weight && i.Weight <= maxWeight, i.ID, "weight is %d", i.Weight)
		for _, condition := range i.AppliesIf {
			c.need(slices.Contains(Conditions(), condition), i.ID, "no condition %q", condition)
		}
	}
}

func (l *Library) checkRoadmap(c *checker) {
	after := map[string][]string{}
	for _, p := range l.Phases {
		c.full(p.ID, p.Goal, p.Milestone)
		for _, t := range p.Tasks {
			c.full(t.ID, t.Text)
			c.need(has(l.Role, t.Role), t.ID, "no role %q", t.Role)
			c.need(t.Duration > 0, t.ID, "lasts %d days", t.Duration)
			for _, id := range t.After {
				c.need(has(l.Task, id), t.ID, "no predecessor %q", id)
			}
			after[t.ID] = t.After
		}
	}
	id := cycle(after)
	c.need(id == "", id, "its predecessors run in a circle")
}

func (l *Library) checkMeasures(c *checker) {
	for _, i := range l.Indicators {
		c.full(i.ID, i.Formula, i.Source)
		c.need(slices.Contains(Levels(), i.Level), i.ID, "no level %q", i.Level)
		c.need(slices.Contains(Units(), i.Unit), i.ID, "no unit %q", i.Unit)
		c.need(slices.Contains(Directions(), i.Direction), i.ID, "no direction %q", i.Direction)
		c.need(slices.Contains(Frequencies(), i.Frequency), i.ID, "no frequency %q", i.Frequency)
	}
	for _, r := range l.Risks {
		c.full(r.ID, r.Mitigation)
		c.need(slices.Contains(RiskCategories(), r.Category), r.ID, "no category %q", r.Category)
		c.need(has(l.Role, r.Owner), r.ID, "no role %q", r.Owner)
		c.need(1 <= r.Likelihood && r.Likelihood <= maxRating, r.ID, "likelihood is %d", r.Likelihood)
		c.need(1 <= r.Impact && r.Impact <= maxRating, r.ID, "impact is %d", r.Impact)
	}
}

// checkPractice looks at inspirations, examples and involvements.
func (l *Library) checkPractice(c *checker) {
	for _, i := range l.Inspirations {
		c.need(slices.Contains(Evidences(), i.Evidence), i.ID, "no evidence %q", i.Evidence)
	}
	for _, e := range l.Examples {
		c.full(e.ID, e.Place, e.What, e.Reuse)
		c.need(e.When.Has(German) == e.When.Has(English), e.ID, "the time is missing in a language")
		c.need(has(l.Block, e.Block), e.ID, "no building block %q", e.Block)
		c.need(e.Kind == ExamplePractice || e.Kind == ExampleGuide, e.ID, "no kind %q", e.Kind)
		c.need(slices.Contains(Evidences(), e.Evidence), e.ID, "no evidence %q", e.Evidence)
		c.need((e.Licence != "") == e.LicenceNote.Has(German), e.ID, "a licence needs a note, and only a licence")
		c.need(e.Inspiration == "" || has(l.Inspiration, e.Inspiration), e.ID, "no inspiration %q", e.Inspiration)
	}
	seen := map[string]bool{}
	for _, i := range l.Involvements {
		name := i.Step + " with " + i.Group
		c.need(!seen[name], name, "is there twice")
		seen[name] = true
		c.full(name, i.When, i.Why)
		c.need(has(l.Block, i.Step) || has(l.Phase, i.Step), name, "no building block or phase %q", i.Step)
		c.need(has(l.Group, i.Group), name, "no stakeholder group %q", i.Group)
		c.need(slices.Contains(Evidences(), i.Evidence), name, "no evidence %q", i.Evidence)
		c.need(i.Duty == i.Ref.Has(German) && i.Duty == i.Ref.Has(English), name, "a duty needs a norm, and only a duty")
		c.need(i.Duty == (i.Evidence != EvidenceOwn), name, "a duty rests on a source, advice is our own")
	}
}

// has tells whether a lookup finds an id.
func has[T any](lookup func(string) (T, bool), id string) bool {
	_, ok := lookup(id)
	return ok
}

// cycle returns the id of an item whose predecessors run in a circle, or nothing. Of several it is the first in the alphabet.
func cycle(after map[string][]string) string {
	const open, done = 1, 2
	state := map[string]int{}
	var visit func(id string) bool
	visit = func(id string) bool {
		if state[id] != 0 {
			return state[id] == open
		}
		state[id] = open
		if slices.ContainsFunc(after[id], visit) {
			return true
		}
		state[id] = done
		return false
	}
	for _, id := range slices.Sorted(maps.Keys(after)) {
		if visit(id) {
			return id
		}
	}
	return ""
}
