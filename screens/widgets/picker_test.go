package widgets

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

func newShownPicker(t *testing.T, multiple bool) (*Picker, fyne.Window, *[]string) {
	t.Helper()
	var told []string
	p := NewPicker()
	p.OnChanged = func(codes []string) { told = append(told, strings.Join(codes, "+")) }
	p.OnDone = func() { told = append(told, "done") }
	p.SetPicks([]Pick{
		{Code: "a", Label: strings.Repeat("A long answer that wraps. ", 12), Note: "Art. 1"},
		{Code: "b", Label: "B"},
		{Code: "c", Label: "C", Note: "Art. 3"},
		{Code: "none", Label: "None", Exclusive: true},
	}, multiple)
	w := show(t, container.NewVBox(p))
	w.Canvas().Focus(p)
	return p, w, &told
}

func TestPickOne(t *testing.T) {
	p, w, told := newShownPicker(t, false)
	press(w, fyne.KeyDown, fyne.KeySpace, fyne.KeySpace, fyne.KeyEnd, fyne.KeySpace, fyne.KeyReturn)
	write(w, "1 9")
	same(t, "told", *told, "b", "none", "done", "a")
	same(t, "chosen", p.Codes(), "a")
	equal(t, "a round sign", shows(p, "1  ●") && shows(p, "2  ○"), true)
}

func TestPickSeveral(t *testing.T) {
	p, w, told := newShownPicker(t, true)
	write(w, "13")
	press(w, fyne.KeyHome, fyne.KeySpace)
	write(w, "4")
	write(w, "2")
	write(w, "2")
	same(t, "told", *told, "a", "a+c", "c", "none", "b", "")
	equal(t, "a square sign", shows(p, "1  □"), true)
}

func TestPicksAreSetWithoutTelling(t *testing.T) {
	p, _, told := newShownPicker(t, true)
	p.Set("c", "a", "nobody")
	same(t, "in the order of the answers", p.Codes(), "a", "c")
	p.SetPicks(p.Picks()[:2], false)
	equal(t, "other answers are not chosen", len(p.Codes()), 0)
	equal(t, "told", len(*told), 0)
}

func TestPickByMouse(t *testing.T) {
	p, w, told := newShownPicker(t, false)
	tall := p.rowHeight(0)
	if tall < 2*p.rowHeight(1) {
		t.Fatalf("the long answer does not wrap: %v", tall)
	}
	test.TapAt(p, fyne.NewPos(30, tall+2))
	test.TapAt(p, fyne.NewPos(30, tall-2))
	same(t, "told", *told, "b", "a")
	equal(t, "focus", w.Canvas().Focused() == fyne.Focusable(p), true)
	p.Disable()
	test.TapAt(p, fyne.NewPos(30, tall+2))
	equal(t, "disabled", p.Press('2'), false)
	same(t, "told after disabling", *told, "b", "a")
}

func TestPicksHaveKeysOfTheirOwn(t *testing.T) {
	p, w, told := newShownPicker(t, true)
	var picks []Pick
	for _, code := range strings.Split("abcdefghij", "") {
		picks = append(picks, Pick{Code: code, Label: code})
	}
	p.SetPicks(append(picks, Pick{Code: "none", Label: "None", Exclusive: true, Key: '0'}, Pick{Code: "open", Label: "Unknown", Exclusive: true, Key: '?'}), true)
	write(w, "20?")
	same(t, "told", *told, "b", "none", "open")
	equal(t, "its key is shown", shows(p, "0  □") && shows(p, "?  ■"), true)
	equal(t, "the tenth has no digit", shows(p, "9  □") && !shows(p, "10  □"), true)
	p.SetPicks(picks[:5], true)
	equal(t, "no answer has a 0", p.Press('0') || p.Press('6'), false)
}
