package store

import (
	"errors"
	"io/fs"
	"os"

	sqlite3 "modernc.org/sqlite/lib"

	"kifahrplan/app"
)

// Open opens a file for writing. Nothing is written to it before all is known to be well.
func (f *Files) Open(path string) (app.File, error) {
	if err := checkPresent(path); err != nil {
		return nil, err
	}
	lock, err := lockFile(path, f.owner())
	if app.CodeOf(err) == app.CodeFileNoWrite {
		return nil, f.damageOr(path, err)
	}
	if err != nil {
		return nil, err
	}
	return f.openLocked(path, lock)
}

// openLocked opens a file whose lock is held, and lets go of the lock when that fails.
func (f *Files) openLocked(path string, lock *fileLock) (app.File, error) {
	file, err := f.openWriting(path)
	if err != nil {
		return nil, errors.Join(err, lock.release())
	}
	file.lock = lock
	f.remember(file)
	return file, nil
}

func (f *Files) openWriting(path string) (*File, error) {
	if !writable(path) {
		return nil, f.damageOr(path, app.NewError(app.CodeFileNoWrite, nil, "Path", path))
	}
	if hasJournal(path) { // the program died: SQLite is going to mend the file, so have it try with a copy first
		if err := f.tryMending(path); err != nil {
			return nil, err
		}
	} else if err := checkHeader(path, path); err != nil {
		return nil, err
	}
	file := &File{files: f, path: path}
	if err := file.examined(connect(resolve(path), readWrite)); err != nil {
		return nil, readError(path, err)
	}
	if err := file.migrate(); err != nil {
		return nil, errors.Join(err, file.db.Close())
	}
	return file, nil
}

// writable tells whether the file itself may be written; SQLite would quietly open it for reading only.
func writable(path string) bool {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return systemCode(err) != app.CodeFileNoWrite // anything else is found out by reading
	}
	return f.Close() == nil
}

// damageOr returns what is wrong with a file that cannot be written anyway, or else the given error.
func (f *Files) damageOr(path string, otherwise error) error {
	file, err := f.openReading(path)
	if err != nil {
		return err
	}
	_ = file.Close() // was only read
	return otherwise
}

// OpenReadOnly opens a file without ever writing to it or beside it.
func (f *Files) OpenReadOnly(path string) (app.File, error) {
	file, err := f.openReading(path)
	if err != nil {
		return nil, err
	}
	return file, nil
}

func (f *Files) openReading(path string) (*File, error) {
	if err := checkPresent(path); err != nil {
		return nil, err
	}
	if err := checkHeader(path, path); err != nil && !hasJournal(path) {
		return nil, err
	}
	file := &File{files: f, path: path, readOnly: true}
	err := file.examined(connect(resolve(path), readOnly))
	if needsMending(err) && hasJournal(path) {
		err = file.openCopy()
	}
	if err != nil {
		return nil, errors.Join(readError(path, err), file.Close())
	}
	return file, nil
}

// needsMending tells whether a file cannot be read before SQLite has rolled back what a crash left half done.
func needsMending(err error) bool {
	switch sqliteCode(err) {
	case sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_CANTLOCK, sqlite3.SQLITE_CANTOPEN:
		return true
	}
	return false
}

// tryMending has SQLite roll back what a crash left half done, in a copy, and says whether the result is sound.
func (f *Files) tryMending(path string) error {
	file := &File{files: f, path: path, readOnly: true}
	return errors.Join(readError(path, file.openCopy()), file.Close())
}

// openCopy opens a copy of a file and of the journal beside it, in a folder that is removed on closing.
func (f *File) openCopy() error {
	dir, err := os.MkdirTemp("", "kifahrplan-")
	if err != nil {
		return err
	}
	f.tempDir = dir
	original, to := resolve(f.path), dir+string(os.PathSeparator)+"copy"
	for _, end := range []string{"", "-journal"} {
		if err := copyFile(original+end, to+end); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	db, err := connect(to, readWrite) // which mends it
	if err != nil {
		return err
	}
	if err := checkHeader(to, f.path); err != nil {
		return errors.Join(err, db.Close())
	}
	return f.examined(db, nil)
}
