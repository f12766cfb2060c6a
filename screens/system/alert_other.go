//go:build !windows

package system

import (
	"fmt"
	"io"
	"os/exec"
	"strings"
	"unicode/utf8"
)

// alertWidth is how many characters xmessage, which breaks no lines, gets on one.
const alertWidth = 72

// wrapped breaks a text at spaces.
func wrapped(text string, width int) string {
	var out strings.Builder
	column := 0
	for i, word := range strings.Fields(text) {
		length := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case column+1+length > width:
			out.WriteByte('\n')
			column = -1
		default:
			out.WriteByte(' ')
		}
		out.WriteString(word)
		column += 1 + length
	}
	return out.String()
}

// Alert says something when the program has no window of its own: on stderr, and in a window of the desktop's where it has
// a program for that.
func Alert(stderr io.Writer, title, text string) {
	_, _ = fmt.Fprintln(stderr, title+": "+text)
	for _, args := range [][]string{
		{"zenity", "--error", "--no-markup", "--title", title, "--text", text},
		{"kdialog", "--title", title, "--error", text},
		{"xmessage", "-center", "-buttons", "OK", title + "\n\n" + wrapped(text, alertWidth)},
	} {
		if program, err := exec.LookPath(args[0]); err == nil {
			_ = exec.Command(program, args[1:]...).Start() // the program ends; the message stays
			return
		}
	}
}
