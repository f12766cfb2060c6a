package arrange

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
)

// Topped puts something above what fills the rest. Tab goes from top to bottom, other than in Fyne's own border container.
func Topped(top, rest fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewBorderLayout(top, nil, nil, nil), top, rest)
}

// Bottomed puts something below what fills the rest.
func Bottomed(rest, bottom fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewBorderLayout(nil, bottom, nil, nil), rest, bottom)
}

// Ended gives a line of content an end at its right.
func Ended(rest, end fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewBorderLayout(nil, nil, nil, end), rest, end)
}
