// Package presenter is what the room sees on the projector: one step of the running order at a time, with its question in
// large type, the time that is left, what has come in so far by group, and the line into which the moderator types. It is
// shown in the window itself or, without the line, in a second one.
//
// A step for positions or decisions goes through its matters one by one: the wall shows where the groups stand on one subject,
// or who agreed to one decision, and a key after the number of a group notes it.
//
// It knows the running order and nothing of the pages; the shell gives it the window, the clock and the keys.
package presenter

import (
	"time"

	"kifahrplan/app"
)

// Course is where the room is in the running order. Every view of a workshop follows the same one.
type Course struct {
	session *app.Session
	now     func() time.Time
	shown   app.ID
	// OnMove is told when another step is shown without an edit.
	OnMove func()
	// OnCards is told to turn the cards of the step in all views.
	OnCards func(by int)
	// Projected tells whether the room sees a second window: then the moderator's notes stand in the first one.
	Projected bool
	running   app.ID // the step that was running when somebody looked last

	round   round  // what the room goes through one by one in the step that is shown
	wording app.ID // the decision that is being typed: it is not on the wall yet
}

// NewCourse begins at the step that is running.
func NewCourse(session *app.Session, now func() time.Time) *Course {
	c := &Course{session: session, now: now}
	c.Follow()
	return c
}

// Now is the time by which steps are measured.
func (c *Course) Now() time.Time { return c.now() }

// Follow goes to the step that was begun meanwhile, wherever that was done. Taking it back goes back.
func (c *Course) Follow() {
	step, _ := c.session.Strategy().RunningStep()
	if step.ID != c.running {
		if step.ID != "" {
			c.shown = step.ID
		}
		c.running = step.ID
	}
}

// Show goes to a step without beginning it. While another is running, the room stays there.
func (c *Course) Show(id app.ID) {
	c.Follow()
	switch {
	case c.running != "":
		c.shown = c.running
	case id != "":
		c.shown = id
	}
}

// Shown is the step that is shown, and the whole order. ok is false when the order is empty.
func (c *Course) Shown() (step app.PlannedStep, order []app.PlannedStep, ok bool) {
	order = c.session.Strategy().RunningOrder()
	if len(order) == 0 {
		return app.PlannedStep{}, nil, false
	}
	return order[c.at(order)], order, true
}

// at is the place of the step that is shown: the chosen one, or the first that is not over, or the first.
func (c *Course) at(order []app.PlannedStep) int {
	open := -1
	for i, p := range order {
		if p.ID == c.shown {
			return i
		}
		if open < 0 && !p.Ended() {
			open = i
		}
	}
	return max(0, open)
}

// Next goes on: it begins the step that is shown if nobody has yet, and otherwise the one after it. A day ends with its last
// step.
func (c *Course) Next() {
	step, order, ok := c.Shown()
	if !ok {
		return
	}
	at := step.Number // the place of the one after it
	last := at == len(order) || order[at].Day != step.Day
	switch {
	case !step.Running() && !step.Ended():
		c.enter(step)
	case step.Running() && last:
		c.session.Do(app.EndStep(c.now()))
	case at < len(order) && step.Running(): // also one that is over: the room goes on with it
		c.begin(order[at])
	case at < len(order):
		c.enter(order[at])
	}
}

// slip is how long after the beginning of a step going back means that it was begun by mistake.
const slip = 30 * time.Second

// Back goes to the step before. It goes on with that when the step that is shown was begun by mistake, and otherwise looks at
// what came in: the minutes must not say that the room took it up again.
func (c *Course) Back() {
	step, order, ok := c.Shown()
	switch {
	case !ok || step.Number == 1:
	case step.Running() && step.Spent(c.now()) < slip:
		c.begin(order[step.Number-2])
	default:
		c.enter(order[step.Number-2])
	}
}

// enter shows a step, and begins it unless it is over: what is over is taken up again on the page of the agenda.
func (c *Course) enter(step app.PlannedStep) {
	if step.Ended() || step.Running() {
		c.show(step)
		return
	}
	c.begin(step)
}

// begin shows a step and begins it, or goes on with it. In a file that is only read nothing is begun.
func (c *Course) begin(step app.PlannedStep) {
	if !c.session.Writable() {
		c.show(step)
		return
	}
	c.shown = step.ID
	c.session.Do(app.StartStep(step.ID, c.now()))
}

func (c *Course) show(step app.PlannedStep) {
	c.shown = step.ID
	if c.OnMove != nil {
		c.OnMove()
	}
}

// turnCards has all views turn: what the moderator sees, the room sees as well.
func (c *Course) turnCards(by int) {
	if c.OnCards != nil {
		c.OnCards(by)
	}
}
