//go:build !windows

package system

import (
	"os/exec"
	"path/filepath"
	"runtime"
)

// Open opens a file with the program that the desktop has for it. It waits for the desktop's answer: do not call it on the
// user interface's thread.
func Open(path string) error {
	if runtime.GOOS == "darwin" {
		return exec.Command("open", path).Run()
	}
	return exec.Command("xdg-open", path).Run()
}

// ShowFolder shows the folder of a file.
func ShowFolder(path string) error { return Open(filepath.Dir(path)) }
