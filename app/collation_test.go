package app

import (
	"slices"
	"testing"
)

func TestGermanOrder(t *testing.T) {
	want := []string{
		"„Zitat“", "(neu)", "1.000", "2", "007", "10", "Apfel", "apfel", "Äpfel", "Äpfel und Birnen", "Aufgabe 2", "Aufgabe 10", "Aufgabe 10a",
		"Bau", "bau", "Bäume", "Baumschutz", "Strasse", "Straße", "Strassen", "über", "Uhr", "Zebra", "",
	}
	for shift := range want {
		mixed := slices.Concat(want[shift:], want[:shift])
		if got := sorted(mixed, false, newCollation().text); !slices.Equal(got, want) {
			t.Fatalf("sorted = %q", got)
		}
	}
}

func TestSortedIsStableInBothDirections(t *testing.T) {
	tasks := []Task{
		task("a", func(t *Task) { t.Effort = 2 }), task("b", func(t *Task) { t.Effort = 1 }), task("c", func(t *Task) { t.Effort = 2 }),
		task("d", nil), task("e", func(t *Task) { t.Effort = 1 }), task("f", nil),
	}
	key := func(t Task) sortKey { return sortKey{number: t.Effort, empty: t.Effort == 0} }
	before := slices.Clone(tasks)
	if got := idsOf(sorted(tasks, false, key)); !slices.Equal(got, []ID{"b", "e", "a", "c", "d", "f"}) {
		t.Errorf("ascending: %v", got)
	}
	if got := idsOf(sorted(tasks, true, key)); !slices.Equal(got, []ID{"a", "c", "b", "e", "d", "f"}) {
		t.Errorf("descending: %v", got)
	}
	if !slices.Equal(tasks, before) {
		t.Error("the list that was sorted has changed")
	}
}

func TestKeysOfOneTextAreMadeOnce(t *testing.T) {
	c := newCollation()
	first, second, other := c.text("Hauptamt"), c.text("Hauptamt"), c.text("Hauptamt 2")
	if first.compare(second, false) != 0 || first.compare(other, false) >= 0 || first.compare(other, true) <= 0 {
		t.Errorf("keys = %v, %v, %v", first, second, other)
	}
	if len(c.known) != 2 {
		t.Errorf("known = %v", c.known)
	}
}

func TestRank(t *testing.T) {
	if a, b := rank(PriorityHigh, Priorities()), rank(PriorityLow, Priorities()); a.compare(b, false) >= 0 {
		t.Errorf("high %v, low %v", a, b)
	}
}

func TestNumbersCompareByValue(t *testing.T) {
	c := newCollation()
	for _, pair := range [][2]string{
		{"9", "10"},
		{"a9b", "a10a"},
		{"1.2", "1.10"},
		{"v0009", "v10"},
		{"0", "1"},
		{"00", "1"},
		{"2a", "2b"},
		{"2", "2a"},
		{"99999999999999999999", "100000000000000000000"},
		{"07", "7"},
		{"-", "1"},
		{"1", "a"},
	} {
		if c.text(pair[0]).compare(c.text(pair[1]), false) >= 0 {
			t.Errorf("%q does not come before %q", pair[0], pair[1])
		}
	}
}
