package consensus_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
)

func TestStateOfASubject(t *testing.T) {
	agrees, condition, objects := app.StanceAgrees, app.StanceCondition, app.StanceObjects
	all := func(council, protection, it, legal app.Stance) map[app.GroupCode]app.Stance {
		return map[app.GroupCode]app.Stance{
			app.GroupStaffCouncil: council, app.GroupDataProtection: protection, app.GroupIT: it, app.GroupLegal: legal,
		}
	}
	abstains, notAsked := app.StanceAbstains, app.StanceNotAsked
	for name, c := range map[string]struct {
		said map[app.GroupCode]app.Stance
		want consensus.State
	}{
		"nobody spoke":                  {nil, consensus.Incomplete},
		"all agree":                     {all(agrees, agrees, agrees, agrees), consensus.Agreed},
		"one is missing":                {all(agrees, agrees, agrees, ""), consensus.Incomplete},
		"one need not be asked":         {all(agrees, agrees, agrees, notAsked), consensus.Agreed},
		"one abstains":                  {all(agrees, abstains, agrees, agrees), consensus.Agreed},
		"all abstain":                   {all(abstains, abstains, abstains, abstains), consensus.Incomplete},
		"nobody is asked":               {all(notAsked, notAsked, notAsked, notAsked), consensus.Incomplete},
		"a condition":                   {all(agrees, condition, agrees, agrees), consensus.Conditional},
		"a condition, and one missing":  {all(agrees, condition, agrees, ""), consensus.Incomplete},
		"an objection":                  {all(agrees, agrees, objects, agrees), consensus.Disputed},
		"an objection, and one missing": {all("", agrees, objects, agrees), consensus.Disputed},
		"an objection and a condition":  {all(condition, agrees, objects, agrees), consensus.Disputed},
	} {
		r := newRoom()
		for _, code := range app.GroupCodes() {
			if stance := c.said[code]; stance != "" {
				r.says(code, r.principle, stance)
			}
		}
		if got := consensus.Of(r.s, r.principle); got.State != c.want {
			t.Errorf("%s: %s, want %s", name, got.State, c.want)
		}
	}
}

func TestGroupsThatAreNotAlwaysThereAreNotWaitedFor(t *testing.T) {
	r := newRoom()
	r.put(group("leadership", app.GroupLeadership))
	r.allAgree(r.principle)
	if got := consensus.Of(r.s, r.principle); got.State != consensus.Agreed || len(got.Missing()) != 0 || got.Spoken() != 4 {
		t.Errorf("%s, missing %v", got.State, got.Missing())
	}
	r.says(app.GroupLeadership, r.principle, app.StanceObjects)
	if got := consensus.Of(r.s, r.principle); got.State != consensus.Disputed {
		t.Errorf("their objection counts for nothing: %s", got.State)
	}
}

func TestTheNewestPositionCounts(t *testing.T) {
	r := newRoom()
	r.allAgree(r.principle)
	first := r.says(app.GroupIT, r.principle, app.StanceObjects)
	second := r.says(app.GroupIT, r.principle, app.StanceAbstains)
	v := consensus.Of(r.s, r.principle).Voice("it")
	if v.Now != second || len(v.Earlier) != 2 || v.Earlier[0] != first || v.Earlier[1].Stance != app.StanceAgrees {
		t.Errorf("%+v", v)
	}
	if other := consensus.Of(r.s, r.goal); other.Spoken() != 0 {
		t.Errorf("%d groups spoke of something else", other.Spoken())
	}
	if v := consensus.Of(r.s, r.goal).Voice("nobody"); v.Group.ID != "" {
		t.Errorf("the voice of a group that is not there: %+v", v)
	}
}

func TestConditionsAreMetByTasksOrByHand(t *testing.T) {
	for name, settle := range map[string]func(r *room, p app.Position){
		"by its task": func(r *room, p app.Position) {
			task := app.NewTask("phase")
			task.PositionID, task.Status = p.ID, app.TaskDone
			r.put(task)
		},
		"by hand": func(r *room, p app.Position) { p.Settled = true; r.put(p) },
	} {
		r := newRoom()
		r.allAgree(r.principle)
		p := r.says(app.GroupIT, r.principle, app.StanceCondition)
		open := app.NewTask("phase")
		open.PositionID = p.ID
		r.put(open)
		if got := consensus.Of(r.s, r.principle); got.State != consensus.Conditional || got.Conditions()[0].Settled {
			t.Errorf("%s: with an open task: %s", name, got.State)
		}
		r.s = r.s.With(nil, []app.Ref{app.RefOf(open)})
		settle(r, p)
		if got := consensus.Of(r.s, r.principle); got.State != consensus.Agreed || len(got.Conditions()) != 1 || !got.Conditions()[0].Settled {
			t.Errorf("%s: %s, conditions %+v", name, got.State, got.Conditions())
		}
	}
}

func TestTasksThatWereDroppedSettleNothing(t *testing.T) {
	r := newRoom()
	r.allAgree(r.principle)
	p := r.says(app.GroupIT, r.principle, app.StanceCondition)
	done, dropped := app.NewTask("phase"), app.NewTask("phase")
	done.PositionID, done.Status = p.ID, app.TaskDone
	dropped.PositionID, dropped.Status = p.ID, app.TaskDropped
	r.put(done, dropped)
	if got := consensus.Of(r.s, r.principle).State; got != consensus.Conditional {
		t.Errorf("got %s", got)
	}
}

// Who objected has to be asked again, once that was dealt with: work that was done is no agreement.
func TestWhoObjectedIsAskedAgain(t *testing.T) {
	r := newRoom()
	r.allAgree(r.principle)
	p := r.says(app.GroupIT, r.principle, app.StanceObjects)
	p.Settled = true
	r.put(p)
	got := consensus.Of(r.s, r.principle)
	if got.State != consensus.Incomplete || len(got.Objections()) != 1 || len(got.Missing()) != 1 || got.Missing()[0].Group.Code != app.GroupIT {
		t.Errorf("%s, missing %+v", got.State, got.Missing())
	}
	r.says(app.GroupIT, r.principle, app.StanceAgrees)
	if got := consensus.Of(r.s, r.principle).State; got != consensus.Agreed {
		t.Errorf("got %s", got)
	}
}

// The state is a matter of what was said last by whom, and not of who spoke first.
func TestOrderOfPositionsDoesNotMatter(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		r := newRoom()
		var said []app.Position
		for _, code := range app.RequiredGroups() {
			stance := app.Stances()[random.IntN(len(app.Stances()))]
			p := app.NewPosition(r.clause, r.groupOf(code), stance, "2026-11-23")
			p.Settled = random.IntN(2) == 0
			said = append(said, p)
		}
		state := func(order []app.Position) consensus.State {
			s := r.s
			for _, p := range order {
				p.ID = app.NewID()
				s = s.With([]app.Record{p}, nil)
			}
			return consensus.Of(s, r.clause).State
		}
		want := state(said)
		for range 5 {
			random.Shuffle(len(said), func(i, j int) { said[i], said[j] = said[j], said[i] })
			if got := state(said); got != want {
				t.Fatalf("%s in one order, %s in another: %+v", want, got, said)
			}
		}
	}
}

// An objection of a group that has to agree never gives "agreed", whatever all others say and whatever was done about it.
func TestObjectionOfARequiredGroupNeverGivesAgreement(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		r := newRoom()
		for _, code := range app.RequiredGroups()[1:] {
			r.says(code, r.clause, app.Stances()[random.IntN(len(app.Stances()))])
		}
		p := app.NewPosition(r.clause, r.groupOf(app.GroupStaffCouncil), app.StanceObjects, "2026-11-23")
		p.Settled = random.IntN(2) == 0
		r.put(p)
		if random.IntN(2) == 0 {
			task := app.NewTask("phase")
			task.PositionID, task.Status = p.ID, app.TaskStatuses()[random.IntN(len(app.TaskStatuses()))]
			r.put(task)
		}
		if got := consensus.Of(r.s, r.clause); got.State == consensus.Agreed || got.State == consensus.Conditional {
			t.Fatalf("%s although the staff council objects: %+v", got.State, got.Voices)
		}
	}
}

// A room that hears one more objection is never nearer to agreement.
func TestObjectionsNeverHelp(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		r := newRoom()
		for _, code := range app.RequiredGroups() {
			r.says(code, r.system, app.Stances()[random.IntN(len(app.Stances()))])
		}
		before := slices.Index(consensus.States(), consensus.Of(r.s, r.system).State)
		r.says(app.RequiredGroups()[random.IntN(4)], r.system, app.StanceObjects)
		if after := slices.Index(consensus.States(), consensus.Of(r.s, r.system).State); after > before {
			t.Fatalf("%d became %d", before, after)
		}
	}
}
