package app

import (
	"strings"
	"testing"
	"time"
)

func TestCounterparts(t *testing.T) {
	roadmap := Subject{Topic: TopicRoadmap}
	first, second := NewPosition(roadmap, "g-it", StanceObjects, testToday), NewPosition(roadmap, "g-it", StanceAgrees, testToday)
	first.ID, second.ID = "p1", "p2"
	other := NewPosition(roadmap, "g-legal", StanceAbstains, testToday)
	other.ID = "p3"
	room, council := NewAnswer(BlockLegal, "bb4_q01"), NewAnswer(BlockLegal, "bb4_q01")
	room.ID, council.ID, council.GroupID = "a1", "a2", "g-staff_council"
	own := NewAnswer(BlockLegal, "")
	own.ID, own.Question = "a3", "Wer haftet?"
	s := strategyOf(first, second, other, room, council, own, contribution("c1", nil))

	ask := func(r Record) ID {
		found, ok := Counterpart(s, r)
		if !ok {
			return ""
		}
		return found.Head().ID
	}
	elsewhere := func(r Record) Record { return r.withHead(Base{ID: "elsewhere"}) }
	for name, c := range map[string]struct {
		record Record
		want   ID
	}{
		"the newest position counts":           {elsewhere(first), "p2"},
		"whatever the id":                      {first, "p2"},
		"of another group":                     {elsewhere(other), "p3"},
		"a group that took none":               {NewPosition(roadmap, "g-data_protection", StanceAgrees, testToday), ""},
		"another subject":                      {NewPosition(Subject{TopicGoal, "x"}, "g-it", StanceAgrees, testToday), ""},
		"answer of the group":                  {elsewhere(council), "a2"},
		"answer of the room":                   {elsewhere(room), "a1"},
		"answer with the id":                   {own, "a3"},
		"another question of the room's own":   {elsewhere(own), ""},
		"contribution with the id":             {s.Contributions[0], "c1"},
		"contribution that says the same":      {elsewhere(s.Contributions[0]), ""},
		"a question that the group left alone": {NewAnswer(BlockLegal, "bb4_q02"), ""},
	} {
		if got := ask(c.record); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	if !Renewed(KindPosition) || Renewed(KindAnswer) {
		t.Error("positions are renewed, answers are changed")
	}
}

func TestDerivedIDsAreTheSameAgain(t *testing.T) {
	at := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	a := DerivedID(at, "w", "g", "1")
	if a != DerivedID(at, "w", "g", "1") {
		t.Error("the same parts give two ids")
	}
	for name, other := range map[string]ID{
		"other part": DerivedID(at, "w", "g", "2"), "other cut": DerivedID(at, "w", "g1"), "later": DerivedID(at.Add(time.Second), "w", "g", "1"),
		"derived": DerivedFrom(a, "x"), "derived otherwise": DerivedFrom(a, "y"), "of no id": DerivedFrom("x"),
	} {
		if other == a || len(other) != len(NewID()) || string(other)[14] != '7' || !strings.ContainsRune("89ab", rune(string(other)[19])) {
			t.Errorf("%s: %s", name, other)
		}
	}
	if later := DerivedID(at.Add(time.Hour), "a"); later < a || DerivedFrom(later, "b") < a || DerivedFrom(a, "x")[:13] != a[:13] {
		t.Error("ids made later do not sort later")
	}
	if first, again := DerivedFrom(a, "x"), DerivedFrom(a, "x"); first != again {
		t.Error("derived ids differ")
	}
}
