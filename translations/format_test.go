package translations_test

import (
	"testing"
	"time"

	"kifahrplan/app"
)

func TestDates(t *testing.T) {
	words, _ := load(t)
	for _, c := range []struct {
		date                                app.Date
		german, english, longGerman, longEn string
	}{
		{"2026-12-31", "31.12.2026", "31 Dec 2026", "31. Dezember 2026", "31 December 2026"},
		{"2026-03-01", "01.03.2026", "1 Mar 2026", "1. März 2026", "1 March 2026"},
		{"2028-02-29", "29.02.2028", "29 Feb 2028", "29. Februar 2028", "29 February 2028"},
		{"", "", "", "", ""},
		{"2026-02-29", "", "", "", ""},
		{"soon", "", "", "", ""},
	} {
		de, en := words.In(app.German), words.In(app.English)
		got := [4]string{de.Date(c.date), en.Date(c.date), de.LongDate(c.date), en.LongDate(c.date)}
		if want := [4]string{c.german, c.english, c.longGerman, c.longEn}; got != want {
			t.Errorf("%q: %q, want %q", c.date, got, want)
		}
	}
}

func TestMoments(t *testing.T) {
	words, _ := load(t)
	moment := time.Date(2026, 11, 3, 9, 5, 59, 0, time.FixedZone("", 3600))
	for lang, want := range map[app.Language]string{app.German: "03.11.2026, 09:05", app.English: "3 Nov 2026, 09:05"} {
		if got := words.In(lang).Moment(moment); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
		if got := words.In(lang).Moment(time.Time{}); got != "" {
			t.Errorf("%s: no moment is %q", lang, got)
		}
	}
}

func TestMonthsAndWeekdaysHaveTheirOwnNames(t *testing.T) {
	words, _ := load(t)
	for _, lang := range app.Languages() {
		l, seen := words.In(lang), map[string]bool{}
		for m := time.January; m <= time.December; m++ {
			seen[l.Month(m)] = true
		}
		for d := time.Sunday; d <= time.Saturday; d++ {
			seen[l.Weekday(d)] = true
		}
		if len(seen) != 12+7 {
			t.Errorf("%s: %v", lang, seen)
		}
	}
	if got := words.In(app.German).Weekday(time.Wednesday); got != "Mi" {
		t.Errorf("Wednesday is %q", got)
	}
	if got := words.In(app.English).Weekday(time.Sunday); got != "Sun" && got != "Su" {
		t.Errorf("Sunday is %q", got)
	}
}

func TestNumbers(t *testing.T) {
	words, _ := load(t)
	for n, want := range map[int][2]string{
		0: {"0", "0"}, 7: {"7", "7"}, 999: {"999", "999"}, 1000: {"1.000", "1,000"}, 48000: {"48.000", "48,000"},
		1234567: {"1.234.567", "1,234,567"}, -5: {"−5", "−5"}, -1000: {"−1.000", "−1,000"}, -123456: {"−123.456", "−123,456"},
	} {
		if got := [2]string{words.In(app.German).Number(n), words.In(app.English).Number(n)}; got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

func TestPercents(t *testing.T) {
	words, _ := load(t)
	for share, want := range map[float64][2]string{
		0: {"0\u00a0%", "0%"}, 0.454: {"45\u00a0%", "45%"}, 0.455: {"46\u00a0%", "46%"}, 1: {"100\u00a0%", "100%"}, 0.999: {"100\u00a0%", "100%"},
	} {
		if got := [2]string{words.In(app.German).Percent(share), words.In(app.English).Percent(share)}; got != want {
			t.Errorf("%v: %q, want %q", share, got, want)
		}
	}
}

// today is the day on which people type dates here.
const today app.Date = "2026-11-23"

func TestDatesAreReadAsPeopleTypeThem(t *testing.T) {
	words, _ := load(t)
	both := map[string]app.Date{
		"": "", "   ": "", "2026-12-31": "2026-12-31", " 2026-12-31 ": "2026-12-31",
		"31.12.2026": "2026-12-31", "1.2.2026": "2026-02-01", "01.02.26": "2026-02-01", "31.12.99": "2099-12-31", "1.1.00": "2000-01-01",
		"31.12.": "2026-12-31", "31.12": "2026-12-31", "5.3.": "2026-03-05", "31/12/2026": "2026-12-31", "31-12-2026": "2026-12-31",
		"31 12 2026": "2026-12-31", "31. 12. 2026": "2026-12-31", "29.2.2028": "2028-02-29", "29.02.2000": "2000-02-29",
		"1.1.1900": "1900-01-01", "31.12.2199": "2199-12-31",
	}
	named := map[app.Language]map[string]app.Date{
		app.German: {
			"31. Dezember 2026": "2026-12-31", "31. dez. 26": "2026-12-31", "1 März 2026": "2026-03-01", "1. mär 2026": "2026-03-01",
			"3. Mai": "2026-05-03", "3. MAI 2026": "2026-05-03", "1. Okt 2026": "2026-10-01",
		},
		app.English: {
			"31 December 2026": "2026-12-31", "31 Dec 2026": "2026-12-31", "31 dec 26": "2026-12-31", "1 March": "2026-03-01",
			"3 MAY 2026": "2026-05-03", "1 Oct, 2026": "2026-10-01",
		},
	}
	for _, lang := range app.Languages() {
		for _, typed := range []map[string]app.Date{both, named[lang]} {
			for text, want := range typed {
				if got, ok := words.In(lang).ParseDate(text, today); !ok || got != want {
					t.Errorf("%s: %q is read as %q, %v; want %q", lang, text, got, ok, want)
				}
			}
		}
	}
}

func TestWhatIsNoDateIsRefused(t *testing.T) {
	words, _ := load(t)
	for _, lang := range app.Languages() {
		for _, text := range []string{
			"morgen", "31", "31.", "0.1.2026", "32.1.2026", "31.4.2026", "29.2.2026", "29.2.2100", "1.13.2026", "1.0.2026", "12.31.2026",
			"1.1.1899", "1.1.2200", "1.1.226", "1.1.20266", "1.2.3.2026", "1..", "x.1.2026", "1.x.2026", "1.1.xx", "1.de.2026",
			"2026-02-30", "2026-1", "99999999999999999999.1.2026", "1.1.2026 Uhr", "70 1", "١.١.٢٠٢٦", "\x00", "31.12.2026x",
		} {
			if got, ok := words.In(lang).ParseDate(text, today); ok {
				t.Errorf("%s: %q is read as %q", lang, text, got)
			}
		}
	}
	if got, ok := words.In(app.German).ParseDate("31.12.", ""); ok {
		t.Errorf("a day without a year and without today is read as %q", got)
	}
	if got, ok := words.In(app.German).ParseDate("29.2.", today); ok {
		t.Errorf("a leap day without a leap year is read as %q", got)
	}
	if got, ok := words.In(app.German).ParseDate("3 December 2026", today); ok {
		t.Errorf("German reads an English month as %q", got)
	}
}

// FuzzParseDate checks that whatever is read is a day, and is read again from how it is written.
func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"31.12.2026", "31 Dec 2026", "1.1.", "2028-02-29", "31. Dezember 26", "//", "0.0.0", "İ.1.26", "1.ſep.26"} {
		f.Add(s)
	}
	words, _ := load(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, lang := range app.Languages() {
			l := words.In(lang)
			d, ok := l.ParseDate(text, today)
			if !ok && d != "" || d != "" && !d.Valid() {
				t.Fatalf("%s: %q is read as %q, %v", lang, text, d, ok)
			}
			for _, written := range []string{string(d), l.Date(d), l.LongDate(d)} {
				if again, ok := l.ParseDate(written, today); !ok || again != d {
					t.Errorf("%s: %q is %q, written %q, and read again as %q, %v", lang, text, d, written, again, ok)
				}
			}
		}
	})
}
