package figure_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/figure"
)

// rated returns a strategy with processes of these ratings, titled "P1", "P2" and so on.
func rated(ratings ...[2]int) *app.Strategy {
	var b builder
	for i, r := range ratings {
		b.records = append(b.records, app.Process{
			Base: b.id(), Title: fmt.Sprintf("P%d", i+1), Department: "Hauptamt", Benefit: r[0], Effort: r[1],
		})
	}
	return b.strategy()
}

// crowdedPortfolio has more processes than there is room for in a field.
func crowdedPortfolio() *app.Strategy {
	var ratings [][2]int
	for benefit := 1; benefit <= app.MaxRating; benefit++ {
		for effort := 1; effort <= app.MaxRating; effort++ {
			for range 10 + 8*benefit {
				ratings = append(ratings, [2]int{benefit, effort})
			}
		}
	}
	return rated(ratings...)
}

func TestPortfolioStaysInsideTheDrawing(t *testing.T) {
	faces := fonts(t)
	for _, lang := range app.Languages() {
		for _, s := range []*app.Strategy{{}, rated([2]int{1, 1}, [2]int{5, 5}), crowdedPortfolio()} {
			d := figure.Portfolio(s, "", words(t, lang))
			for _, shape := range d.Shapes {
				wantInside(t, d, shape, faces)
			}
		}
	}
}

func TestDotsOfThePortfolioDoNotOverlap(t *testing.T) {
	d := figure.Portfolio(crowdedPortfolio(), "", words(t, app.German))
	for i, a := range d.Spots {
		for _, b := range d.Spots[:i] {
			if a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H {
				t.Fatalf("%+v overlaps %+v", a, b)
			}
		}
	}
}

func TestDotsStandWhereTheRatingsSay(t *testing.T) {
	d := figure.Portfolio(rated([2]int{5, 1}, [2]int{5, 5}, [2]int{1, 1}, [2]int{3, 3}), "", words(t, app.German))
	spots := map[string]figure.Spot{}
	for _, s := range d.Spots {
		spots[s.Key] = s
	}
	useful, dear, poor, middle := spots["0001"], spots["0002"], spots["0003"], spots["0004"]
	if useful.X != poor.X || useful.Y != dear.Y {
		t.Errorf("equal ratings stand apart: %+v, %+v, %+v", useful, dear, poor)
	}
	if useful.X >= middle.X || middle.X >= dear.X || useful.Y >= middle.Y || middle.Y >= poor.Y {
		t.Errorf("more benefit is not higher, or more effort not further right: %+v", spots)
	}
}

func TestFullFieldSaysHowManyMoreThereAre(t *testing.T) {
	ratings := slices.Repeat([][2]int{{4, 4}}, 15)
	d := figure.Portfolio(rated(ratings...), "", words(t, app.German))
	if len(d.Spots) != 11 || !slices.Contains(texts(d), "+4") {
		t.Errorf("%d dots, %q", len(d.Spots), texts(d))
	}
	if len(d.Facts) != 15 {
		t.Errorf("%d facts", len(d.Facts))
	}
	if d := figure.Portfolio(rated(ratings[:12]...), "", words(t, app.German)); len(d.Spots) != 12 {
		t.Errorf("%d dots of 12", len(d.Spots))
	}
}

func TestPortfolioInWords(t *testing.T) {
	d := figure.Portfolio(rated([2]int{2, 2}, [2]int{5, 1}, [2]int{0, 3}), "", words(t, app.English))
	want := "Processes rated: 2. Do first: 1, plan thoroughly: 0, do on the side: 1, postpone: 0. Not rated yet: 1."
	if !strings.Contains(d.Alt, want) {
		t.Errorf("alt = %q", d.Alt)
	}
	if got := strings.Join(d.Facts[0], "|"); got != "1|P2|Hauptamt|5|1|Do first" || len(d.Head) != len(d.Facts[0]) {
		t.Errorf("head %q, first row %q", d.Head, got)
	}
	for _, name := range []string{"Do first", "Plan thoroughly", "Do on the side", "Postpone", "low", "high"} {
		if !slices.Contains(texts(d), name) {
			t.Errorf("%q is missing in %q", name, texts(d))
		}
	}
}

func TestChosenProcessIsMarked(t *testing.T) {
	s := rated([2]int{5, 1}, [2]int{5, 2})
	plain, marked := figure.Portfolio(s, "", words(t, app.German)), figure.Portfolio(s, "0002", words(t, app.German))
	differ := 0
	for i := range plain.Shapes {
		if plain.Shapes[i] != marked.Shapes[i] {
			differ++
		}
	}
	if differ != 2 {
		t.Errorf("%d shapes differ, want the dot and its number", differ)
	}
}

func TestPortfolioOfNothingIsASentence(t *testing.T) {
	d := figure.Portfolio(rated([2]int{0, 2}), "", words(t, app.German))
	if d.Alt != words(t, app.German).T("inventory.portfolio.none") || len(d.Facts) != 0 || len(d.Spots) != 0 {
		t.Errorf("drawing = %+v", d)
	}
}
