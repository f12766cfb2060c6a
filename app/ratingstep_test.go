package app

import "testing"

// ratingDay is a day on which cards come in, are rated, come in again for another subject, and are rated again.
func ratingDay() *Strategy {
	step := func(id ID, place int, m Method) AgendaStep {
		return AgendaStep{Base: Base{ID: id}, Subject: string(id), Method: m, Minutes: 10, Day: 1, Position: place}
	}
	card := func(id, step ID) Contribution {
		c := NewContribution("g-it", SortIdea)
		c.ID, c.Text, c.StepID = id, string(id), step
		return c
	}
	return strategyOf(
		step("collect", 1, MethodCollect), step("rate", 2, MethodRate), step("discuss", 3, MethodDiscuss), step("again", 4, MethodRate),
		step("talk", 5, MethodDiscuss), card("a", "collect"), card("b", "talk"),
	)
}

func TestAStepForRatingRatesTheCardsBefore(t *testing.T) {
	s := ratingDay()
	if _, ok := s.RatingAt(s.step("rate")); ok {
		t.Error("there is a rating")
	}
	r := s.NewRatingAt(s.step("rate"), "Was zuerst?")
	if r.Of != RatingIdeas || r.StepID != "collect" || len(r.Groups.List()) != len(s.Groups) {
		t.Errorf("%+v", r)
	}
	s = s.With([]Record{r}, nil)
	if got, ok := s.RatingAt(s.step("rate")); !ok || got.ID != r.ID {
		t.Errorf("%v %+v", ok, got)
	}
	if got, ok := s.RatingAt(s.step("collect")); !ok || got.ID != r.ID {
		t.Errorf("the step with the cards shows %v %+v", ok, got)
	}
	if _, ok := s.RatingAt(s.step("again")); ok {
		t.Error("the second step for rating shows the first one's")
	}
}

func TestAStepWithoutCardsBeforeRatesProcesses(t *testing.T) {
	s := ratingDay()
	again := s.NewRatingAt(s.step("again"), "Und jetzt?")
	if again.Of != RatingProcesses || again.StepID != "again" {
		t.Errorf("%+v", again)
	}
	s = s.With([]Record{again}, nil)
	if got, ok := s.RatingAt(s.step("again")); !ok || got.ID != again.ID {
		t.Errorf("%v %+v", ok, got)
	}
	if _, ok := s.RatingAt(s.step("talk")); ok {
		t.Error("a step for talking shows a rating")
	}
}
