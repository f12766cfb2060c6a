package merge

import (
	"slices"

	"kifahrplan/app"
)

// Compare says what could be done with what came back. Several sources are compared one after the other, each with what the
// strategy is after those before it: two files that say different things about one field are a conflict. The order of the
// records within a source does not matter.
func Compare(s *app.Strategy, sources ...Source) Proposal {
	var p Proposal
	run := newRun(s)
	for _, source := range sources {
		c := comparison{run: run, brought: map[app.Ref]bool{}}
		for _, in := range source.Records {
			c.brought[in.Ref] = in.Theirs != nil
		}
		for _, in := range ordered(source.Records) {
			e := c.entry(in)
			e.Source = source.Name
			if err := run.apply(e); err != nil { // what cannot be applied to what was just looked at never can
				e.State, e.Take, e.Problems = Refused, false, problemsOf(err)
			}
			p.Entries = append(p.Entries, e)
		}
	}
	return p
}

// comparison compares the records of one source.
type comparison struct {
	run     *run // with the sources before it, and the records before this one
	brought map[app.Ref]bool
}

func (c *comparison) entry(in Incoming) Entry {
	theirs, problems := in.made()
	if theirs == nil || in.Theirs != nil && len(problems) > 0 {
		return Entry{State: Refused, Record: theirs, Problems: problems, in: in}
	}
	ours, there := c.run.find(in, theirs)
	switch {
	case in.Theirs == nil:
		return c.removed(in, theirs, ours, there)
	case !there:
		return c.missing(in, theirs)
	}
	e := Entry{Record: ours, Fields: in.fields(ours), in: in, seen: true}
	e.State = stateOf(e.Fields)
	if in.Separate && in.Base == nil && e.State == Conflict {
		return c.beside(in, ours)
	}
	e.Take = e.State != Unchanged
	return e
}

// missing is for records that the strategy does not hold: new ones, and those that it holds no more.
func (c *comparison) missing(in Incoming, theirs app.Record) Entry {
	e := Entry{State: Unchanged, Record: theirs, in: in}
	for _, f := range in.fields(nil) {
		f.State, f.Take = Unchanged, false
		if f.Theirs != f.Base {
			f.State, f.Take = Changed, true
		}
		e.Fields = append(e.Fields, f)
	}
	switch {
	case in.Base != nil && stateOf(e.Fields) == Unchanged:
		return e
	case in.Base != nil && !app.Renewed(in.Ref.Kind):
		e.State = Gone
	default:
		e.State, e.Take = New, true
	}
	e.Problems = append(app.Validate(theirs), c.dangling(theirs)...)
	if len(e.Problems) > 0 {
		e.State, e.Take = Refused, false
	}
	return e
}

// dangling lists references to records that neither the strategy nor the file has.
func (c *comparison) dangling(r app.Record) app.Problems {
	return app.Missing(r, func(ref app.Ref) bool {
		_, found := c.run.get(ref)
		return found || c.brought[ref]
	})
}

// removed is for records that they took out. One that we changed meanwhile is kept unless somebody says otherwise.
func (c *comparison) removed(in Incoming, theirs, ours app.Record, there bool) Entry {
	e := Entry{State: Unchanged, Record: theirs, in: in, seen: there}
	if !there || in.Base == nil {
		return e
	}
	e.State, e.Record, e.Take = Removed, ours, true
	for _, f := range in.fields(ours) {
		e.Take = e.Take && f.Ours == f.Base
		f.State, f.Take = Changed, true
		e.Fields = append(e.Fields, f)
	}
	return e
}

// beside is for a record whose id another one has that came back before: it gets an id of its own, which is the same whenever
// the same comes back. When the other one was changed here since, it is more likely that it was this one once.
func (c *comparison) beside(in Incoming, ours app.Record) Entry {
	head := ours.Head()
	in.Ref.ID = app.DerivedFrom(in.Ref.ID, signature(in.Ref.Kind, in.Theirs))
	in.Separate = false
	e := c.entry(in)
	e.Beside = true
	if e.State == New {
		e.Take = head.CreatedAt == head.UpdatedAt
	}
	return e
}

// fields compares the columns that come back with ours; nil: there is none.
func (in Incoming) fields(ours app.Record) []Field {
	var out []Field
	for _, column := range in.carried() {
		k := in.Ref.Kind
		f := Field{Column: column, Base: app.Cleaned(k, column, in.Base[column]), Theirs: app.Cleaned(k, column, in.Theirs[column])}
		if ours != nil {
			f.Ours = app.Value(ours, column)
		}
		out = append(out, f.compared())
	}
	if app.Renewed(in.Ref.Kind) {
		joined(out)
	}
	return out
}

// joined makes the fields of a record that is renewed as a whole, such as a position, one conflict: the words of one and the
// stance of another would be what nobody said.
func joined(fields []Field) {
	theirs := slices.ContainsFunc(fields, func(f Field) bool { return f.State != Unchanged })
	ours := slices.ContainsFunc(fields, func(f Field) bool { return f.Ours != f.Base && f.Ours != f.Theirs })
	if !theirs || !ours {
		return
	}
	for i, f := range fields {
		if f.Theirs != f.Ours {
			fields[i].State, fields[i].Take = Conflict, false
		}
	}
}

func (f Field) compared() Field {
	switch {
	case f.Theirs == f.Ours, f.Theirs == f.Base:
		f.State = Unchanged
	case f.Ours == f.Base:
		f.State, f.Take = Changed, true
	default:
		f.State = Conflict
	}
	return f
}

func stateOf(fields []Field) State {
	out := Unchanged
	for _, f := range fields {
		switch f.State {
		case Conflict:
			return Conflict
		case Changed:
			out = Changed
		}
	}
	return out
}
