package app

// Position is where a group stands on something that needs agreement (domain.md: position_employer, position_staff_council).
// A group that changes its mind gets a new record: the newest one counts, the earlier ones are its history.
type Position struct {
	Base
	GroupID     ID     `db:"group_id" ref:"stakeholder_group"`
	Topic       Topic  `db:"topic"`
	PrincipleID ID     `db:"principle_id" ref:"principle,owned"`
	ClauseID    ID     `db:"clause_id" ref:"clause,owned"`
	SystemID    ID     `db:"system_id" ref:"system,owned"`
	GoalID      ID     `db:"goal_id" ref:"goal,owned"`
	Stance      Stance `db:"stance"`
	Text        string `db:"text" text:"2000,lines"` // the condition, or the reason of an objection
	Speaker     string `db:"speaker" text:"120"`     // who spoke for the group; role or name
	GivenOn     Date   `db:"given_on"`
	Settled     bool   `db:"is_settled"` // the condition is met, or the objection dealt with, without a task
}

// Topic names what sort of thing needs agreement; "topic." + topic is the id of its name.
type Topic string

// The topics.
const (
	TopicPrinciple Topic = "principle"
	TopicClause    Topic = "clause"
	TopicSystem    Topic = "system"
	TopicTool      Topic = "tool" // that a system is the tool of choice
	TopicGoal      Topic = "goal"
	TopicRoadmap   Topic = "roadmap" // as a whole
)

// Topics lists the topics.
func Topics() []Topic {
	return []Topic{TopicPrinciple, TopicClause, TopicSystem, TopicTool, TopicGoal, TopicRoadmap}
}

// Stance is where a group stands; "stance." + stance is the id of its name.
type Stance string

// The stances.
const (
	StanceAgrees    Stance = "agrees"
	StanceCondition Stance = "condition" // agrees under a condition
	StanceObjects   Stance = "objects"
	StanceAbstains  Stance = "abstains"
	StanceNotAsked  Stance = "not_asked"
)

// Stances lists the stances.
func Stances() []Stance {
	return []Stance{StanceAgrees, StanceCondition, StanceObjects, StanceAbstains, StanceNotAsked}
}

// Explained tells whether a stance needs words: a condition or a reason.
func (s Stance) Explained() bool { return s == StanceCondition || s == StanceObjects }

// Kind returns KindPosition.
func (Position) Kind() Kind { return KindPosition }

// Check names the broken rules.
func (p Position) Check() Problems {
	var out Problems
	if p.GroupID == "" {
		out.add("group_id", RuleRequired, 0)
	}
	out.oneOf("topic", in(p.Topic, Topics()))
	if p.Topic != TopicRoadmap && p.Subject().ID == "" {
		out.add("topic", RuleRequired, 0)
	}
	out.oneOf("stance", in(p.Stance, Stances()))
	out.date("given_on", p.GivenOn)
	return out
}

func (p Position) withHead(b Base) Record { p.Base = b; return p }

// Subject is one thing that needs agreement. The zero id stands for the roadmap as a whole.
type Subject struct {
	Topic Topic
	ID    ID
}

// Kind is the kind of the record that needs agreement; empty for the roadmap.
func (s Subject) Kind() Kind {
	switch s.Topic {
	case TopicPrinciple:
		return KindPrinciple
	case TopicClause:
		return KindClause
	case TopicSystem, TopicTool:
		return KindSystem
	case TopicGoal:
		return KindGoal
	case TopicRoadmap:
	}
	return ""
}

// about is the field with the id of what the position is about; nil for the roadmap.
func (p *Position) about() *ID {
	switch p.Topic {
	case TopicPrinciple:
		return &p.PrincipleID
	case TopicClause:
		return &p.ClauseID
	case TopicSystem, TopicTool:
		return &p.SystemID
	case TopicGoal:
		return &p.GoalID
	case TopicRoadmap:
	}
	return nil
}

// Subject is what the position is about.
func (p Position) Subject() Subject {
	s := Subject{Topic: p.Topic}
	if id := p.about(); id != nil {
		s.ID = *id
	}
	return s
}

// On returns the position about a subject.
func (p Position) On(s Subject) Position {
	p.Topic, p.PrincipleID, p.ClauseID, p.SystemID, p.GoalID = s.Topic, "", "", "", ""
	if id := p.about(); id != nil {
		*id = s.ID
	}
	return p
}
