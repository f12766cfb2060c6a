package app

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

// prepare cleans and checks the records of an edit, drops what changes nothing, and sets the times.
func (e Edit) prepare(s *Strategy, clock Clock) (Edit, error) {
	now := clock()
	e.At = TimestampOf(now)
	var put []Record
	for _, r := range e.Put {
		r = cleaned(r)
		if p := Validate(r); len(p) > 0 {
			return Edit{}, NewError(CodeInvalid, p)
		}
		if old, ok := s.Find(RefOf(r)); ok && sameContent(old, r) {
			continue
		}
		put = append(put, stamped(r, now))
	}
	e.Put = put
	var remove []Ref
	for _, ref := range e.Delete {
		if _, ok := s.Find(ref); ok {
			remove = append(remove, ref)
		}
	}
	e.Delete = remove
	return e, nil
}
