package app

import (
	"time"

	"github.com/google/uuid"
)

// ID identifies a record: a UUIDv7 in text form. Ids made later sort later, and ids made on two laptops never collide.
type ID string

// NewID makes the id of a new record.
func NewID() ID {
	id, err := uuid.NewV7()
	if err != nil { // only when the system has no randomness left
		id = uuid.New()
	}
	return ID(id.String())
}

// Kind names a sort of record. It is also the name of its table in the workshop file.
type Kind string

// The kinds of records that a strategy holds.
const (
	KindMunicipality Kind = "municipality"
	KindWorkshop     Kind = "workshop"
	KindGroup        Kind = "stakeholder_group"
	KindContribution Kind = "contribution"
	KindPhase        Kind = "phase"
	KindTask         Kind = "task"
	KindDecision     Kind = "decision"

	KindAnswer         Kind = "answer"
	KindGoal           Kind = "goal"
	KindProcess        Kind = "process"
	KindShadowUse      Kind = "shadow_use"
	KindPrinciple      Kind = "principle"
	KindUsageRule      Kind = "usage_rule"
	KindClause         Kind = "clause"
	KindComment        Kind = "clause_comment"
	KindPassProgress   Kind = "pass_progress"
	KindSystem         Kind = "system"
	KindAssessment     Kind = "assessment"
	KindOwnCriterion   Kind = "own_criterion"
	KindWeight         Kind = "criterion_weight"
	KindClassification Kind = "classification"

	KindIndicator   Kind = "indicator"
	KindMeasurement Kind = "measurement"
	KindHazard      Kind = "hazard"
	KindOccurrence  Kind = "occurrence"
	KindReview      Kind = "review"

	KindAgendaStep Kind = "agenda_step"
	KindTheme      Kind = "theme"
	KindRating     Kind = "rating"
	KindVote       Kind = "vote"
	KindPosition   Kind = "position"
	KindVersion    Kind = "version"
	KindSignature  Kind = "signature"
)

// Ref points to one record.
type Ref struct {
	Kind Kind
	ID   ID
}

// Base is what every record has.
type Base struct {
	ID        ID        `db:"id"`
	CreatedAt Timestamp `db:"created_at"`
	UpdatedAt Timestamp `db:"updated_at"`
}

// Head returns the base, so that it can be read from any Record.
func (b Base) Head() Base { return b }

// Record is one row of the workshop file: a comparable struct value that embeds Base.
//
// Its fields are strings, integers, booleans and named types of these, with struct tags that serve every record alike:
//   - `db:"due_date"` is the column, and the field's name in the journal;
//   - `text:"200"` is text of the users' own, of at most 200 characters on one line: it is cleaned, limited and searched;
//     `text:"5000,lines"` may have several lines, `text:"200,required"` must not be empty, and an empty `text:"200,library"`
//     is the library's (see Adopted);
//   - `ref:"phase"` is the id of another record, or empty; with `ref:"system,owned"` the record goes when that one does.
type Record interface {
	Kind() Kind
	Head() Base
	// Check names the rules of the kind that are broken and that tags cannot express.
	Check() Problems
	withHead(Base) Record
}

// RefOf returns the reference to a record.
func RefOf(r Record) Ref { return Ref{r.Kind(), r.Head().ID} }

// stamped returns the record with its times set: updated now, and created when old was, or now where there is no old one.
// A record that brings its time of creation with it (from another file) keeps that.
func stamped(r, old Record, now time.Time) Record {
	b := r.Head()
	b.UpdatedAt = TimestampOf(now)
	if old != nil {
		b.CreatedAt = old.Head().CreatedAt
	}
	if b.CreatedAt == "" {
		b.CreatedAt = b.UpdatedAt
	}
	return r.withHead(b)
}

// sameContent tells whether two records with the same id differ in nothing but their times.
func sameContent(a, b Record) bool {
	return a.withHead(Base{}) == b.withHead(Base{})
}
