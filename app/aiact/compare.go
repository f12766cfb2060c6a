package aiact

import "slices"

// Difference is what would change when the same answers are walked with another catalogue or another set of dates.
type Difference struct {
	Before, After Result

	Added   []Duty // duties that would apply from now on
	Removed []Duty // duties that would no longer apply
	Changed []DutyChange

	// New are questions without an answer that the former walk did not ask for.
	New []*Question
	// Reworded are answered questions that are asked in other words now: the answer may no longer hold.
	Reworded []*Question
	// Lost are answers that the former catalogue had a use for and the newer one has none.
	Lost []Problem
}

// DutyChange is a duty that applies before and after, but not alike.
type DutyChange struct{ Before, After Duty }

// DateMoved says whether the duty applies from another day.
func (d DutyChange) DateMoved() bool { return d.Before.AppliesFrom != d.After.AppliesFrom }

// Reworded says whether the duty says something else, in either language.
func (d DutyChange) Reworded() bool {
	return d.Before.Text != d.After.Text || d.Before.Ref != d.After.Ref
}

// Rebound says whether the duty binds otherwise: more or less strictly, or in another role.
func (d DutyChange) Rebound() bool {
	return d.Before.Kind != d.After.Kind || d.Before.Role != d.After.Role || d.Before.Overlay != d.After.Overlay
}

// OutcomeChanged says whether the class is another one; a class that is only known on one side is another one too.
func (d *Difference) OutcomeChanged() bool { return d.Before.Outcome != d.After.Outcome }

// Empty says whether the result would stay as it is.
func (d *Difference) Empty() bool {
	return !d.OutcomeChanged() && slices.Equal(d.Before.Possible, d.After.Possible) &&
		len(d.Added)+len(d.Removed)+len(d.Changed)+len(d.New)+len(d.Reworded)+len(d.Lost) == 0
}

// Basis is what a result is made with: a catalogue, and the id of one of its sets of dates; "" is the default one.
type Basis struct {
	Catalogue *Catalogue
	DateSet   string
}

// Compare says what would change when answers are walked on another basis: a newer catalogue, or the same one with other
// dates. Nothing is decided by it; a project keeps its result until somebody takes over the new one.
func Compare(before, after Basis, a Answers) Difference {
	d := Difference{
		Before: before.Catalogue.Walk(a, before.DateSet),
		After:  after.Catalogue.Walk(a, after.DateSet),
	}
	d.duties()
	d.questions()
	known := before.Catalogue.Check(a)
	for _, p := range after.Catalogue.Check(a) {
		if !slices.Contains(known, p) {
			d.Lost = append(d.Lost, p)
		}
	}
	return d
}

func (d *Difference) duties() {
	for _, after := range d.After.Duties {
		before, ok := find(d.Before.Duties, func(b Duty) bool { return b.ID == after.ID })
		change := DutyChange{before, after}
		switch {
		case !ok:
			d.Added = append(d.Added, after)
		case change.DateMoved() || change.Reworded() || change.Rebound():
			d.Changed = append(d.Changed, change)
		}
	}
	for _, before := range d.Before.Duties {
		if !slices.ContainsFunc(d.After.Duties, func(a Duty) bool { return a.ID == before.ID }) {
			d.Removed = append(d.Removed, before)
		}
	}
}

func (d *Difference) questions() {
	for _, q := range d.After.Left {
		if !slices.ContainsFunc(d.Before.Left, func(b *Question) bool { return b.ID == q.ID }) {
			d.New = append(d.New, q)
		}
	}
	for _, after := range d.After.Path {
		before, ok := find(d.Before.Path, func(b Step) bool { return b.Question.ID == after.Question.ID })
		if ok && asksOtherwise(before, after) {
			d.Reworded = append(d.Reworded, after.Question)
		}
	}
}

// asksOtherwise says whether a question, or an option that was chosen, has other words than before.
func asksOtherwise(before, after Step) bool {
	if before.Question.Text != after.Question.Text || before.Question.Help != after.Question.Help {
		return true
	}
	return !slices.EqualFunc(before.Options, after.Options, func(a, b *Option) bool { return a.ID == b.ID && a.Label == b.Label })
}
