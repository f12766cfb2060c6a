package translations_test

import (
	"log/slog"
	"testing"

	"kifahrplan/app"
	"kifahrplan/translations"
)

func TestDecimalsAreWrittenAsTheLanguageDoes(t *testing.T) {
	words, _ := load(t)
	de, en := words.In(app.German), words.In(app.English)
	for q, want := range map[app.Quantity][2]string{
		"0": {"0", "0"}, "85": {"85", "85"}, "2.5": {"2,5", "2.5"}, "-0.25": {"\u22120,25", "\u22120.25"},
		"1234567.125": {"1.234.567,125", "1,234,567.125"}, "": {"", ""}, "x": {"", ""}, "1.50": {"", ""},
	} {
		if got := de.Decimal(q); got != want[0] {
			t.Errorf("%q in German: %q", q, got)
		}
		if got := en.Decimal(q); got != want[1] {
			t.Errorf("%q in English: %q", q, got)
		}
	}
}

func TestDecimalsAreReadAsPeopleTypeThem(t *testing.T) {
	words, _ := load(t)
	for _, c := range []struct {
		lang app.Language
		text string
		want app.Quantity
		ok   bool
	}{
		{app.German, "2,5", "2.5", true},
		{app.German, "2.5", "2.5", true},
		{app.German, "1.234,50", "1234.5", true},
		{app.German, "1.234", "1234", true},
		{app.German, "12.345.678", "12345678", true},
		{app.German, " -3 ", "-3", true},
		{app.German, "\u22123", "-3", true},
		{app.German, "-0", "0", true},
		{app.German, "007", "7", true},
		{app.German, ",5", "0.5", true},
		{app.German, "", "", true},
		{app.German, "1.23.4", "", false},
		{app.German, "viel", "", false},
		{app.German, "1,2345", "", false},
		{app.German, "1,2,3", "", false},
		{app.German, ".", "", false},
		{app.German, "12345678901", "", false},
		{app.English, "2.5", "2.5", true},
		{app.English, "2,5", "2.5", true},
		{app.English, "1,234.5", "1234.5", true},
		{app.English, "1,234", "1234", true},
		{app.English, "1e3", "", false},
	} {
		got, ok := words.In(c.lang).ParseDecimal(c.text)
		if ok != c.ok || ok && got != c.want {
			t.Errorf("%s %q: %q, %v", c.lang, c.text, got, ok)
		}
	}
}

func FuzzParseDecimal(f *testing.F) {
	for _, s := range []string{"1.234,5", "-0", "1,2,3", "  ", "999999999,999"} {
		f.Add(s)
	}
	words, err := translations.Load(slog.New(slog.DiscardHandler))
	if err != nil {
		f.Fatal(err)
	}
	de, en := words.In(app.German), words.In(app.English)
	f.Fuzz(func(t *testing.T, s string) {
		for _, l := range []*translations.Localizer{de, en} {
			q, ok := l.ParseDecimal(s)
			if !ok || q == "" {
				continue
			}
			if again, ok := l.ParseDecimal(l.Decimal(q)); !ok || again != q {
				t.Errorf("%q is %q, written %q, read again %q", s, q, l.Decimal(q), again)
			}
		}
	})
}
