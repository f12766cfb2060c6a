// Package arrange holds the layouts that screens share. They keep a screen readable from 1024 pixels to a wide projector
// and at large text: columns become rows where they would get too narrow.
package arrange

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
)

// columns puts objects beside each other in equal widths, or below each other where one would get narrower than least.
type columns struct {
	least float32 // at text size 100 %
	wide  float32 // the width that it had last, 0 before the first layout
}

// Columns returns a container with objects side by side, as many in a row as are at least so wide at text size 100 %.
func Columns(least float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&columns{least: least}, objects...)
}

func (c *columns) inRow(width float32, n int) int {
	least := c.least * factor()
	return max(1, min(n, int((width+gap())/(least+gap()))))
}

// Layout implements fyne.Layout.
func (c *columns) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	shown := visible(objects)
	if len(shown) == 0 {
		return
	}
	n := c.inRow(size.Width, len(shown))
	width := (size.Width - gap()*float32(n-1)) / float32(n)
	y := float32(0)
	for at := 0; at < len(shown); at += n {
		row := shown[at:min(at+n, len(shown))]
		height := float32(0)
		for i, o := range row {
			o.Move(fyne.NewPos(float32(i)*(width+gap()), y))
			o.Resize(fyne.NewSize(width, o.MinSize().Height)) // text that wraps finds its height
			height = max(height, o.MinSize().Height)
		}
		for _, o := range row {
			o.Resize(fyne.NewSize(width, height))
		}
		y += height + gap()
	}
	c.wide = size.Width
}

// MinSize implements fyne.Layout. The height depends on the width that the last layout had.
func (c *columns) MinSize(objects []fyne.CanvasObject) fyne.Size {
	shown := visible(objects)
	least := float32(0)
	for _, o := range shown {
		least = max(least, o.MinSize().Width)
	}
	n := len(shown)
	if c.wide > 0 {
		n = c.inRow(c.wide, len(shown))
	}
	height := float32(0)
	for at := 0; at < len(shown); at += max(1, n) {
		row := float32(0)
		for _, o := range shown[at:min(at+max(1, n), len(shown))] {
			row = max(row, o.MinSize().Height)
		}
		if at > 0 {
			height += gap()
		}
		height += row
	}
	return fyne.NewSize(least, height)
}

// page keeps a column readable: not wider than most, with room around it.
type page struct {
	most   float32
	middle bool
}

// Page returns a container for a column that gets no wider than most at text size 100 %.
func Page(most float32, content fyne.CanvasObject) *fyne.Container {
	return container.New(&page{most: most}, content)
}

// Centred is a Page in the middle of the window.
func Centred(most float32, content fyne.CanvasObject) *fyne.Container {
	return container.New(&page{most: most, middle: true}, content)
}

// Layout implements fyne.Layout.
func (p *page) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	room := 2 * gap()
	width := min(size.Width-2*room, p.most*factor())
	for _, o := range objects {
		o.Move(fyne.NewPos(room, gap()))
		o.Resize(fyne.NewSize(width, max(o.MinSize().Height, size.Height-gap()-room)))
		if p.middle {
			spare := max(0, size.Height-o.MinSize().Height)
			o.Move(fyne.NewPos((size.Width-width)/2, max(gap(), spare/3)))
			o.Resize(fyne.NewSize(width, o.MinSize().Height))
		}
	}
}

// MinSize implements fyne.Layout.
func (p *page) MinSize(objects []fyne.CanvasObject) fyne.Size {
	size := fyne.Size{}
	for _, o := range objects {
		size = size.Max(o.MinSize())
	}
	return size.AddWidthHeight(4*gap(), 3*gap())
}

func visible(objects []fyne.CanvasObject) []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, o := range objects {
		if o.Visible() {
			out = append(out, o)
		}
	}
	return out
}

func gap() float32 { return fynetheme.Padding() }

// factor is how much larger than normal the text is.
func factor() float32 { return fynetheme.TextSize() / 14 }
