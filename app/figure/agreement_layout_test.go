package figure_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
	"kifahrplan/app/figure"
)

// debating is a room with some groups, of which one has a very long name, that have spoken of goals with titles of any length.
func debating(groups, goals int, random *rand.Rand) *app.Strategy {
	var records []app.Record
	var ids []app.ID
	for i := range groups {
		g := app.NewGroup("")
		g.Name = fmt.Sprintf("Gruppe %d", i+1)
		if i == groups-1 {
			g.Name = "Donaudampfschifffahrtsgesellschaftskapitänsvereinigung der Stadt Musterstadt"
		}
		records, ids = append(records, g), append(ids, g.ID)
	}
	for i := range goals {
		g := app.NewGoal()
		g.Title = fmt.Sprintf("Ziel %d", i)
		for range random.IntN(30) {
			g.Title += " mit einem Wort mehr"
		}
		records = append(records, g)
		for _, id := range ids {
			if random.IntN(3) > 0 {
				stance := app.Stances()[random.IntN(len(app.Stances()))]
				records = append(records, app.NewPosition(app.Subject{Topic: app.TopicGoal, ID: g.ID}, id, stance, "2026-11-23"))
			}
		}
	}
	return new(app.Strategy).With(records, nil)
}

func TestMatrixOfAnyRoomStaysInsideItsDrawing(t *testing.T) {
	faces := fonts(t)
	random := rand.New(rand.NewPCG(31, 32))
	for _, lang := range app.Languages() {
		tr := words(t, lang)
		for _, size := range [][2]int{{1, 1}, {4, 3}, {9, 20}, {12, 60}} {
			s := debating(size[0], size[1], random)
			d := figure.Agreement(s, consensus.All(s), app.Subject{}, tr)
			for _, shape := range d.Shapes {
				wantInside(t, d, shape, faces)
			}
		}
	}
}

// Each subject has a row of its own, each group that spoke a sign in its column, and the table says the same as the picture.
func TestMatrixShowsEveryVoiceInItsColumn(t *testing.T) {
	random := rand.New(rand.NewPCG(33, 34))
	for range 20 {
		s := debating(1+random.IntN(9), 1+random.IntN(12), random)
		all := consensus.All(s)
		d := figure.Agreement(s, all, app.Subject{}, words(t, app.German))
		if len(d.Facts) != len(all) || len(d.Spots) != len(all) || len(d.Head) != len(s.Groups)+2 {
			t.Fatalf("%d facts, %d spots, %d columns of %d subjects and %d groups", len(d.Facts), len(d.Spots), len(d.Head), len(all), len(s.Groups))
		}
		for i, st := range all {
			spot := d.Spots[i]
			if i > 0 && d.Spots[i-1].Y+d.Spots[i-1].H > spot.Y+0.01 {
				t.Fatalf("row %d covers the one above it", i)
			}
			if spot.Key != figure.SubjectKey(st.Subject) || len(d.Facts[i]) != len(d.Head) {
				t.Fatalf("row %d is %q with %d facts", i, spot.Key, len(d.Facts[i]))
			}
			signs := 0
			for _, shape := range d.Shapes {
				if text, ok := shape.(figure.Text); ok && text.Anchor == figure.Middle && text.Y > spot.Y && text.Y < spot.Y+spot.H {
					signs++
				}
			}
			if spoken := positionsOn(s, st.Subject); signs != spoken {
				t.Fatalf("row %d has %d signs of %d voices", i, signs, spoken)
			}
		}
	}
}

// positionsOn counts the groups with a position on a subject. None of the room's own groups is waited for, so that others have
// no sign.
func positionsOn(s *app.Strategy, on app.Subject) int {
	n := 0
	for _, g := range s.Groups {
		if s.PositionOf(on, g.ID).ID != "" {
			n++
		}
	}
	return n
}
