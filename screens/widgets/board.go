package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// BoardCard is a card of a Board.
type BoardCard struct {
	Head  string // bold above the text, in the colour of Color, e.g. where a group stands; may be empty
	Color fyne.ThemeColorName
	Text  string // may be empty below a head
	Note  string // below the text, e.g. what sort of card it is; may be empty
}

// BoardColumn is a column of cards below a heading with a sign and a colour.
type BoardColumn struct {
	Title, Symbol string
	Color         fyne.ThemeColorName
	Count         string      // of the cards; may be empty
	Cards         []BoardCard // the first stands at the top
}

// Board shows cards in columns, large enough for the last row of a room. Only the cards that have room exist, so that a
// thousand of them cost no more than a dozen; the others are counted, and Turn brings them up.
type Board struct {
	widget.BaseWidget
	// More says how many cards have no room.
	More func(n int) string
	// OnTurn, where set, turns in place of the wheel and the click: several boards may turn together.
	OnTurn func(by int)

	columns []BoardColumn
	least   int     // how many cards the column shows that shows the fewest of those that do not fit; 0: all fit
	unit    float32 // how much larger than at 1366 by 768 everything is
	turned  int     // how many cards of each column Turn has passed
}

// NewBoard returns a board without columns.
func NewBoard(more func(n int) string) *Board {
	b := &Board{More: more, unit: 1}
	b.ExtendBaseWidget(b)
	return b
}

// SetColumns changes what is shown.
func (b *Board) SetColumns(columns []BoardColumn) {
	b.columns = columns
	b.Refresh()
}

// SetUnit changes how large everything is.
func (b *Board) SetUnit(unit float32) {
	if b.unit != unit {
		b.unit = unit
		b.Refresh()
	}
}

// Turn brings later cards up, or the earlier ones back.
func (b *Board) Turn(by int) {
	most := 0
	for _, c := range b.columns {
		most = max(most, len(c.Cards)-1)
	}
	if to := min(max(0, b.turned+by*b.step()), most); to != b.turned {
		b.turned = to
		b.Refresh()
	}
}

// step is by how many cards Turn goes on: as many as every column shows, so that none is passed unseen.
func (b *Board) step() int {
	if b.least == 0 {
		return 1
	}
	return b.least
}

// Scrolled is called by Fyne: the wheel turns.
func (b *Board) Scrolled(ev *fyne.ScrollEvent) {
	switch {
	case ev.Scrolled.DY < 0:
		b.turn(1)
	case ev.Scrolled.DY > 0:
		b.turn(-1)
	}
}

// Tapped is called by Fyne: a click brings later cards up.
func (b *Board) Tapped(*fyne.PointEvent) { b.turn(1) }

func (b *Board) turn(by int) {
	if b.OnTurn != nil {
		b.OnTurn(by)
	} else {
		b.Turn(by)
	}
}

// Top shows the first cards.
func (b *Board) Top() {
	if b.turned != 0 {
		b.turned = 0
		b.Refresh()
	}
}

// Resize is called by Fyne. What has room follows from the size.
func (b *Board) Resize(size fyne.Size) {
	changed := b.Size() != size
	b.BaseWidget.Resize(size)
	if changed {
		b.Refresh()
	}
}

// CreateRenderer is called by Fyne.
func (b *Board) CreateRenderer() fyne.WidgetRenderer { return render(b, &boardLook{board: b}) }

// The measures of a board at 1366 by 768.
const (
	boardColumn = 200 // the least width of a column
	boardGap    = 16
	boardPad    = 10
	boardText   = 20
	boardNote   = 14
	boardHead   = 20
	boardLines  = 5 // the most lines of a card
	boardHeads  = 2 // the most lines above them
)
