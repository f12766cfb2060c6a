package widgets

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Option is one of several values: Code is kept, Label is shown.
type Option struct{ Code, Label string }

// Choice lets one of several options be chosen from a list that drops down.
type Choice struct {
	widget.Select
	revealable
	// OnKey may take a key before the choice does.
	OnKey func(*fyne.KeyEvent) bool
	// OnFocus is told when the focus comes and goes.
	OnFocus func(bool)

	options []Option
	code    string
	changed func(code string)
	focused bool
}

// NewChoice returns a choice of which nothing is chosen.
func NewChoice(options []Option, onChanged func(code string)) *Choice {
	c := &Choice{changed: onChanged}
	c.ExtendBaseWidget(c)
	c.PlaceHolder = " "
	c.OnChanged = c.picked
	c.SetOptions(options)
	return c
}

// SetPlaceHolder changes what is shown while nothing is chosen.
func (c *Choice) SetPlaceHolder(text string) {
	c.PlaceHolder = text
	c.Refresh()
}

// SetOptions changes the options. What is chosen stays chosen if it is still among them.
func (c *Choice) SetOptions(options []Option) {
	c.options = options
	labels := make([]string, len(options))
	count := map[string]int{}
	for i, o := range options {
		label := oneLine(o.Label)
		if count[label]++; count[label] > 1 {
			label = fmt.Sprintf("%s (%d)", label, count[label]) // Fyne tells options apart by their labels
		}
		labels[i] = label
	}
	c.Options = labels
	c.Set(c.code)
}

// Code returns the code of what is chosen, or "".
func (c *Choice) Code() string { return c.code }

// Set shows a value without calling back. A code that is not among the options shows the place holder.
func (c *Choice) Set(code string) {
	c.code, c.Selected = code, ""
	for i, o := range c.options {
		if o.Code == code {
			c.Selected = c.Options[i]
		}
	}
	c.Refresh()
}

func (c *Choice) picked(string) {
	i := c.SelectedIndex()
	if i < 0 || c.options[i].Code == c.code {
		return
	}
	c.code = c.options[i].Code
	if c.changed != nil {
		c.changed(c.code)
	}
}

// CreateRenderer is called by Fyne.
func (c *Choice) CreateRenderer() fyne.WidgetRenderer {
	return withFrame(withRing(c.Select.CreateRenderer(), c, func() bool { return c.focused }), c, c.Disabled)
}

// FocusGained is called by Fyne.
func (c *Choice) FocusGained() {
	c.focused = true
	c.Refresh()
	c.revealed(c)
	if c.OnFocus != nil {
		c.OnFocus(true)
	}
}

// FocusLost is called by Fyne.
func (c *Choice) FocusLost() {
	c.focused = false
	c.Refresh()
	if c.OnFocus != nil {
		c.OnFocus(false)
	}
}

// TypedKey is called by Fyne. Space, Return, Up and Down open the list, Left and Right go through the options.
func (c *Choice) TypedKey(key *fyne.KeyEvent) {
	if c.Disabled() || c.OnKey != nil && c.OnKey(key) {
		return
	}
	switch key.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace, fyne.KeyUp, fyne.KeyDown:
		c.Open()
	case fyne.KeyLeft:
		c.step(-1)
	case fyne.KeyRight:
		c.step(1)
	default:
		passKey(c, key)
	}
}

// Tapped is called by Fyne.
func (c *Choice) Tapped(*fyne.PointEvent) {
	if !c.Disabled() {
		Focus(c)
		c.Open()
	}
}

// Open shows the options.
func (c *Choice) Open() {
	openDropDown(c, c.Options, c.SelectedIndex(), c.SetSelectedIndex)
}

// step goes to the option before or after, and stops at the ends.
func (c *Choice) step(by int) {
	i := c.SelectedIndex() + by
	if i >= 0 && i < len(c.options) {
		c.SetSelectedIndex(i)
	}
}

// TypedRune is called by Fyne. A letter goes to the next option that begins with it.
func (c *Choice) TypedRune(r rune) {
	if c.Disabled() || r == ' ' {
		return
	}
	c.SetSelectedIndex(nextWith(c.Options, c.SelectedIndex(), r))
}
