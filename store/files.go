package store

import (
	"errors"
	"io"
	"log/slog"
	"os"

	"modernc.org/sqlite"

	"kifahrplan/app"
)

// Options are what the store needs from outside.
type Options struct {
	DataDir  string // of the user: snapshots are kept there
	Clock    app.Clock
	User     string // who works with the files, for the journal and for others who find them locked
	Computer string
	Log      *slog.Logger
}

// Files opens and makes workshop files.
type Files struct {
	Options
	migrations migrations
}

var _ app.Files = (*Files)(nil)

// New makes a Files.
func New(o Options) *Files {
	steps, err := loadMigrations(embedded)
	if err != nil {
		o.Log.Error("migrations", "err", err) // cannot happen: they are part of the program
	}
	// Otherwise Linux drops SQLite's locks when anything in this program opens and closes the same file.
	if _, err := sqlite.OFDLocking(true); err != nil && !errors.Is(err, sqlite.ErrOFDLockingUnavailable) {
		o.Log.Warn("file locks", "err", err)
	}
	return &Files{Options: o, migrations: steps}
}

func (f *Files) now() app.Timestamp { return app.TimestampOf(f.Clock()) }

func (f *Files) owner() owner {
	return owner{User: f.User, Computer: f.Computer, Since: f.now()}
}

// Create makes a new file and opens it.
func (f *Files) Create(path string, replace bool, first app.Edit) (app.File, error) {
	if err := checkTarget(path, replace); err != nil {
		return nil, err
	}
	prepared, err := first.Prepared(new(app.Strategy), f.Clock)
	if err != nil {
		return nil, err
	}
	data, err := f.build(prepared)
	if err != nil {
		return nil, writeError(path, err)
	}
	lock, err := lockFile(path, f.owner())
	if err != nil {
		return nil, err
	}
	if err := replaceDatabase(path, data); err != nil {
		return nil, errors.Join(err, lock.release())
	}
	return f.openLocked(path, lock)
}

// checkTarget refuses to make a file where there is one, or a folder.
func checkTarget(path string, replace bool) error {
	info, err := os.Stat(path)
	if err == nil && (!replace || info.IsDir()) {
		return app.NewError(app.CodeFileExists, nil, "Path", path)
	}
	return nil
}

// build makes a file in memory, so that it lies on disk whole or not at all.
func (f *Files) build(first app.Edit) ([]byte, error) {
	db, err := connect("/new", inMemory)
	if err != nil {
		return nil, err
	}
	defer func() { _ = db.Close() }() // in memory: nothing can get lost
	if err := f.migrations.run(db, 0); err != nil {
		return nil, err
	}
	state, err := newState(db, len(f.migrations), first.At)
	if err != nil {
		return nil, err
	}
	tables, err := tablesOf(db)
	if err != nil {
		return nil, err
	}
	_, err = write(db, writer{tables: tables, state: state, user: f.User}, func(w *writer) error {
		if _, err := w.edit(first); err != nil {
			return err
		}
		return w.addEntry(entry{At: first.At, Label: first.Label, Kind: entryCreate}, nil)
	})
	if err != nil {
		return nil, err
	}
	return serialize(db)
}

// ReadFile reads a file of another program, but no more than most bytes of it.
func (f *Files) ReadFile(path string, most int64) ([]byte, error) {
	if _, err := regular(path); err != nil {
		return nil, err
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, app.NewError(app.CodeFileUnreadable, err, "Path", path)
	}
	defer func() { _ = file.Close() }() // was only read
	data, err := io.ReadAll(io.LimitReader(file, most))
	if err != nil {
		return nil, app.NewError(app.CodeFileUnreadable, err, "Path", path)
	}
	return data, nil
}

// WriteFile writes a file whole or not at all.
func (f *Files) WriteFile(path string, data []byte) error { return writeWhole(path, data) }
