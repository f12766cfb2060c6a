package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"kifahrplan/app"
)

// owner says in the lock file who has a workshop file open.
type owner struct {
	User     string        `json:"user"`
	Computer string        `json:"computer"`
	PID      int           `json:"pid"`
	Since    app.Timestamp `json:"since"`
}

// fileLock keeps other programs from writing to a workshop file. It is a file beside it that the operating system keeps
// locked while this program lives: what a crash leaves behind is unlocked.
type fileLock struct {
	path string
	lock *flock.Flock
}

// lockTries is how often a lock is tried to get whose file changes hands at this moment.
const lockTries = 20

func lockPath(path string) string {
	return filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".lock")
}

// lockFile takes the lock of a workshop file. It fails with CodeFileLocked or CodeFileNoWrite.
func lockFile(path string, me owner) (*fileLock, error) {
	me.PID = os.Getpid()
	l := &fileLock{path: lockPath(resolve(path))}
	for try := range lockTries {
		l.lock = flock.New(l.path, flock.SetPermissions(0o666)) // others on a shared folder need to open it as well
		got, err := l.lock.TryLock()
		if err != nil {
			return nil, lockError(path, err)
		}
		if !got {
			if who, ok := l.holder(); ok {
				return nil, who.error(path)
			}
			time.Sleep(time.Duration(try) * time.Millisecond) // the holder is writing its name, or leaving
			continue
		}
		if l.current() { // and not removed meanwhile by the one who had it before
			if l.sign(me) == nil {
				return l, nil
			}
			_ = os.Remove(l.path) // it is of another user who crashed: make a new one
		}
		_ = l.lock.Unlock()
	}
	return nil, owner{}.error(path)
}

func lockError(path string, err error) error {
	code := app.CodeFileNoWrite
	if errors.Is(err, fs.ErrNotExist) { // no such folder
		code = app.CodeFileWrite
	}
	return app.NewError(code, fmt.Errorf("lock: %w", err), "Path", path)
}

func (o owner) error(path string) error {
	return app.NewError(app.CodeFileLocked, nil,
		"Path", path, "User", o.User, "Computer", o.Computer, "Since", string(o.Since))
}

// current tells whether the locked file is still the one that others find.
func (l *fileLock) current() bool {
	mine, err := l.lock.Stat()
	if err != nil {
		return false
	}
	found, err := os.Stat(l.path)
	return err == nil && os.SameFile(mine, found)
}

// sign writes who holds the lock, from the second byte on: on Windows nobody can read the first, which is locked.
func (l *fileLock) sign(me owner) error {
	data, err := json.Marshal(me)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(l.path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteAt(append(data, '\n'), 1) // what is longer and older goes on after the line
	return errors.Join(err, f.Close())
}

// holder reads who holds the lock.
func (l *fileLock) holder() (who owner, ok bool) {
	f, err := os.Open(l.path)
	if err != nil {
		return who, false
	}
	defer func() { _ = f.Close() }() // was only read
	data := make([]byte, 4096)
	n, _ := f.ReadAt(data, 1) // io.EOF is the rule
	line, _, complete := bytes.Cut(data[:n], []byte("\n"))
	return who, complete && json.Unmarshal(line, &who) == nil
}

// release removes the lock file. Where open files can be removed that comes first: otherwise one who finds the file
// between unlocking and removing would hold a lock that nobody else finds.
func (l *fileLock) release() error {
	mine := l.current() // on a stick that was pulled out and put back in, it may be another's
	removed := mine && os.Remove(l.path) == nil
	err := l.lock.Unlock()
	if mine && !removed {
		_ = os.Remove(l.path) // fails where another has it already
	}
	return err
}
