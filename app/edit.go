package app

import (
	"fmt"
	"slices"
	"time"
)

// Edit is one action of a user: the records that it puts and deletes. It is the only way in which data changes, and the
// unit of undo.
type Edit struct {
	// Label is the id of the sentence that names the edit in the undo menu and the protocol, e.g. "edit.task.changed".
	Label string
	// Group, where not empty, joins this edit with the one before it when that has the same group and was not undone, so
	// that the typing in one field is one step of undo.
	Group  string
	Put    []Record
	Delete []Ref
	// At is when the edit was made; the session sets it.
	At Timestamp
}

// Empty tells whether the edit changes nothing.
func (e Edit) Empty() bool { return len(e.Put) == 0 && len(e.Delete) == 0 }

// Build makes an edit from the newest strategy. It runs off the user interface's thread, right before the edit is
// written, so that it never works with outdated records. It must not touch widgets.
type Build func(*Strategy) (Edit, error)

// Fixed is a Build for an edit that does not depend on what is there.
func Fixed(e Edit) Build { return func(*Strategy) (Edit, error) { return e, nil } }

// Change builds an edit of one record: mutate gets its newest state. It fails with CodeGone when it was deleted.
func Change[R Record](id ID, label, group string, mutate func(*R)) Build {
	return func(s *Strategy) (Edit, error) {
		var zero R
		found, ok := s.Find(Ref{zero.Kind(), id})
		if !ok {
			return Edit{}, NewError(CodeGone, nil)
		}
		r := found.(R)
		mutate(&r)
		return Edit{Label: label, Group: group, Put: []Record{r}}, nil
	}
}

// Prepared cleans and checks the records of an edit, drops what changes nothing, and sets the times. The session prepares
// every edit; whoever makes a file of a first edit prepares that one, with an empty strategy.
func (e Edit) Prepared(s *Strategy, clock Clock) (Edit, error) {
	now := clock()
	e.At = TimestampOf(now)
	e.Delete = slices.DeleteFunc(distinct(e.Delete), func(ref Ref) bool { _, ok := s.Find(ref); return !ok })
	put, err := e.changed(s, now)
	if err != nil {
		return Edit{Label: e.Label}, err
	}
	e.Put = put
	if err := e.checkReferences(s); err != nil {
		return Edit{Label: e.Label}, err
	}
	return e, nil
}

// changed returns the records that differ from what the strategy holds. Of a record that was put twice the last counts,
// and one that is deleted as well is not put.
func (e Edit) changed(s *Strategy, now time.Time) ([]Record, error) {
	last := make(map[Ref]int, len(e.Put))
	for i, r := range e.Put {
		last[RefOf(r)] = i
	}
	for _, ref := range e.Delete {
		delete(last, ref)
	}
	var put []Record
	for i, r := range e.Put {
		if at, ok := last[RefOf(r)]; !ok || at != i {
			continue
		}
		if r.Head().ID == "" {
			return nil, fmt.Errorf("app: a %s without id", r.Kind())
		}
		r = cleaned(r)
		if p := Validate(r); len(p) > 0 {
			return nil, NewError(CodeInvalid, p)
		}
		old, ok := s.Find(RefOf(r))
		if !ok {
			old = nil
		} else if sameContent(old, r) {
			continue
		}
		put = append(put, stamped(r, old, now))
	}
	return put, nil
}

// distinct returns the references without those that came before, in a slice of its own.
func distinct(refs []Ref) []Ref {
	seen := make(map[Ref]bool, len(refs))
	var out []Ref
	for _, ref := range refs {
		if !seen[ref] {
			seen[ref] = true
			out = append(out, ref)
		}
	}
	return out
}
