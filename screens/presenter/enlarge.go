package presenter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/screens/theme"
)

// How much larger than on the pages at 1366 by 768 the line, the ballot and the words at the bottom are, in per cent.
const (
	lineScale   = 125
	ballotScale = 140
	footScale   = 100
)

// enlarged is a part of the view that consists of the program's usual controls, in type that grows with the window.
type enlarged struct {
	over    *container.ThemeOverride
	percent int
	shown   int // the text size that it was laid out with; 0: it was not yet
}

// enlarge shows content in larger type.
func (v *View) enlarge(content fyne.CanvasObject, percent int) fyne.CanvasObject {
	e := &enlarged{percent: percent}
	e.over = container.NewThemeOverride(content, theme.New(v.textSize(percent), v.host.Settings().Appearance))
	v.enlarged = append(v.enlarged, e)
	return e.over
}

// textSize is a text size in per cent that goes with the size of the view, but not below that of the pages, in steps, so that a window that is being made
// larger is not laid out anew with every point.
func (v *View) textSize(percent int) int {
	const step = 10
	return int(max(1, v.unit())*float32(percent)) / step * step
}

// Resize implements fyne.CanvasObject. The type of the controls follows.
func (v *View) Resize(size fyne.Size) {
	v.BaseWidget.Resize(size)
	for _, e := range v.enlarged {
		if want := v.textSize(e.percent); want != e.shown {
			e.shown = want
			e.over.Theme = theme.New(want, v.host.Settings().Appearance)
			e.over.Refresh()
		}
	}
	v.Refresh()
}
