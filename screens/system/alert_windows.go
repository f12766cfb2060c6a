package system

import (
	"fmt"
	"io"

	"golang.org/x/sys/windows"
)

// Alert says something when the program has no window of its own: in a message box of Windows, which waits for its button.
func Alert(stderr io.Writer, title, text string) {
	_, _ = fmt.Fprintln(stderr, title+": "+text)
	caption, err := windows.UTF16PtrFromString(title)
	if err != nil {
		return
	}
	message, err := windows.UTF16PtrFromString(text)
	if err != nil {
		return
	}
	_, _ = windows.MessageBox(0, message, caption, windows.MB_OK|windows.MB_ICONERROR|windows.MB_SETFOREGROUND)
}
