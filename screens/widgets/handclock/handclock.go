// Package handclock is the clock of tests: time passes when the test says so. Only tests use it.
package handclock

import (
	"slices"
	"time"
)

// Clock is a widgets.After whose time the test moves on.
type Clock struct {
	now    time.Duration
	timers []*timer
}

type timer struct {
	at   time.Duration
	f    func()
	gone bool
}

// Now is how much time has passed.
func (c *Clock) Now() time.Duration { return c.now }

// After has f called once d has passed; the result prevents that.
func (c *Clock) After(d time.Duration, f func()) (stop func()) {
	t := &timer{at: c.now + d, f: f}
	c.timers = append(c.timers, t)
	return func() { t.gone = true }
}

// Advance lets time pass and calls what is due, in order.
func (c *Clock) Advance(d time.Duration) {
	end := c.now + d
	for {
		slices.SortStableFunc(c.timers, func(a, b *timer) int { return int(a.at - b.at) })
		i := slices.IndexFunc(c.timers, func(t *timer) bool { return !t.gone })
		if i < 0 || c.timers[i].at > end {
			break
		}
		c.now, c.timers[i].gone = c.timers[i].at, true
		c.timers[i].f()
	}
	c.now = end
}

// Waiting is how many timers have neither rung nor been stopped.
func (c *Clock) Waiting() int {
	n := 0
	for _, t := range c.timers {
		if !t.gone {
			n++
		}
	}
	return n
}
