package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
)

// flowed is where objects come to lie that follow each other like words.
type flowed struct {
	at     []fyne.Position
	height float32
}

// flow places objects of given sizes in lines no wider than width; 0 means one line.
func flow(sizes []fyne.Size, width, gap float32) flowed {
	f := flowed{at: make([]fyne.Position, len(sizes))}
	var x, y, line float32
	for i, size := range sizes {
		if x > 0 && width > 0 && x+size.Width > width+0.5 {
			x, y, line = 0, y+line+gap, 0
		}
		f.at[i] = fyne.NewPos(x, y)
		x += size.Width + gap
		line = max(line, size.Height)
	}
	f.height = y + line
	return f
}

// NewFlow returns a container whose objects follow each other like words: what does not fit goes to the next line.
func NewFlow(objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&flowLayout{}, objects...)
}

// flowLayout lays objects out in lines, which may be centred or at the end.
type flowLayout struct {
	align fyne.TextAlign
	width float32
}

// Layout is called by Fyne.
func (l *flowLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	shown, sizes := visible(objects)
	f := flow(sizes, size.Width, fynetheme.Padding())
	for from := 0; from < len(shown); {
		to := from + 1
		for to < len(shown) && f.at[to].Y == f.at[from].Y {
			to++
		}
		left := l.indent(size.Width - f.at[to-1].X - sizes[to-1].Width)
		for i := from; i < to; i++ {
			shown[i].Move(f.at[i].AddXY(left, 0))
			shown[i].Resize(fyne.NewSize(min(sizes[i].Width, size.Width), sizes[i].Height))
		}
		from = to
	}
}

// indent returns where a line begins that leaves so much room.
func (l *flowLayout) indent(room float32) float32 {
	switch l.align {
	case fyne.TextAlignCenter:
		return max(0, room/2)
	case fyne.TextAlignTrailing:
		return max(0, room)
	}
	return 0
}

// MinSize is called by Fyne.
func (l *flowLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	_, sizes := visible(objects)
	var width float32
	for _, size := range sizes {
		width = max(width, size.Width)
	}
	return fyne.NewSize(width, flow(sizes, l.width, fynetheme.Padding()).height)
}

func visible(objects []fyne.CanvasObject) (shown []fyne.CanvasObject, sizes []fyne.Size) {
	for _, o := range objects {
		if o.Visible() {
			shown = append(shown, o)
			sizes = append(sizes, o.MinSize())
		}
	}
	return shown, sizes
}
