package widgets

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// dialogLayout gives a dialog the width that it asks for and the height that its texts then need, both as far as the window
// has room. The content scrolls if it must.
type dialogLayout struct {
	canvas fyne.Canvas
	head   *Text
	scroll *FocusScroll
	row    *fyne.Container
	width  float32
}

func (l *dialogLayout) gap() float32 { return 2 * sizeOf(l.head, fynetheme.SizeNamePadding) }

// parts returns the heights of head, content and buttons for the width of the dialog.
func (l *dialogLayout) parts() (width, head, content, row float32) {
	window := l.canvas.Size()
	width = min(l.width*textFactor(l.head), window.Width-4*l.gap())
	head, content, row = heightAt(l.head, width), heightAt(l.scroll.Content(), width-l.scroll.margin()), heightAt(l.row, width)
	room := window.Height - head - row - 6*l.gap()
	return width, head, max(l.gap(), min(content, room)), row
}

// MinSize is called by Fyne.
func (l *dialogLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	width, head, content, row := l.parts()
	return fyne.NewSize(width, head+content+row+2*l.gap())
}

// Layout is called by Fyne.
func (l *dialogLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	_, head, _, row := l.parts()
	l.head.Resize(fyne.NewSize(size.Width, head))
	l.scroll.Move(fyne.NewPos(0, head+l.gap()))
	l.scroll.Resize(fyne.NewSize(size.Width, max(0, size.Height-head-row-2*l.gap())))
	l.row.Move(fyne.NewPos(0, size.Height-row))
	l.row.Resize(fyne.NewSize(size.Width, row))
}

// heightAt returns how high an object is at a width. Texts inside learn their width from Resize, those inside containers
// only in a second round.
func heightAt(o fyne.CanvasObject, width float32) float32 {
	for range 2 {
		o.Resize(fyne.NewSize(width, o.MinSize().Height))
	}
	return o.MinSize().Height
}
