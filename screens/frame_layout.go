package screens

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// foldBelow is the width of the window, at text size 100 %, below which the sidebar folds: each page is then its sign with
// the name in small letters under it.
const foldBelow = 1100

// frameLayout puts the sidebar beside the header and the screen.
type frameLayout struct{ sidebar *sidebar }

// Layout implements fyne.Layout.
func (l *frameLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.sidebar.fold(size.Width*14/fynetheme.TextSize() < foldBelow)
	side, rest := objects[0], objects[1]
	width := side.MinSize().Width
	side.Resize(fyne.NewSize(width, size.Height))
	rest.Move(fyne.NewPos(width, 0))
	rest.Resize(fyne.NewSize(size.Width-width, size.Height))
}

// MinSize implements fyne.Layout.
func (l *frameLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	side, rest := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(side.Width+rest.Width, max(side.Height, rest.Height))
}
