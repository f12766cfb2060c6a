package store

import (
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
)

// unprivileged runs do with the rights of an ordinary user to whom the folder belongs, as root may write anywhere.
func unprivileged(t *testing.T, dir string, do func()) {
	t.Helper()
	if os.Getuid() != 0 {
		do()
		return
	}
	const nobody = 65534
	for d := dir; d != filepath.Dir(d) && d != os.TempDir(); d = filepath.Dir(d) {
		must(t, os.Chmod(d, modeOf(t, d)|0o011)) // so that nobody gets there
	}
	must(t, os.Chown(filepath.Dir(dir), nobody, nobody))
	must(t, filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Chown(path, nobody, nobody)
	}))
	runtime.LockOSThread() // the right belongs to the thread
	defer runtime.UnlockOSThread()
	setFileUser(nobody)
	defer setFileUser(0)
	do()
}

func setFileUser(id uintptr) {
	_, _, _ = syscall.RawSyscall(syscall.SYS_SETFSUID, id, 0, 0) // never fails, returns the one before
}

func modeOf(t *testing.T, path string) fs.FileMode {
	t.Helper()
	info, err := os.Stat(path)
	must(t, err)
	return info.Mode().Perm()
}
