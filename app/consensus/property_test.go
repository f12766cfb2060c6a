package consensus_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"kifahrplan/app"
	"kifahrplan/app/consensus"
)

// randomRoom is a room in which groups have said all sorts of things, some of them several times, with tasks of all sorts.
func randomRoom(random *rand.Rand) *room {
	r := newRoom()
	r.put(app.NewAssessment(r.system.ID, "tc01"), group("leadership", app.GroupLeadership))
	y, _ := r.s.Systems.Get(r.system.ID)
	y.Data = app.DataKinds()[random.IntN(len(app.DataKinds()))]
	r.put(y)
	subjects := consensus.Subjects(r.s)
	for range random.IntN(30) {
		on := subjects[random.IntN(len(subjects))]
		p := app.NewPosition(on, r.s.Groups[random.IntN(len(r.s.Groups))].ID, app.Stances()[random.IntN(len(app.Stances()))], "2026-11-23")
		p.Settled = random.IntN(5) == 0
		r.put(p)
		if random.IntN(3) == 0 {
			task := app.NewTask("phase")
			task.PositionID, task.Status = p.ID, app.TaskStatuses()[random.IntN(len(app.TaskStatuses()))]
			r.put(task)
		}
	}
	return r
}

// Each subject has a voice of each group, in the order of the groups, with all that the group said: the newest first.
func TestEachGroupHasOneVoice(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 22))
	for range 200 {
		r := randomRoom(random)
		said := 0
		for _, s := range consensus.All(r.s) {
			if len(s.Voices) != len(r.s.Groups) {
				t.Fatalf("%d voices of %d groups", len(s.Voices), len(r.s.Groups))
			}
			for i, v := range s.Voices {
				if v.Group.ID != r.s.Groups[i].ID {
					t.Fatalf("voice %d is that of %s", i, v.Group.ID)
				}
				last := v.Now
				for _, earlier := range v.Earlier {
					if earlier.ID >= last.ID || earlier.GroupID != v.Group.ID || earlier.Subject() != s.Subject {
						t.Fatalf("%+v came before %+v", earlier, last)
					}
					last = earlier
				}
				if v.Now.ID != "" {
					said += 1 + len(v.Earlier)
				}
			}
		}
		if said != len(r.s.Positions) {
			t.Fatalf("%d of %d positions are shown", said, len(r.s.Positions))
		}
	}
}

// What a state promises holds for the voices that it was made of.
func TestStatesKeepTheirPromise(t *testing.T) {
	random := rand.New(rand.NewPCG(23, 24))
	for range 300 {
		for _, s := range consensus.All(randomRoom(random).s) {
			opposed, open, agreeing := 0, 0, 0
			for _, v := range s.Voices {
				switch {
				case v.Opposed():
					opposed++
				case v.Now.Stance == app.StanceCondition && !v.Settled:
					open++
					agreeing++
				case v.Now.Stance == app.StanceAgrees, v.Now.Stance == app.StanceCondition:
					agreeing++
				}
				if v.Demand != "" && s.State == consensus.Agreed && v.Now.Stance != app.StanceAgrees && v.Now.Stance != app.StanceCondition {
					t.Fatalf("agreed, although %s has to agree and %s", v.Group.ID, v.Now.Stance)
				}
			}
			want := map[consensus.State]bool{
				consensus.Disputed:    opposed > 0,
				consensus.Incomplete:  opposed == 0 && (len(s.Missing()) > 0 || agreeing == 0),
				consensus.Conditional: opposed == 0 && len(s.Missing()) == 0 && open > 0,
				consensus.Agreed:      opposed == 0 && len(s.Missing()) == 0 && open == 0 && agreeing > 0,
			}
			if !want[s.State] {
				t.Fatalf("%s with %d opposed, %d open conditions, %d agreeing, missing %d", s.State, opposed, open, agreeing, len(s.Missing()))
			}
		}
	}
}

// No order loses a subject, and whoever owes something is missing where they owe it.
func TestListsAreComplete(t *testing.T) {
	random := rand.New(rand.NewPCG(25, 26))
	for range 100 {
		r := randomRoom(random)
		all := consensus.All(r.s)
		for _, order := range consensus.Orders() {
			sorted := order.Sort(r.s, all, words{})
			if len(sorted) != len(all) {
				t.Fatalf("%s: %d of %d", order, len(sorted), len(all))
			}
			for _, s := range all {
				if !slices.Contains(subjectsOf(sorted), s.Subject) {
					t.Fatalf("%s loses %v", order, s.Subject)
				}
			}
		}
		open := consensus.ByOpenness.Sort(r.s, all, words{})
		for i := 1; i < len(open); i++ {
			if slices.Index(consensus.States(), open[i].State) < slices.Index(consensus.States(), open[i-1].State) {
				t.Fatalf("%s stands behind %s", open[i].State, open[i-1].State)
			}
		}
		owed := 0
		for _, g := range r.s.Groups {
			owed += len(consensus.Owed(all, g.ID))
		}
		missing, counted := 0, 0
		for _, s := range all {
			missing += len(s.Missing())
		}
		for _, n := range consensus.Count(all) {
			counted += n
		}
		if owed != missing || counted != len(all) {
			t.Fatalf("%d owed, %d missing; %d counted of %d", owed, missing, counted, len(all))
		}
	}
}

func TestProgressIsTheShareThatIsAgreed(t *testing.T) {
	if got := consensus.Progress(new(app.Strategy)); got != 0 {
		t.Errorf("an empty room is at %v", got)
	}
	r := newRoom()
	if got := consensus.Progress(r.s); got != 0 {
		t.Errorf("a silent room is at %v", got)
	}
	r.allAgree(r.principle)
	if got := consensus.Progress(r.s); got != 0.25 { // of principle, section, system and goal
		t.Errorf("got %v", got)
	}
	for _, on := range []app.Subject{r.clause, r.system, r.goal} {
		r.allAgree(on)
	}
	if got := consensus.Progress(r.s); got != 1 {
		t.Errorf("a room that agrees on everything is at %v", got)
	}
}
