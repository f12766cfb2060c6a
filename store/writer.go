package store

import (
	"database/sql"
	"errors"
	"fmt"
	"reflect"

	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

// writer is a transaction that changes records and keeps the file's state in step.
type writer struct {
	tx       *sqlx.Tx
	tables   map[app.Kind]*table
	state    fileState
	user     string
	prepared map[string]*sqlx.NamedStmt
}

// prepare compiles a statement once a transaction, which ends it as well.
func (w *writer) prepare(query string) (*sqlx.NamedStmt, error) {
	if s, ok := w.prepared[query]; ok {
		return s, nil
	}
	s, err := w.tx.PrepareNamed(query)
	if err != nil {
		return nil, fmt.Errorf("prepare: %w", err)
	}
	w.prepared[query] = s
	return s, nil
}

func (w *writer) table(kind app.Kind) (*table, error) {
	if t, ok := w.tables[kind]; ok {
		return t, nil
	}
	return nil, fmt.Errorf("no table %q", kind)
}

// find reads a record; the empty record of its kind where there is none.
func (w *writer) find(t *table, id app.ID) (app.Record, error) {
	query, err := w.prepare(t.selectOne)
	if err != nil {
		return nil, err
	}
	r := reflect.New(t.record)
	err = query.QueryRowx(app.Base{ID: id}).StructScan(r.Interface())
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("read %s %s: %w", t.kind, id, err)
	}
	return r.Elem().Interface().(app.Record), nil
}

// replace writes a record in place of another; an empty record stands for none.
func (w *writer) replace(t *table, before, after app.Record) error {
	w.state.Records += t.checksum(after) - t.checksum(before)
	query, r := t.upsert, after
	if after.Head().ID == "" {
		query, r = t.remove, before
	}
	statement, err := w.prepare(query)
	if err != nil {
		return err
	}
	if _, err := statement.Exec(r); err != nil {
		return fmt.Errorf("write %s %s: %w", t.kind, r.Head().ID, err)
	}
	return nil
}

// edit deletes and puts the records of an edit and returns what has changed by that. It deletes first, so that the one
// record of a kind that has just one can be replaced.
func (w *writer) edit(e app.Edit) (changes, error) {
	c := changes{}
	for _, ref := range e.Delete {
		if err := w.change(c, ref, nil); err != nil {
			return nil, err
		}
	}
	for _, r := range e.Put {
		if err := w.change(c, app.RefOf(r), r); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// change puts a record, or deletes it where next is nil. One that stays the same but for its time is not written.
func (w *writer) change(c changes, ref app.Ref, next app.Record) error {
	t, err := w.table(ref.Kind)
	if err != nil {
		return err
	}
	if next == nil {
		next = app.NewRecord(ref.Kind)
	}
	before, err := w.find(t, ref.ID)
	if err != nil {
		return err
	}
	mine := changes{}
	if err := mine.addDifference(t, ref.ID, before, next); err != nil || len(mine) == 0 {
		return err
	}
	c.then(mine)
	return w.replace(t, before, next)
}

// step is what a replay does to one record.
type step struct {
	table         *table
	ref           app.Ref
	before, after app.Record
}

func (s step) deletes() bool { return s.after.Head().ID == "" }

// replay makes changes that the journal tells of.
func (w *writer) replay(c changes, at app.Timestamp) (put []app.Record, remove []app.Ref, err error) {
	steps, err := w.steps(c, at)
	if err != nil {
		return nil, nil, err
	}
	for _, s := range steps {
		if err := w.replace(s.table, s.before, s.after); err != nil {
			return nil, nil, err
		}
		if s.deletes() {
			remove = append(remove, s.ref)
		} else {
			put = append(put, s.after)
		}
	}
	return put, remove, nil
}

// steps lists what changes do to each record, deletions first.
func (w *writer) steps(c changes, at app.Timestamp) ([]step, error) {
	var deletions, rest []step
	for _, ref := range c.refs() {
		t, err := w.table(ref.Kind)
		if err != nil {
			return nil, err
		}
		before, err := w.find(t, ref.ID)
		if err != nil {
			return nil, err
		}
		after, err := c.applied(t, ref, before, at)
		if err != nil {
			return nil, err
		}
		if s := (step{t, ref, before, after}); s.deletes() {
			deletions = append(deletions, s)
		} else {
			rest = append(rest, s)
		}
	}
	return append(deletions, rest...), nil
}
