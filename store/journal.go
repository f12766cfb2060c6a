package store

import (
	"database/sql"
	"errors"
	"fmt"
	"reflect"

	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

// entry is one edit in the journal. Entries are never changed but for their state, with one exception: an edit that joins
// the one before it (app.Edit.Group) replaces it by an entry for both.
type entry struct {
	Seq      int64         `db:"seq"` // the revision that it made
	At       app.Timestamp `db:"at"`
	User     string        `db:"user"`
	Label    string        `db:"label"`
	Group    string        `db:"grp"`
	Kind     entryKind     `db:"kind"`
	Target   int64         `db:"target"` // of undo and redo
	State    entryState    `db:"state"`  // of do
	Content  int64         `db:"content"`
	Checksum int64         `db:"checksum"`
}

type entryKind string

const (
	entryCreate entryKind = "create" // what the file began with
	entryDo     entryKind = "do"
	entryUndo   entryKind = "undo"
	entryRedo   entryKind = "redo"
)

type entryState string

const (
	stateDone    entryState = "done"
	stateUndone  entryState = "undone"
	stateDropped entryState = "dropped" // undone, and then something else was done
)

// labels name what undo and redo would act on.
type labels struct{ undo, redo string }

const selectEntry = "SELECT seq, at, user, label, grp, kind, target, state, content, checksum FROM edit "

// sum leaves the state out, which changes; the schema allows only words for it that differ in more than one byte.
func (e entry) sum() int64 {
	e.State, e.Checksum = "", 0
	return checksum("edit", columnsOf(reflect.TypeFor[entry]()), reflect.ValueOf(e))
}

// findEntry reads the first entry that a query finds; ok is false where there is none.
func findEntry(q sqlx.Queryer, where string, args ...any) (e entry, ok bool, err error) {
	err = sqlx.Get(q, &e, selectEntry+where+" LIMIT 1", args...)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return e, false, nil
	case err != nil:
		return e, false, fmt.Errorf("read journal: %w", err)
	case e.Checksum != e.sum():
		return e, false, fmt.Errorf("edit %d: %w", e.Seq, errDamaged)
	}
	return e, true, nil
}

func newestEntry(q sqlx.Queryer) (entry, bool, error) {
	return findEntry(q, "ORDER BY seq DESC")
}

// undoable finds the newest edit that is done.
func undoable(q sqlx.Queryer) (entry, bool, error) {
	return findEntry(q, "WHERE state = 'done' ORDER BY seq DESC")
}

// redoable finds the oldest of the edits that were undone. It must be near the newest entry, which saves reading all.
func redoable(q sqlx.Queryer) (entry, bool, error) {
	newest, ok, err := newestEntry(q)
	if err != nil || !ok || newest.Target == 0 {
		return entry{}, false, err
	}
	return findEntry(q, "WHERE seq >= ? AND state = 'undone' ORDER BY seq", newest.Target)
}

func readLabels(q sqlx.Queryer) (l labels, err error) {
	undo, _, err := undoable(q)
	if err != nil {
		return l, err
	}
	redo, _, err := redoable(q)
	return labels{undo.Label, redo.Label}, err
}

// readChanges reads what an edit has changed.
func readChanges(q sqlx.Queryer, e entry) (changes, error) {
	var rows []change
	err := sqlx.Select(q, &rows, `SELECT edit, kind, record, field, COALESCE(before, '') AS before, COALESCE(after, '') AS after
		FROM change WHERE edit = ? ORDER BY edit, kind, record, field`, e.Seq)
	if err != nil {
		return nil, fmt.Errorf("read changes: %w", err)
	}
	if checksumOf(rows) != e.Content {
		return nil, fmt.Errorf("changes of edit %d: %w", e.Seq, errDamaged)
	}
	return changesOf(rows), nil
}

// addEntry writes the next entry with its changes.
func (w *writer) addEntry(e entry, c changes) error {
	w.state.Revision++
	rows := c.rows(w.state.Revision)
	e.Seq, e.User, e.Content = w.state.Revision, w.user, checksumOf(rows)
	e.Checksum = e.sum()
	w.state.Journal += e.Checksum
	_, err := w.tx.NamedExec(`INSERT INTO edit (seq, at, user, label, grp, kind, target, state, content, checksum)
		VALUES (:seq, :at, :user, :label, :grp, :kind, :target, :state, :content, :checksum)`, e)
	if err != nil {
		return fmt.Errorf("write journal: %w", err)
	}
	insert, err := w.prepare(`INSERT INTO change (edit, kind, record, field, before, after)
		VALUES (:edit, :kind, :record, :field, NULLIF(:before, ''), NULLIF(:after, ''))`)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if _, err := insert.Exec(r); err != nil {
			return fmt.Errorf("write changes: %w", err)
		}
	}
	return nil
}

// takeEntry removes an entry that the next one is to replace, and returns its changes.
func (w *writer) takeEntry(e entry) (changes, error) {
	c, err := readChanges(w.tx, e)
	if err != nil {
		return nil, err
	}
	w.state.Journal -= e.Checksum
	for _, sql := range []string{"DELETE FROM change WHERE edit = ?", "DELETE FROM edit WHERE seq = ?"} {
		if _, err := w.tx.Exec(sql, e.Seq); err != nil {
			return nil, fmt.Errorf("join edits: %w", err)
		}
	}
	return c, nil
}

// mark sets the state of an edit.
func (w *writer) mark(e entry, s entryState) error {
	if _, err := w.tx.Exec("UPDATE edit SET state = ? WHERE seq = ?", s, e.Seq); err != nil {
		return fmt.Errorf("mark edit %d: %w", e.Seq, err)
	}
	return nil
}

// dropUndone gives up what was undone, because something else is done now.
func (w *writer) dropUndone() error {
	first, ok, err := redoable(w.tx)
	if err != nil || !ok {
		return err
	}
	if _, err := w.tx.Exec("UPDATE edit SET state = 'dropped' WHERE seq >= ? AND state = 'undone'", first.Seq); err != nil {
		return fmt.Errorf("drop what was undone: %w", err)
	}
	return nil
}
