package translations_test

import (
	"math"
	"strconv"
	"strings"
	"testing"
	"time"

	"kifahrplan/app"
)

// TestDaysOfThreeCenturiesAreReadAsTheyAreWritten goes through the calendar in steps that meet every day of the month.
func TestDaysOfThreeCenturiesAreReadAsTheyAreWritten(t *testing.T) {
	words, _ := load(t)
	for _, lang := range app.Languages() {
		l, seen := words.In(lang), 0
		for d := app.Date("1900-01-01"); d.Valid(); d = d.AddDays(37) {
			seen++
			for _, text := range []string{l.Date(d), l.LongDate(d), strings.ToUpper(l.LongDate(d)), string(d)} {
				if got, ok := l.ParseDate(text, ""); !ok || got != d {
					t.Errorf("%s: %s is written %q and read as %q, %v", lang, d, text, got, ok)
				}
			}
		}
		if seen < 2900 {
			t.Errorf("%s: only %d days", lang, seen)
		}
	}
}

// TestShortNamesOfMonthsMeanOneMonth types the names of all months from three letters on.
func TestShortNamesOfMonthsMeanOneMonth(t *testing.T) {
	words, _ := load(t)
	for _, lang := range app.Languages() {
		l := words.In(lang)
		for m := time.January; m <= time.December; m++ {
			name := []rune(l.Month(m))
			for letters := 3; letters <= len(name); letters++ {
				text := "15 " + string(name[:letters])
				if got, ok := l.ParseDate(text, "2026-11-23"); !ok || got.Time().Month() != m {
					t.Errorf("%s: %q is read as %q, %v", lang, text, got, ok)
				}
			}
			if got, ok := l.ParseDate("15 "+string(name[:2]), "2026-11-23"); ok {
				t.Errorf("%s: two letters of %s are read as %q", lang, m, got)
			}
		}
	}
}

func TestMomentsAreThoseOfTheirTimeZone(t *testing.T) {
	words, _ := load(t)
	evening := time.Date(2026, 12, 31, 23, 5, 59, 0, time.UTC)
	for zone, want := range map[*time.Location]string{
		time.UTC: "31.12.2026, 23:05", time.FixedZone("CET", 3600): "01.01.2027, 00:05", time.FixedZone("west", -9*3600): "31.12.2026, 14:05",
	} {
		if got := words.In(app.German).Moment(evening.In(zone)); got != want {
			t.Errorf("%s: %q, want %q", zone, got, want)
		}
	}
}

func TestNumbersKeepTheirDigits(t *testing.T) {
	words, _ := load(t)
	plain := strings.NewReplacer(".", "", ",", "", "−", "-")
	check := func(n int) {
		for _, lang := range app.Languages() {
			if got := words.In(lang).Number(n); plain.Replace(got) != strconv.Itoa(n) {
				t.Errorf("%s writes %q for %d", lang, got, n)
			}
		}
	}
	for n := -12_345_678; n < 12_345_678; n += 98_765 {
		check(n)
	}
	check(math.MaxInt64)
	check(-math.MaxInt64)
	if got := words.In(app.German).Number(math.MaxInt64); got != "9.223.372.036.854.775.807" {
		t.Errorf("the largest number is %q", got)
	}
}
