package widgets

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"kifahrplan/screens/theme"
)

// fullBoard is a board of so many columns with so many cards each.
func fullBoard(columns, cards int) *Board {
	b := NewBoard(func(n int) string { return fmt.Sprintf("%d weitere", n) })
	var all []BoardColumn
	for c := range columns {
		column := BoardColumn{Title: fmt.Sprintf("Gruppe %d", c), Symbol: "▲", Color: theme.Role("group-1"), Count: fmt.Sprint(cards)}
		for i := range cards {
			column.Cards = append(column.Cards, BoardCard{Text: fmt.Sprintf("Karte %d von %d: %s", i, c, strings.Repeat("ein langer Satz ", i%9)), Note: "Anforderung"})
		}
		all = append(all, column)
	}
	b.SetColumns(all)
	return b
}

// Whatever the size, nothing is drawn outside of the board, and what has no room is counted.
func TestBoardStaysInItsRoom(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1318, Height: 420}, {Width: 700, Height: 300}, {Width: 1860, Height: 700}} {
		for _, n := range []int{1, 4, 9} {
			b := fullBoard(n, 30)
			show(t, b)
			b.Resize(size)
			for _, o := range lookOf[*boardLook](b).all {
				end := o.Position().Add(o.Size())
				if end.X > size.Width+1 || end.Y > size.Height+25 || o.Position().X < -1 {
					t.Errorf("%v with %d columns: %T at %v, %v large", size, n, o, o.Position(), o.Size())
				}
			}
			if !slices.ContainsFunc(texts(b), func(s string) bool { return strings.HasSuffix(s, " weitere") }) {
				t.Errorf("%v with %d columns: nothing says that there are more", size, n)
			}
		}
	}
}

// Turning passes no card unseen, and stops at the last one.
func TestBoardShowsTheFirstCardsAndTurns(t *testing.T) {
	b := fullBoard(1, 12)
	show(t, b)
	b.Resize(fyne.NewSize(400, 500))
	equal(t, "the first card", shows(b, "Karte 0 von 0:"), true)
	seen := map[int]bool{}
	for range 12 {
		for i := range 12 {
			seen[i] = seen[i] || shows(b, fmt.Sprintf("Karte %d von 0:", i))
		}
		b.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -25)})
	}
	equal(t, "cards that were seen", len(slices.DeleteFunc(slices.Collect(maps.Values(seen)), func(on bool) bool { return !on })), 12)
	equal(t, "the first card after turning", shows(b, "Karte 0 von 0:"), false)
	equal(t, "the last card is not turned away", shows(b, "Karte 11 von 0: ein langer"), true)
	b.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, 25)})
	equal(t, "turned back", shows(b, "Karte 10 von 0: ein langer"), true)
	b.Top()
	equal(t, "back at the top", shows(b, "Karte 0 von 0:"), true)
	b.Tapped(nil)
	equal(t, "the first card after a click", shows(b, "Karte 0 von 0:"), false)
	b.Top()
	turned := 0
	b.OnTurn = func(by int) { turned += by }
	b.Tapped(nil)
	b.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -25)})
	equal(t, "turns that somebody else does", turned, 2)
	equal(t, "the board itself has not turned", shows(b, "Karte 0 von 0:"), true)
}

// A thousand cards cost no more than those that can be seen.
func TestBoardDrawsOnlyWhatIsSeen(t *testing.T) {
	b := fullBoard(4, 250)
	show(t, b)
	b.Resize(fyne.NewSize(1318, 420))
	if n := len(lookOf[*boardLook](b).all); n > 150 {
		t.Errorf("%d objects for a thousand cards", n)
	}
}

// A card with a head says its head whatever the room; its words lose lines before they leave the board.
func TestHeadsOfCardsAreNeverCut(t *testing.T) {
	b := NewBoard(func(n int) string { return fmt.Sprintf("%d weitere", n) })
	var columns []BoardColumn
	for range 9 {
		columns = append(columns, BoardColumn{Title: "Gruppe", Symbol: "▲", Color: theme.Role("group-1"), Cards: []BoardCard{
			{Head: "▲ unter Bedingung", Color: theme.ColorWarning, Text: strings.Repeat("ein langer Satz ", 20), Note: "Leitung"}, {Text: "eine Karte"},
		}})
	}
	b.SetColumns(columns)
	show(t, b)
	for _, height := range []float32{520, 300, 230} {
		b.Resize(fyne.NewSize(1318, height))
		equal(t, fmt.Sprintf("the head at %v", height), shows(b, "▲ unter"), true)
		for _, o := range lookOf[*boardLook](b).all {
			if end := o.Position().Add(o.Size()); end.Y > height+1 {
				t.Errorf("at %v: %T ends at %v", height, o, end)
			}
		}
		texts := texts(b)
		equal(t, fmt.Sprintf("the words at %v", height), slices.ContainsFunc(texts, func(s string) bool { return strings.HasPrefix(s, "ein lang") }), height > 400)
	}
	equal(t, "no number of cards", slices.Contains(texts(b), "Gruppe"), true)
}

func TestBoardGrowsWithItsUnit(t *testing.T) {
	b := fullBoard(2, 1)
	show(t, b)
	b.Resize(fyne.NewSize(1318, 420))
	size := func() float32 {
		largest := float32(0)
		for _, o := range lookOf[*boardLook](b).all {
			if text, ok := o.(*canvas.Text); ok {
				largest = max(largest, text.TextSize)
			}
		}
		return largest
	}
	before := size()
	b.SetUnit(2)
	equal(t, "twice as large", size(), 2*before)
}

func TestCountdownKeepsTheLastBarUntilTheEnd(t *testing.T) {
	c := NewCountdown()
	show(t, c)
	full := func() int {
		n := 0
		for _, bar := range lookOf[*countdownLook](c).bars {
			if _, _, _, alpha := bar.FillColor.RGBA(); alpha > 0 {
				n++
			}
		}
		return n
	}
	for _, want := range []struct {
		share float64
		bars  int
	}{{1, 5}, {0.81, 5}, {0.8, 4}, {0.5, 3}, {0.01, 1}, {0, 0}, {-0.5, 0}} {
		c.Set(Remaining{Text: "noch etwas", Share: want.share, Color: theme.ColorAccent})
		equal(t, fmt.Sprintf("bars at %v", want.share), full(), want.bars)
		equal(t, fmt.Sprintf("empty bars are hidden at %v", want.share), lookOf[*countdownLook](c).bars[0].Hidden, want.bars == 0)
	}
	equal(t, "the same again is no change", c.Set(c.Shown()), false)
	equal(t, "the words", shows(c, "noch etwas"), true)
	narrow := c.MinSize()
	c.SetPoints(40)
	equal(t, "larger type needs more room", c.MinSize().Width > narrow.Width, true)
}
