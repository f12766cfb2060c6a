package store

import (
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"kifahrplan/app"
)

func TestSecondOpenerLearnsWhoHoldsTheFile(t *testing.T) {
	_, f := newFile(t)
	second := newFiles(t)
	second.User, second.Computer = "Andere", "PC-2"
	_, err := second.Open(f.Path())
	var e *app.Error
	if !errors.As(err, &e) || e.Code != app.CodeFileLocked {
		t.Fatalf("got %v", err)
	}
	if e.Params["Path"] != f.Path() || e.Params["User"] != "Erika Muster" || e.Params["Computer"] != "LAPTOP-7" {
		t.Errorf("params %v", e.Params)
	}
	if since := app.Timestamp(e.Params["Since"]); since.Time().IsZero() {
		t.Errorf("since %q", since)
	}

	put(t, f, "", newTask(1))
	reader, err := second.OpenReadOnly(f.Path())
	must(t, err)
	if len(load(t, reader).Tasks) != 1 {
		t.Error("reader does not see the task")
	}
	must(t, reader.Close())
	_, err = second.Create(f.Path(), true, firstEdit())
	wantCode(t, err, app.CodeFileLocked)
}

func TestClosingFreesTheFile(t *testing.T) {
	_, f := newFile(t)
	must(t, f.Close())
	if _, err := os.Stat(lockPath(f.Path())); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("lock file: %v", err)
	}
	again, err := newFiles(t).Open(f.Path())
	must(t, err)
	must(t, again.Close())
}

// What a crash leaves behind: a lock file that nobody has locked, whole, half written or empty.
func TestLockOfACrashLocksNobodyOut(t *testing.T) {
	for _, left := range []string{"\x00{\"user\":\"Tot\",\"computer\":\"PC\",\"pid\":1}\n", "\x00{\"us", "", longText(9000)} {
		files, path := closedFile(t)
		writeFile(t, lockPath(path), []byte(left))
		f, err := files.Open(path)
		must(t, err)
		_, err = files.Open(path)
		var e *app.Error
		if !errors.As(err, &e) || e.Params["User"] != "Erika Muster" {
			t.Errorf("after %q: %v", left, err)
		}
		must(t, f.Close())
	}
}

func TestLockFileThatCannotBeSignedIsReplaced(t *testing.T) {
	files, path := closedFile(t)
	unprivileged(t, filepath.Dir(path), func() {
		writeFile(t, lockPath(path), []byte("\x00{\"user\":\"Tot\"}\n"))
		must(t, os.Chmod(lockPath(path), 0o444))
		lock, err := lockFile(path, files.owner())
		must(t, err)
		if who, ok := lock.holder(); !ok || who.User != "Erika Muster" || who.PID != os.Getpid() {
			t.Errorf("holder %+v", who)
		}
		must(t, lock.release())
	})
}

// Many take and release the lock at the same time: never do two hold it.
func TestLockIsHeldByOne(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.kifahrplan")
	var holders, taken atomic.Int32
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 60 {
				lock, err := lockFile(path, owner{User: "x"})
				if app.CodeOf(err) == app.CodeFileLocked {
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				if n := holders.Add(1); n != 1 {
					t.Errorf("%d hold the lock", n)
				}
				taken.Add(1)
				holders.Add(-1)
				if err := lock.release(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wait.Wait()
	if taken.Load() == 0 {
		t.Error("nobody ever got the lock")
	}
	if _, err := os.Stat(lockPath(path)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("lock file left: %v", err)
	}
}

func TestLockInAFolderThatIsMissing(t *testing.T) {
	_, err := lockFile(filepath.Join(t.TempDir(), "none", "a.kifahrplan"), owner{})
	wantCode(t, err, app.CodeFileWrite)
}

func TestReleaseLeavesTheLockOfAnother(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.kifahrplan")
	first, err := lockFile(path, owner{User: "a"})
	must(t, err)
	must(t, os.Remove(lockPath(path)))
	second, err := lockFile(path, owner{User: "b"})
	must(t, err)
	must(t, first.release())
	_, err = lockFile(path, owner{User: "c"})
	wantCode(t, err, app.CodeFileLocked)
	must(t, second.release())
}
