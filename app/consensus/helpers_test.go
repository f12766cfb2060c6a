package consensus_test

import (
	"fmt"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
)

// room is a workshop with the four groups that are always there and one thing of each sort to agree on.
type room struct {
	s                                                    *app.Strategy
	principle, clause, system, tool, goal, wholeStrategy app.Subject
}

func group(id app.ID, code app.GroupCode) app.Group {
	g := app.NewGroup(code)
	g.ID = id
	return g
}

func newRoom() *room {
	principle, clause := app.NewPrinciple(new(app.Strategy), "gp01"), app.NewClause(new(app.Strategy), "dv01")
	system, goal := app.NewSystem(), app.NewGoal()
	principle.Title, clause.Title, system.Name, goal.Title = "Menschen entscheiden", "Zweck", "Chatbot", "Schneller werden"
	system.Data = app.DataNone
	phase := app.Phase{Base: app.Base{ID: "phase"}, Code: app.PhaseCodes()[0], Number: 1}
	r := &room{s: new(app.Strategy)}
	for _, code := range app.RequiredGroups() {
		r.put(group(app.ID(strings.TrimPrefix(string(code), "sg_")), code))
	}
	r.put(phase, principle, clause, system, goal)
	r.principle = app.Subject{Topic: app.TopicPrinciple, ID: principle.ID}
	r.clause = app.Subject{Topic: app.TopicClause, ID: clause.ID}
	r.system = app.Subject{Topic: app.TopicSystem, ID: system.ID}
	r.tool = app.Subject{Topic: app.TopicTool, ID: system.ID}
	r.goal = app.Subject{Topic: app.TopicGoal, ID: goal.ID}
	r.wholeStrategy = app.Subject{Topic: app.TopicRoadmap}
	return r
}

func (r *room) put(records ...app.Record) { r.s = r.s.With(records, nil) }

func (r *room) groupOf(code app.GroupCode) app.ID {
	for _, g := range r.s.Groups {
		if g.Code == code {
			return g.ID
		}
	}
	panic("no group " + code)
}

// says has a group take a position.
func (r *room) says(code app.GroupCode, on app.Subject, stance app.Stance) app.Position {
	p := app.NewPosition(on, r.groupOf(code), stance, "2026-11-23")
	r.put(p)
	return p
}

// allAgree has the four groups that are always there agree.
func (r *room) allAgree(on app.Subject) {
	for _, code := range app.RequiredGroups() {
		r.says(code, on, app.StanceAgrees)
	}
}

// words says every message as its id.
type words struct{}

func (words) T(id string, pairs ...any) string { return fmt.Sprint(append([]any{id}, pairs...)...) }

func (words) N(id string, count int, pairs ...any) string {
	return fmt.Sprint(append([]any{id, count}, pairs...)...)
}
func (words) Date(d app.Date) string        { return string(d) }
func (words) Number(n int) string           { return fmt.Sprint(n) }
func (words) Decimal(q app.Quantity) string { return string(q) }

// questionOf is a question of the catalogue of the law.
func questionOf(t *testing.T, id string) *aiact.Question {
	t.Helper()
	c, err := aiact.Standard()
	if err != nil {
		t.Fatal(err)
	}
	return c.Question(id)
}
