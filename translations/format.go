package translations

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"kifahrplan/app"
)

// Date writes a day in the short form of the language: 31.12.2026, 31 Dec 2026. An empty date is empty.
func (l *Localizer) Date(d app.Date) string {
	if !d.Valid() {
		return ""
	}
	t := d.Time()
	if l.lang == app.German {
		return t.Format("02.01.2006")
	}
	return t.Format("2 Jan 2006")
}

// LongDate writes a day with the month's name: 31. Dezember 2026, 31 December 2026.
func (l *Localizer) LongDate(d app.Date) string {
	if !d.Valid() {
		return ""
	}
	t := d.Time()
	if l.lang == app.German {
		return fmt.Sprintf("%d. %s %d", t.Day(), l.Month(t.Month()), t.Year())
	}
	return fmt.Sprintf("%d %s %d", t.Day(), l.Month(t.Month()), t.Year())
}

// Clock writes the time of day: 10:42.
func (l *Localizer) Clock(t time.Time) string { return t.Format("15:04") }

// Moment writes day and time in the time zone of t.
func (l *Localizer) Moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return l.Date(app.DateOf(t)) + ", " + l.Clock(t)
}

// Month returns the name of a month.
func (l *Localizer) Month(m time.Month) string { return l.T("month." + strconv.Itoa(int(m))) }

// Weekday returns the short name of a day of the week.
func (l *Localizer) Weekday(d time.Weekday) string { return l.T("weekday." + strconv.Itoa(int(d))) }

// Number writes a whole number with the language's thousands separator: 48.000, 48,000.
func (l *Localizer) Number(n int) string {
	sep := l.thousandsSeparator()
	digits := strconv.Itoa(max(n, -n))
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + sep + digits[i:]
	}
	if n < 0 {
		return "\u2212" + digits
	}
	return digits
}

// Percent writes a share of 0 to 1 in per cent: 45 % in German with a no-break space, 45% in English.
func (l *Localizer) Percent(share float64) string {
	n := strconv.Itoa(int(share*100 + 0.5))
	if l.lang == app.German {
		return n + "\u00a0%"
	}
	return n + "%"
}

// ParseDate reads a day as people type it in the language, e.g. 31.12.2026, 31.12.26, 31.12. (then the year of today),
// 31 Dec 2026, 31 December 2026, 31/12/2026, and 2026-12-31 in both. Empty text is the empty date.
func (l *Localizer) ParseDate(text string, today app.Date) (app.Date, bool) {
	text = strings.Join(strings.Fields(strings.ToLower(text)), " ")
	if text == "" {
		return "", true
	}
	if d := app.Date(text); d.Valid() {
		return d, true
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("./ -,", r) })
	if len(parts) == 2 && len(today) >= 4 {
		parts = append(parts, string(today)[:4])
	}
	if len(parts) != 3 {
		return "", false
	}
	day, err1 := strconv.ParseUint(parts[0], 10, 8) // no signs
	month, ok := l.parseMonth(parts[1])
	year, err2 := strconv.ParseUint(parts[2], 10, 16)
	if err1 != nil || !ok || err2 != nil || len(parts[2]) != 2 && len(parts[2]) != 4 {
		return "", false
	}
	if len(parts[2]) == 2 {
		year += 2000
	}
	d := app.Date(fmt.Sprintf("%04d-%02d-%02d", year, month, day))
	if !d.Valid() {
		return "", false
	}
	return d, true
}

func (l *Localizer) parseMonth(s string) (int, bool) {
	if n, err := strconv.Atoi(s); err == nil {
		return n, n >= 1 && n <= 12
	}
	for m := time.January; m <= time.December; m++ {
		name := strings.ToLower(l.Month(m))
		if len([]rune(s)) >= 3 && strings.HasPrefix(name, s) {
			return int(m), true
		}
	}
	return 0, false
}
