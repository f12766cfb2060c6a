package system

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
)

// HasWindow tells whether the desktop has really made the window. Without OpenGL Fyne only logs the failure and goes on
// without a window (fyne-io/fyne issues 410 and 4565), so the program has to find out by itself.
func HasWindow(w fyne.Window) bool {
	native, ok := w.(driver.NativeWindow)
	if !ok {
		return true
	}
	made := true
	native.RunNative(func(ctx any) {
		switch c := ctx.(type) {
		case driver.WindowsWindowContext:
			made = c.HWND != 0
		case driver.X11WindowContext:
			made = c.WindowHandle != 0
		}
	})
	return made
}
