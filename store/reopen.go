package store

import (
	"errors"
	"os"

	"kifahrplan/app"
)

// errReplaced says that the file is not the one any more that was opened. Nothing is written to it.
var errReplaced = errors.New("another file has taken its place, or another program has written to it")

// ready makes sure that edits go to the file that others find at the path. A stick may have been pulled out and put back
// in, or a program that keeps folders in step may have put another file in its place.
func (f *File) ready() error {
	info, err := os.Stat(f.path)
	if err == nil && os.SameFile(info, f.info) && !f.broken {
		return nil
	}
	if err := f.reopen(); err != nil {
		return app.NewError(app.CodeFileWrite, err, "Path", f.path)
	}
	return nil
}

// reopen connects to the file anew, if it still is as it was left. A transaction that reported an error may be in it all
// the same, when only its very last step failed.
func (f *File) reopen() error {
	if !f.lock.current() {
		lock, err := lockFile(f.path, f.files.owner())
		if err != nil {
			return err
		}
		_ = f.lock.release() // of a folder that is gone
		f.lock = lock
	}
	again, err := f.files.openWriting(f.path)
	if err != nil {
		return err
	}
	if again.state != f.state && again.state != f.attempted {
		return errors.Join(errReplaced, again.db.Close())
	}
	_ = f.db.Close() // of a file that is gone
	f.db, f.info, f.content, f.broken = again.db, again.info, again.content, false
	return nil
}
