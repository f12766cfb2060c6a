package system

import (
	"os/exec"
	"syscall"

	"golang.org/x/sys/windows"
)

// Open opens a file with the program that Windows has for it. The path goes to the shell as it is: percent-encoded file
// URLs, as Fyne makes them, fail with umlauts.
func Open(path string) error {
	verb, err := windows.UTF16PtrFromString("open")
	if err != nil {
		return err
	}
	file, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	return windows.ShellExecute(0, verb, file, nil, nil, windows.SW_SHOWNORMAL)
}

// ShowFolder shows the folder of a file with the file chosen in it.
func ShowFolder(path string) error {
	cmd := exec.Command("explorer.exe")
	// explorer reads its command line in a way of its own, so the quoting of os/exec would break paths with spaces.
	cmd.SysProcAttr = &syscall.SysProcAttr{CmdLine: `explorer.exe /select,"` + path + `"`}
	return cmd.Start()
}
