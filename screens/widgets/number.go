package widgets

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
)

// Range is what a Number accepts.
type Range struct {
	Min, Max int
	// Blank allows no number at all, which counts as 0.
	Blank bool
	// Invalid returns what to say about a text that is not a number of the range.
	Invalid func(text string) string
	// Format writes a number in the language, e.g. 48.000; nil: digits only.
	Format func(int) string
}

// Number is a line for a whole number. Up and Down change it by one.
type Number struct {
	Autosave
	limits Range
}

// NewNumber returns a field for a whole number.
func NewNumber(limits Range, save func(value, stretch int)) *Number {
	n := &Number{limits: limits}
	n.init(n, false, func(text string, stretch int) {
		value, _ := n.parse(text)
		save(value, stretch)
	})
	n.MaxRunes = 15
	n.patient = true
	n.leave = n.tidy
	n.SetValidator(func(text string) string {
		if _, ok := n.parse(text); ok {
			return ""
		}
		return limits.Invalid(text)
	})
	return n
}

// SetValue shows a number without saving it. Another way to write the same number, which is being typed, stays.
func (n *Number) SetValue(value int) {
	if typed, ok := n.parse(n.Text); ok && n.focused && typed == value {
		return
	}
	n.Set(n.text(value))
}

// tidy writes the number as the language does once the field is left.
func (n *Number) tidy() {
	if value, ok := n.parse(n.Text); ok && !n.Unsaved() {
		n.Load(n.text(value))
	}
}

// LoadValue shows the number of another record.
func (n *Number) LoadValue(value int) { n.Load(n.text(value)) }

func (n *Number) text(value int) string {
	if value == 0 && n.limits.Blank {
		return ""
	}
	if n.limits.Format != nil {
		return n.limits.Format(value)
	}
	return strconv.Itoa(value)
}

// parse accepts the ways in which people write thousands: 48.000, 48 000, 48,000.
func (n *Number) parse(text string) (int, bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return 0, n.limits.Blank
	}
	digits := text
	if groups := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".,' \u00a0\u202f", r) }); len(groups) > 1 {
		for _, group := range groups[1:] {
			if len(group) != 3 {
				return 0, false
			}
		}
		digits = strings.Join(groups, "")
	}
	value, err := strconv.Atoi(digits)
	return value, err == nil && value >= n.limits.Min && value <= n.limits.Max
}

// TypedKey is called by Fyne.
func (n *Number) TypedKey(key *fyne.KeyEvent) {
	switch {
	case n.Disabled():
	case key.Name == fyne.KeyUp:
		n.step(1)
	case key.Name == fyne.KeyDown:
		n.step(-1)
	default:
		n.Autosave.TypedKey(key)
	}
}

func (n *Number) step(by int) {
	if value, ok := n.parse(n.Text); ok {
		n.SetText(n.text(min(max(value+by, n.limits.Min), n.limits.Max)))
	}
}

// Value returns the number that is written in the field, if it is one.
func (n *Number) Value() (int, bool) { return n.parse(n.Text) }
