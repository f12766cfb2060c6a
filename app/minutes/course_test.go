package minutes

import (
	"testing"

	"kifahrplan/app"
)

// entry is a moment of the journal.
func entry(clock string, kind app.Kind, id app.ID, column, value string) app.Moment {
	return app.Moment{At: at(clock), Record: app.Ref{Kind: kind, ID: id}, Column: column, Value: value}
}

func started(clock string, id app.ID, value string) app.Moment {
	return entry(clock, app.KindAgendaStep, id, columnStarted, value)
}

func ended(clock string, id app.ID, value string) app.Moment {
	return entry(clock, app.KindAgendaStep, id, columnEnded, value)
}

// stamp is a time of the first day as the journal writes it.
func stamp(clock string) string { return string(at(clock)) }

func TestInterruptionsAreInTheJournal(t *testing.T) {
	// "talk" ran from 9:00 to 9:20 and from 10:00 to 10:10; its record has a beginning of 9:40, thirty minutes before its end.
	s := strategyOf(
		group("it"), step("talk", 1, 1, at("09:40"), at("10:10")), step("break", 1, 2, at("09:20"), at("10:00")),
		card("c1", "it", "", at("09:10")), card("c2", "it", "", at("09:50")), card("c3", "it", "", at("10:05")),
	)
	journal := []app.Moment{
		started("09:00", "talk", stamp("09:00")),
		ended("09:20", "talk", stamp("09:20")), started("09:20", "break", stamp("09:20")),
		ended("10:00", "break", stamp("10:00")), ended("10:00", "talk", ""), started("10:00", "talk", stamp("09:40")),
		ended("10:10", "talk", stamp("10:10")),
	}
	wantMinutes(
		t, Of(s, journal, berlin),
		"day 1 2026-11-18", "step talk 09:00-10:10 30m0s", " it: c1 c3", "step break 09:20-10:00 40m0s", " it: c2",
	)
}

func TestWhatWasTakenBackDidNotHappen(t *testing.T) {
	tests := map[string]struct {
		from, to app.Timestamp // of the record
		journal  []app.Moment
		want     string
	}{
		"a beginning": {at("09:30"), at("10:00"), []app.Moment{
			started("09:00", "a", stamp("09:00")), started("09:05", "a", ""), started("09:30", "a", stamp("09:30")), ended("10:00", "a", stamp("10:00")),
		}, "step a 09:30-10:00 30m0s"},
		"an end": {at("09:00"), at("10:00"), []app.Moment{
			started("09:00", "a", stamp("09:00")), ended("09:30", "a", stamp("09:30")), ended("09:31", "a", ""), ended("10:00", "a", stamp("10:00")),
		}, "step a 09:00-10:00 1h0m0s"},
		"taking it up again": {at("09:00"), at("09:30"), []app.Moment{
			started("09:00", "a", stamp("09:00")), ended("09:30", "a", stamp("09:30")),
			ended("10:00", "a", ""), started("10:00", "a", stamp("09:30")),
			ended("10:01", "a", stamp("09:30")), started("10:01", "a", stamp("09:00")),
		}, "step a 09:00-09:30 30m0s"},
		"everything": {"", "", []app.Moment{started("09:00", "a", stamp("09:00")), started("09:05", "a", "")}, "step a never-never 0s"},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			s := strategyOf(app.Workshop{Base: base("w", at("08:00")), StartsOn: "2026-11-18"}, step("a", 1, 1, c.from, c.to))
			wantMinutes(t, Of(s, c.journal, berlin), "day 1 2026-11-18", c.want)
		})
	}
}

// A file that came with its steps, or a journal that ends too early, leaves the times of the record.
func TestJournalThatKnowsLess(t *testing.T) {
	for name, journal := range map[string][]app.Moment{
		"nothing": nil, "no end": {started("09:10", "a", stamp("09:10"))}, "only an end": {ended("10:00", "a", stamp("10:00"))},
	} {
		s := strategyOf(step("a", 1, 1, at("09:00"), at("10:00")))
		got := Of(s, journal, berlin).Days[0].Steps[0]
		if clock(got.Began) != "09:00" || clock(got.Ended) != "10:00" {
			t.Errorf("%s: from %s to %s", name, clock(got.Began), clock(got.Ended))
		}
	}
}

// What counts is when a decision was taken and when a result was revealed, not when the record was made.
func TestDecisionsStandWhereTheyWereTaken(t *testing.T) {
	s := strategyOf(
		step("propose", 1, 1, at("09:00"), at("10:00")), step("decide", 1, 2, at("10:00"), at("11:00")),
		app.Decision{Base: base("taken", at("09:10")), Status: app.DecisionTaken, DecidedOn: "2026-11-18"},
		app.Decision{Base: base("proposed", at("09:11")), Status: app.DecisionProposed},
		app.Decision{Base: base("taken later", at("09:12")), Status: app.DecisionTaken, DecidedOn: "2026-12-01"},
		app.Rating{Base: base("revealed", at("09:13"))},
	)
	journal := []app.Moment{
		entry("09:10", app.KindDecision, "taken", columnStatus, "proposed"), entry("10:10", app.KindDecision, "taken", columnStatus, "taken"),
		{At: on("2026-12-01", "10:00"), Record: app.Ref{Kind: app.KindDecision, ID: "taken later"}, Column: columnStatus, Value: "taken"},
		entry("10:20", app.KindRating, "revealed", columnRevealed, "true"),
	}
	wantMinutes(
		t, Of(s, journal, berlin),
		"day 1 2026-11-18", "step propose 09:00-10:00 1h0m0s", " decisions: proposed taken later",
		"step decide 10:00-11:00 1h0m0s", " ratings: revealed", " decisions: taken",
	)
}

// A rating of cards names the step in which they came in. It stands where it was held.
func TestRatingsStandWhereTheyWereHeld(t *testing.T) {
	s := strategyOf(
		step("collect", 1, 1, at("09:00"), at("10:00")), step("rate", 1, 2, at("10:00"), at("11:00")),
		app.Rating{Base: base("at once", at("10:10")), StepID: "collect"},
		app.Rating{Base: base("prepared", at("08:00")), StepID: "collect"},
		app.Rating{Base: base("revealed", at("08:01")), StepID: "collect"},
	)
	wantMinutes(
		t, Of(s, []app.Moment{entry("10:30", app.KindRating, "revealed", columnRevealed, "true")}, berlin),
		"day 1 2026-11-18", "step collect 09:00-10:00 1h0m0s", " ratings: prepared", "step rate 10:00-11:00 1h0m0s", " ratings: at once revealed",
	)
}

func TestColumnsAreColumns(t *testing.T) {
	for kind, columns := range Columns() {
		for _, column := range columns {
			if r := app.NewRecord(kind); r == nil || !hasColumn(kind, column) {
				t.Errorf("%s has no %s", kind, column)
			}
		}
	}
}

func hasColumn(kind app.Kind, column string) bool {
	for _, c := range app.Columns(kind) {
		if c == column {
			return true
		}
	}
	return false
}
