package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Split shows two parts side by side with a divider that can be dragged, or moved with Left and Right when it has the
// focus. Where there is no room for both side by side, the left part goes on top of the right one.
type Split struct {
	widget.BaseWidget
	// MinLeft and MinRight are how narrow the parts may get side by side, at normal text size.
	MinLeft, MinRight float32

	left, right fyne.CanvasObject
	offset      float64
	moved       func(float64)
	divider     *divider
	stacked     bool
}

// topShare is the share of the height that the upper part gets where the parts are stacked.
const topShare = 0.45

// stackedHeight is how high both parts together should be where they are stacked, at normal text size. A scroll around the
// split gives them that room.
const stackedHeight = 560

// NewSplit returns a split; offset is the share of the left part, and onMoved is told when the user changed it.
func NewSplit(left, right fyne.CanvasObject, offset float64, onMoved func(float64)) *Split {
	s := &Split{left: left, right: right, offset: offset, moved: onMoved, MinLeft: 300, MinRight: 340}
	s.divider = newDivider(s)
	s.ExtendBaseWidget(s)
	return s
}

// Offset returns the share of the left part.
func (s *Split) Offset() float64 { return s.offset }

// SetOffset changes the share of the left part without calling back.
func (s *Split) SetOffset(offset float64) {
	s.offset = offset
	s.Refresh()
}

// SetParts replaces both parts.
func (s *Split) SetParts(left, right fyne.CanvasObject) {
	s.left, s.right = left, right
	s.Refresh()
}

// Stacked tells whether the parts are on top of each other.
func (s *Split) Stacked() bool { return s.stacked }

// Parts returns both parts; see Parent.
func (s *Split) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{s.left, s.right} }

// moveTo puts the divider at a distance from the left, as far as the parts allow, and tells of it at the end of a move.
func (s *Split) moveTo(x float32, done bool) {
	least, most := s.bounds()
	room := s.Size().Width - s.divider.thickness()
	if room <= 0 {
		return
	}
	s.offset = float64(min(max(x, least), most) / room)
	s.Refresh()
	if done && s.moved != nil {
		s.moved(s.offset)
	}
}

// bounds returns the least and the greatest width of the left part.
func (s *Split) bounds() (least, most float32) {
	factor := textFactor(s)
	room := s.Size().Width - s.divider.thickness()
	return s.MinLeft * factor, max(s.MinLeft*factor, room-s.MinRight*factor)
}

// leftWidth returns the width of the left part as it is now.
func (s *Split) leftWidth() float32 {
	least, most := s.bounds()
	return min(max(float32(s.offset)*(s.Size().Width-s.divider.thickness()), least), most)
}

// CreateRenderer is called by Fyne.
func (s *Split) CreateRenderer() fyne.WidgetRenderer { return render(s, &splitLook{s}) }

type splitLook struct{ split *Split }

func (r *splitLook) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.split.left, r.split.divider, r.split.right}
}

// minSize lets the window become narrow: the parts are then stacked.
func (r *splitLook) minSize() fyne.Size {
	least := r.split.left.MinSize().Max(r.split.right.MinSize())
	if r.split.stacked {
		least.Height = max(least.Height, stackedHeight*textFactor(r.split))
	}
	return least
}

func (r *splitLook) layout(size fyne.Size) {
	s := r.split
	thick, factor := s.divider.thickness(), textFactor(s)
	s.stacked = size.Width < (s.MinLeft+s.MinRight)*factor+thick
	s.divider.Hidden = s.stacked
	if s.stacked {
		top := size.Height * topShare
		s.left.Move(fyne.NewPos(0, 0))
		s.left.Resize(fyne.NewSize(size.Width, top))
		s.right.Move(fyne.NewPos(0, top+thick))
		s.right.Resize(fyne.NewSize(size.Width, size.Height-top-thick))
		return
	}
	left := s.leftWidth()
	s.left.Move(fyne.NewPos(0, 0))
	s.left.Resize(fyne.NewSize(left, size.Height))
	s.divider.Move(fyne.NewPos(left, 0))
	s.divider.Resize(fyne.NewSize(thick, size.Height))
	s.right.Move(fyne.NewPos(left+thick, 0))
	s.right.Resize(fyne.NewSize(size.Width-left-thick, size.Height))
}

func (r *splitLook) draw() { r.split.divider.Refresh() }
