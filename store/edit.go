package store

import (
	"errors"

	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

// Apply writes an edit in one transaction and journals it field by field.
func (f *File) Apply(e app.Edit) (app.Applied, error) {
	if e.At == "" {
		e.At = f.files.now()
	}
	out := app.Applied{Label: e.Label, Put: e.Put, Delete: e.Delete}
	err := f.write(func(w *writer) error {
		c, err := w.edit(e)
		if err != nil || len(c) == 0 {
			return err
		}
		return w.journal(e, c)
	})
	out.Revision = f.state.Revision
	return out, err
}

// journal writes the entry of an edit. Where the newest entry is of the same group, one entry for both takes its place,
// or none when the two of them change nothing. The revision counts on in any case: papers and lists that were exported
// in between must not pass for the state after it.
func (w *writer) journal(e app.Edit, c changes) error {
	newest, _, err := newestEntry(w.tx)
	if err != nil {
		return err
	}
	if e.Group != "" && newest.Group == e.Group && newest.State == stateDone {
		before, err := w.takeEntry(newest)
		if err != nil {
			return err
		}
		if c = before.then(c); len(c) == 0 {
			w.state.Revision++
			return nil
		}
	}
	if err := w.dropUndone(); err != nil {
		return err
	}
	return w.addEntry(entry{At: e.At, Label: e.Label, Group: e.Group, Kind: entryDo, State: stateDone}, c)
}

// Undo takes back the newest edit that was not undone.
func (f *File) Undo(at app.Timestamp) (app.Applied, error) {
	return f.replay(at, move{kind: entryUndo, find: undoable, none: app.CodeNothingToUndo, turn: changes.reversed, state: stateUndone})
}

// Redo does again what was undone last.
func (f *File) Redo(at app.Timestamp) (app.Applied, error) {
	same := func(c changes) changes { return c }
	return f.replay(at, move{kind: entryRedo, find: redoable, none: app.CodeNothingToRedo, turn: same, state: stateDone})
}

// move is what tells undo and redo apart.
type move struct {
	kind  entryKind
	find  func(sqlx.Queryer) (entry, bool, error)
	none  app.Code
	turn  func(changes) changes
	state entryState // of the edit afterwards
}

func (f *File) replay(at app.Timestamp, m move) (out app.Applied, err error) {
	err = f.write(func(w *writer) error {
		target, ok, err := m.find(w.tx)
		if err != nil {
			return err
		}
		if !ok {
			return app.NewError(m.none, nil)
		}
		c, err := readChanges(w.tx, target)
		if err != nil {
			return err
		}
		out.Label = target.Label
		if out.Put, out.Delete, err = w.replay(m.turn(c), at); err != nil {
			return err
		}
		if err := w.mark(target, m.state); err != nil {
			return err
		}
		return w.addEntry(entry{At: at, Label: target.Label, Kind: m.kind, Target: target.Seq}, nil)
	})
	out.Revision = f.state.Revision
	return out, err
}

// write runs a transaction and keeps what it has made of the file's state.
func (f *File) write(do func(*writer) error) error {
	if f.readOnly {
		return app.NewError(app.CodeReadOnly, nil)
	}
	if err := f.ready(); err != nil {
		return err
	}
	after, err := write(f.db, writer{tables: f.tables, state: f.state, user: f.files.User}, func(w *writer) error {
		if there, err := readState(w.tx); err != nil || there != f.state {
			return errors.Join(errReplaced, err)
		}
		return do(w)
	})
	if err != nil {
		err = writeError(f.path, err)
		f.broken, f.attempted = app.CodeOf(err) == app.CodeFileWrite, after.state
		return err
	}
	f.state, f.top, f.strategy = after.state, after.top, nil
	return nil
}

// write runs a transaction and returns the state of the file after it, or that would be if the end of it had not failed.
func write(db *sqlx.DB, w writer, do func(*writer) error) (after content, err error) {
	err = writing(db, func(tx *sqlx.Tx) error {
		before := w.state
		w.tx, w.prepared = tx, map[string]*sqlx.NamedStmt{}
		if err := do(&w); err != nil {
			return err
		}
		if w.state != before {
			if err := w.state.write(tx); err != nil {
				return err
			}
		}
		after.state = w.state
		after.top, err = readLabels(tx)
		return err
	})
	return after, err
}
