package app

import (
	"testing"
	"time"
)

func TestTimestamp(t *testing.T) {
	berlin := time.FixedZone("CET", 3600)
	ts := TimestampOf(time.Date(2026, 11, 23, 0, 30, 0, 123_999_999, berlin))
	if ts != "2026-11-22T23:30:00.123Z" {
		t.Errorf("timestamp = %q", ts)
	}
	if got := ts.Time(); !got.Equal(time.Date(2026, 11, 22, 23, 30, 0, 123_000_000, time.UTC)) || got.Location() != time.UTC {
		t.Errorf("time = %v", got)
	}
	for _, bad := range []Timestamp{"", "yesterday", "2026-11-23", "2026-13-01T00:00:00Z"} {
		if got := bad.Time(); !got.IsZero() {
			t.Errorf("%q: %v", bad, got)
		}
	}
}

func TestDateOfIsTheDayWhereTheUserIs(t *testing.T) {
	berlin := time.FixedZone("CET", 3600)
	if got := DateOf(time.Date(2026, 11, 23, 0, 30, 0, 0, berlin)); got != "2026-11-23" {
		t.Errorf("date = %q", got)
	}
}

func TestDateValid(t *testing.T) {
	for d, want := range map[Date]bool{
		"2026-11-23": true, "2024-02-29": true, "1900-01-01": true, "2199-12-31": true,
		"": false, "2026-02-29": false, "2026-04-31": false, "1899-12-31": false, "2200-01-01": false,
		"2026-1-2": false, "23.11.2026": false, "2026-11-23 ": false, "2026-11-23T00:00:00Z": false, "2026-00-10": false,
	} {
		if d.Valid() != want {
			t.Errorf("%q: valid = %v", d, !want)
		}
		if d.Time().IsZero() && want {
			t.Errorf("%q has no time", d)
		}
	}
	if !Date("never").Time().IsZero() {
		t.Error("a time for no date")
	}
}

func TestAddDays(t *testing.T) {
	for _, c := range []struct {
		from Date
		days int
		want Date
	}{
		{"2026-11-23", 0, "2026-11-23"},
		{"2026-11-23", 14, "2026-12-07"},
		{"2026-12-31", 1, "2027-01-01"},
		{"2024-02-28", 1, "2024-02-29"},
		{"2024-03-01", -1, "2024-02-29"},
		{"", 14, ""},
		{"soon", 14, "soon"},
	} {
		if got := c.from.AddDays(c.days); got != c.want {
			t.Errorf("%q + %d = %q, want %q", c.from, c.days, got, c.want)
		}
	}
}
