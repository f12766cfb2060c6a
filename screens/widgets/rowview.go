package widgets

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// row is one line of a rowView; it is used again for other rows.
type row interface {
	fyne.CanvasObject
	// show fills the line. It must set everything.
	show(index int, chosen, hovered bool)
}

// rowView shows any number of rows of equal height. Only those that can be seen exist. It has the focus as a whole.
type rowView struct {
	widget.BaseWidget
	revealable
	rows, chosen, hovered int
	wanted                int // to be scrolled to again once there is room
	focused               bool
	noRing                bool // of a list that cannot but have the focus
	offset                fyne.Position

	newRow    func() row
	rowHeight func() float32
	minWidth  func(view float32) float32 // of a row, for a view that is so wide

	onSelect, onActivate func(index int)
	onTap                func(index int, at fyne.Position) // where in the row
	onKey                func(*fyne.KeyEvent) bool
	onRune               func(rune)
	onScroll             func(x float32)
	onShortcut           func(fyne.Shortcut) bool

	now     func() time.Time
	lastTap time.Time
	tapped  int
	scroll  *container.Scroll
	body    *rowBody
}

// settled is how many rows have room in a list that has its final size.
const settled = 3

func (v *rowView) init() {
	v.chosen, v.hovered, v.tapped, v.wanted, v.now = -1, -1, -1, -1, time.Now
	v.body = &rowBody{view: v}
	v.body.ExtendBaseWidget(v.body)
	v.scroll = container.NewScroll(v.body)
	v.scroll.OnScrolled = func(pos fyne.Position) { v.scrolled(pos) }
	v.ExtendBaseWidget(v)
}

func (v *rowView) scrolled(pos fyne.Position) {
	v.offset = pos
	v.body.place(false)
	if v.onScroll != nil {
		v.onScroll(pos.X)
	}
}

func (v *rowView) setRows(n int) {
	v.rows = max(0, n)
	if v.chosen >= v.rows {
		v.chosen = -1
	}
	v.hovered = -1
	v.Refresh()
}

// choose marks a row without calling back; -1 marks none.
func (v *rowView) choose(index int) {
	if index < -1 || index >= v.rows {
		index = -1
	}
	v.chosen = index
	v.scrollTo(index)
	v.body.place(true)
}

// pick is a choice of the user's.
func (v *rowView) pick(index int) {
	if index < 0 || index >= v.rows {
		return
	}
	changed := index != v.chosen
	v.choose(index)
	if changed && v.onSelect != nil {
		v.onSelect(index)
	}
}

func (v *rowView) activate() {
	if v.chosen >= 0 && v.onActivate != nil {
		v.onActivate(v.chosen)
	}
}

// scrollTo brings a row into view.
func (v *rowView) scrollTo(index int) {
	if index < 0 || index >= v.rows {
		return
	}
	height, view := v.rowHeight(), v.scroll.Size().Height
	v.wanted = -1
	if view < settled*height { // a window gives its parts their least size first
		v.wanted = index
	}
	top := float32(index) * height
	switch at := v.scroll.Offset.Y; {
	case top < at:
		v.scrollBy(top - at)
	case top+height > at+view:
		v.scrollBy(max(0, top+height-view) - at)
	}
}

// scrollBy scrolls; Fyne tells of what the mouse does only.
func (v *rowView) scrollBy(dy float32) {
	v.scroll.ScrollToOffset(v.scroll.Offset.AddXY(0, dy))
	v.scrolled(v.scroll.Offset)
}

// page is how many rows can be seen at a time.
func (v *rowView) page() int { return max(1, int(v.scroll.Size().Height/v.rowHeight())-1) }

// TypedKey is called by Fyne.
func (v *rowView) TypedKey(key *fyne.KeyEvent) {
	if v.onKey != nil && v.onKey(key) {
		return
	}
	last := v.rows - 1
	switch key.Name {
	case fyne.KeyDown:
		v.pick(min(v.chosen+1, last))
	case fyne.KeyUp:
		v.pick(max(v.chosen-1, 0))
	case fyne.KeyPageDown:
		v.pick(min(v.chosen+v.page(), last))
	case fyne.KeyPageUp:
		v.pick(max(v.chosen-v.page(), 0))
	case fyne.KeyHome:
		v.pick(0)
	case fyne.KeyEnd:
		v.pick(last)
	case fyne.KeyReturn, fyne.KeyEnter:
		v.activate()
	default:
		passKey(v, key)
	}
}

// TypedRune is called by Fyne.
func (v *rowView) TypedRune(r rune) {
	switch {
	case v.onRune != nil:
		v.onRune(r)
	case r != ' ':
		passRune(v, r)
	}
}

// FocusGained is called by Fyne.
func (v *rowView) FocusGained() {
	v.focused = true
	v.Refresh()
	v.revealed(v)
}

// FocusLost is called by Fyne.
func (v *rowView) FocusLost() {
	v.focused = false
	v.Refresh()
}

// tap is a click into the body. Two on the same row count as a double click; Fyne's own detection would delay the first.
func (v *rowView) tap(at fyne.Position) {
	index := int(at.Y / v.rowHeight())
	if at.Y < 0 || index >= v.rows {
		return
	}
	Focus(v)
	now := v.now()
	again := index == v.tapped && now.Sub(v.lastTap) <= fyne.CurrentApp().Driver().DoubleTapDelay()
	v.tapped, v.lastTap = index, now
	v.pick(index)
	if again {
		v.tapped = -1
		v.activate()
		return
	}
	if v.onTap != nil {
		v.onTap(index, at.SubtractXY(0, float32(index)*v.rowHeight()))
	}
}

func (v *rowView) hover(index int) {
	if index >= v.rows {
		index = -1
	}
	if index != v.hovered {
		v.hovered = index
		v.body.place(true)
	}
}

// CreateRenderer is called by Fyne.
func (v *rowView) CreateRenderer() fyne.WidgetRenderer {
	r := &rowViewLook{view: v, ring: newRing()}
	return render(v, r)
}

type rowViewLook struct {
	view *rowView
	ring *canvas.Rectangle
}

func (r *rowViewLook) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.view.scroll, r.ring}
}

func (r *rowViewLook) minSize() fyne.Size {
	return fyne.NewSize(r.view.scroll.MinSize().Width, r.view.rowHeight())
}

func (r *rowViewLook) layout(size fyne.Size) {
	r.view.scroll.Resize(size)
	r.view.body.fit()
	r.view.body.place(false)
	placeRing(r.ring, size)
	if wanted := r.view.wanted; wanted >= 0 {
		r.view.scrollBy(-r.view.scroll.Offset.Y)
		r.view.scrollTo(wanted)
	}
}

func (r *rowViewLook) draw() {
	drawRing(r.ring, r.view, r.view.focused && !r.view.noRing)
	r.view.body.fit()
	r.view.body.place(true)
}
