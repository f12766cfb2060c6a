package form

import (
	"strconv"
	"time"

	"kifahrplan/app"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// Clocked is whoever knows the day and the language: a screen's host.
type Clocked interface {
	Words() *translations.Localizer
	Today() app.Date
}

// Dates tells date fields how days are written in the interface's language.
func Dates(c Clocked) widgets.DateFormat { return dates{c} }

type dates struct{ Clocked }

// Format writes a day.
func (d dates) Format(iso string) string { return d.Words().Date(app.Date(iso)) }

// Parse reads a day.
func (d dates) Parse(text string) (string, bool) {
	date, ok := d.Words().ParseDate(text, d.Clocked.Today())
	return string(date), ok
}

// MonthTitle heads the calendar.
func (d dates) MonthTitle(year int, month time.Month) string {
	return d.Words().Month(month) + " " + strconv.Itoa(year)
}

// Weekdays heads the columns of the calendar. Weeks begin on Monday in both languages: the users are in Germany.
func (d dates) Weekdays() [7]string {
	var out [7]string
	for i := range out {
		out[i] = d.Words().Weekday(time.Weekday((i + 1) % 7))
	}
	return out
}

// Invalid says that a text is no day.
func (d dates) Invalid(text string) string { return d.Words().T("date.invalid", "Text", text) }

// Today is the current day.
func (d dates) Today() string { return string(d.Clocked.Today()) }

// Labels names the buttons of the calendar. The one that opens it shows its sign only: the field is narrow, and Down does
// the same.
func (d dates) Labels() (today, clearing, open string) {
	return d.Words().T("date.today"), d.Words().T("date.clear"), ""
}
