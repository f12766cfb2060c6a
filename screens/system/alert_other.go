//go:build !windows

package system

import (
	"fmt"
	"io"
	"os/exec"
)

// Alert says something when the program has no window of its own: on stderr, and in a window of the desktop's where it has
// a program for that.
func Alert(stderr io.Writer, title, text string) {
	_, _ = fmt.Fprintln(stderr, title+": "+text)
	for _, args := range [][]string{
		{"zenity", "--error", "--no-markup", "--title", title, "--text", text},
		{"kdialog", "--title", title, "--error", text},
		{"xmessage", "-center", title + "\n\n" + text},
	} {
		if program, err := exec.LookPath(args[0]); err == nil {
			_ = exec.Command(program, args[1:]...).Start() // the program ends; the message stays
			return
		}
	}
}
