package risk

import (
	"slices"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
)

// The names of the edits.
const (
	labelAdded   = "edit.classification.added"
	labelChanged = "edit.classification.changed"
)

// Visit is one stay at a question: changing the answer before going on is one step of undo.
type Visit struct {
	System   app.ID
	Question string
	New      app.ID // of the classification, should this be the first answer
}

func (v Visit) group() string { return string(v.New) + "/" + v.Question }

// Answer builds the edit that answers a question; no options take the answer away. The first answer makes the record, and
// so does one to a classification of another catalogue: that one stays as history. Whoever confirmed the classification did
// so with other answers, so the confirmation goes.
func (l *Law) Answer(v Visit, options ...string) app.Build {
	return func(s *app.Strategy) (app.Edit, error) {
		if _, ok := s.Systems.Get(v.System); !ok {
			return app.Edit{Label: labelChanged}, app.NewError(app.CodeGone, nil)
		}
		c, label := l.current(s, v.System, v.New)
		given := c.Answers.With(v.Question, options...)
		if given == c.Answers {
			return app.Edit{Label: label}, nil
		}
		c.Answers, c.ConfirmedBy, c.ConfirmedOn = given, "", ""
		return app.Edit{Label: label, Group: v.group(), Put: []app.Record{l.settled(c)}}, nil
	}
}

// current is the classification that a change goes to: the newest one, or a new one with its answers where that was made
// with another catalogue.
func (l *Law) current(s *app.Strategy, system, fresh app.ID) (c app.Classification, label string) {
	old, ok := s.ClassificationOf(system)
	if ok && !l.Outdated(old) {
		return old, labelChanged
	}
	c = app.NewClassification(system, l.version(), l.dates())
	if fresh != "" {
		c.ID = fresh
	}
	if ok {
		c.Answers, c.Override, c.OverrideBy, c.OverrideReason = old.Answers, old.Override, old.OverrideBy, old.OverrideReason
	}
	return c, labelAdded
}

// settled returns a classification with the class that its answers lead to.
func (l *Law) settled(c app.Classification) app.Classification {
	r := l.ResultOf(c)
	c.Outcome = ""
	if class := app.Class(r.Outcome); slices.Contains(app.Classes(), class) {
		c.Outcome = class
	}
	return c
}

// Renew builds the edit that runs a classification again with the catalogue that is in force. The old one stays as history.
func (l *Law) Renew(system app.ID) app.Build {
	return func(s *app.Strategy) (app.Edit, error) {
		c, label := l.current(s, system, "")
		if label == labelChanged {
			return app.Edit{Label: labelAdded}, nil
		}
		return app.Edit{Label: labelAdded, Put: []app.Record{l.settled(c)}}, nil
	}
}

// Override is a class that somebody sets by hand.
type Override struct {
	Class      app.Class
	By, Reason string
}

// Problems names what is missing for an override to hold.
func (o Override) Problems() app.Problems {
	c := app.NewClassification(app.NewID(), "", "")
	c.SystemID, c.Override = app.NewID(), o.Class
	c.OverrideBy, c.OverrideReason = strings.TrimSpace(o.By), strings.TrimSpace(o.Reason)
	return app.Validate(c)
}

// SetByHand builds the edit that sets a class by hand, or takes it away where the override is empty.
func (l *Law) SetByHand(system app.ID, o Override) app.Build {
	return func(s *app.Strategy) (app.Edit, error) {
		c, label := l.current(s, system, "")
		c.Override, c.OverrideBy, c.OverrideReason = o.Class, o.By, o.Reason
		return app.Edit{Label: label, Put: []app.Record{l.settled(c)}}, nil
	}
}

// Standing is how far the classification of a system is.
type Standing struct {
	Class  app.Class // that holds; empty while none does
	Worst  app.Class // that is still possible
	ByHand bool
	Left   int // questions without an answer
	Open   int // answered with "not known yet"
}

// StandingOf says how far the classification of a system is.
func (l *Law) StandingOf(s *app.Strategy, system app.ID) Standing {
	c, _ := s.ClassificationOf(system)
	r := l.ResultOf(c)
	return Standing{
		Class: c.Class(), Worst: app.Class(r.Worst), ByHand: c.Override != "", Left: len(r.Left), Open: len(r.Open),
	}
}

// Sequence lists the questions that are, or may still be, asked, in their order.
func (l *Law) Sequence(r *aiact.Result) []*aiact.Question {
	asked := map[string]bool{}
	for _, step := range r.Path {
		asked[step.Question.ID] = true
	}
	for _, q := range r.Left {
		asked[q.ID] = true
	}
	var out []*aiact.Question
	for _, q := range l.Questions {
		if asked[q.ID] {
			out = append(out, q)
		}
	}
	return out
}

// After is the question to ask after one: the next without an answer, or else the first one; nil when all have one. Before
// is the one to go back to; nil at the first.
func (l *Law) After(r *aiact.Result, question string) *aiact.Question {
	passed := false
	for _, q := range l.Questions {
		if passed && slices.Contains(r.Left, q) {
			return q
		}
		passed = passed || q.ID == question
	}
	if r.Next != nil && r.Next.ID == question {
		return nil
	}
	return r.Next
}

// Before is the question to go back to from one, from the end where it is empty; nil at the first.
func (l *Law) Before(r *aiact.Result, question string) *aiact.Question {
	var last *aiact.Question
	for _, q := range l.Sequence(r) {
		if q.ID == question {
			return last
		}
		last = q
	}
	return last
}
