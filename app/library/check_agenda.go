package library

import (
	"slices"
	"time"
)

// maxStep is how many minutes a step of a running order may take; workshop files have the same limit.
const maxStep = 480

// checkAgendas looks at the running orders.
func (l *Library) checkAgendas(c *checker) {
	for _, a := range l.Agendas {
		c.full(a.ID, a.About)
		c.need(len(a.Steps) > 0, a.ID, "has no steps")
		day := 1
		for _, s := range a.Steps {
			l.checkAgendaStep(c, s)
			c.need(s.Day == day || s.Day == day+1, s.ID, "is on day %d, after day %d", s.Day, day)
			day = s.Day
		}
	}
}

func (l *Library) checkAgendaStep(c *checker, s AgendaStep) {
	_, err := time.Parse("15:04", s.Begins)
	c.need(s.Begins == "" || err == nil, s.ID, "begins at %q", s.Begins)
	c.need(1 <= s.Minutes && s.Minutes <= maxStep, s.ID, "takes %d minutes", s.Minutes)
	c.need(slices.Contains(Methods(), s.Method), s.ID, "no method %q", s.Method)
	c.need(s.Block == "" || has(l.Block, s.Block), s.ID, "no building block %q", s.Block)
	c.need(s.Question.Has(German) == s.Question.Has(English), s.ID, "the question is missing in a language")
	c.need(!s.Question.Empty() || s.Method == "inform", s.ID, "only a break has no question")
}
