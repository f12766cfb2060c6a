package widgets

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kifahrplan/screens/theme"
)

func newShownChips(t *testing.T, multi bool) (*Chips, fyne.Window, *[]string) {
	t.Helper()
	var told []string
	var c *Chips
	if multi {
		c = NewMultiChips(sampleChips(), func(codes []string) { told = append(told, strings.Join(codes, "+")) })
	} else {
		c = NewChips(sampleChips(), func(code string) { told = append(told, code) })
	}
	w := show(t, container.NewVBox(c))
	w.Canvas().Focus(c)
	return c, w, &told
}

func TestOneChip(t *testing.T) {
	c, w, told := newShownChips(t, false)
	write(w, "3")
	press(w, fyne.KeyRight, fyne.KeySpace, fyne.KeySpace, fyne.KeyHome, fyne.KeyReturn, fyne.KeyEnd, fyne.KeyRight, fyne.KeyReturn)
	same(t, "told", *told, "it", "legal", "council", "public")
	write(w, "9 ")
	equal(t, "no ninth one", c.Code(), "public")
	equal(t, "numbers", shows(c, "5"), true)
}

func TestSeveralChips(t *testing.T) {
	c, w, told := newShownChips(t, true)
	press(w, fyne.KeyRight, fyne.KeyRight, fyne.KeySpace, fyne.KeyLeft, fyne.KeyLeft, fyne.KeySpace, fyne.KeySpace)
	same(t, "told", *told, "it", "council+it", "it")
	same(t, "codes", c.Codes(), "it")
	equal(t, "numbers", shows(c, "5"), false)
}

func TestChipsAreSetWithoutTelling(t *testing.T) {
	c, _, told := newShownChips(t, true)
	c.Set("legal", "council", "nobody")
	same(t, "codes in the order of the chips", c.Codes(), "council", "legal")
	equal(t, "first", c.Code(), "council")
	c.SetChips(sampleChips()[:2])
	same(t, "after chips have gone", c.Codes(), "council")
	c.Set()
	equal(t, "none", c.Code(), "")
	equal(t, "told", len(*told), 0)
}

func TestChipsByMouse(t *testing.T) {
	c, w, told := newShownChips(t, false)
	w.Resize(fyne.NewSize(300, 400))
	settle(w)
	at := flow(c.sizes(), c.Size().Width, c.gap()).at
	if at[4].Y == 0 {
		t.Fatal("the chips do not wrap")
	}
	if c.Size().Height < at[4].Y {
		t.Errorf("the last chip is at %v, the chips are %v high", at[4].Y, c.Size().Height)
	}
	c.Tapped(&fyne.PointEvent{Position: at[4].AddXY(5, 5)})
	c.Tapped(&fyne.PointEvent{Position: fyne.NewPos(295, 300)})
	same(t, "told", *told, "public")
	test.MoveMouse(w.Canvas(), c.Position().Add(at[1]).AddXY(5, 5))
	equal(t, "hovered", c.hovered, 1)
}

func TestPressFromOutside(t *testing.T) {
	c, _, told := newShownChips(t, false)
	equal(t, "second", c.Press(2), true)
	equal(t, "none", c.Press(0), false)
	equal(t, "sixth", c.Press(6), false)
	c.Disable()
	equal(t, "disabled", c.Press(1), false)
	c.Tapped(&fyne.PointEvent{Position: fyne.NewPos(5, 5)})
	same(t, "told", *told, "privacy")
}

func TestChipsPassKeysOn(t *testing.T) {
	c, w, _ := newShownChips(t, false)
	var got []string
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { got = append(got, string(key.Name)) })
	w.Canvas().SetOnTypedRune(func(r rune) { got = append(got, string(r)) })
	press(w, fyne.KeyEscape)
	write(w, "x ")
	c.OnKey = func(*fyne.KeyEvent) bool { return true }
	press(w, fyne.KeyEscape)
	same(t, "passed on", got, "Escape", "x")
}

func TestSignsCanBeReadOnAllColours(t *testing.T) {
	c, _, _ := newShownChips(t, false)
	for i, look := range lookOf[*chipsLook](c).looks {
		if got := theme.Contrast(look.symbol.Color, look.tile.FillColor); got < 4.5 {
			t.Errorf("chip %d: %.1f : 1", i, got)
		}
	}
}

func TestTheCursorIsFramed(t *testing.T) {
	c, w, _ := newShownChips(t, false)
	ring := lookOf[*chipsLook](c).ring
	at := flow(c.sizes(), c.Size().Width, c.gap()).at
	for i := range 3 {
		equal(t, fmt.Sprintf("ring of chip %d", i), ring.Position().X-ring.StrokeWidth/2, at[i].X)
		press(w, fyne.KeyRight)
	}
	w.Canvas().Unfocus()
	equal(t, "ring without focus", ring.Visible(), false)
	empty := NewChips(nil, func(string) {})
	w.SetContent(empty)
	w.Canvas().Focus(empty)
	press(w, fyne.KeyRight, fyne.KeySpace)
	equal(t, "no chips", len(texts(empty)), 0)
}
