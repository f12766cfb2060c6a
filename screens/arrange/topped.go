package arrange

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
)

// Head gives the head of a screen the margins of a Page, so that both begin at the same edge.
func Head(head fyne.CanvasObject) *fyne.Container {
	room := 2 * gap()
	return container.New(layout.NewCustomPaddedLayout(room, 0, room, room), head)
}

// Inset gives the list of a screen the left edge of its head.
func Inset(list fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewCustomPaddedLayout(0, gap(), 2*gap(), gap()), list)
}

// Middle puts a line of text half-way up, beside something higher.
func Middle(text fyne.CanvasObject) *fyne.Container {
	return container.NewVBox(layout.NewSpacer(), text, layout.NewSpacer())
}

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
