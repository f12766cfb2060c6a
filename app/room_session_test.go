package app

import (
	"testing"
	"time"
)

// Everything that the room does is one edit, so one step of undo: after it the strategy is what it was, and redo does it again.
func TestWhatTheRoomDoesCanBeTakenBack(t *testing.T) {
	now := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	s := everyKind()
	agenda, rating, process, clause := s.Agenda[0], s.Ratings[0], s.Processes[0], s.Clauses[0]
	card := s.Contributions[0]
	second := contribution("c2", nil)
	theme := s.Themes[0]
	on := Subject{TopicClause, clause.ID}
	for name, build := range map[string]Build{
		"begin a step":        StartStep(agenda.ID, now),
		"adopt an agenda":     AdoptAgenda(AgendaTemplate{Steps: []AgendaStep{step("x", 1, 10, nil), step("y", 2, 20, nil)}}),
		"give points":         GivePoints(rating.ID, "g-it", RefOf(process), 5),
		"sort a card":         SortInto(theme.ID, card.ID, second.ID),
		"merge cards":         MergeContributions(card.ID, second.ID),
		"take a stance":       TakeStance(on, "g-legal", StanceObjects, testToday),
		"change a mind":       TakeStance(on, "g-it", StanceObjects, testToday),
		"task of a condition": TaskFromPosition(s.Positions[0].ID, "new", fakeWords{}),
		"freeze a version":    FreezeVersion("v9", "x", testToday),
		"delete a step":       Delete(RefOf(agenda)),
		"delete a rating":     Delete(RefOf(rating)),
		"delete a version":    Delete(RefOf(s.Versions[0])),
		"delete a position":   Delete(RefOf(s.Positions[0])),
	} {
		before := s.With([]Record{second}, nil)
		st := newStage(&fakeFile{states: []*Strategy{before}, labels: []string{""}})
		st.Do(build)
		if err := st.last().Err; err != nil || len(st.file.applied) != 1 {
			t.Errorf("%s: %d edits, %v", name, len(st.file.applied), err)
			continue
		}
		after := st.Strategy()
		if same(before, after) {
			t.Errorf("%s changes nothing", name)
		}
		if st.Undo(); !same(before, st.Strategy()) {
			t.Errorf("%s: undo leaves something", name)
		}
		if st.Redo(); !same(after, st.Strategy()) {
			t.Errorf("%s: redo does something else", name)
		}
	}
}

// same tells whether two strategies hold the same records.
func same(a, b *Strategy) bool {
	for _, k := range Kinds() {
		x, y := a.Records(k), b.Records(k)
		if len(x) != len(y) {
			return false
		}
		for i := range x {
			if x[i] != y[i] {
				return false
			}
		}
	}
	return true
}

// A group that spoke, voted or signed cannot be deleted: what it said would be without a voice.
func TestGroupsThatSpokeStay(t *testing.T) {
	own := NewGroup("")
	own.Name = "Jugendbeirat"
	clause, rating, version := NewClause(new(Strategy), "dv01"), NewRating(RatingIdeas, own.ID), frozen(t, strategyOf(), "v1").Versions[0]
	rating.Title = "Was zuerst?"
	vote := NewVote(rating.ID, own.ID, Ref{KindContribution, "c1"})
	vote.Points = 1
	for name, record := range map[string]Record{
		"position":  NewPosition(Subject{TopicClause, clause.ID}, own.ID, StanceAgrees, testToday),
		"vote":      vote,
		"signature": NewSignature(version.ID, own.ID),
	} {
		s := strategyOf(own, clause, rating, version, contribution("c1", nil), record)
		e, err := DeleteGroup(own.ID)(s)
		if err == nil {
			_, err = e.Prepared(s, ticking())
		}
		if CodeOf(err) != CodeStillUsed {
			t.Errorf("%s: got %v", name, err)
		}
		e, err = DeleteGroup(own.ID)(s.With(nil, []Ref{RefOf(record)}))
		if err != nil || len(e.Delete) != 1 {
			t.Errorf("without the %s: %v", name, err)
		}
	}
}
