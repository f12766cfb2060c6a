package app

// Answer is what the room says to a guiding question of a building block (domain.md: Answer).
type Answer struct {
	Base
	Adopted
	Question string       `db:"question" text:"500,library"` // of the room's own, or as the room reworded the library's
	Block    Block        `db:"block"`
	GroupID  ID           `db:"group_id" ref:"stakeholder_group"` // who said it; empty: the room
	Text     string       `db:"text" text:"4000,lines"`
	Status   AnswerStatus `db:"status"`
}

// AnswerStatus says whether the room agreed to an answer.
type AnswerStatus string

// The states of an answer.
const (
	AnswerOpen    AnswerStatus = "open"
	AnswerAgreed  AnswerStatus = "agreed"
	AnswerDropped AnswerStatus = "dropped" // the question does not concern the room
)

// AnswerStatuses lists the states.
func AnswerStatuses() []AnswerStatus { return []AnswerStatus{AnswerOpen, AnswerAgreed, AnswerDropped} }

// Reworded tells whether the room asks a question of the library in words of its own.
func (a Answer) Reworded() bool { return a.FromLibrary() && a.Question != "" }

// onlyReworded tells whether the record says how the room words a question, and nothing to it yet.
func (a Answer) onlyReworded() bool { return a.Reworded() && a.Text == "" && a.Status == AnswerOpen }

// Kind returns KindAnswer.
func (Answer) Kind() Kind { return KindAnswer }

// Check names the broken rules.
func (a Answer) Check() Problems {
	var p Problems
	a.requireOwn(&p, "question", a.Question)
	p.oneOf("block", in(a.Block, Blocks()))
	p.oneOf("status", in(a.Status, AnswerStatuses()))
	return p
}

func (a Answer) withHead(b Base) Record { a.Base = b; return a }
