package merge

import (
	"maps"
	"slices"

	"kifahrplan/app"
)

// Build makes the one edit that does what was chosen. It is worked out from the newest strategy at the moment at which it is
// written: where a field that is to be taken has become something else than what was shown meanwhile, the edit fails with
// CodeMeanwhile, and changes nothing.
func (p Proposal) Build(label string) app.Build {
	chosen := p.Clone()
	return func(s *app.Strategy) (app.Edit, error) {
		run := newRun(s)
		for _, e := range chosen.Entries {
			if err := run.apply(e); err != nil {
				return app.Edit{Label: label}, err
			}
		}
		return app.Edit{Label: label, Put: run.put, Delete: run.gone}, nil
	}
}

// run applies entries one after the other. Records that are put wait until somebody needs the whole strategy: putting each of
// thousands into it would copy all of them thousands of times.
type run struct {
	s       *app.Strategy // with what was applied so far, apart from what waits
	waiting map[app.Ref]app.Record

	put  []app.Record
	gone []app.Ref
	// written is what the run itself has put into fields: a later entry may replace that, because somebody chose so.
	written map[written]string
}

type written struct {
	ref    app.Ref
	column string
}

func newRun(s *app.Strategy) *run {
	return &run{s: s, waiting: map[app.Ref]app.Record{}, written: map[written]string{}}
}

// get finds a record as it was left by what was applied so far.
func (r *run) get(ref app.Ref) (app.Record, bool) {
	if record, waits := r.waiting[ref]; waits {
		return record, true
	}
	return r.s.Find(ref)
}

// find looks for ours.
func (r *run) find(in Incoming, theirs app.Record) (app.Record, bool) {
	if in.Counterpart {
		return app.Counterpart(r.whole(), theirs)
	}
	return r.get(in.Ref)
}

// whole is the strategy with all that was applied so far.
func (r *run) whole() *app.Strategy {
	if len(r.waiting) > 0 {
		r.s = r.s.With(slices.Collect(maps.Values(r.waiting)), nil)
		clear(r.waiting)
	}
	return r.s
}

func (r *run) apply(e Entry) error {
	if !e.effective() {
		return nil
	}
	theirs, problems := e.in.made()
	if e.State != Removed && len(problems) > 0 {
		return app.NewError(app.CodeInvalid, problems)
	}
	ours, there := r.find(e.in, theirs)
	switch {
	case e.State == Removed:
		return r.remove(e, ours, there)
	case !there && e.seen && e.in.Base != nil && !app.Renewed(e.in.Ref.Kind):
		return app.NewError(app.CodeMeanwhile, nil)
	case !there:
		r.keep(theirs, e)
		return nil
	case !e.seen:
		return r.already(e, ours)
	}
	return r.change(e, ours)
}

// already is for a record that was to be new, and that somebody has made meanwhile.
func (r *run) already(e Entry, ours app.Record) error {
	for _, f := range e.Fields {
		if app.Value(ours, f.Column) != f.Theirs {
			return app.NewError(app.CodeMeanwhile, nil)
		}
	}
	return nil
}

// change takes their values over into ours, or into a new record that takes its place.
func (r *run) change(e Entry, ours app.Record) error {
	next := ours
	for _, f := range e.Fields {
		now := app.Value(ours, f.Column)
		if !f.Take || now == f.Theirs {
			continue
		}
		mine, own := r.written[written{app.RefOf(ours), f.Column}]
		if now != f.Ours && now != f.Base && (!own || mine != now) {
			return app.NewError(app.CodeMeanwhile, nil)
		}
		var err error
		if next, err = app.WithValue(next, f.Column, f.Theirs); err != nil {
			return app.NewError(app.CodeInvalid, err)
		}
	}
	if next == ours {
		return nil
	}
	if app.Renewed(ours.Kind()) {
		next = e.renewed(next)
	}
	r.keep(next, e)
	return nil
}

// renewed is the record that takes the place of another one: with what that has in the columns that come back, and apart from
// that like a new one.
func (e Entry) renewed(from app.Record) app.Record {
	r, _ := app.WithFields(app.Blank(app.Ref{Kind: from.Kind(), ID: app.NewID()}), e.in.Initial)
	for _, f := range e.Fields {
		r, _ = app.WithValue(r, f.Column, app.Value(from, f.Column)) // it was in a record: it fits
	}
	return r
}

func (r *run) keep(record app.Record, e Entry) {
	if app.Renewed(record.Kind()) && !e.seen { // the newest has to have the newest id
		record = e.renewed(record)
	}
	r.put = append(r.put, record)
	r.waiting[app.RefOf(record)] = record
	for _, f := range e.Fields {
		if f.Take || !e.seen {
			r.written[written{app.RefOf(record), f.Column}] = app.Value(record, f.Column)
		}
	}
}

// remove deletes a record with all that goes with it.
func (r *run) remove(e Entry, ours app.Record, there bool) error {
	if !there {
		return nil
	}
	for _, f := range e.Fields {
		if now := app.Value(ours, f.Column); now != f.Ours && now != f.Base {
			return app.NewError(app.CodeMeanwhile, nil)
		}
	}
	edit, err := app.Delete(app.RefOf(ours))(r.whole())
	if err != nil {
		return err
	}
	r.put, r.gone = append(r.put, edit.Put...), append(r.gone, edit.Delete...)
	r.s = r.s.With(edit.Put, edit.Delete)
	return nil
}
