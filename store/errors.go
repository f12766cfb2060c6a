package store

import (
	"errors"
	"io/fs"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"kifahrplan/app"
)

// sqliteCode returns SQLite's extended result code; 0 for an error from elsewhere.
func sqliteCode(err error) int {
	var e *sqlite.Error
	if errors.As(err, &e) {
		return e.Code()
	}
	return 0
}

// readError says why a file could not be read. What is not the system's fault is the file's.
func readError(path string, err error) error {
	if err == nil || app.CodeOf(err) != "" {
		return err
	}
	code := app.CodeFileDamaged
	switch sqliteCode(err) & 0xff {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		code = app.CodeFileBusy
	case sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH, sqlite3.SQLITE_IOERR:
		code = app.CodeFileUnreadable
	}
	var inSystem *fs.PathError
	switch {
	case errors.Is(err, errNewer):
		code = app.CodeFileNewer
	case sqliteCode(err) == 0 && errors.As(err, &inSystem):
		code = app.CodeFileUnreadable
	}
	return app.NewError(code, err, "Path", path)
}

// writeError says why a file could not be written. Mistakes of the program stay internal errors.
func writeError(path string, err error) error {
	if err == nil || app.CodeOf(err) != "" {
		return err
	}
	code := app.Code("")
	switch c := sqliteCode(err); {
	case errors.Is(err, errReplaced):
		code = app.CodeFileWrite
	case errors.Is(err, errDamaged), c&0xff == sqlite3.SQLITE_CORRUPT, c&0xff == sqlite3.SQLITE_NOTADB:
		code = app.CodeFileDamaged
	case c == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
		return app.NewError(app.CodeStillUsed, err)
	case c&0xff == sqlite3.SQLITE_CONSTRAINT:
		return app.NewError(app.CodeInvalid, err)
	case c&0xff == sqlite3.SQLITE_BUSY, c&0xff == sqlite3.SQLITE_LOCKED:
		code = app.CodeFileBusy
	case c&0xff == sqlite3.SQLITE_READONLY, c&0xff == sqlite3.SQLITE_PERM, c&0xff == sqlite3.SQLITE_AUTH:
		code = app.CodeFileNoWrite
	case c&0xff == sqlite3.SQLITE_FULL, c&0xff == sqlite3.SQLITE_IOERR, c&0xff == sqlite3.SQLITE_CANTOPEN:
		code = app.CodeFileWrite
	case c == 0:
		code = systemCode(err)
	}
	if code == "" {
		return err
	}
	return app.NewError(code, err, "Path", path)
}

// systemCode tells apart what the operating system says about writing; empty for an error that is not the system's.
func systemCode(err error) app.Code {
	var errno syscall.Errno
	switch {
	case isBusy(err):
		return app.CodeFileBusy
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return app.CodeFileNoWrite
	case errors.As(err, &errno), errors.Is(err, fs.ErrNotExist):
		return app.CodeFileWrite
	}
	return ""
}
