package aiact

import "slices"

// Flags that a Result names itself; every catalogue has them.
const (
	FlagFRIA         = "fria_required"         // fundamental rights impact assessment, Art. 27
	FlagRegistration = "registration_required" // in the EU database, Art. 49(1) to (3)
	FlagLiteracy     = "ai_literacy"           // Art. 4
)

// Result is what follows from the answers given so far. What it states holds however the open answers turn out.
type Result struct {
	Version string // of the catalogue
	DateSet string // id of the set of dates

	Path []Step      // the answered questions, in order, as far as they are or may be asked
	Next *Question   // the first one without an answer; nil when every question on the path has one
	Left []*Question // all without an answer that may be asked; Next is the first
	Open []*Question // answered with Unknown, or with the option that says "still open"
	// Stale are ids of questions that have an answer and are not asked, because other answers lead past them.
	Stale []string

	Outcome  string   // empty while an open answer can change it
	Possible []string // the outcomes that are still possible, the worst first
	Worst    string   // the first of them
	Reasons  []Reason // for Outcome

	Flags  []string // those that are up, in the order in which they come up
	Duties []Duty   // those that apply
	// OpenDuties are those that an open answer can add.
	OpenDuties []Duty

	FRIA         bool // FlagFRIA is up
	Registration bool // FlagRegistration is up
	Literacy     bool // FlagLiteracy is up
}

// Step is an answered question.
type Step struct {
	Question *Question
	Options  []*Option // chosen; none where the answer is Unknown
	Ref      Text      // article of the question
	// Certain says that the question is asked however the open answers turn out.
	Certain bool
}

// Complete says whether every question has an answer and none is open.
func (r *Result) Complete() bool { return r.Next == nil && len(r.Open) == 0 }

// Has says whether a flag is up.
func (r *Result) Has(flag string) bool { return slices.Contains(r.Flags, flag) }

// Walk goes through the questions with the answers given so far.
//
// An answer that Check reports is ignored. A question without an answer, or answered with Unknown, leaves all its answers
// possible: the walk goes on along each of them, so that questions behind it can be answered in the meantime. An answer stays
// usable as long as at least one of these ways asks the question; otherwise it is Stale.
//
// The set of dates is the default one where the catalogue has none with the id; the Result says which one it was.
func (c *Catalogue) Walk(a Answers, dateSetID string) Result {
	answers, _ := c.read(a)
	set, ok := c.DateSet(dateSetID)
	if !ok {
		set, _ = c.DateSet("")
	}
	x := c.program.explore(answers)
	r := Result{Version: c.Version, DateSet: set.ID, Possible: x.outcomes, Worst: x.outcomes[0]}
	c.steps(&r, answers, x)
	sure, later := c.settle(answers, x, false), c.settle(answers, x, true)
	if len(x.outcomes) == 1 {
		r.Outcome = x.outcomes[0]
		r.Reasons = sure.reasons(r.Outcome)
	}
	for _, f := range c.program.flags {
		if sure.truth(f.node) == yes {
			r.Flags = append(r.Flags, f.id)
		}
	}
	for i := range c.Duties {
		d := &c.Duties[i]
		switch {
		case sure.duty(d) == yes:
			r.Duties = append(r.Duties, sure.dated(*d, &set))
		case sure.duty(d) == open || later.duty(d) != no:
			r.OpenDuties = append(r.OpenDuties, later.dated(*d, &set))
		}
	}
	r.FRIA, r.Registration, r.Literacy = r.Has(FlagFRIA), r.Has(FlagRegistration), r.Has(FlagLiteracy)
	return r
}

// steps sorts the questions into what is answered, what is to be answered, and what is passed by.
func (c *Catalogue) steps(r *Result, answers []given, x exploration) {
	for i, q := range c.Questions {
		g := answers[i]
		switch {
		case g.state == unanswered && x.asked[i]:
			r.Left = append(r.Left, q)
		case g.state != unanswered && !x.asked[i]:
			r.Stale = append(r.Stale, q.ID)
		case g.state != unanswered:
			r.Path = append(r.Path, Step{q, q.chosen(g.chosen), q.Ref, !x.skipped[i]})
			if g.state == unknown || g.chosen == c.program.questions[i].stillOpen {
				r.Open = append(r.Open, q)
			}
		}
	}
	if len(r.Left) > 0 {
		r.Next = r.Left[0]
	}
}
