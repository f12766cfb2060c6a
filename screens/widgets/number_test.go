package widgets

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kifahrplan/screens/widgets/handclock"
)

func newShownNumber(t *testing.T, limits Range) (*Number, fyne.Window, *[]int, *handclock.Clock) {
	t.Helper()
	limits.Invalid = func(text string) string { return "„" + text + "“ geht nicht" }
	var saved []int
	clock := &handclock.Clock{}
	n := NewNumber(limits, func(value, _ int) { saved = append(saved, value) })
	n.After = clock.After
	w := show(t, container.NewVBox(n, NewEntry()))
	w.Canvas().Focus(n)
	return n, w, &saved, clock
}

func TestNumberReadsThousands(t *testing.T) {
	n, _, _, _ := newShownNumber(t, Range{Min: 0, Max: 1_000_000, Blank: true})
	for text, want := range map[string]int{
		"48000": 48000, "48.000": 48000, " 48 000 ": 48000, "48,000": 48000, "1.000.000": 1000000, "48\u202f000": 48000, "": 0, "0": 0, "007": 7,
	} {
		if got, ok := n.parse(text); !ok || got != want {
			t.Errorf("%q: got %d, %v, want %d", text, got, ok, want)
		}
	}
	for _, text := range []string{"48.00", "1,5", "viele", "-1", "1000001", "4.8000", "99999999999999999999", "1.000.00"} {
		if got, ok := n.parse(text); ok {
			t.Errorf("%q was read as %d", text, got)
		}
	}
}

func TestNumberSavesWhatIsInRange(t *testing.T) {
	n, w, saved, clock := newShownNumber(t, Range{Min: 1, Max: 100})
	write(w, "5")
	clock.Advance(time.Second)
	write(w, "00")
	clock.Advance(time.Second)
	equal(t, "no problem is shown while typing", n.Problem(), "")
	w.Canvas().FocusNext()
	same(t, "saved", *saved, 5)
	equal(t, "problem", strings.Contains(n.Problem(), "500"), true)
	w.Canvas().Focus(n)
	press(w, fyne.KeyBackspace)
	equal(t, "problem once mended", n.Problem(), "")
	n.Flush()
	same(t, "saved then", *saved, 5, 50)
}

func TestNumberWithoutANumber(t *testing.T) {
	n, w, saved, _ := newShownNumber(t, Range{Max: 9, Blank: true})
	n.SetValue(7)
	equal(t, "text", n.Text, "7")
	press(w, fyne.KeyEnd, fyne.KeyBackspace)
	n.Flush()
	same(t, "blank", *saved, 0)
	n.LoadValue(0)
	equal(t, "text of none", n.Text, "")
	must, _, savedToo, _ := newShownNumber(t, Range{Min: 0, Max: 9})
	must.LoadValue(0)
	equal(t, "text of 0", must.Text, "0")
	must.SetText("")
	must.Flush()
	equal(t, "a number is needed", must.Problem() != "", true)
	equal(t, "saved", len(*savedToo), 0)
}

func TestNumberSteps(t *testing.T) {
	n, w, saved, clock := newShownNumber(t, Range{Min: 1, Max: 3})
	n.SetValue(2)
	press(w, fyne.KeyUp, fyne.KeyUp)
	clock.Advance(time.Second)
	press(w, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown)
	clock.Advance(time.Second)
	same(t, "saved", *saved, 3, 1)
	n.Disable()
	n.TypedKey(&fyne.KeyEvent{Name: fyne.KeyUp})
	equal(t, "disabled", n.Text, "1")
}

func TestNumberIsWrittenAsInTheLanguageOnceLeft(t *testing.T) {
	format := func(n int) string { return strings.Replace(strconv.Itoa(n), "12500", "12.500", 1) }
	n, w, saved, clock := newShownNumber(t, Range{Max: 1_000_000, Blank: true, Format: format})
	write(w, "12500")
	clock.Advance(time.Second)
	n.SetValue(12500) // the echo of what was saved
	equal(t, "text while typing", n.Text, "12500")
	w.Canvas().FocusNext()
	equal(t, "text", n.Text, "12.500")
	same(t, "saved", *saved, 12500)
	n.LoadValue(12500)
	equal(t, "text of another record", n.Text, "12.500")
}
