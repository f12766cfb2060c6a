package consensus

import (
	"slices"

	"kifahrplan/app"
)

// Subjects lists what needs agreement: principles, sections of the service agreement, systems, the tools that were chosen,
// goals, and the roadmap once it has tasks. What was dropped, or is no longer used, needs none. Tools are those systems on
// whose choice a group has taken a position, or whose checklist the room filled in.
func Subjects(s *app.Strategy) []app.Subject {
	var out []app.Subject
	for _, p := range s.PrinciplesInOrder() {
		if p.Status != app.PrincipleDropped {
			out = append(out, app.Subject{Topic: app.TopicPrinciple, ID: p.ID})
		}
	}
	for _, c := range s.ClausesInOrder() {
		out = append(out, app.Subject{Topic: app.TopicClause, ID: c.ID})
	}
	for _, y := range s.Systems {
		if y.Status != app.SystemRetired {
			out = append(out, app.Subject{Topic: app.TopicSystem, ID: y.ID})
		}
	}
	for _, y := range s.Systems {
		if y.Status != app.SystemRetired && compared(s, y.ID) {
			out = append(out, app.Subject{Topic: app.TopicTool, ID: y.ID})
		}
	}
	for _, g := range s.Goals {
		if g.Status != app.GoalDropped {
			out = append(out, app.Subject{Topic: app.TopicGoal, ID: g.ID})
		}
	}
	if len(s.Tasks) > 0 {
		out = append(out, app.Subject{Topic: app.TopicRoadmap})
	}
	return out
}

// compared tells whether the room assessed a system with the checklist for tools, or spoke about its choice.
func compared(s *app.Strategy, system app.ID) bool {
	return slices.ContainsFunc(s.Assessments, func(a app.Assessment) bool { return a.SystemID == system }) ||
		slices.ContainsFunc(s.Positions, func(p app.Position) bool { return p.Topic == app.TopicTool && p.SystemID == system })
}

// TitleOf is what a subject is called.
func TitleOf(s *app.Strategy, subject app.Subject, tr app.Translator) string {
	if r, ok := s.Find(app.Ref{Kind: subject.Kind(), ID: subject.ID}); ok {
		return app.TitleOf(r, tr)
	}
	return tr.T("topic." + string(subject.Topic))
}

// Owed lists the subjects on which the room waits for a group, in the order of Subjects.
func Owed(all []Standing, group app.ID) []Standing {
	var out []Standing
	for _, s := range all {
		if v := s.Voice(group); v.Group.ID != "" && v.Missing() {
			out = append(out, s)
		}
	}
	return out
}

// Order says how a list of standings is sorted.
type Order string

// The orders.
const (
	ByTopic    Order = "topic" // as Subjects lists them
	ByOpenness Order = "open"  // the most open first: disputed, then by how many voices are missing
	ByTitle    Order = "title"
)

// Orders lists the orders.
func Orders() []Order { return []Order{ByTopic, ByOpenness, ByTitle} }
