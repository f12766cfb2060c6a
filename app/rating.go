package app

// Rating is a round in which each group gives points to what the room chooses from. What the groups gave is hidden until all
// of them have given; see Strategy.ResultOf.
type Rating struct {
	Base
	Title    string      `db:"title" text:"200,required"`
	Of       RatingTopic `db:"topic"`
	Points   int         `db:"points"` // that each group has to give, 1 to MaxPoints
	StepID   ID          `db:"step_id" ref:"agenda_step"`
	Groups   IDs         `db:"voters"` // that take part
	Revealed bool        `db:"is_revealed"`
}

// MaxPoints is the limit of a group's points.
const MaxPoints = 50

// RatingTopic names what gets points; "rating.topic." + topic is the id of its name.
type RatingTopic string

// The topics of ratings.
const (
	RatingIdeas      RatingTopic = "contribution"
	RatingProcesses  RatingTopic = "process"
	RatingPrinciples RatingTopic = "principle"
)

// RatingTopics lists the topics.
func RatingTopics() []RatingTopic {
	return []RatingTopic{RatingIdeas, RatingProcesses, RatingPrinciples}
}

// Kind returns KindRating.
func (Rating) Kind() Kind { return KindRating }

// Check names the broken rules.
func (r Rating) Check() Problems {
	var p Problems
	p.oneOf("topic", in(r.Of, RatingTopics()))
	p.within("points", r.Points, 1, MaxPoints)
	return p
}

func (r Rating) withHead(b Base) Record { r.Base = b; return r }

// Vote is what a group gives to one thing in a rating. It belongs to the group, never to a person.
type Vote struct {
	Base
	RatingID       ID     `db:"rating_id" ref:"rating,owned"`
	GroupID        ID     `db:"group_id" ref:"stakeholder_group"`
	ContributionID ID     `db:"contribution_id" ref:"contribution,owned"`
	ProcessID      ID     `db:"process_id" ref:"process,owned"`
	PrincipleID    ID     `db:"principle_id" ref:"principle,owned"`
	Points         int    `db:"points"`
	Comment        string `db:"comment" text:"300"`
}

// Kind returns KindVote.
func (Vote) Kind() Kind { return KindVote }

// Check names the broken rules.
func (v Vote) Check() Problems {
	var p Problems
	if v.RatingID == "" {
		p.add("rating_id", RuleRequired, 0)
	}
	if v.GroupID == "" {
		p.add("group_id", RuleRequired, 0)
	}
	p.within("points", v.Points, 0, MaxPoints)
	return p
}

func (v Vote) withHead(b Base) Record { v.Base = b; return v }

// Item is the id of what gets the points.
func (v Vote) Item() ID {
	for _, id := range []ID{v.ContributionID, v.ProcessID, v.PrincipleID} {
		if id != "" {
			return id
		}
	}
	return ""
}
