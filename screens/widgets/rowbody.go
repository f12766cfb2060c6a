package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// rowBody is the long sheet inside the scroll of a rowView, on which only the visible rows are laid out.
type rowBody struct {
	widget.BaseWidget
	view  *rowView
	shown map[int]row
	spare []row
	list  []fyne.CanvasObject
}

// fit gives the sheet the size that the rows need.
func (b *rowBody) fit() {
	size := b.MinSize().Max(b.view.scroll.Size())
	if size != b.Size() {
		b.Resize(size)
		b.view.scroll.Refresh()
	}
}

// place lays out the rows that can be seen. With again, rows that are in place are filled anew.
func (b *rowBody) place(again bool) {
	height := b.view.rowHeight()
	first := max(0, int(b.view.scroll.Offset.Y/height))
	last := min(b.view.rows-1, int((b.view.scroll.Offset.Y+b.view.scroll.Size().Height)/height))
	if b.shown == nil {
		b.shown = map[int]row{}
	}
	for index, r := range b.shown {
		if index < first || index > last {
			delete(b.shown, index)
			b.spare = append(b.spare, r)
		}
	}
	b.list = b.list[:0]
	size := fyne.NewSize(b.Size().Width, height)
	for index := first; index <= last; index++ {
		b.list = append(b.list, b.placeRow(index, size, again))
	}
	canvas.Refresh(b)
}

func (b *rowBody) placeRow(index int, size fyne.Size, again bool) row {
	r, there := b.shown[index]
	if !there {
		r = b.fresh()
		b.shown[index] = r
	}
	resized := r.Size() != size
	r.Resize(size)
	r.Move(fyne.NewPos(0, float32(index)*size.Height))
	if again || !there || resized {
		r.show(index, index == b.view.chosen, index == b.view.hovered)
	}
	return r
}

func (b *rowBody) fresh() row {
	if n := len(b.spare); n > 0 {
		r := b.spare[n-1]
		b.spare = b.spare[:n-1]
		return r
	}
	return b.view.newRow()
}

// Tapped is called by Fyne.
func (b *rowBody) Tapped(ev *fyne.PointEvent) { b.view.tap(ev.Position) }

// MouseIn is called by Fyne.
func (b *rowBody) MouseIn(ev *desktop.MouseEvent) { b.MouseMoved(ev) }

// MouseMoved is called by Fyne.
func (b *rowBody) MouseMoved(ev *desktop.MouseEvent) {
	b.view.hover(int(ev.Position.Y / b.view.rowHeight()))
}

// MouseOut is called by Fyne.
func (b *rowBody) MouseOut() { b.view.hover(-1) }

// CreateRenderer is called by Fyne.
func (b *rowBody) CreateRenderer() fyne.WidgetRenderer { return render(b, &rowBodyLook{b}) }

type rowBodyLook struct{ body *rowBody }

func (r *rowBodyLook) objects() []fyne.CanvasObject { return r.body.list }

func (r *rowBodyLook) minSize() fyne.Size {
	v := r.body.view
	return fyne.NewSize(v.minWidth(v.scroll.Size().Width), float32(v.rows)*v.rowHeight())
}

func (r *rowBodyLook) layout(fyne.Size) { r.body.place(false) }

func (r *rowBodyLook) draw() { r.body.place(true) }
