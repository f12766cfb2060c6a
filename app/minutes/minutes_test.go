package minutes

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"kifahrplan/app"
)

// berlin is the zone of the workshop: one hour before UTC in winter.
var berlin = time.FixedZone("CET", 3600)

// at is a time of the first day in Berlin.
func at(clock string) app.Timestamp { return on("2026-11-18", clock) }

func on(date, clock string) app.Timestamp {
	t, err := time.ParseInLocation("2006-01-02 15:04", date+" "+clock, berlin)
	if err != nil {
		panic(err)
	}
	return app.TimestampOf(t)
}

func base(id app.ID, created app.Timestamp) app.Base {
	return app.Base{ID: id, CreatedAt: created, UpdatedAt: created}
}

// step is a step of a day that ran from one time to another; without times it did not.
func step(id app.ID, day, position int, from, to app.Timestamp) app.AgendaStep {
	return app.AgendaStep{
		Base: base(id, at("08:00")), Subject: string(id), Method: app.MethodCollect, Minutes: 30, Day: day, Position: position,
		StartedAt: from, EndedAt: to,
	}
}

func card(id, group, step app.ID, created app.Timestamp) app.Contribution {
	return app.Contribution{Base: base(id, created), GroupID: group, StepID: step, Text: string(id)}
}

func position(id, group app.ID, stance app.Stance, given app.Date, created app.Timestamp) app.Position {
	return app.Position{Base: base(id, created), GroupID: group, Topic: app.TopicRoadmap, Stance: stance, GivenOn: given}
}

func group(id app.ID) app.Group { return app.Group{Base: base(id, at("08:00")), Name: string(id)} }

func strategyOf(records ...app.Record) *app.Strategy { return new(app.Strategy).With(records, nil) }

// written is what the minutes say, a line for each thing.
func written(m Minutes) string {
	var out strings.Builder
	for _, d := range m.Days {
		fmt.Fprintf(&out, "day %d %s\n", d.Number, d.Date)
		for _, s := range d.Steps {
			fmt.Fprintf(&out, "step %s %s-%s %v\n", s.ID, clock(s.Began), clock(s.Ended), s.Took)
			write(&out, s.Happened)
		}
		if !d.Beside.Empty() {
			out.WriteString("beside\n")
			write(&out, d.Beside)
		}
	}
	return out.String()
}

func clock(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.Format("15:04")
}

func write(out *strings.Builder, h Happened) {
	for _, v := range h.Said {
		fmt.Fprintf(out, " %s:", v.Group.ID)
		for _, c := range v.Cards {
			fmt.Fprintf(out, " %s", c.ID)
		}
		out.WriteString("\n")
	}
	line(out, "ratings", h.Ratings)
	line(out, "positions", h.Positions)
	line(out, "decisions", h.Decisions)
	line(out, "tasks", h.Tasks)
}

func line[R app.Record](out *strings.Builder, name string, records []R) {
	if len(records) == 0 {
		return
	}
	fmt.Fprintf(out, " %s:", name)
	for _, r := range records {
		fmt.Fprintf(out, " %s", r.Head().ID)
	}
	out.WriteString("\n")
}

func wantMinutes(t *testing.T, m Minutes, lines ...string) {
	t.Helper()
	if got, want := written(m), strings.Join(lines, "\n")+"\n"; got != want {
		t.Errorf("minutes:\n%s\nwant:\n%s", got, want)
	}
}

func TestWhatHappenedStandsInItsStep(t *testing.T) {
	s := strategyOf(
		group("it"), group("staff"),
		step("tools", 1, 1, at("09:00"), at("10:00")), step("stand", 1, 2, at("10:00"), at("11:00")), step("skipped", 1, 3, "", ""),
		step("plan", 2, 1, on("2026-11-19", "09:00"), on("2026-11-19", "10:00")),
		card("c1", "staff", "tools", at("09:10")), card("c2", "it", "tools", at("09:11")), card("c3", "staff", "tools", at("09:12")),
		card("c4", "staff", "", at("10:05")), // came in while "stand" was running, by another page
		app.Rating{Base: base("r1", at("08:00")), StepID: "tools"}, app.Rating{Base: base("r2", at("10:10"))},
		position("p1", "staff", app.StanceObjects, "2026-11-18", at("10:20")),
		position("p2", "it", app.StanceNotAsked, "2026-11-18", at("10:21")),
		app.Decision{Base: base("d1", at("10:30")), Status: app.DecisionProposed},
		app.Task{Base: base("t1", on("2026-11-19", "09:30"))},
	)
	wantMinutes(
		t, Of(s, nil, berlin),
		"day 1 2026-11-18",
		"step tools 09:00-10:00 1h0m0s", " it: c2", " staff: c1 c3", " ratings: r1",
		"step stand 10:00-11:00 1h0m0s", " staff: c4", " ratings: r2", " positions: p1", " decisions: d1",
		"step skipped never-never 0s",
		"day 2 2026-11-19",
		"step plan 09:00-10:00 1h0m0s", " tasks: t1",
	)
}

func TestWhatHappenedBesideTheStepsStandsOnItsDay(t *testing.T) {
	s := strategyOf(
		group("it"), step("tools", 1, 1, at("09:00"), at("10:00")),
		card("c1", "it", "", at("12:00")), card("c0", "it", "", on("2026-11-17", "12:00")), card("c2", "it", "", at("23:59")),
		app.Task{Base: base("after", on("2026-11-19", "00:00"))},
		app.Task{Base: base("evening", at("18:00"))},
		position("by date", "it", app.StanceAgrees, "2026-11-18", on("2026-12-01", "10:00")), // written down later
		app.Decision{Base: base("other day", on("2026-12-01", "10:00")), DecidedOn: "2026-12-01"},
	)
	wantMinutes(
		t, Of(s, nil, berlin),
		"day 1 2026-11-18", "step tools 09:00-10:00 1h0m0s", "beside", " it: c1 c2", " positions: by date", " tasks: evening",
	)
}

// A position that was given the day before, and noted today, stands on the day on which it was given.
func TestPositionsStandOnTheirDay(t *testing.T) {
	s := strategyOf(
		group("it"), step("first", 1, 1, at("09:00"), at("10:00")), step("second", 2, 1, on("2026-11-19", "09:00"), on("2026-11-19", "10:00")),
		position("yesterday", "it", app.StanceAgrees, "2026-11-18", on("2026-11-19", "09:30")),
		position("by letter", "it", app.StanceAgrees, "2026-10-01", on("2026-11-19", "09:31")),
		position("today", "it", app.StanceAgrees, "2026-11-19", on("2026-11-19", "09:32")),
	)
	wantMinutes(
		t, Of(s, nil, berlin),
		"day 1 2026-11-18", "step first 09:00-10:00 1h0m0s", "beside", " positions: yesterday",
		"day 2 2026-11-19", "step second 09:00-10:00 1h0m0s", " positions: today",
	)
}

// The end of a step is the beginning of the next: what came at that moment belongs to the next.
func TestMomentBetweenTwoSteps(t *testing.T) {
	s := strategyOf(
		group("it"), step("first", 1, 1, at("09:00"), at("10:00")), step("second", 1, 2, at("10:00"), ""),
		card("c", "it", "", at("10:00")), card("still running", "it", "", at("19:00")),
		card("the day after", "it", "", on("2026-11-19", "08:00")), // nobody ended the step
	)
	wantMinutes(
		t, Of(s, nil, berlin),
		"day 1 2026-11-18", "step first 09:00-10:00 1h0m0s", "step second 10:00-never 0s", " it: c still running",
	)
}

func TestGroupsThatAreGoneAreHeard(t *testing.T) {
	s := strategyOf(group("it"), step("first", 1, 1, at("09:00"), at("10:00")), card("a", "gone", "first", at("09:01")), card("b", "it", "first", at("09:02")))
	wantMinutes(t, Of(s, nil, berlin), "day 1 2026-11-18", "step first 09:00-10:00 1h0m0s", " it: b", " : a")
}

func TestDaysWithoutAgenda(t *testing.T) {
	s := strategyOf(
		app.Workshop{Base: base("w", at("08:00")), StartsOn: "2026-11-18", EndsOn: "2026-11-19"},
		group("it"), card("a", "it", "", at("10:00")), card("b", "it", "a step that is gone", on("2026-11-19", "10:00")),
	)
	wantMinutes(t, Of(s, nil, berlin), "day 1 2026-11-18", "beside", " it: a", "day 2 2026-11-19", "beside", " it: b")
	s = s.With([]app.Record{app.Workshop{Base: base("w", at("08:00")), StartsOn: "2026-11-18", EndsOn: "2099-01-01"}}, nil)
	if n := len(Of(s, nil, berlin).Days); n != app.MaxDays {
		t.Errorf("%d days", n)
	}
	if days := Of(strategyOf(group("it"), card("a", "it", "", at("10:00"))), nil, berlin).Days; len(days) != 0 {
		t.Errorf("days without a date: %v", days)
	}
}

func TestDateOfADayThatHasNotBegun(t *testing.T) {
	s := strategyOf(
		app.Workshop{Base: base("w", at("08:00")), StartsOn: "2026-11-18", EndsOn: "2026-11-19"},
		step("a", 1, 1, "", ""), step("b", 2, 1, "", ""), step("c", 3, 1, "", ""),
	)
	m := Of(s, nil, berlin)
	var dates []app.Date
	for _, d := range m.Days {
		dates = append(dates, d.Date)
	}
	if !slices.Equal(dates, []app.Date{"2026-11-18", "2026-11-19", ""}) { // the workshop has no third day
		t.Errorf("dates = %q", dates)
	}
	if !m.Empty() {
		t.Error("minutes of what did not happen are empty")
	}
}

func TestEmpty(t *testing.T) {
	began := strategyOf(step("a", 1, 1, at("09:00"), ""))
	said := strategyOf(app.Workshop{Base: base("w", at("08:00")), StartsOn: "2026-11-18"}, group("it"), card("a", "it", "", at("10:00")))
	for name, c := range map[string]struct {
		s     *app.Strategy
		empty bool
	}{"nothing": {new(app.Strategy), true}, "a step began": {began, false}, "somebody spoke": {said, false}} {
		if got := Of(c.s, nil, berlin).Empty(); got != c.empty {
			t.Errorf("%s: empty = %v", name, got)
		}
	}
}
