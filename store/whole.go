package store

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/moby/sys/atomicwriter"

	"kifahrplan/app"
)

// writeWhole writes a file whole or not at all. It follows links, keeps the permissions of a file that it replaces, and
// leaves a file alone that is marked as read-only.
func writeWhole(path string, data []byte) error {
	target := resolve(path)
	perm := fs.FileMode(0o644)
	if info, err := os.Stat(target); err == nil {
		if perm = info.Mode().Perm(); perm&0o200 == 0 {
			return app.NewError(app.CodeFileNoWrite, nil, "Path", path)
		}
	}
	var err error
	for try := range 5 {
		if err = atomicwriter.WriteFile(target, data, perm); err == nil || !isBusy(err) {
			break
		}
		time.Sleep(time.Duration(try+1) * 40 * time.Millisecond) // a virus scanner looks at the file for a moment
	}
	if err != nil {
		return app.NewError(cmp.Or(systemCode(err), app.CodeFileWrite), err, "Path", path)
	}
	syncDir(filepath.Dir(target))
	return nil
}

// putDatabase writes a database file whole, unless a program has the file open that it would replace.
func (f *Files) putDatabase(path string, data []byte) error {
	lock, err := lockFile(path, f.owner())
	if err != nil {
		return err
	}
	return errors.Join(replaceDatabase(path, data), lock.release())
}

// replaceDatabase writes a database file whole, in place of what was there. A rollback journal that was left beside an
// older file would be applied to the new one.
func replaceDatabase(path string, data []byte) error {
	if err := os.Remove(resolve(path) + "-journal"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return writeError(path, err)
	}
	return writeWhole(path, data)
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // was only read
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// resolve returns the absolute path of what a link points to, so that one file has one lock.
func resolve(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	// The file is not there yet, but its folder may be.
	if dir, err := filepath.EvalSymlinks(filepath.Dir(path)); err == nil {
		return filepath.Join(dir, filepath.Base(path))
	}
	return path
}

// syncDir puts the entry of a renamed file on disk, where the system knows of that. The file itself is there already.
func syncDir(dir string) {
	if runtime.GOOS == "windows" {
		return
	}
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}
