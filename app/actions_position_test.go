package app

import "testing"

// positionRoom is a workshop with a section of the service agreement.
func positionRoom() (*Strategy, Subject) {
	clause := NewClause(new(Strategy), "dv01")
	return strategyOf(clause), Subject{TopicClause, clause.ID}
}

func TestChangedMindKeepsTheEarlierPosition(t *testing.T) {
	s, clause := positionRoom()
	_, s = acted(t, s, TakeStance(clause, "g-it", StanceAgrees, "2026-11-20"))
	first := s.PositionOf(clause, "g-it")
	_, s = acted(t, s, Change(first.ID, "x", "", func(p *Position) { p.Speaker = "Leitung IT" }))
	if e, _ := acted(t, s, TakeStance(clause, "g-it", StanceAgrees, "2026-11-23")); len(e.Put) != 0 {
		t.Error("saying the same again is a new position")
	}
	_, s = acted(t, s, TakeStance(clause, "g-it", StanceObjects, "2026-11-23"))
	now := s.PositionOf(clause, "g-it")
	if len(s.Positions) != 2 || now.Stance != StanceObjects || now.GivenOn != "2026-11-23" || now.Speaker != "Leitung IT" || now.Subject() != clause {
		t.Errorf("%d positions, now %+v", len(s.Positions), now)
	}
	if before, _ := s.Positions.Get(first.ID); before.Stance != StanceAgrees {
		t.Errorf("the earlier one is %+v", before)
	}
	if p := s.PositionOf(clause, "g-legal"); p.ID != "" {
		t.Errorf("another group stands at %+v", p)
	}
}

func TestWordsOfAConditionGoToThePositionThatCounts(t *testing.T) {
	s, clause := positionRoom()
	_, s = acted(t, s, TakeStance(clause, "g-it", StanceObjects, "2026-11-20"))
	_, s = acted(t, s, ExplainStance(clause, "g-it", StanceObjects, "Zu teuer"))
	_, s = acted(t, s, TakeStance(clause, "g-it", StanceCondition, "2026-11-23"))
	e, s := acted(t, s, ExplainStance(clause, "g-it", StanceCondition, "Nur zwei Jahre"))
	if s.Positions[0].Text != "Zu teuer" || s.Positions[1].Text != "Nur zwei Jahre" || e.Group == "" {
		t.Errorf("%+v, %q", s.Positions, e.Group)
	}
	if _, err := ExplainStance(clause, "g-it", StanceObjects, "Wort")(s); CodeOf(err) != CodeGone {
		t.Errorf("the objection, which is history: %v", err)
	}
	_, s = acted(t, s, TakeStance(clause, "g-it", StanceAgrees, "2026-11-23"))
	for _, group := range []ID{"g-it", "g-legal"} {
		if _, err := ExplainStance(clause, group, StanceCondition, "Wort")(s); CodeOf(err) != CodeGone {
			t.Errorf("%s, who set no condition: %v", group, err)
		}
	}
}

func TestPositionsOnWhatIsGoneAreRefused(t *testing.T) {
	s, clause := positionRoom()
	for name, build := range map[string]Build{
		"group":   TakeStance(clause, "gone", StanceAgrees, testToday),
		"subject": TakeStance(Subject{TopicGoal, "gone"}, "g-it", StanceAgrees, testToday),
		"task":    TaskFromPosition("gone", "t", fakeWords{}),
	} {
		if _, err := build(s); CodeOf(err) != CodeGone {
			t.Errorf("%s: %v", name, err)
		}
	}
	if e, err := TakeStance(Subject{Topic: TopicRoadmap}, "g-it", StanceAgrees, testToday)(s); err != nil || len(e.Put) != 1 {
		t.Errorf("the roadmap as a whole: %v", err)
	}
}

func TestConditionsBecomeTasksOfTheirPhase(t *testing.T) {
	s := everyKind()
	for topic, phase := range map[Topic]ID{TopicClause: "ph2", TopicPrinciple: "ph3", TopicTool: "ph4", TopicSystem: "ph4", TopicGoal: "ph1", TopicRoadmap: "ph5"} {
		on := Subject{Topic: topic}
		if topic != TopicRoadmap {
			on.ID = s.Records(on.Kind())[0].Head().ID
		}
		p := NewPosition(on, "g-it", StanceCondition, testToday)
		p.Text = "Nur mit Protokoll\nund Löschfrist"
		_, after := acted(t, s.With([]Record{p}, nil), TaskFromPosition(p.ID, "new", germanWords{}))
		got, _ := after.Tasks.Get("new")
		if got.PhaseID != phase || got.Title != "Nur mit Protokoll" || got.Description != p.Text || got.PositionID != p.ID || got.SystemID != p.SystemID {
			t.Errorf("%s: %+v", topic, got)
		}
		if n := len(after.TasksOf(p.ID)); n != 1 {
			t.Errorf("%s: %d tasks", topic, n)
		}
		p.Text = "" // nobody wrote down the condition
		_, after = acted(t, s.With([]Record{p}, nil), TaskFromPosition(p.ID, "new", germanWords{}))
		if got, _ := after.Tasks.Get("new"); got.Title != "IT: stance.condition" {
			t.Errorf("%s: a task without words is called %q", topic, got.Title)
		}
	}
}

func TestSubjectsOfPositions(t *testing.T) {
	for _, topic := range Topics() {
		on := Subject{Topic: topic}
		if topic != TopicRoadmap {
			on.ID = "x"
		}
		p := NewPosition(Subject{TopicSystem, "before"}, "g-it", StanceAgrees, testToday).On(on)
		if p.Subject() != on || len(p.Check()) != 0 {
			t.Errorf("%s: %+v, %v", topic, p.Subject(), p.Check())
		}
		if topic != TopicRoadmap && len(p.On(Subject{Topic: topic}).Check()) == 0 {
			t.Errorf("%s: a position about nothing", topic)
		}
		if (on.Kind() == "") != (topic == TopicRoadmap) {
			t.Errorf("%s is a %q", topic, on.Kind())
		}
	}
	for _, stance := range Stances() {
		if stance.Explained() != (stance == StanceCondition || stance == StanceObjects) {
			t.Errorf("%s", stance)
		}
	}
}

// A group that has not spoken has no tasks: those that belong to no position are not its own.
func TestNoPositionHasNoTasks(t *testing.T) {
	s := strategyOf(task("t1", nil), task("t2", func(x *Task) { x.PositionID = "p1" }))
	if n := len(s.TasksOf("")); n != 0 {
		t.Errorf("%d tasks of no position", n)
	}
	if got := s.TasksOf("p1"); len(got) != 1 || got[0].ID != "t2" {
		t.Errorf("%v", got)
	}
}
