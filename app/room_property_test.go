package app

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// randomAgenda is a running order of some steps over three days.
func randomAgenda(random *rand.Rand) *Strategy {
	s := strategyOf()
	for i := range 2 + random.IntN(8) {
		a := step(ID(fmt.Sprintf("s%02d", i)), random.IntN(4), 5+random.IntN(90), func(a *AgendaStep) { a.Day = 1 + random.IntN(3) })
		if random.IntN(4) == 0 {
			a.BeginsAt = ClockTimeAt(7*60 + random.IntN(10*60))
		}
		s = s.With([]Record{a}, nil)
	}
	return s
}

// The running order holds each step once, by days, under numbers without gaps, and no step begins before the one before it has
// ended unless it has a fixed beginning.
func TestRunningOrderOfAnyAgenda(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	for range 400 {
		s := randomAgenda(random)
		order := s.RunningOrder()
		if len(order) != len(s.Agenda) {
			t.Fatalf("%d of %d steps", len(order), len(s.Agenda))
		}
		seen, minutes := map[ID]bool{}, 0
		for i, p := range order {
			if seen[p.ID] || p.Number != i+1 || p.End.Minutes() != (p.Begin.Minutes()+p.Minutes)%(24*60) {
				t.Fatalf("%+v", p)
			}
			seen[p.ID] = true
			minutes += p.Minutes
			if i == 0 {
				continue
			}
			before := order[i-1]
			switch {
			case p.Day < before.Day:
				t.Fatalf("day %d after day %d", p.Day, before.Day)
			case p.Day == before.Day && p.BeginsAt == "" && p.Begin != before.End:
				t.Fatalf("%s begins at %s, the one before it ends at %s", p.ID, p.Begin, before.End)
			case p.BeginsAt != "" && p.Begin != p.BeginsAt:
				t.Fatalf("%s begins at %s, and not at %s", p.ID, p.Begin, p.BeginsAt)
			}
		}
		days := 0
		for day := 1; day <= MaxDays; day++ {
			days += s.PlannedMinutes(day)
		}
		if minutes != s.PlannedMinutes(0) || days != minutes {
			t.Fatalf("%d minutes, %d by days, %d in all", minutes, days, s.PlannedMinutes(0))
		}
	}
}

// Steps can be moved in any way: none is lost, each stands where it was moved to, and the places have no gaps.
func TestMovingStepsLosesNone(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 14))
	for range 300 {
		s := randomAgenda(random)
		for range 6 {
			order := s.RunningOrder()
			at, by := random.IntN(len(order)), random.IntN(7)-3
			id, want := order[at].ID, max(0, min(at+by, len(order)-1))
			_, s = acted(t, s, MoveStep(id, by))
			after := s.RunningOrder()
			if len(after) != len(order) {
				t.Fatalf("%d steps of %d", len(after), len(order))
			}
			if got := slices.IndexFunc(after, func(p PlannedStep) bool { return p.ID == id }); got != want {
				t.Fatalf("%s stands at %d after moving %d by %d, want %d", id, got, at, by, want)
			}
			for i, p := range after {
				if want != at && p.Position != i+1 {
					t.Fatalf("place %d at %d", p.Position, i+1)
				}
			}
		}
	}
}

// However the room jumps between steps, one at most is running, and the time that all took together is the time that went by.
func TestTimeOfStepsAddsUp(t *testing.T) {
	random := rand.New(rand.NewPCG(15, 16))
	for range 200 {
		s := randomAgenda(random)
		begin := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
		now, worked := begin, time.Duration(0)
		for range 12 {
			if _, running := s.RunningStep(); running && random.IntN(5) == 0 {
				_, s = acted(t, s, EndStep(now))
			} else {
				_, s = acted(t, s, StartStep(s.Agenda[random.IntN(len(s.Agenda))].ID, now))
			}
			pause := time.Duration(1+random.IntN(30)) * time.Minute
			now = now.Add(pause)
			if _, running := s.RunningStep(); running {
				worked += pause
			}
			running, spent := 0, time.Duration(0)
			for _, a := range s.Agenda {
				spent += a.Spent(now)
				if a.Running() {
					running++
				}
			}
			if running > 1 || spent != worked {
				t.Fatalf("%d steps are running; %v spent, %v went by", running, spent, worked)
			}
		}
	}
}

// Groups give points in any way: none gives more than it has, the result is hidden as long as a point is left, and then it adds
// up to the points of all.
func TestPointsOfAnyRoundAddUp(t *testing.T) {
	random := rand.New(rand.NewPCG(17, 18))
	groups := []ID{"g-it", "g-legal"}
	for range 200 {
		s, r := ratedRoom()
		for range 30 {
			item := s.RatingItems(r)[random.IntN(3)]
			group := groups[random.IntN(2)]
			_, s = acted(t, s, GivePoints("r", group, item, random.IntN(9)-4))
			for _, g := range groups {
				if left := s.PointsLeft(r, g); left < 0 || left > r.Points {
					t.Fatalf("%s has %d of %d points left", g, left, r.Points)
				}
			}
			_, err := Reveal("r")(s)
			if done := s.PointsLeft(r, "g-it")+s.PointsLeft(r, "g-legal") == 0; done != (err == nil) {
				t.Fatalf("all given: %v, revealing: %v", done, err)
			}
		}
		for _, g := range groups { // the rest goes to the first
			first := s.RatingItems(r)[0]
			_, s = acted(t, s, GivePoints("r", g, first, s.PointsLeft(r, g)))
		}
		_, s = acted(t, s, Reveal("r"))
		r, _ = s.Ratings.Get("r")
		ranked, _ := s.ResultOf(r, fakeWords{})
		sum := 0
		for i, item := range ranked {
			sum += item.Points
			if i > 0 && item.Points > ranked[i-1].Points {
				t.Fatalf("%d points stand below %d", item.Points, ranked[i-1].Points)
			}
		}
		if sum != 2*r.Points {
			t.Fatalf("%d points of %d", sum, 2*r.Points)
		}
	}
}

// Cards are merged and split in any way: each stands on the wall or behind one that does, and none is lost.
func TestMergedCardsAreAllReached(t *testing.T) {
	random := rand.New(rand.NewPCG(19, 20))
	for range 200 {
		s := strategyOf(step("s1", 1, 10, nil))
		var ids []ID
		for i := range 7 {
			id := ID(fmt.Sprintf("c%d", i))
			ids = append(ids, id)
			s = s.With([]Record{contribution(id, func(c *Contribution) { c.StepID = "s1" })}, nil)
		}
		for range 10 {
			a, b := ids[random.IntN(len(ids))], ids[random.IntN(len(ids))]
			if random.IntN(4) == 0 {
				_, s = acted(t, s, SplitContribution(a))
			} else {
				_, s = acted(t, s, MergeContributions(a, b))
			}
			reached := map[ID]int{}
			for _, c := range s.CardsOf("s1") {
				reached[c.ID]++
				for _, behind := range s.MergedInto(c.ID) {
					reached[behind.ID]++
				}
			}
			for _, id := range ids {
				if reached[id] != 1 {
					t.Fatalf("%s is reached %d times", id, reached[id])
				}
			}
		}
	}
}

func TestClockTimesComeBack(t *testing.T) {
	for minutes := range 24 * 60 {
		if c := ClockTimeAt(minutes); !c.Valid() || c.Minutes() != minutes {
			t.Fatalf("%d minutes are %q", minutes, c)
		}
	}
}
