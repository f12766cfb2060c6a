package form_test

import (
	"io"
	"log/slog"
	"slices"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/screens/form"
	"kifahrplan/screens/widgets"
	"kifahrplan/translations"
)

// desk knows a language, and that today is 23 November 2026.
type desk struct{ words *translations.Localizer }

func (d desk) Words() *translations.Localizer { return d.words }
func (d desk) Today() app.Date                { return "2026-11-23" }

func deskIn(t *testing.T, lang app.Language) desk {
	t.Helper()
	words, err := translations.Load(slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	return desk{words.In(lang)}
}

func TestDatesInBothLanguages(t *testing.T) {
	for lang, want := range map[app.Language]struct{ date, month string }{
		app.German:  {"09.03.2027", "März 2027"},
		app.English: {"9 Mar 2027", "March 2027"},
	} {
		f := form.Dates(deskIn(t, lang))
		if got := f.Format("2027-03-09"); got != want.date {
			t.Errorf("%s: written %q", lang, got)
		}
		if iso, ok := f.Parse(want.date); !ok || iso != "2027-03-09" {
			t.Errorf("%s: read %q, %v", lang, iso, ok)
		}
		if _, ok := f.Parse("31.2.2027"); ok {
			t.Errorf("%s: the 31st of February is a date", lang)
		}
		if got := f.MonthTitle(2027, time.March); got != want.month {
			t.Errorf("%s: the calendar is headed %q", lang, got)
		}
		days := f.Weekdays()
		if words := deskIn(t, lang).words; days[0] != words.Weekday(time.Monday) || days[6] != words.Weekday(time.Sunday) {
			t.Errorf("%s: weeks are %v", lang, days)
		}
		if f.Today() != "2026-11-23" {
			t.Errorf("today is %q", f.Today())
		}
	}
}

func TestLabelsOfTheCalendar(t *testing.T) {
	d := deskIn(t, app.German)
	today, none, open := form.Dates(d).Labels()
	if today != d.words.T("date.today") || none != d.words.T("date.clear") || open != "" {
		t.Errorf("%q, %q, %q", today, none, open)
	}
	if got := form.Dates(d).Invalid("x"); got != d.words.T("date.invalid", "Text", "x") {
		t.Errorf("%q", got)
	}
}

func TestOptionsHaveTheWordsOfTheirCodes(t *testing.T) {
	words := deskIn(t, app.English).words
	options := form.WithAll(words, "list.all.status", form.Options(words, "decision.status.", app.DecisionStatuses()))
	want := []widgets.Option{{Code: "", Label: words.T("list.all.status")}}
	for _, s := range app.DecisionStatuses() {
		want = append(want, widgets.Option{Code: string(s), Label: words.T("decision.status." + string(s))})
	}
	if !slices.Equal(options, want) {
		t.Errorf("%v", options)
	}
}

func TestPercents(t *testing.T) {
	options := form.Percents(deskIn(t, app.German).words)
	if len(options) != 11 || options[3].Code != "30" || options[10].Code != "100" {
		t.Errorf("%v", options)
	}
}
