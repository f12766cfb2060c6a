package figure_test

import (
	"fmt"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// measured is an indicator with values a month apart.
func measured(target app.Quantity, values ...app.Quantity) (*app.Strategy, app.Indicator) {
	n := app.Indicator{Base: app.Base{ID: "n"}, Title: "Fehler", Unit: "percent", Direction: app.DirectionDown, Target: target, Baseline: "14"}
	records := []app.Record{n}
	for i, v := range values {
		records = append(records, app.Measurement{
			Base: app.Base{ID: app.ID(fmt.Sprint(i))}, IndicatorID: n.ID, MeasuredOn: app.Date("2026-01-31").AddMonths(i), Value: v,
		})
	}
	return new(app.Strategy).With(records, nil), n
}

func TestCourseOfAnIndicator(t *testing.T) {
	s, n := measured("5", "14", "11", "9.5")
	d := figure.Course(s, n, words(t, app.German))
	wantTable(t, d, []string{"Gemessen am", "Wert", "Bemerkung"}, [][]string{
		{"31.01.2026", "14\u00a0%", ""}, {"28.02.2026", "11\u00a0%", ""}, {"31.03.2026", "9,5\u00a0%", ""},
	})
	if want := "Fehler: Verlauf von 3 Messwerten, zuletzt 9,5\u00a0% am 31.03.2026. Stand: noch weit."; d.Alt != want {
		t.Errorf("alt text:\n got %s\nwant %s", d.Alt, want)
	}
	wantTexts(t, d, "14", "11", "9,5", "31.01.2026", "31.03.2026", "― Ziel: 5\u00a0%")
}

// dotsOf are the boxes of the values, from left to right.
func dotsOf(d figure.Drawing) []figure.Box {
	var out []figure.Box
	for _, shape := range d.Shapes {
		if box, ok := shape.(figure.Box); ok && box.Fill == figure.Accent {
			out = append(out, box)
		}
	}
	return out
}

func TestHigherValuesStandHigherAndLaterOnesFurtherRight(t *testing.T) {
	s, n := measured("5", "14", "-3", "9.5")
	d := figure.Course(s, n, words(t, app.English))
	dots := dotsOf(d)
	if len(dots) != 3 || dots[0].Y >= dots[2].Y || dots[2].Y >= dots[1].Y || dots[0].X >= dots[1].X || dots[1].X >= dots[2].X {
		t.Errorf("dots at %+v", dots)
	}
	var target figure.Line
	for _, shape := range d.Shapes {
		if line, ok := shape.(figure.Line); ok && line.Stroke == figure.Success {
			target = line
		}
	}
	if target.Y1 <= dots[2].Y || target.Y1 >= dots[1].Y {
		t.Errorf("the target of 5 stands at %v, beside 9.5 at %v and -3 at %v", target.Y1, dots[2].Y, dots[1].Y)
	}
}

// TestNoLineGoesThroughAValue: a value stands below its dot where the line of the target runs just above that.
func TestNoLineGoesThroughAValue(t *testing.T) {
	for _, values := range [][]app.Quantity{{"14", "9.7"}, {"21", "15", "8"}, {"80", "10"}, {"10", "10.5"}, {"0", "9.9", "20"}} {
		s, n := measured("10", values...)
		d := figure.Course(s, n, words(t, app.English))
		var target float64
		labels := 0
		for _, shape := range d.Shapes {
			if line, ok := shape.(figure.Line); ok && line.Stroke == figure.Success {
				target = line.Y1
			}
		}
		for _, shape := range d.Shapes {
			text, ok := shape.(figure.Text)
			if !ok || !text.Bold {
				continue
			}
			labels++
			if text.Y > target && text.Y-0.7*text.Size < target {
				t.Errorf("%v: the line at %.1f goes through %s, whose base line is at %.1f", values, target, text.Value, text.Y)
			}
			if text.Y > d.Height-10 {
				t.Errorf("%v: %s stands among the days", values, text.Value)
			}
		}
		if labels != len(values) {
			t.Errorf("%v: %d values are written", values, labels)
		}
	}
}

func TestCoursesStayInTheirPicture(t *testing.T) {
	many := make([]app.Quantity, 40)
	for i := range many {
		many[i] = app.QuantityOf(i * i)
	}
	for name, values := range map[string][]app.Quantity{
		"one": {"5"}, "the same": {"7", "7"}, "zero": {"0"}, "huge": {"999999999", "-999999999"}, "many": many,
	} {
		for _, target := range []app.Quantity{"", "5"} {
			s, n := measured(target, values...)
			d := figure.Course(s, n, words(t, app.German))
			if len(dotsOf(d)) != len(values) {
				t.Errorf("%s: %d dots", name, len(dotsOf(d)))
			}
			for _, box := range dotsOf(d) {
				if !(box.X >= 0 && box.X+box.W <= d.Width && box.Y >= 0 && box.Y+box.H <= d.Height) { // also for NaN
					t.Errorf("%s: %+v", name, box)
				}
			}
		}
	}
	s, n := measured("5")
	if d := figure.Course(s, n, words(t, app.German)); !strings.Contains(d.Alt, "Noch kein Messwert") || len(d.Facts) != 0 {
		t.Errorf("without a value: %q", d.Alt)
	}
}

func TestTargetsInWords(t *testing.T) {
	tr := words(t, app.German)
	n := app.Indicator{Unit: "percent", Direction: app.DirectionRange, Target: "5", TargetTo: "25"}
	if got := figure.TargetOf(n, tr); got != "5\u00a0% bis 25\u00a0%" {
		t.Errorf("range: %q", got)
	}
	n.Direction = app.DirectionUp
	if got := figure.TargetOf(n, tr); got != "5\u00a0%" {
		t.Errorf("up: %q", got)
	}
	n.Target = ""
	if got := figure.TargetOf(n, tr); got != "" {
		t.Errorf("none: %q", got)
	}
}

// hazard is a risk with a rating.
func hazard(id string, likelihood, impact int, status app.HazardStatus) app.Hazard {
	return app.Hazard{Base: app.Base{ID: app.ID(id)}, Title: id, Category: "cost", Likelihood: likelihood, Impact: impact, Status: status}
}

func TestMatrixOfRisks(t *testing.T) {
	s := new(app.Strategy).With([]app.Record{
		hazard("a", 2, 2, app.HazardOpen), hazard("b", 5, 5, app.HazardOpen), hazard("c", 2, 3, app.HazardAccepted), hazard("d", 5, 5, app.HazardClosed),
	}, nil)
	d := figure.HazardMatrix(s, "c", words(t, app.German))
	wantTable(t, d, []string{"Nr.", "Risiko", "Wahrscheinlichkeit", "Auswirkung", "Stufe"}, [][]string{
		{"1", "b", "5", "5", "hoch"}, {"2", "c", "2", "3", "mittel"}, {"3", "a", "2", "2", "niedrig"},
	})
	if want := "3 Risiken nach Wahrscheinlichkeit und Auswirkung: 1 hoch, 1 mittel, 1 niedrig."; d.Alt != want {
		t.Errorf("alt text %q", d.Alt)
	}
	at := map[string]figure.Spot{}
	for _, spot := range d.Spots {
		at[spot.Key] = spot
	}
	if len(at) != 3 || at["b"].X <= at["a"].X || at["b"].Y >= at["a"].Y || at["c"].X <= at["a"].X || at["c"].Y != at["a"].Y {
		t.Errorf("spots at %+v", at)
	}
	for _, shape := range d.Shapes {
		box, ok := shape.(figure.Box)
		if ok && box.X == at["c"].X && box.Y == at["c"].Y && box.Fill != figure.Background {
			t.Error("the chosen risk is not marked")
		}
	}
}

// Where a field has no room for all of its risks, its last place says how many more there are.
func TestMatrixSaysHowManyMoreThereAre(t *testing.T) {
	var records []app.Record
	for i := range 9 {
		records = append(records, hazard(fmt.Sprint(i), 3, 3, app.HazardOpen))
	}
	d := figure.HazardMatrix(new(app.Strategy).With(records, nil), "", words(t, app.English))
	wantTexts(t, d, "+4")
	if len(d.Spots) != 5 || len(d.Facts) != 9 {
		t.Errorf("%d spots, %d rows", len(d.Spots), len(d.Facts))
	}
	if empty := figure.HazardMatrix(&app.Strategy{}, "", words(t, app.English)); len(empty.Facts) != 0 || empty.Alt == "" {
		t.Errorf("no risks: %q", empty.Alt)
	}
}
