package consensus_test

import (
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
)

func subjectsOf(all []consensus.Standing) []app.Subject {
	var out []app.Subject
	for _, s := range all {
		out = append(out, s.Subject)
	}
	return out
}

func TestWhatNeedsAgreement(t *testing.T) {
	r := newRoom()
	if got, want := consensus.Subjects(r.s), []app.Subject{r.principle, r.clause, r.system, r.goal}; !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
	r.put(app.NewAssessment(r.system.ID, "tc01"), app.NewTask("phase"))
	want := []app.Subject{r.principle, r.clause, r.system, r.tool, r.goal, r.wholeStrategy}
	if got := consensus.Subjects(r.s); !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
	y, _ := r.s.Systems.Get(r.system.ID)
	g, _ := r.s.Goals.Get(r.goal.ID)
	p, _ := r.s.Principles.Get(r.principle.ID)
	y.Status, g.Status, p.Status = app.SystemRetired, app.GoalDropped, app.PrincipleDropped
	r.put(y, g, p)
	if got := consensus.Subjects(r.s); !slices.Equal(got, []app.Subject{r.clause, r.wholeStrategy}) {
		t.Errorf("after dropping: %v", got)
	}
}

func TestChoiceOfAToolNeedsAgreementOnceSomebodySpokeOfIt(t *testing.T) {
	r := newRoom()
	r.says(app.GroupIT, r.tool, app.StanceAgrees)
	if got := consensus.Subjects(r.s); !slices.Contains(got, r.tool) {
		t.Errorf("got %v", got)
	}
	if consensus.Of(r.s, r.system).Spoken() != 0 {
		t.Error("a position on the choice is one on the system")
	}
}

func TestWhoStillOwesWhat(t *testing.T) {
	r := newRoom()
	r.allAgree(r.principle)
	r.says(app.GroupStaffCouncil, r.goal, app.StanceAbstains)
	all := consensus.All(r.s)
	if got := subjectsOf(consensus.Owed(all, "staff_council")); !slices.Equal(got, []app.Subject{r.clause, r.system}) {
		t.Errorf("the staff council owes %v", got)
	}
	if got := subjectsOf(consensus.Owed(all, "it")); !slices.Equal(got, []app.Subject{r.clause, r.system, r.goal}) {
		t.Errorf("the IT owes %v", got)
	}
	if got := consensus.Owed(all, "nobody"); len(got) != 0 {
		t.Errorf("nobody owes %v", got)
	}
}

func TestStandingsAreSortedAndFiltered(t *testing.T) {
	r := newRoom()
	r.allAgree(r.principle)
	r.allAgree(r.goal)
	r.says(app.GroupIT, r.goal, app.StanceObjects)
	p := app.NewPosition(r.system, "it", app.StanceCondition, "2026-11-23")
	p.Text = "Nur mit Ausstiegsplan"
	r.put(p)
	all := consensus.All(r.s)
	for order, want := range map[consensus.Order][]app.Subject{
		consensus.ByTopic:    {r.principle, r.clause, r.system, r.goal},
		consensus.ByOpenness: {r.goal, r.clause, r.system, r.principle},
		consensus.ByTitle:    {r.system, r.principle, r.goal, r.clause},
	} {
		if got := subjectsOf(order.Sort(r.s, all, words{})); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", order, got, want)
		}
	}
	for name, c := range map[string]struct {
		filter consensus.Filter
		want   []app.Subject
	}{
		"all":         {consensus.Filter{}, []app.Subject{r.principle, r.clause, r.system, r.goal}},
		"topic":       {consensus.Filter{Topic: app.TopicGoal}, []app.Subject{r.goal}},
		"state":       {consensus.Filter{State: consensus.Incomplete}, []app.Subject{r.clause, r.system}},
		"title":       {consensus.Filter{Text: "chatbot"}, []app.Subject{r.system}},
		"a condition": {consensus.Filter{Text: "ausstiegsplan"}, []app.Subject{r.system}},
		"nothing":     {consensus.Filter{Text: "chatbot", Topic: app.TopicGoal}, nil},
	} {
		if got := subjectsOf(c.filter.Apply(r.s, all, words{})); !slices.Equal(got, c.want) || c.filter.Active() != (name != "all") {
			t.Errorf("%s: %v", name, got)
		}
	}
	if got := consensus.Count(all); got[consensus.Disputed] != 1 || got[consensus.Incomplete] != 2 || got[consensus.Agreed] != 1 {
		t.Errorf("counted %v", got)
	}
}

func TestSubjectsHaveNames(t *testing.T) {
	r := newRoom()
	for subject, want := range map[app.Subject]string{
		r.principle: "Menschen entscheiden", r.clause: "Zweck", r.tool: "Chatbot", r.goal: "Schneller werden", r.wholeStrategy: "topic.roadmap",
	} {
		if got := consensus.TitleOf(r.s, subject, words{}); got != want {
			t.Errorf("%v is called %q", subject, got)
		}
	}
}
