package store

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/jmoiron/sqlx"

	"kifahrplan/app"
)

// File is an open workshop file.
type File struct {
	files    *Files
	path     string
	readOnly bool
	db       *sqlx.DB
	info     os.FileInfo // of the file that is open, to notice when it was replaced by another
	lock     *fileLock
	tempDir  string // of the copy that is really open, where that is so

	broken    bool      // writing failed: the connection may be of no use any more
	attempted fileState // what the file would have become

	content // as of the last transaction; its strategy only until it is asked for
}

var _ app.File = (*File)(nil)

// Path is where the file lies.
func (f *File) Path() string { return f.path }

// Writable is false for a file that was opened read-only.
func (f *File) Writable() bool { return !f.readOnly }

// History returns the labels of the edits that Undo and Redo would act on.
func (f *File) History() (undo, redo string) { return f.top.undo, f.top.redo }

// examined takes over a database that was just opened, if all is well with it.
func (f *File) examined(db *sqlx.DB, err error) error {
	if err != nil {
		return err
	}
	c, err := examine(db, len(f.files.migrations))
	if err != nil && !f.readable(c, err) {
		return errors.Join(err, db.Close())
	}
	f.db, f.content = db, c
	f.info, err = os.Stat(f.path)
	return err
}

// readable tells whether an error leaves a strategy that can be shown: a file of a later version may.
func (f *File) readable(c content, err error) bool {
	return f.readOnly && errors.Is(err, errNewer) && c.strategy != nil
}

// Load reads the whole strategy. What was read on opening serves once.
func (f *File) Load() (*app.Strategy, error) {
	if s := f.strategy; s != nil {
		f.strategy = nil
		return s, nil
	}
	c := content{version: f.version}
	err := reading(f.db, func(tx *sqlx.Tx) error { return c.read(tx, len(f.files.migrations)) })
	if err != nil && !f.readable(c, err) {
		return nil, readError(f.path, err)
	}
	return c.strategy, nil
}

// Close releases the file and its lock.
func (f *File) Close() error {
	var errs []error
	if f.db != nil {
		errs = append(errs, f.db.Close())
	}
	if f.lock != nil {
		errs = append(errs, f.lock.release())
	}
	if f.tempDir != "" {
		errs = append(errs, os.RemoveAll(f.tempDir))
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close %s: %w", f.path, err)
	}
	return nil
}

// CopyTo writes a complete copy of the file to another place.
func (f *File) CopyTo(path string) error {
	if resolve(path) == resolve(f.path) {
		return app.NewError(app.CodeFileExists, errors.New("the file itself"), "Path", path)
	}
	data, err := serialize(f.db)
	if err != nil {
		return readError(f.path, err)
	}
	return f.files.putDatabase(path, data)
}

// serialize returns the bytes of a database file as of the last transaction.
func serialize(db *sqlx.DB) (data []byte, err error) {
	conn, err := db.Conn(context.Background())
	if err != nil {
		return nil, err
	}
	err = conn.Raw(func(c any) error {
		s, ok := c.(interface{ Serialize() ([]byte, error) })
		if !ok {
			return errors.New("driver cannot serialize")
		}
		data, err = s.Serialize()
		return err
	})
	return data, errors.Join(err, conn.Close())
}
