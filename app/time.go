package app

import "time"

// Clock tells the time. It is injected, so that tests and exports of one state give the same result every time.
type Clock func() time.Time

// Timestamp is a moment as RFC 3339 text in UTC, or empty.
type Timestamp string

// TimestampOf writes a time as a Timestamp, to the millisecond.
func TimestampOf(t time.Time) Timestamp {
	return Timestamp(t.UTC().Format("2006-01-02T15:04:05.000Z"))
}

// Time returns the moment in UTC; the zero time when the timestamp is empty or no timestamp.
func (t Timestamp) Time() time.Time {
	v, err := time.Parse(time.RFC3339, string(t))
	if err != nil {
		return time.Time{}
	}
	return v.UTC()
}

// Date is a day as YYYY-MM-DD, or empty. Dates compare in order as text.
type Date string

// isoDate is the layout of a Date (ISO 8601).
const isoDate = "2006-01-02"

// DateOf returns the day of t in t's own time zone.
func DateOf(t time.Time) Date { return Date(t.Format(isoDate)) }

// Valid tells whether the date is a day of the calendar between 1900 and 2199; the empty date is not.
func (d Date) Valid() bool {
	t, err := time.Parse(isoDate, string(d))
	return err == nil && t.Year() >= 1900 && t.Year() < 2200
}

// Time returns midnight of the day in UTC; the zero time when the date is not valid.
func (d Date) Time() time.Time {
	t, err := time.Parse(isoDate, string(d))
	if err != nil {
		return time.Time{}
	}
	return t
}

// AddDays returns the day n days later; what is no day stays as it is.
func (d Date) AddDays(n int) Date {
	if !d.Valid() {
		return d
	}
	return DateOf(d.Time().AddDate(0, 0, n))
}
