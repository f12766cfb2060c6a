package widgets

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"kifahrplan/screens/widgets/handclock"
)

type shownDate struct {
	*DateField
	window fyne.Window
	clock  *handclock.Clock
	saved  []string
	told   []string
}

func newShownDate(t *testing.T) *shownDate {
	t.Helper()
	s := &shownDate{clock: &handclock.Clock{}}
	s.DateField = NewDateField(dates{}, func(iso string) { s.saved = append(s.saved, iso) })
	s.Entry.After = s.clock.After
	s.OnProblem(func(problem string) { s.told = append(s.told, problem) })
	s.window = show(t, container.NewVBox(s.DateField, NewEntry()))
	s.Focus()
	return s
}

func TestDateIsTyped(t *testing.T) {
	s := newShownDate(t)
	write(s.window, "1.2.2027")
	s.clock.Advance(time.Second)
	same(t, "saved", s.saved, "2027-02-01")
	equal(t, "the text stays while typing", s.Entry.Text, "1.2.2027")
	s.Set("2027-02-01")
	equal(t, "even when the record comes back", s.Entry.Text, "1.2.2027")
	s.window.Canvas().FocusNext()
	equal(t, "and is written in full afterwards", s.Entry.Text, "01.02.2027")
	equal(t, "saved once", len(s.saved), 1)
}

func TestDateKeepsItsValueWhileTheTextIsWrong(t *testing.T) {
	s := newShownDate(t)
	s.Load("2027-02-01")
	s.Entry.SetText("32.1.2027")
	s.clock.Advance(time.Second)
	equal(t, "nothing is said while typing", len(s.told), 0)
	s.window.Canvas().FocusNext()
	same(t, "problem", s.told, "„32.1.2027“ ist kein Datum")
	equal(t, "date", s.Date(), "2027-02-01")
	equal(t, "saved", len(s.saved), 0)
	s.Set("2027-02-01")
	equal(t, "the text can still be mended", s.Entry.Text, "32.1.2027")
	s.Focus()
	s.Entry.SetText("31.1.2027")
	s.Flush()
	same(t, "saved then", s.saved, "2027-01-31")
	same(t, "told then", s.told, "„32.1.2027“ ist kein Datum", "")
}

func TestDateMayBeEmpty(t *testing.T) {
	s := newShownDate(t)
	s.Load("2027-02-01")
	s.Entry.SetText("")
	s.Flush()
	same(t, "saved", s.saved, "")
	equal(t, "date", s.Date(), "")
}

func TestDateCheck(t *testing.T) {
	s := newShownDate(t)
	s.Check = func(iso string) string {
		if iso < "2026-11-23" {
			return "liegt vor dem Beginn"
		}
		return ""
	}
	s.Entry.SetText("1.1.2026")
	s.Flush()
	same(t, "told", s.told, "liegt vor dem Beginn")
	s.pick("2026-02-01")
	equal(t, "a picked date is checked too", len(s.saved), 0)
	s.pick("2027-02-01")
	same(t, "saved", s.saved, "2027-02-01")
}

func TestRefusedDateIsWrittenInFullToo(t *testing.T) {
	s := newShownDate(t)
	s.Check = func(string) string { return "zu früh" }
	write(s.window, "1.2.2027")
	s.window.Canvas().FocusNext()
	equal(t, "text", s.Entry.Text, "01.02.2027")
	equal(t, "problem", s.Entry.Problem(), "zu früh")
	equal(t, "saved", len(s.saved), 0)
	equal(t, "it is still not saved", s.Entry.Unsaved(), true)
}

func TestLateDatesAreIgnored(t *testing.T) {
	s := newShownDate(t)
	write(s.window, "1.1.20")
	s.clock.Advance(time.Second)
	write(s.window, "27")
	s.clock.Advance(time.Second)
	same(t, "saved", s.saved, "2020-01-01", "2027-01-01")
	s.Set("2020-01-01")
	equal(t, "text", s.Entry.Text, "1.1.2027")
	equal(t, "date", s.Date(), "2027-01-01")
}

func TestDateIsPickedFromTheCalendar(t *testing.T) {
	s := newShownDate(t)
	s.Load("2027-01-31")
	press(s.window, fyne.KeyDown) // opens
	equal(t, "title", shows(s.window.Canvas().Overlays().Top(), "January 2027"), true)
	press(s.window, fyne.KeyPageDown)
	equal(t, "title of the next month", shows(s.window.Canvas().Overlays().Top(), "February 2027"), true)
	press(s.window, fyne.KeyRight, fyne.KeyDown, fyne.KeyLeft, fyne.KeyUp, fyne.KeyRight, fyne.KeyReturn)
	same(t, "saved", s.saved, "2027-03-01")
	equal(t, "text", s.Entry.Text, "01.03.2027")
	equal(t, "closed", len(s.window.Canvas().Overlays().List()), 0)
	equal(t, "focus is back", s.Entry.Focused(), true)
	press(s.window, fyne.KeyDown, fyne.KeyHome, fyne.KeyReturn)
	equal(t, "today", s.Date(), "2026-11-23")
	press(s.window, fyne.KeyDown, fyne.KeyDelete)
	equal(t, "none", s.Date(), "")
	press(s.window, fyne.KeyDown, fyne.KeyPageUp, fyne.KeyEscape)
	equal(t, "nothing picked", len(s.saved), 3)
}

func TestCalendarSpaceDoesNotTypeIntoTheField(t *testing.T) {
	s := newShownDate(t)
	press(s.window, fyne.KeyDown, fyne.KeySpace)
	write(s.window, " ")
	equal(t, "text", s.Entry.Text, "23.11.2026")
}

func TestCalendarByMouse(t *testing.T) {
	s := newShownDate(t)
	test.Tap(s.button)
	grid, ok := s.window.Canvas().Focused().(*monthGrid)
	if !ok {
		t.Fatal("the calendar has not got the focus")
	}
	cell := grid.cell()
	grid.Tapped(&fyne.PointEvent{Position: fyne.NewPos(cell.Width*2.5, cell.Height*0.5)}) // a weekday
	equal(t, "nothing picked", len(s.saved), 0)
	grid.Tapped(&fyne.PointEvent{Position: fyne.NewPos(cell.Width*2.5, cell.Height*1.5)}) // Wednesday of the first week
	same(t, "saved", s.saved, "2026-10-28")
}

func TestCalendarButtons(t *testing.T) {
	s := newShownDate(t)
	s.Open()
	var found int
	for range 6 {
		s.window.Canvas().FocusNext()
		b, ok := s.window.Canvas().Focused().(*Button)
		if !ok {
			continue
		}
		found++
		if b.Text == "Heute" {
			press(s.window, fyne.KeyReturn)
			break
		}
	}
	equal(t, "buttons before Heute", found, 3)
	same(t, "saved", s.saved, "2026-11-23")
	s.Open()
	s.window.Canvas().FocusNext()
	press(s.window, fyne.KeyEscape)
	equal(t, "Escape on a button closes", len(s.window.Canvas().Overlays().List()), 0)
}

func TestDisabledDate(t *testing.T) {
	s := newShownDate(t)
	s.Disable()
	s.Open()
	equal(t, "open", len(s.window.Canvas().Overlays().List()), 0)
	equal(t, "disabled", s.Disabled(), true)
	s.Enable()
	equal(t, "enabled", s.Disabled(), false)
}

func TestMonthPages(t *testing.T) {
	for _, c := range []struct {
		name      string
		from      monthPage
		want      string
		firstCell string
	}{
		{"a day on", newMonthPage("2026-12-31").moved(1), "2027-01-01", "2026-12-28"},
		{"a month on from the 31st", newMonthPage("2027-01-31").turned(1), "2027-02-28", "2027-02-01"},
		{"leap year", newMonthPage("2028-01-31").turned(1), "2028-02-29", "2028-01-31"},
		{"a month back over the year", newMonthPage("2027-01-15").turned(-1), "2026-12-15", "2026-11-30"},
		{"no date, then today", newMonthPage("", "2026-11-23"), "2026-11-23", "2026-10-26"},
		{"nothing at all", newMonthPage("x"), "2000-01-01", "1999-12-27"},
		{"a month that begins on Monday", newMonthPage("2027-02-10"), "2027-02-10", "2027-02-01"},
		{"a month that begins on Sunday", newMonthPage("2026-11-01"), "2026-11-01", "2026-10-26"},
	} {
		equal(t, c.name, c.from.iso(), c.want)
		days := c.from.days()
		equal(t, c.name+": first cell", days[0].Format(isoDay), c.firstCell)
		equal(t, c.name+": first cell is a Monday", days[0].Weekday(), time.Monday)
		equal(t, c.name+": last cell", days[41], days[0].AddDate(0, 0, 41))
	}
}

func TestCalendarOpensAboveAFieldAtTheBottom(t *testing.T) {
	d := NewDateField(dates{}, func(string) {})
	d.Resize(fyne.NewSize(300, 36))
	d.Move(fyne.NewPos(0, 560))
	w := show(t, container.NewWithoutLayout(d))
	d.Open()
	grid, ok := w.Canvas().Focused().(*monthGrid)
	if !ok {
		t.Fatal("the calendar has not got the focus")
	}
	if bottom := fyne.CurrentApp().Driver().AbsolutePositionForObject(grid).Y + grid.Size().Height; bottom > 560 {
		t.Errorf("the calendar ends at %v, below the top of the field", bottom)
	}
}
