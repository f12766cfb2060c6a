package widgets

import (
	"image/color"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Chip is one of several values that can be chosen with a click or a digit.
type Chip struct {
	Code, Label, Symbol string
	Colour              color.Color
}

// Chips lets one of a few values be chosen, or several. It is one stop for Tab: arrows move, Space or Return chooses, the
// digits 1 to 9 choose at once.
type Chips struct {
	widget.DisableableWidget
	revealable
	// OnKey may take a key before the chips do.
	OnKey func(*fyne.KeyEvent) bool
	// OnTapped is called after a click, also on what is chosen already.
	OnTapped func()
	// Numbered shows the digits. It is on for those that choose one.
	Numbered bool

	chips   []Chip
	chosen  []string
	multi   bool
	changed func(codes []string)
	cursor  int
	focused bool
	hovered int
	width   float32
}

// NewChips returns chips of which one can be chosen.
func NewChips(chips []Chip, onChanged func(code string)) *Chips {
	c := newChips(chips, false, func(codes []string) { onChanged(codes[0]) })
	c.Numbered = true
	return c
}

// NewMultiChips returns chips of which any number can be chosen. The codes come in the order of the chips.
func NewMultiChips(chips []Chip, onChanged func(codes []string)) *Chips {
	return newChips(chips, true, onChanged)
}

func newChips(chips []Chip, multi bool, onChanged func([]string)) *Chips {
	c := &Chips{chips: chips, multi: multi, changed: onChanged, hovered: -1}
	c.ExtendBaseWidget(c)
	return c
}

// SetChips replaces the chips. What is chosen stays chosen if it is still among them.
func (c *Chips) SetChips(chips []Chip) {
	c.chips = chips
	c.cursor = max(0, min(c.cursor, len(chips)-1))
	c.Set(c.chosen...)
}

// Set shows what is chosen, without calling back.
func (c *Chips) Set(codes ...string) {
	chosen := []string{}
	for i, chip := range c.chips {
		if slices.Contains(codes, chip.Code) {
			chosen = append(chosen, chip.Code)
			if !c.multi {
				c.cursor = i
			}
		}
	}
	c.chosen = chosen
	c.Refresh()
}

// Code returns what is chosen, the first of several, or "".
func (c *Chips) Code() string {
	if len(c.chosen) == 0 {
		return ""
	}
	return c.chosen[0]
}

// Codes returns all that is chosen.
func (c *Chips) Codes() []string { return slices.Clone(c.chosen) }

// Press chooses the chip with a number, counted from 1, as its digit key does. It tells whether there is one.
func (c *Chips) Press(number int) bool {
	if number < 1 || number > len(c.chips) || c.Disabled() {
		return false
	}
	c.toggle(number - 1)
	return true
}

func (c *Chips) toggle(i int) {
	if i < 0 || i >= len(c.chips) || c.Disabled() {
		return
	}
	c.cursor = i
	code := c.chips[i].Code
	at := slices.Index(c.chosen, code)
	switch {
	case !c.multi && at >= 0:
		c.Refresh()
		return
	case !c.multi:
		c.Set(code)
	case at >= 0:
		c.Set(slices.Delete(slices.Clone(c.chosen), at, at+1)...)
	default:
		c.Set(append(slices.Clone(c.chosen), code)...)
	}
	c.changed(c.Codes())
}

// TypedKey is called by Fyne.
func (c *Chips) TypedKey(key *fyne.KeyEvent) {
	switch {
	case c.OnKey != nil && c.OnKey(key):
	case key.Name == fyne.KeyLeft, key.Name == fyne.KeyUp:
		c.move(-1)
	case key.Name == fyne.KeyRight, key.Name == fyne.KeyDown:
		c.move(1)
	case key.Name == fyne.KeyHome:
		c.move(-len(c.chips))
	case key.Name == fyne.KeyEnd:
		c.move(len(c.chips))
	case isActivation(key):
		c.toggle(c.cursor)
	default:
		passKey(c, key)
	}
}

func (c *Chips) move(by int) {
	c.cursor = max(0, min(c.cursor+by, len(c.chips)-1))
	c.Refresh()
}

// TypedRune is called by Fyne.
func (c *Chips) TypedRune(r rune) {
	if number, err := strconv.Atoi(string(r)); err == nil && c.Press(number) {
		return
	}
	if r != ' ' {
		passRune(c, r)
	}
}

// Tapped is called by Fyne.
func (c *Chips) Tapped(ev *fyne.PointEvent) {
	if c.Disabled() {
		return
	}
	Focus(c)
	c.toggle(c.chipAt(ev.Position))
	if c.OnTapped != nil {
		c.OnTapped()
	}
}

// FocusGained is called by Fyne.
func (c *Chips) FocusGained() {
	c.focused = true
	c.Refresh()
	c.revealed(c)
}

// FocusLost is called by Fyne.
func (c *Chips) FocusLost() {
	c.focused = false
	c.Refresh()
}
