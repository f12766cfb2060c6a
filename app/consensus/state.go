package consensus

import "kifahrplan/app"

// State says whether a subject is agreed; "consensus." + state is the id of its name.
type State string

// The states, the one that needs the room's attention most first.
const (
	Disputed    State = "disputed"    // a group objects
	Incomplete  State = "incomplete"  // somebody who is expected has not spoken, or nobody agrees yet
	Conditional State = "conditional" // agreed under conditions of which some are open
	Agreed      State = "agreed"
)

// States lists the states, the one that needs attention most first.
func States() []State { return []State{Disputed, Incomplete, Conditional, Agreed} }

// Voice is where one group stands.
type Voice struct {
	Group app.Group
	// Now is the position that counts; without an id the group has taken none.
	Now app.Position
	// Earlier are the positions before it, the newest first.
	Earlier []app.Position
	// Demand says why the group has to agree; empty where it need not.
	Demand Demand
	// Expected tells whether the room waits for the group: it is always there, or has to agree.
	Expected bool
	// Settled tells whether the condition is met, or the objection dealt with.
	Settled bool
}

// Missing tells whether the room waits for the group's word. Whoever objected has to be asked again once that was dealt with,
// and a group that has to agree is not done with abstaining.
func (v Voice) Missing() bool {
	switch v.Now.Stance {
	case app.StanceAgrees, app.StanceCondition:
		return false
	case app.StanceObjects:
		return v.Settled
	case app.StanceAbstains, app.StanceNotAsked:
		return v.Demand != ""
	}
	return v.Expected
}

// Opposed tells whether the group objects and nothing was done about it yet.
func (v Voice) Opposed() bool { return v.Now.Stance == app.StanceObjects && !v.Settled }

// Standing is where all groups stand on a subject.
type Standing struct {
	Subject app.Subject
	State   State
	Voices  []Voice // of all groups, in their order
}

// Of says where the groups stand on a subject.
func Of(s *app.Strategy, subject app.Subject) Standing {
	return newTally(s).standing(subject)
}

// All says where the groups stand on everything that needs agreement; see Subjects.
func All(s *app.Strategy) []Standing {
	t := newTally(s)
	var out []Standing
	for _, subject := range Subjects(s) {
		out = append(out, t.standing(subject))
	}
	return out
}

// tally finds positions by subject and group; a room has many of both.
type tally struct {
	s     *app.Strategy
	said  map[app.Subject]map[app.ID][]app.Position // by subject and group, the newest first
	tasks map[app.ID][]app.Task                     // by the position that they settle
}

func newTally(s *app.Strategy) tally {
	t := tally{s: s, said: map[app.Subject]map[app.ID][]app.Position{}, tasks: map[app.ID][]app.Task{}}
	for _, p := range s.Positions { // in the order of their ids, the oldest first
		of := t.said[p.Subject()]
		if of == nil {
			of = map[app.ID][]app.Position{}
			t.said[p.Subject()] = of
		}
		of[p.GroupID] = append([]app.Position{p}, of[p.GroupID]...)
	}
	for _, task := range s.Tasks {
		if task.PositionID != "" {
			t.tasks[task.PositionID] = append(t.tasks[task.PositionID], task)
		}
	}
	return t
}

func (t tally) standing(subject app.Subject) Standing {
	out := Standing{Subject: subject}
	demands := demandsOf(t.s, subject)
	for _, g := range t.s.Groups {
		v := Voice{Group: g, Demand: demands[g.Code]}
		v.Expected = g.Required() || v.Demand != ""
		if all := t.said[subject][g.ID]; len(all) > 0 {
			v.Now, v.Earlier = all[0], all[1:]
			v.Settled = v.Now.Settled || t.done(v.Now.ID)
		}
		out.Voices = append(out.Voices, v)
	}
	out.State = stateOf(out.Voices)
	return out
}

// done tells whether there are tasks of a position and all of them are done. One that was dropped settles nothing.
func (t tally) done(position app.ID) bool {
	for _, task := range t.tasks[position] {
		if task.Status != app.TaskDone {
			return false
		}
	}
	return len(t.tasks[position]) > 0
}

func stateOf(voices []Voice) State {
	agreeing, missing, conditions := false, false, false
	for _, v := range voices {
		if v.Opposed() {
			return Disputed
		}
		agreeing = agreeing || v.Now.Stance == app.StanceAgrees || v.Now.Stance == app.StanceCondition
		missing = missing || v.Missing()
		conditions = conditions || v.Now.Stance == app.StanceCondition && !v.Settled
	}
	switch {
	case missing || !agreeing:
		return Incomplete
	case conditions:
		return Conditional
	}
	return Agreed
}

// Conditions lists the voices that agree under a condition, met or not.
func (s Standing) Conditions() []Voice {
	return s.where(func(v Voice) bool { return v.Now.Stance == app.StanceCondition })
}

// Objections lists the voices that object, dealt with or not.
func (s Standing) Objections() []Voice {
	return s.where(func(v Voice) bool { return v.Now.Stance == app.StanceObjects })
}

// Missing lists the voices that the room waits for.
func (s Standing) Missing() []Voice { return s.where(Voice.Missing) }

// Spoken counts the groups that took a position.
func (s Standing) Spoken() int {
	return len(s.where(func(v Voice) bool { return v.Now.ID != "" && v.Now.Stance != app.StanceNotAsked }))
}

// Voice is that of one group.
func (s Standing) Voice(group app.ID) Voice {
	for _, v := range s.Voices {
		if v.Group.ID == group {
			return v
		}
	}
	return Voice{}
}

func (s Standing) where(keep func(Voice) bool) []Voice {
	var out []Voice
	for _, v := range s.Voices {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}
