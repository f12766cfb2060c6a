package arrange

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
)

// Indented puts a text below the label of a box to tick.
func Indented(text fyne.CanvasObject) *fyne.Container {
	at := fynetheme.IconInlineSize() + 2*fynetheme.InnerPadding()
	return container.New(layout.NewCustomPaddedLayout(0, gap(), at, 0), text)
}
