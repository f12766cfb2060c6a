package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// FocusScroll scrolls up and down and brings the field that gets the focus into view, which Fyne's own scroll does not. It
// finds fields in containers and in widgets that are a Parent. Scrolls may lie in each other.
type FocusScroll struct {
	widget.BaseWidget
	revealable
	content fyne.CanvasObject
	scroll  *container.Scroll
}

// NewFocusScroll returns a scroll around a content.
func NewFocusScroll(content fyne.CanvasObject) *FocusScroll {
	s := &FocusScroll{content: content}
	s.scroll = container.NewVScroll(container.New(besideBar{s}, content))
	s.ExtendBaseWidget(s)
	s.watch()
	return s
}

// SetContent replaces the content and goes to its top.
func (s *FocusScroll) SetContent(content fyne.CanvasObject) {
	s.content = content
	s.scroll.Content = container.New(besideBar{s}, content)
	s.scroll.Offset = fyne.Position{}
	s.Refresh()
}

// Content returns the content.
func (s *FocusScroll) Content() fyne.CanvasObject { return s.content }

// ScrollToTop goes to the top.
func (s *FocusScroll) ScrollToTop() { s.scroll.ScrollToTop() }

// Offset returns how far down the scroll is.
func (s *FocusScroll) Offset() float32 { return s.scroll.Offset.Y }

// Parts returns the content; see Parent.
func (s *FocusScroll) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{s.content} }

// watch looks for fields. It is repeated with each Refresh, since fields come and go.
func (s *FocusScroll) watch() {
	if s.content != nil {
		watchFocus(s.content, s.reveal)
	}
}

// reveal shows an object, also in the scrolls around this one.
func (s *FocusScroll) reveal(o fyne.CanvasObject) {
	s.scrollTo(o)
	s.revealed(o)
}

// scrollTo scrolls as little as needed to show an object, with room for the label above it.
func (s *FocusScroll) scrollTo(o fyne.CanvasObject) {
	driver := fyne.CurrentApp().Driver()
	top := driver.AbsolutePositionForObject(o).Y - driver.AbsolutePositionForObject(s.scroll.Content).Y
	margin := 2 * sizeOf(s, fynetheme.SizeNameText)
	view := s.scroll.Size().Height
	from, to := max(0, top-margin), min(top+o.Size().Height+margin, s.scroll.Content.Size().Height)
	at := s.scroll.Offset
	switch {
	case to > at.Y+view:
		at.Y = min(from, to-view) // the top counts more where both do not fit
	case from < at.Y:
		at.Y = from
	default:
		return
	}
	s.scroll.ScrollToOffset(at)
}

// Refresh is called by Fyne.
func (s *FocusScroll) Refresh() {
	s.watch()
	s.BaseWidget.Refresh()
}

// CreateRenderer is called by Fyne.
func (s *FocusScroll) CreateRenderer() fyne.WidgetRenderer {
	s.watch()
	return widget.NewSimpleRenderer(s.scroll)
}

// margin is the room for the scroll bar, which would otherwise lie on the fields.
func (s *FocusScroll) margin() float32 { return sizeOf(s, fynetheme.SizeNameScrollBar) }

// besideBar keeps content from under the scroll bar.
type besideBar struct{ scroll *FocusScroll }

// Layout is called by Fyne.
func (b besideBar) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(fyne.NewSize(max(0, size.Width-b.scroll.margin()), size.Height))
	}
}

// MinSize is called by Fyne.
func (b besideBar) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range objects {
		size = size.Max(o.MinSize())
	}
	return size.AddWidthHeight(b.scroll.margin(), 0)
}
