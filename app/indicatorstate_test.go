package app

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// rankOfSignal orders signals, the best first.
func rankOfSignal(s Signal) int {
	for i, known := range Signals() {
		if s == known {
			return i
		}
	}
	return -1
}

// quantity makes a quantity of tenths.
func quantity(tenths int) Quantity {
	if tenths%10 == 0 {
		return QuantityOf(tenths / 10)
	}
	q := Quantity(fmt.Sprintf("%d.%d", tenths/10, max(tenths%10, -(tenths%10))))
	if tenths < 0 && tenths > -10 {
		q = "-" + q
	}
	return q
}

// TestABetterValueNeverHasAWorseSignal tries many indicators with a value and a better one.
func TestABetterValueNeverHasAWorseSignal(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 11))
	for range 20_000 {
		n := Indicator{
			Direction: Directions()[random.IntN(2)], Target: quantity(random.IntN(2000) - 1000), Baseline: quantity(random.IntN(2000) - 1000),
		}
		if random.IntN(3) == 0 {
			n.Baseline = ""
		}
		worse, better := random.IntN(2000)-1000, random.IntN(2000)-1000
		if (worse > better) == (n.Direction == DirectionUp) {
			worse, better = better, worse
		}
		if rankOfSignal(n.Signal(quantity(better))) > rankOfSignal(n.Signal(quantity(worse))) {
			t.Fatalf("%s to %s from %s: %s is %s and %s is %s", n.Direction, n.Target, n.Baseline,
				quantity(worse), n.Signal(quantity(worse)), quantity(better), n.Signal(quantity(better)))
		}
	}
}

// TestAValueNearerToTheRangeNeverHasAWorseSignal does the same for ranges, on either side.
func TestAValueNearerToTheRangeNeverHasAWorseSignal(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 5))
	for range 20_000 {
		low := random.IntN(1000) - 500
		high := low + random.IntN(300)
		n := Indicator{Direction: DirectionRange, Target: quantity(low), TargetTo: quantity(high)}
		distance, nearer := random.IntN(400), 0
		if distance > 0 {
			nearer = random.IntN(distance)
		}
		for _, pair := range [][2]int{{high + distance, high + nearer}, {low - distance, low - nearer}} {
			if rankOfSignal(n.Signal(quantity(pair[1]))) > rankOfSignal(n.Signal(quantity(pair[0]))) {
				t.Fatalf("%s to %s: %v is %s and %v is %s", n.Target, n.TargetTo, pair[0], n.Signal(quantity(pair[0])), pair[1], n.Signal(quantity(pair[1])))
			}
		}
		if middle := (low + high) / 2; middle >= low && middle <= high && n.Signal(quantity(middle)) != SignalReached {
			t.Fatalf("%s inside %s to %s is %s", quantity(middle), n.Target, n.TargetTo, n.Signal(quantity(middle)))
		}
	}
}

func TestTheTargetItselfIsReached(t *testing.T) {
	for _, direction := range Directions() {
		for _, target := range []Quantity{"0", "5", "-3", "2.5", "999999999"} {
			for _, baseline := range []Quantity{"", "0", "10", "-10"} {
				n := Indicator{Direction: direction, Target: target, Baseline: baseline}
				if got := n.Signal(target); got != SignalReached {
					t.Errorf("%s to %s from %q: %s", direction, target, baseline, got)
				}
			}
		}
	}
}

func TestQuantitiesOfTenths(t *testing.T) {
	for tenths, want := range map[int]Quantity{0: "0", 5: "0.5", -5: "-0.5", 10: "1", -10: "-1", 123: "12.3", -123: "-12.3"} {
		if got := quantity(tenths); got != want || !got.Valid() || got.Float() != float64(tenths)/10 {
			t.Errorf("%d tenths are %q", tenths, got)
		}
	}
}

func FuzzQuantity(f *testing.F) {
	for _, q := range []string{"0", "-0", "1.5", "01", "999999999.999", "1e9", "", ".", "-.5", "1.", "٣"} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q := Quantity(text)
		if !q.Valid() {
			return
		}
		if v := q.Float(); v < -1e9 || v > 1e9 || v != v {
			t.Errorf("%q is %v", q, v)
		}
		for _, r := range text {
			if r != '-' && r != '.' && (r < '0' || r > '9') {
				t.Errorf("%q has %q in it", q, r)
			}
		}
	})
}

// TestMonthsKeepTheDay goes through all days of four years, among them a leap year.
func TestMonthsKeepTheDay(t *testing.T) {
	for d := Date("2027-01-01"); d < "2031-01-01"; d = d.AddDays(1) {
		for _, months := range []int{1, 3, 6, 12} {
			got := d.AddMonths(months)
			if !got.Valid() || got <= d {
				t.Fatalf("%s and %d months are %s", d, months, got)
			}
			from, to := d.Time(), got.Time()
			if want := (int(from.Month())-1+months)%12 + 1; int(to.Month()) != want {
				t.Fatalf("%s and %d months are %s, in another month", d, months, got)
			}
			if to.Day() != from.Day() && got.AddDays(1).Time().Day() != 1 {
				t.Fatalf("%s and %d months are %s, neither the day nor the last of the month", d, months, got)
			}
		}
	}
}

func TestFrequenciesSayWhenToMeasure(t *testing.T) {
	for frequency, want := range map[Frequency]Date{
		FrequencyMonthly:    "2026-12-15",
		FrequencyQuarterly:  "2027-02-15",
		FrequencyHalfYearly: "2027-05-15",
		FrequencyYearly:     "2027-11-15",
	} {
		s, n := measured(func(n *Indicator) { n.Frequency = frequency }, map[Date]Quantity{"2026-11-15": "5"})
		if got := s.MeasureNext(n); got != want {
			t.Errorf("%s: %s, want %s", frequency, got, want)
		}
	}
}

// Two values of one day stay in the order in which they were written down: the later one counts.
func TestTheLaterOfTwoValuesOfADayCounts(t *testing.T) {
	n := NewIndicator("k01")
	first, second := NewMeasurement(n.ID, testToday, "5"), NewMeasurement(n.ID, testToday, "7")
	s := strategyOf(n, first, second)
	if latest, ok := s.Latest(n.ID); !ok || latest.ID != second.ID {
		t.Errorf("the latest is %+v", latest)
	}
	other := NewIndicator("k02")
	s = s.With([]Record{other, NewMeasurement(other.ID, "2030-01-01", "1")}, nil)
	if latest, _ := s.Latest(n.ID); latest.ID != second.ID {
		t.Error("the value of another indicator counts")
	}
}
