package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
)

// NewColumns returns a container that lays objects out in as many columns of equal width as there is room for, for example
// tiles or fields. least is the least width of a column at normal text size.
func NewColumns(least float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&columnLayout{least: least}, objects...)
}

type columnLayout struct{ least, width float32 }

// columns returns how many columns fit, and how wide they are.
func (l *columnLayout) columns(count int, sizes []fyne.Size) (n int, width float32) {
	gap := fynetheme.Padding()
	least := l.least * fynetheme.TextSize() / 14
	for _, size := range sizes {
		least = max(least, size.Width)
	}
	n = max(1, min(count, int((l.width+gap)/(least+gap))))
	if l.width == 0 {
		n = max(1, count)
	}
	return n, (l.width - float32(n-1)*gap) / float32(n)
}

// rowHeights returns the height of each row of n columns.
func rowHeights(sizes []fyne.Size, n int) []float32 {
	heights := make([]float32, (len(sizes)+n-1)/n)
	for i, size := range sizes {
		heights[i/n] = max(heights[i/n], size.Height)
	}
	return heights
}

// Layout is called by Fyne.
func (l *columnLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	shown, sizes := visible(objects)
	n, width := l.columns(len(shown), sizes)
	for i, o := range shown { // texts learn how high they are from their width
		o.Resize(fyne.NewSize(width, sizes[i].Height))
	}
	shown, sizes = visible(objects)
	heights := rowHeights(sizes, n)
	y := float32(0)
	for i, o := range shown {
		if i > 0 && i%n == 0 {
			y += heights[i/n-1] + fynetheme.Padding()
		}
		o.Move(fyne.NewPos(float32(i%n)*(width+fynetheme.Padding()), y))
		o.Resize(fyne.NewSize(width, heights[i/n]))
	}
}

// MinSize is called by Fyne.
func (l *columnLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	shown, sizes := visible(objects)
	n, _ := l.columns(len(shown), sizes)
	height := sumOf(rowHeights(sizes, n)) + max(0, float32((len(shown)+n-1)/n-1))*fynetheme.Padding()
	var width float32
	for _, size := range sizes {
		width = max(width, size.Width)
	}
	return fyne.NewSize(width, height)
}
