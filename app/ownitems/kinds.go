package ownitems

import (
	"slices"
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/library"
)

// What a file has to say of an item and records do not: the widest of what it can be.
const (
	anyCategory = "organisation"    // of principles
	anyRole     = "ai_coordination" // of tasks
	anyDuration = 5                 // of tasks, in working days
	anyLevel    = "strategy"        // of indicators
	heaviest    = 3                 // weight of a criterion
)

func questions() kind[library.Question] {
	return kind[library.Question]{
		Kind:    library.KindQuestion,
		list:    func(c *library.Collection) *[]library.Question { return &c.Questions },
		about:   func(q library.Question) (string, library.Text) { return q.ID, q.Text },
		records: app.KindAnswer,
		item: func(r app.Record, id string, s source) (library.Question, bool) {
			a := r.(app.Answer)
			return library.Question{ID: id, Of: string(a.Block), AnswerType: library.AnswerText, Text: s.text(a.Question)}, true
		},
		record: func(q library.Question, t target, _ int) app.Record { return answerOf(q, t) },
		same: func(r app.Record, words app.Translator) string {
			return string(r.(app.Answer).Block) + " " + app.Shown(r, "question", words)
		},
	}
}

// answerOf is the question with its answer still to be written. Records know no options and no norm: both stand behind the
// question. A question to a group is one of the first building block, to be answered by that group.
func answerOf(q library.Question, t target) app.Answer {
	a := app.NewAnswer(app.Block(q.Of), "")
	if !slices.Contains(app.Blocks(), a.Block) {
		a.Block = app.BlockInventory
		for _, g := range t.strategy.Groups {
			if string(g.Code) == q.Of {
				a.GroupID = g.ID
			}
		}
	}
	var options []string
	for _, o := range q.Options {
		options = append(options, t.in(o.Text))
	}
	a.Question = t.in(q.Text)
	for _, more := range []string{strings.Join(options, " / "), t.in(q.Ref)} {
		if more != "" {
			a.Question += " (" + more + ")"
		}
	}
	return a
}

// principles: a file wants a text of every principle. Where the room has none, the title says it all.
func principles() kind[library.Principle] {
	return kind[library.Principle]{
		Kind:    library.KindPrinciple,
		list:    func(c *library.Collection) *[]library.Principle { return &c.Principles },
		about:   func(p library.Principle) (string, library.Text) { return p.ID, p.Title },
		records: app.KindPrinciple,
		item: func(r app.Record, id string, s source) (library.Principle, bool) {
			p := r.(app.Principle)
			item := library.Principle{ID: id, Category: anyCategory, Title: s.text(p.Title), Text: s.text(p.Text), Practice: s.text(p.Practice)}
			if item.Text.Empty() {
				item.Text = item.Title
			}
			return item, true
		},
		record: func(p library.Principle, t target, after int) app.Record {
			r := app.NewPrinciple(t.strategy, "")
			r.Position += after
			r.Title, r.Text, r.Practice = t.in(p.Title), t.in(p.Text), t.in(p.Practice)
			if r.Text == r.Title {
				r.Text = ""
			}
			return r
		},
		same: func(r app.Record, words app.Translator) string { return app.Shown(r, "title", words) },
	}
}

// sections: the draft of a section is this municipality's. What a file says that a section should settle begins a draft.
func sections() kind[library.Section] {
	return kind[library.Section]{
		Kind:    library.KindSection,
		list:    func(c *library.Collection) *[]library.Section { return &c.Sections },
		about:   func(s library.Section) (string, library.Text) { return s.ID, s.Title },
		records: app.KindClause,
		item: func(r app.Record, id string, s source) (library.Section, bool) {
			return library.Section{ID: id, Kind: library.SectionOptional, Title: s.text(r.(app.Clause).Title)}, true
		},
		record: func(item library.Section, t target, after int) app.Record {
			c := app.NewClause(t.strategy, "")
			c.Position += after
			c.Title = t.in(item.Title)
			var lines []string
			for _, hint := range item.Hints {
				lines = append(lines, "• "+t.in(hint))
			}
			c.Text = strings.Join(lines, "\n")
			return c
		},
		same: func(r app.Record, words app.Translator) string { return app.Shown(r, "title", words) },
	}
}

func tasks() kind[library.TaskTemplate] {
	return kind[library.TaskTemplate]{
		Kind:    library.KindTask,
		list:    func(c *library.Collection) *[]library.TaskTemplate { return &c.Tasks },
		about:   func(t library.TaskTemplate) (string, library.Text) { return t.ID, t.Title },
		records: app.KindTask,
		item: func(r app.Record, id string, s source) (library.TaskTemplate, bool) {
			t := r.(app.Task)
			phase, ok := s.strategy.Phases.Get(t.PhaseID)
			return library.TaskTemplate{
				ID: id, Phase: string(phase.Code), Role: anyRole, Duration: anyDuration, Title: s.text(t.Title), Text: s.text(t.Description),
			}, ok && t.SourceID == "" && t.SystemID == "" && t.DutyID == "" && t.HazardID == "" && t.OccurrenceID == ""
		},
		record: func(item library.TaskTemplate, t target, _ int) app.Record { return taskOf(item, t) },
		same: func(r app.Record, words app.Translator) string {
			return string(r.(app.Task).PhaseID) + " " + app.Shown(r, "title", words)
		},
	}
}

// taskOf is a task that nobody has begun. The norm that asks for it ends its description.
func taskOf(item library.TaskTemplate, t target) app.Task {
	task := app.NewTask("")
	for _, phase := range t.strategy.PhasesInOrder() {
		if task.PhaseID == "" || string(phase.Code) == item.Phase {
			task.PhaseID = phase.ID
		}
	}
	task.Title = t.in(item.Title)
	task.Description = strings.TrimSpace(t.in(item.Text) + "\n" + t.in(item.Ref))
	return task
}

// criteria: a file knows three weights, and what a criterion depends on; one of a room applies to every system.
func criteria() kind[library.Criterion] {
	return kind[library.Criterion]{
		Kind:    library.KindCriterion,
		list:    func(c *library.Collection) *[]library.Criterion { return &c.Criteria },
		about:   func(c library.Criterion) (string, library.Text) { return c.ID, c.Text },
		records: app.KindOwnCriterion,
		item: func(r app.Record, id string, s source) (library.Criterion, bool) {
			c := r.(app.OwnCriterion)
			return library.Criterion{
				ID: id, Group: string(c.Section), KnockOut: c.KnockOut, Weight: min(max(c.Weight, 1), heaviest), Text: s.text(c.Text), Ref: s.text(c.Norm),
			}, true
		},
		record: func(item library.Criterion, t target, _ int) app.Record {
			c := app.NewOwnCriterion(app.ContentID(item.Group))
			c.Text, c.Norm, c.KnockOut, c.Weight = t.in(item.Text), t.in(item.Ref), item.KnockOut, item.Weight
			return c
		},
		same: func(r app.Record, _ app.Translator) string { return r.(app.OwnCriterion).Text },
	}
}
