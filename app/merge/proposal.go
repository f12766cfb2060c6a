package merge

import (
	"errors"
	"slices"

	"kifahrplan/app"
)

// State says what became of a record; "merging.count." + state is the id of its name.
type State string

// The states, those that need the room's attention most first.
const (
	Conflict  State = "conflict"  // both changed the same field
	Gone      State = "gone"      // they changed it, and it is not there any more
	Removed   State = "removed"   // they removed it
	Refused   State = "refused"   // it breaks a rule and cannot be taken
	New       State = "new"       // it is not there yet
	Changed   State = "changed"   // they changed it, and we did not
	Unchanged State = "unchanged" // nothing to do
)

// States lists the states, those that need attention most first.
func States() []State { return []State{Conflict, Gone, Removed, Refused, New, Changed, Unchanged} }

// Field is one column of a record, three ways.
type Field struct {
	Column             string
	Base, Theirs, Ours string
	State              State // Conflict, Changed or Unchanged
	// Take says whether theirs is written.
	Take bool
}

// Entry is what a file says about one record, and what is to become of it.
type Entry struct {
	Source string // name of the file
	State  State
	// Record is ours, or theirs where there is none.
	Record   app.Record
	Fields   []Field
	Problems app.Problems // of what is refused
	// Beside tells that something else came back under its id before; see Incoming.Separate.
	Beside bool
	// Take says whether the entry is written: those of its fields that are to be taken, or its removal.
	Take bool

	in   Incoming
	seen bool // there was a record of ours
}

// Proposal is what could be done with what came back. Whoever shows it sets Take of entries and fields.
type Proposal struct{ Entries []Entry }

// Of lists the entries in a state.
func (p Proposal) Of(states ...State) []Entry {
	var out []Entry
	for _, e := range p.Entries {
		if slices.Contains(states, e.State) {
			out = append(out, e)
		}
	}
	return out
}

// Effective counts the entries that would change something as things are chosen now.
func (p Proposal) Effective() int {
	n := 0
	for _, e := range p.Entries {
		if e.effective() {
			n++
		}
	}
	return n
}

func (e Entry) effective() bool {
	switch e.State {
	case New, Gone, Removed:
		return e.Take
	case Conflict, Changed:
		return e.Take && slices.ContainsFunc(e.Fields, func(f Field) bool { return f.Take })
	case Refused, Unchanged:
	}
	return false
}

// Clone returns a copy whose choices can be changed without changing these.
func (p Proposal) Clone() Proposal {
	out := Proposal{Entries: slices.Clone(p.Entries)}
	for i := range out.Entries {
		out.Entries[i].Fields = slices.Clone(out.Entries[i].Fields)
	}
	return out
}

// problemsOf returns the broken rules that an error is made of.
func problemsOf(err error) app.Problems {
	var p app.Problems
	if errors.As(err, &p) {
		return p
	}
	return app.Problems{{Rule: app.RuleChoice}}
}
