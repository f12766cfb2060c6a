package app

import (
	"slices"
	"testing"
)

// ratedRoom is a room in which the IT and the legal office give three points each to three processes.
func ratedRoom() (*Strategy, Rating) {
	process := func(id ID, status ProcessStatus) Process {
		p := NewProcess()
		p.ID, p.Title, p.Status = id, "Prozess "+string(id), status
		return p
	}
	r := NewRating(RatingProcesses, "g-it", "g-legal")
	r.ID, r.Title, r.Points = "r", "Was zuerst?", 3
	return strategyOf(process("a", ProcessIdea), process("b", ProcessIdea), process("c", ProcessIdea), process("no", ProcessRejected), r), r
}

func give(t *testing.T, s *Strategy, group, item ID, points int) *Strategy {
	t.Helper()
	_, s = acted(t, s, GivePoints("r", group, Ref{KindProcess, item}, points))
	return s
}

func TestPointsAreHiddenUntilAllHaveGiven(t *testing.T) {
	s, r := ratedRoom()
	if got := len(s.RatingItems(r)); got != 3 {
		t.Fatalf("%d items", got)
	}
	s = give(t, s, "g-it", "a", 1)
	s = give(t, s, "g-it", "b", 2)
	if s.PointsLeft(r, "g-it") != 0 || !slices.Equal(idsOf(s.Waiting(r)), []ID{"g-legal"}) {
		t.Fatalf("left %d, waiting for %v", s.PointsLeft(r, "g-it"), idsOf(s.Waiting(r)))
	}
	if _, err := Reveal("r")(s); CodeOf(err) != CodeStillHidden {
		t.Errorf("revealed before all have given: %v", err)
	}
	if _, ok := s.ResultOf(r, fakeWords{}); ok {
		t.Error("the result is known too early")
	}
	s = give(t, s, "g-legal", "b", 3)
	if _, ok := s.ResultOf(r, fakeWords{}); ok {
		t.Error("the result is known before it was revealed")
	}
	_, s = acted(t, s, Reveal("r"))
	r, _ = s.Ratings.Get("r")
	ranked, ok := s.ResultOf(r, fakeWords{})
	if !ok || len(ranked) != 3 || ranked[0].Title != "Prozess b" || ranked[0].Points != 5 || ranked[0].By["g-it"] != 2 || ranked[2].Points != 0 {
		t.Errorf("%v: %+v", ok, ranked)
	}
	if _, err := GivePoints("r", "g-it", Ref{KindProcess, "c"}, 1)(s); CodeOf(err) != CodeRevealed {
		t.Errorf("given after the result: %v", err)
	}
}

// Points that are given faster than they are kept add up, and are taken back one by one.
func TestPointsAddUp(t *testing.T) {
	s, r := ratedRoom()
	for _, c := range []struct{ more, has int }{{1, 1}, {1, 2}, {5, 3}, {-1, 2}, {0, 2}, {-9, 0}, {-1, 0}} {
		s = give(t, s, "g-it", "a", c.more)
		if got := s.VotesOf("r", "g-it")["a"].Points; got != c.has || s.PointsLeft(r, "g-it") != r.Points-c.has {
			t.Errorf("%d more: %d points, %d left", c.more, got, s.PointsLeft(r, "g-it"))
		}
	}
}

// A card that is put behind another one once it has points takes them along: no point that a group gave is lost.
func TestPointsOfMergedCardsGoAlong(t *testing.T) {
	r := NewRating(RatingIdeas, "g-it", "g-legal")
	r.ID, r.Title, r.Points = "r", "Was zuerst?", 2
	s := strategyOf(r, contribution("c1", nil), contribution("c2", nil), contribution("c3", nil))
	for group, card := range map[ID]ID{"g-it": "c1", "g-legal": "c2"} {
		_, s = acted(t, s, GivePoints("r", group, Ref{KindContribution, card}, 2))
	}
	_, s = acted(t, s, MergeContributions("c2", "c1"))
	_, s = acted(t, s, Reveal("r"))
	r, _ = s.Ratings.Get("r")
	ranked, ok := s.ResultOf(r, fakeWords{})
	if !ok || len(ranked) != 2 || ranked[0].Item.ID != "c2" || ranked[0].Points != 4 || ranked[0].By["g-it"] != 2 {
		t.Errorf("%v: %+v", ok, ranked)
	}
}

func TestNobodyGivesMoreThanTheyHave(t *testing.T) {
	s, r := ratedRoom()
	s = give(t, s, "g-it", "a", 9)
	if got := s.VotesOf("r", "g-it")["a"].Points; got != 3 {
		t.Errorf("gave %d", got)
	}
	s = give(t, s, "g-it", "b", 1)
	if got := len(s.VotesOf("r", "g-it")); got != 1 {
		t.Errorf("%d votes of three points", got)
	}
	s = give(t, s, "g-it", "a", -2)
	s = give(t, s, "g-it", "b", 5)
	if v := s.VotesOf("r", "g-it"); v["a"].Points != 1 || v["b"].Points != 2 || s.PointsLeft(r, "g-it") != 0 {
		t.Errorf("%+v", v)
	}
	s = give(t, s, "g-it", "a", -1)
	if v := s.VotesOf("r", "g-it"); len(v) != 1 {
		t.Errorf("a vote without points stays: %+v", v)
	}
	for _, item := range []Ref{{KindProcess, "no"}, {KindProcess, "gone"}, {KindPrinciple, "a"}} {
		if _, err := GivePoints("r", "g-it", item, 1)(s); CodeOf(err) != CodeGone {
			t.Errorf("%v got points: %v", item, err)
		}
	}
}

func TestWhatCanBeRated(t *testing.T) {
	principle := NewPrinciple(new(Strategy), "gp01")
	dropped := NewPrinciple(new(Strategy), "gp02")
	dropped.Status = PrincipleDropped
	card := func(id, step, into ID) Contribution {
		return contribution(id, func(c *Contribution) { c.StepID, c.MergedID = step, into })
	}
	s := strategyOf(principle, dropped, step("s1", 1, 10, nil), card("c1", "s1", ""), card("c2", "", ""), card("c3", "s1", "c1"))
	if got := s.RatingItems(Rating{Of: RatingPrinciples}); !slices.Equal(got, []Ref{RefOf(principle)}) {
		t.Errorf("principles: %v", got)
	}
	if got := s.RatingItems(Rating{Of: RatingIdeas, StepID: "s1"}); !slices.Equal(got, []Ref{{KindContribution, "c1"}}) {
		t.Errorf("ideas of the step: %v", got)
	}
	if got := s.RatingItems(Rating{Of: RatingIdeas}); len(got) != 2 {
		t.Errorf("all ideas: %v", got)
	}
	for _, item := range []Ref{{KindContribution, "c1"}, RefOf(principle)} {
		if v := NewVote("r", "g-it", item); v.Item() != item.ID {
			t.Errorf("a vote for %v is one for %q", item, v.Item())
		}
	}
}
