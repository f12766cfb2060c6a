package figure_test

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// ratedTown is a rating of some processes in which so many groups gave two points to the first and one to the second.
func ratedTown(groups, processes int, revealed bool) (*app.Strategy, app.Rating) {
	var b builder
	r := app.Rating{Base: app.Base{ID: "r"}, Title: "Was zuerst?", Of: app.RatingProcesses, Points: 3, Revealed: revealed}
	var items []app.Process
	for i := range processes {
		p := app.Process{Base: b.id(), Title: fmt.Sprintf("Prozess %c", 'A'+i), Status: app.ProcessIdea}
		items = append(items, p)
		b.records = append(b.records, p)
	}
	for i := range groups {
		g := b.group("", fmt.Sprintf("Gruppe %d", i+1))
		r.Groups = r.Groups.With(g, true)
		for j, points := range []int{1, 2} {
			b.records = append(b.records, app.Vote{Base: b.id(), RatingID: "r", GroupID: g, ProcessID: items[j].ID, Points: points})
		}
	}
	b.records = append(b.records, r)
	return b.strategy(), r
}

func TestRatingIsRankedByPoints(t *testing.T) {
	s, r := ratedTown(2, 3, true)
	d := figure.RatingBars(s, r, words(t, app.German))
	wantTable(t, d, []string{"Was bewertet wird", "Gruppe 1", "Gruppe 2", "gesamt"}, [][]string{
		{"Prozess B", "2", "2", "4"}, {"Prozess A", "1", "1", "2"}, {"Prozess C", "0", "0", "0"},
	})
	wantTexts(t, d, "▲ 2", "■ 2", "▲ 1", "4", "▲ Gruppe 1: 3")
	want := "Balkendiagramm der Bewertung „Was zuerst?“. Bewertet: 2. Die meisten Punkte (4) hat „Prozess B“."
	if d.Alt != want {
		t.Errorf("alt text:\n got %s\nwant %s", d.Alt, want)
	}
	for _, text := range texts(d) {
		if text == "Prozess C" {
			t.Error("what got no points has a bar")
		}
	}
}

func TestRatingSaysNothingBeforeItIsRevealed(t *testing.T) {
	s, r := ratedTown(2, 3, false)
	d := figure.RatingBars(s, r, words(t, app.German))
	if d.Alt != "Das Ergebnis ist noch verdeckt." || len(d.Facts) > 0 || strings.Contains(strings.Join(texts(d), " "), "Prozess") {
		t.Errorf("%q, %v", d.Alt, d.Facts)
	}
	none := app.Rating{Base: app.Base{ID: "other"}, Of: app.RatingProcesses, Points: 1, Revealed: true}
	if d := figure.RatingBars(s, none, words(t, app.English)); d.Alt != "Nobody gave any points." {
		t.Errorf("%q", d.Alt)
	}
}

// With more groups than have room in a bar, each bar is the sum; the table still has them all.
func TestRatingOfManyGroupsFits(t *testing.T) {
	for _, groups := range []int{1, 8, 9, 10, 11, 12, 20} {
		s, r := ratedTown(groups, 4, true)
		d := figure.RatingBars(s, r, words(t, app.German))
		if len(d.Head) != groups+2 {
			t.Errorf("%d groups: the table has %d columns", groups, len(d.Head))
		}
		for _, shape := range d.Shapes {
			if box, ok := shape.(figure.Box); ok && box.X+box.W > d.Width {
				t.Errorf("%d groups: a box ends at %v of %v", groups, box.X+box.W, d.Width)
			}
		}
	}
}

// Bars are as long as what they stand for. Groups are told apart in them as long as that leaves room for their points.
func TestRatedBarsAreProportional(t *testing.T) {
	for groups, parted := range map[int]bool{2: true, 4: true, 9: false} {
		s, r := ratedTown(groups, 2, true)
		ratedBars(t, figure.RatingBars(s, r, words(t, app.German)), groups, parted)
	}
}

func ratedBars(t *testing.T, d figure.Drawing, groups int, parted bool) {
	t.Helper()
	own := slices.ContainsFunc(d.Shapes, func(s figure.Shape) bool { text, ok := s.(figure.Text); return ok && text.Value == "▲ 2" })
	if own != parted {
		t.Errorf("%d groups: parts of their own: %v", groups, own)
	}
	widths := map[float64]float64{} // by the row in which the bar stands
	for _, shape := range d.Shapes {
		if box, ok := shape.(figure.Box); ok && box.X > 150 && box.Y < 60 {
			widths[box.Y] += box.W
		}
	}
	var all []float64
	for _, y := range slices.Sorted(maps.Keys(widths)) {
		all = append(all, widths[y])
	}
	if len(all) != 2 || math.Abs(all[0]-2*all[1]) > 0.01 {
		t.Errorf("%d groups: twice and once their number are %v long", groups, all)
	}
}
